import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node } from "../parse/tree.ts";
import type { Dependency } from "./dependency.ts";
import { injections } from "./injections.ts";
import { isPatched, parameterLists, resourceOf, sourceElsewhere, type Parameter, type Trigger } from "./trigger.ts";
import { at, keyOf, stringAt, textAt } from "./view.ts";

/**
 * What will surprise the author of a trigger that makes an object. Source: argo-events
 * pkg/sensors/triggers/{standard-k8s/standard-k8s.go,argo-workflow/argo-workflow.go,params.go}, sjson.
 */
export function* checkResourceTrigger(trigger: Trigger, dependencies: readonly Dependency[]): Iterable<Diagnostic> {
  const [type] = trigger.types;
  if (type !== "k8s" && type !== "argoWorkflow") return;
  const body = at(trigger.template, type);
  const operation = stringAt(body, "operation");
  if (operation?.value === "submit-from") yield diagnose("MANIFEST_SUBMIT_FROM", operation.span, {});
  const elsewhere = sourceElsewhere(trigger);
  if (elsewhere !== undefined) {
    yield diagnose("MANIFEST_NOT_CHECKED", keyOf(at(body, "source"), elsewhere), {
      what: `an object that is read from ${elsewhere}`,
    });
  }
  const resource = resourceOf(trigger);
  if (resource?.kind !== "object") return;
  const [, parameters = []] = parameterLists(trigger);
  const creates = type === "k8s" ? ["", "create"].includes(operation?.value ?? "") : operation?.value === "submit";
  yield* identity(resource, parameters, { creates, trigger });
  for (const parameter of parameters) yield* dest(parameter, resource, parameters);
  yield* injections(resource, parameters, dependencies);
}

function* identity(
  resource: Node,
  parameters: readonly Parameter[],
  { creates, trigger }: { readonly creates: boolean; readonly trigger: Trigger },
): Iterable<Diagnostic> {
  const given = (path: string): boolean =>
    isPatched(trigger, `${trigger.types[0]}.source.resource.${path}`) ||
    parameters.some((one) => one.dest === path || path.startsWith(`${one.dest}.`));
  for (const key of ["apiVersion", "kind"]) {
    if (textAt(resource, key) !== "" || given(key)) continue;
    yield diagnose("MANIFEST_TRIGGER_FAILS", keyOf(resource, key), { problem: `its resource has no ${key}` });
  }
  if (!creates) return;
  const named = textAt(resource, "metadata", "name") !== "" || given("metadata.name");
  const generated = textAt(resource, "metadata", "generateName") !== "" || given("metadata.generateName");
  if (!named && !generated) {
    const hint = "write metadata.generateName, or make metadata.name with a parameter";
    const problem = "its resource has neither name nor generateName";
    yield diagnose("MANIFEST_TRIGGER_FAILS", keyOf(resource, "metadata"), { problem, hint });
  } else if (!named && trigger.atLeastOnce) {
    yield diagnose(
      "MANIFEST_DUPLICATES",
      keyOf(at(resource, "metadata"), "generateName") ?? keyOf(resource, "metadata"),
      {},
    );
  }
}

/** What sjson makes of a dest that leads beyond what is there. */
function* dest({ node, dest: path }: Parameter, resource: Node, all: readonly Parameter[]): Iterable<Diagnostic> {
  const span = stringAt(node, "dest")?.span;
  if (/#\(/.test(path)) {
    yield diagnose("MANIFEST_DEST", span, {
      dest: path,
      problem: "searches: where nothing is found, it does nothing, and does not say so",
    });
    return;
  }
  if (path.includes("\\")) return;
  const steps = path.split(".");
  let found: Node | undefined = resource;
  for (const [index, step] of steps.entries()) {
    if (found?.kind === "array") {
      // Another parameter may write whole elements, or append them.
      const parent = steps.slice(0, index).join(".");
      const written = all.some(
        (one) => one.node !== node && one.dest.startsWith(`${parent}.`) && one.dest.split(".").length === index + 1,
      );
      if (/^\d+$/.test(step) && Number(step) >= found.items.length && steps.length > index + 1 && !written) {
        const count = found.items.length;
        const problem = `makes element ${step} of a list of ${count} with that one key, and null elements before it where there are none`;
        yield diagnose("MANIFEST_DEST", span, { dest: path, problem });
        return;
      }
      found = /^\d+$/.test(step) ? found.items[Number(step)] : undefined;
    } else found = at(found, step);
    if (found === undefined) return;
  }
}
