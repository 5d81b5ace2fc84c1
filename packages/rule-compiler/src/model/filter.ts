import { compileContextFilter, type EventContext } from "./context-filter.ts";
import { compileDataFilters, type CompileTemplate, type DataFilter } from "./data-filter.ts";
import type { EventData } from "./event.ts";
import { compileExprFilters, type ExprFilter } from "./expr-filter.ts";
import type { Compared, PartVerdict } from "./filter-verdict.ts";
import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";
import { compileTimeFilter, readMoment, type TimeFilter } from "./time-filter.ts";

/** The filters of a dependency: those that we emit and those that people write. Absent and null are the same. */
export interface DependencyFilters {
  readonly exprs?: readonly ExprFilter[] | null;
  readonly exprLogicalOperator?: string;
  readonly data?: readonly DataFilter[] | null;
  readonly dataLogicalOperator?: string;
  readonly context?: Partial<EventContext> | null;
  readonly time?: TimeFilter | null;
  readonly script?: string;
}

/** A dependency of a Sensor, as far as it judges events. */
export interface FilteringDependency {
  readonly filters?: DependencyFilters | null;
  readonly filtersLogicalOperator?: string;
  readonly transform?: unknown;
}

export type FilterPart = "exprs" | "data" | "context" | "time";

/** The first part of a filter that did not hold. */
export interface FailedPart {
  readonly part: FilterPart;
  /** Which item of `exprs` or `data`. */
  readonly index: number;
  /** What was compared, looked up when somebody asks. */
  readonly compared: () => readonly Compared[];
}

/** What a dependency makes of an event. With an error the Sensor drops the event and logs all of it. */
export interface Verdict {
  readonly pass: boolean;
  readonly error?: string;
  /** Absent when the event passes, and when no part of an `or` held. */
  readonly failed?: FailedPart;
}

export type Filter = (event: EventData, context: EventContext) => Verdict;

const passes: Verdict = { pass: true };

/**
 * Compiles the filters of a dependency into a function that judges events as Argo's Filter does. `compileTemplate` reads
 * the Go templates of data filters. Throws NotModelled for scripts, transformations and whatever else is not modelled;
 * so does the function, for what an event holds.
 * Source: argo-events pkg/sensors/dependencies/filter.go.
 */
export function compileFilter(dependency: FilteringDependency, compileTemplate?: CompileTemplate): Filter {
  if (dependency.transform !== undefined && dependency.transform !== null) throw new NotModelled("transform");
  const { filters } = dependency;
  if (filters === undefined || filters === null) return () => passes;
  if (filters.script !== undefined && filters.script !== "") throw new NotModelled("script filter");
  const parts = compileParts(filters, compileTemplate);
  return dependency.filtersLogicalOperator === "or" ? anyOf(parts) : allOf(parts);
}

interface Part {
  readonly part: FilterPart;
  readonly judge: (event: EventData, context: EventContext) => PartVerdict;
}

/** The parts that are given, in the order in which Argo evaluates them. */
function compileParts(filters: DependencyFilters, compileTemplate: CompileTemplate | undefined): readonly Part[] {
  const parts: Part[] = [];
  if (filters.exprs !== undefined && filters.exprs !== null) {
    const judge = compileExprFilters(filters.exprs, filters.exprLogicalOperator === "or");
    parts.push({ part: "exprs", judge });
  }
  if (filters.data !== undefined && filters.data !== null) {
    const judge = compileDataFilters(filters.data, filters.dataLogicalOperator === "or", compileTemplate);
    parts.push({ part: "data", judge });
  }
  if (filters.context !== undefined && filters.context !== null) {
    const judge = compileContextFilter(filters.context);
    parts.push({ part: "context", judge: (_event, context) => judge(context) });
  }
  if (filters.time !== undefined && filters.time !== null) parts.push(timePart(filters.time));
  return parts;
}

function timePart(filter: TimeFilter): Part {
  const test = compileTimeFilter(filter);
  return {
    part: "time",
    judge: (_event, { time }) => {
      const holds = test(readMoment(time));
      if (holds === true) return { holds };
      const compared = (): readonly Compared[] => [
        { what: "time", actual: time, expected: `from ${filter.start} until ${filter.stop}` },
      ];
      return { holds: false, index: 0, compared, ...(holds instanceof GoError ? { error: holds.message } : {}) };
    },
  };
}

/** The first error ends it; then all parts must hold. */
function allOf(parts: readonly Part[]): Filter {
  return (event, context) => {
    let failed: FailedPart | undefined;
    for (const { part, judge } of parts) {
      const verdict = judge(event, context);
      if (verdict.holds) continue;
      failed ??= { part, index: verdict.index, compared: verdict.compared };
      if (verdict.error !== undefined) {
        const { index, compared } = verdict;
        return { pass: false, error: verdict.error, failed: { part, index, compared } };
      }
    }
    return failed === undefined ? passes : { pass: false, failed };
  };
}

/** An error of any part wins over all parts that hold: Argo's own wrapper sees to that. */
function anyOf(parts: readonly Part[]): Filter {
  return (event, context) => {
    const verdicts = parts.map(({ judge }) => judge(event, context));
    const errors = verdicts.flatMap((verdict) => (verdict.holds ? [] : (verdict.error ?? [])));
    if (errors.length > 0) return { pass: false, error: errors.join(" / ") };
    return { pass: verdicts.some(({ holds }) => holds) };
  };
}
