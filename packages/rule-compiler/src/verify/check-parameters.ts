import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { templateProblem } from "./check-data.ts";
import { insideLabel, nowhere, type Dependency } from "./dependency.ts";
import { parameterLists, soundConditions, type Parameter, type Trigger } from "./trigger.ts";
import { at, stringAt, textAt } from "./view.ts";

/**
 * The parameters of a trigger: where their values come from, and what happens when their dependency has not fired.
 * Source: argo-events pkg/sensors/triggers/params.go (ResolveParamValue, ApplyParams, ConstructPayload), http/http.go.
 */
export function checkParameters(trigger: Trigger, dependencies: readonly Dependency[]): readonly Diagnostic[] {
  return parameterLists(trigger).flatMap((list) =>
    list.flatMap((parameter, index) => [
      ...ofParameter(parameter, { trigger, dependencies, earlier: list.slice(0, index) }),
    ]),
  );
}

interface Around {
  readonly trigger: Trigger;
  readonly dependencies: readonly Dependency[];
  /** The parameters before it in its list. */
  readonly earlier: readonly Parameter[];
}

function* ofParameter(parameter: Parameter, around: Around): Iterable<Diagnostic> {
  const { dependencyName } = parameter;
  if (dependencyName === undefined || dependencyName.value === "") return;
  const dependency = around.dependencies.find(({ name }) => name === dependencyName.value);
  const conditions = soundConditions(around.trigger);
  const heard = dependency !== undefined && (conditions === undefined || conditions.names.includes(dependency.name));
  if (!heard) {
    const names = conditions?.names ?? around.dependencies.map(({ name }) => name);
    const suggestion = closest(dependencyName.value, names);
    yield diagnose("MANIFEST_PARAMETER_UNUSED", dependencyName.span, {
      dependency: dependencyName.value,
      known: dependency !== undefined,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return;
  }
  if (conditions?.firesWithout(dependency.name)) yield* whenUnfired(parameter, around);
  yield* template(parameter);
  yield* key(parameter, dependency);
}

/** `src.value` counts for a dependency that has not fired; without it, what makes payloads and headers reads nil. */
function* whenUnfired({ node, into, dependencyName, dest }: Parameter, { earlier }: Around): Iterable<Diagnostic> {
  const dependency = dependencyName?.value ?? "";
  const value = stringAt(node, "src", "value");
  if (value !== undefined) {
    const operation = textAt(node, "operation");
    const before = earlier.find((one) => one.dest === dest && one.dependencyName?.value !== dependency);
    if (before && into !== "header" && (operation === "" || operation === "overwrite")) {
      yield diagnose("MANIFEST_VALUE_OVERWRITES", value.span, { dependency, dest });
    }
    return;
  }
  // A parameter without dest ends the making of a payload once its own dependency has fired.
  const ended = into === "payload" && (dest === "" || earlier.some((one) => one.dest === ""));
  if ((into === "payload" && !ended) || into === "header") {
    yield diagnose("MANIFEST_PAYLOAD_CRASH", dependencyName?.span, { dependency });
  }
}

function* template({ node }: Parameter): Iterable<Diagnostic> {
  for (const name of ["dataTemplate", "contextTemplate"]) {
    const found = stringAt(node, "src", name);
    const problem = found && templateProblem(found.value);
    if (problem === undefined) continue;
    const key = name === "dataTemplate" ? "dataKey" : "contextKey";
    const fallback = textAt(node, "src", key) !== "" ? key : at(node, "src", "value") ? "value" : undefined;
    yield diagnose("MANIFEST_TEMPLATE", found?.span, { problem, ...(fallback === undefined ? {} : { fallback }) });
  }
}

function* key({ node }: Parameter, dependency: Dependency): Iterable<Diagnostic> {
  const path = stringAt(node, "src", "dataKey");
  if (!path || textAt(node, "src", "dataTemplate") !== "") return;
  const [found, inside] = [nowhere(path.value, dependency), insideLabel(path.value, dependency)];
  const fails = at(node, "src", "value") ? "the parameter is always its value" : "the trigger fails each time";
  if (found) yield diagnose("MANIFEST_PATH_NEVER", path.span, { path: path.value, ...found, fails });
  else if (inside) yield diagnose("MANIFEST_PATH_IN_LABEL", path.span, { ...inside, fails });
}
