import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compileTimeFilter } from "../model/time-filter.ts";
import { GoError } from "../model/go-error.ts";
import { NotModelled } from "../model/not-modelled.ts";
import type { Node } from "../parse/tree.ts";
import type { Manifest } from "./manifest.ts";
import { refused } from "./refused.ts";
import { refuseTriggers } from "./refuse-trigger.ts";
import { at, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/**
 * What Argo's controller refuses of a Sensor before it makes a pod, its EventBus being JetStream.
 * Source: argo-events pkg/reconciler/sensor/validate.go.
 */
export function refuseSensor({ node }: Manifest): readonly Diagnostic[] {
  const spec = at(node, "spec");
  const dependencies = itemsAt(spec, "dependencies");
  const none =
    dependencies.length === 0
      ? [refused(keyOf(spec, "dependencies") ?? keyOf(node, "spec"), "it has no dependencies", "write at least one")]
      : [];
  return [...none, ...dependencies.flatMap((one) => [...ofDependency(one)]), ...refuseTriggers(node)];
}

function* ofDependency(dependency: Node): Iterable<Diagnostic> {
  for (const name of ["name", "eventSourceName", "eventName"]) {
    if (textAt(dependency, name) === "") yield refused(keyOf(dependency, name), `a dependency has no ${name}`);
  }
  yield* operator(dependency, "filtersLogicalOperator");
  const filters = at(dependency, "filters");
  yield* operator(filters, "exprLogicalOperator");
  yield* operator(filters, "dataLogicalOperator");
  for (const expr of itemsAt(filters, "exprs")) yield* ofExpr(expr);
  for (const data of itemsAt(filters, "data")) yield* ofData(data);
  yield* ofContext(filters);
  yield* ofTime(filters);
}

function* operator(node: Node | undefined, key: string): Iterable<Diagnostic> {
  const found = stringAt(node, key);
  if (found === undefined || ["", "and", "or"].includes(found.value)) return;
  const lower = found.value.toLowerCase();
  const hint = lower === "and" || lower === "or" ? `write ${lower}` : "write and, or or";
  yield refused(found.span, `${key} is ${JSON.stringify(found.value)}`, hint);
}

function* ofExpr(expr: Node): Iterable<Diagnostic> {
  if (textAt(expr, "expr") === "") yield refused(keyOf(expr, "expr"), "an item of exprs has no expr");
  const fields = itemsAt(expr, "fields");
  if (fields.length === 0) yield refused(keyOf(expr, "fields"), "an item of exprs has no fields");
  for (const field of fields) {
    for (const name of ["name", "path"]) {
      if (textAt(field, name) === "") yield refused(keyOf(field, name), `a field of an expression has no ${name}`);
    }
  }
}

const comparators: readonly string[] = ["", ">=", ">", "=", "!=", "<", "<="];

function* ofData(data: Node): Iterable<Diagnostic> {
  const comparator = stringAt(data, "comparator");
  if (comparator && !comparators.includes(comparator.value)) {
    const hint = comparator.value === "==" ? "write =" : `write one of ${comparators.slice(1).join(" ")}`;
    yield refused(comparator.span, `the comparator of a data filter is ${JSON.stringify(comparator.value)}`, hint);
  }
  for (const name of ["path", "type"]) {
    if (textAt(data, name) === "") yield refused(keyOf(data, name), `a data filter has no ${name}`);
  }
  if (itemsAt(data, "value").length === 0) yield refused(keyOf(data, "value"), "a data filter has no value");
  for (const value of itemsAt(data, "value")) {
    // Go reads null as the empty text.
    const empty = value.kind === "null" || (value.kind === "string" && value.value === "");
    if (empty) yield refused(value.span, "a value of a data filter is empty", 'type: string takes "^$" for it');
  }
}

function* ofContext(filters: Node | undefined): Iterable<Diagnostic> {
  const context = at(filters, "context");
  if (context === undefined) return;
  if (["type", "subject", "source", "datacontenttype"].every((name) => textAt(context, name) === "")) {
    yield refused(
      keyOf(filters, "context"),
      "its filter on the context names nothing",
      "name one of type, subject, source",
    );
  }
}

function* ofTime(filters: Node | undefined): Iterable<Diagnostic> {
  const time = at(filters, "time");
  if (time === undefined) return;
  const [start, stop, timezone] = ["start", "stop", "timezone"].map((name) => textAt(time, name));
  const problem = timeProblem({ start: start ?? "", stop: stop ?? "", timezone: timezone ?? "" });
  if (problem !== undefined)
    yield refused(keyOf(filters, "time"), problem, "write start and stop as 08:00:00, and different ones");
}

function timeProblem(filter: {
  readonly start: string;
  readonly stop: string;
  readonly timezone: string;
}): string | undefined {
  try {
    // Any moment will do: what is wrong with the filter shows at each of them.
    const problem = compileTimeFilter(filter)(0n);
    if (problem instanceof GoError) return `its filter on the time: ${problem.message}`;
  } catch (error) {
    // A time zone of which it is not known whether Go has it.
    if (!(error instanceof NotModelled)) throw error;
  }
  const [from, to] = [filter.start, filter.stop].map((text) => text.trim().replace(/^(\d):/, "0$1:"));
  return from === to ? "the start of its filter on the time is its stop" : undefined;
}
