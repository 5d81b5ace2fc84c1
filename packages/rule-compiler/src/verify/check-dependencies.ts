import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import type { Node, StringNode } from "../parse/tree.ts";
import { checkData } from "./check-data.ts";
import { checkExpr, type Weight } from "./check-expr.ts";
import { insideLabel, nowhere, type Dependency } from "./dependency.ts";
import { busOf, type KnownEvents } from "./known-events.ts";
import type { Manifest } from "./manifest.ts";
import { at, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/** How much hangs on each item of the two lists. */
interface Weights {
  readonly exprs: Weight;
  readonly data: Weight;
}

/** What will surprise the author of a Sensor's dependencies. */
export function checkDependencies(
  sensor: Manifest,
  dependencies: readonly Dependency[],
  known: KnownEvents,
): readonly Diagnostic[] {
  return [
    ...sameNames(dependencies),
    ...events(sensor, dependencies, known),
    ...dependencies.flatMap((one) => [...ofFilters(one)]),
  ];
}

/** Of one name Argo keeps the last dependency, and conditions do not tell - from _. */
function sameNames(dependencies: readonly Dependency[]): readonly Diagnostic[] {
  const seen = new Map<string, Dependency>();
  return dependencies.flatMap((dependency) => {
    const key = dependency.name.replaceAll("-", "_");
    const first = seen.get(key);
    if (first === undefined || key === "") {
      seen.set(key, dependency);
      return [];
    }
    const related = first.nameNode && { related: [{ message: "the first one", span: first.nameNode.span }] };
    return [
      diagnose(
        "MANIFEST_DEPENDENCY_TWICE",
        dependency.nameNode?.span,
        { name: dependency.name, other: first.name },
        related,
      ),
    ];
  });
}

function* events(
  { namespace, node: sensor }: Manifest,
  dependencies: readonly Dependency[],
  known: KnownEvents,
): Iterable<Diagnostic> {
  const elsewhere = new Set<string>();
  for (const { node, eventSourceName, eventName } of dependencies) {
    if (eventSourceName === "" || eventName === "") continue;
    const glob = [stringAt(node, "eventSourceName"), stringAt(node, "eventName")].find(
      (one) => one && /[*?]/.test(one.value),
    );
    const found = known(namespace, eventSourceName);
    const name = stringAt(node, "eventName");
    if (glob) yield diagnose("MANIFEST_EVENT_GLOB", glob.span, { name: glob.value });
    else if (found === undefined) {
      if (elsewhere.has(eventSourceName)) continue;
      elsewhere.add(eventSourceName);
      yield diagnose("MANIFEST_EVENT_ELSEWHERE", stringAt(node, "eventSourceName")?.span, {
        eventSource: eventSourceName,
      });
    } else if (!found.buses.has(busOf(sensor))) {
      const bus = [...found.buses].join(" and ");
      const params = { eventSource: eventSourceName, bus, own: busOf(sensor) };
      yield diagnose("MANIFEST_BUSES_DIFFER", stringAt(node, "eventSourceName")?.span, params);
    } else if (!found.events.has(eventName)) {
      const suggestion = closest(eventName, [...found.events.keys()]);
      const params = {
        eventSource: eventSourceName,
        event: eventName,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
      yield diagnose("MANIFEST_EVENT_MISSING", name?.span, params);
    }
  }
}

function* ofFilters(dependency: Dependency): Iterable<Diagnostic> {
  const { node } = dependency;
  const filters = at(node, "filters");
  yield* transform(node);
  if (filters === undefined) return;
  const any = textAt(node, "filtersLogicalOperator") === "or";
  const exprs = itemsAt(filters, "exprs");
  const data = itemsAt(filters, "data");
  const weightOf = (items: readonly Node[], operator: string): Weight =>
    any || (items.length > 1 && textAt(filters, operator) === "or") ? "item" : "all";
  const weights: Weights = {
    exprs: weightOf(exprs, "exprLogicalOperator"),
    data: weightOf(data, "dataLogicalOperator"),
  };
  for (const expr of exprs) yield* checkExpr(expr, weights.exprs);
  for (const item of data) yield* checkData(item, weights.data);
  yield* context(dependency, any ? "item" : "all");
  yield* paths(dependency, filters, weights);
  const script = stringAt(filters, "script");
  if (script && script.value !== "")
    yield diagnose("MANIFEST_SCRIPT", keyOf(filters, "script"), { what: "the script filter" });
  const kinds = ["exprs", "data", "context", "time", "script"].filter((kind) => at(filters, kind) !== undefined);
  if (any && kinds.length > 1) yield diagnose("MANIFEST_FILTERS_OR", keyOf(node, "filtersLogicalOperator"), {});
}

function* transform(node: Node): Iterable<Diagnostic> {
  const jq = textAt(node, "transform", "jq") !== "";
  const script = textAt(node, "transform", "script") !== "";
  if (jq) yield diagnose("MANIFEST_TRANSFORM", keyOf(node, "transform"), {});
  else if (script) yield diagnose("MANIFEST_SCRIPT", keyOf(node, "transform"), { what: "the transform" });
}

/** The context of an event names its EventSource and its event. Source: argo-events filter.go (filterContext). */
function* context({ node, eventSourceName, eventName }: Dependency, weight: Weight): Iterable<Diagnostic> {
  for (const [key, real] of [
    ["source", eventSourceName],
    ["subject", eventName],
  ] as const) {
    const wanted = stringAt(node, "filters", "context", key);
    if (wanted === undefined || wanted.value === "" || wanted.value === real) continue;
    const problem = `the ${key} of its events is ${JSON.stringify(real)}, not ${JSON.stringify(wanted.value)}`;
    yield diagnose("MANIFEST_NEVER_PASSES", wanted.span, { weight, problem });
  }
}

/** Paths that are never there, and those that need not be. */
function* paths(dependency: Dependency, filters: Node, weights: Weights): Iterable<Diagnostic> {
  const fields = itemsAt(filters, "exprs").flatMap((expr) => itemsAt(expr, "fields"));
  const all = [
    ...fields.map((node) => ({ node, weight: weights.exprs })),
    ...itemsAt(filters, "data").map((node) => ({ node, weight: weights.data })),
  ].flatMap(({ node, weight }) => {
    const path = stringAt(node, "path");
    return path === undefined || path.value === "" ? [] : [{ path, weight }];
  });
  const never = new Set<StringNode>();
  for (const { path, weight } of all) {
    const [found, inside] = [nowhere(path.value, dependency), insideLabel(path.value, dependency)];
    if (found === undefined && inside === undefined) continue;
    never.add(path);
    const fails = weight === "all" ? "the filter fails on every event" : "this part of the filter fails on every event";
    if (found) yield diagnose("MANIFEST_PATH_NEVER", path.span, { path: path.value, ...found, fails });
    else if (inside) yield diagnose("MANIFEST_PATH_IN_LABEL", path.span, { ...inside, fails });
  }
  const unsure = all.map(({ path }) => path).filter((path) => !never.has(path) && mayBeMissing(path.value, dependency));
  const [first] = unsure;
  if (first)
    yield diagnose("MANIFEST_PATH_MISSING", first.span, { paths: [...new Set(unsure.map(({ value }) => value))] });
}

/** Whether a path can be missing in an event: it is no list, object, constant or modifier, and not in all events. */
function mayBeMissing(path: string, { entry }: Dependency): boolean {
  if (/^[[{!@]/.test(path)) return false;
  if (entry?.type !== "resource") return true;
  return !/^(?:type|body|group|version|resource|body\.(?:kind|apiVersion|metadata(?:\.(?:name|uid|resourceVersion|creationTimestamp))?))$/.test(
    path,
  );
}
