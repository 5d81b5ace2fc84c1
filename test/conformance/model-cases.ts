import type { EventContext } from "../../packages/rule-compiler/src/model/context-filter.ts";
import type { FilteringDependency } from "../../packages/rule-compiler/src/model/filter.ts";
import { mutatedEvents, randomEvents } from "./corpus.ts";
import { randomContext, randomDependency } from "./random/dependencies.ts";
import { randomExpression, randomValues } from "./random/expressions.ts";
import { randomJson } from "./random/json.ts";
import { randomPath } from "./random/paths.ts";
import { randomPattern, randomText } from "./random/patterns.ts";
import { generator, pick } from "./random/random.ts";

/** A document and what is looked up in it. */
export interface PathCase {
  readonly json: string;
  readonly paths: readonly string[];
}

export interface ExpressionCase {
  readonly expr: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface PatternCase {
  readonly pattern: string;
  readonly text: string;
}

/** An event as a Sensor receives it. */
export interface DeliveryCase {
  readonly event: string;
  readonly context: EventContext;
}

/** Dependencies that judge the same deliveries. */
export interface FilterCase {
  readonly dependencies: readonly FilteringDependency[];
  readonly deliveries: readonly DeliveryCase[];
}

/** Documents with 20 paths each; every fifth has blanks between its values. */
export function pathCases(count: number, seed: number): readonly PathCase[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => ({
    json: randomJson(random, index % 5 === 0),
    paths: Array.from({ length: 20 }, () => randomPath(random)),
  }));
}

/** Expressions with values for their variables. */
export function expressionCases(count: number, seed: number): readonly ExpressionCase[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => ({ expr: randomExpression(random), values: randomValues(random) }));
}

/** Regular expressions with texts. */
export function patternCases(count: number, seed: number): readonly PatternCase[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => ({ pattern: randomPattern(random), text: randomText(random) }));
}

/** Events, each in a context of its own. */
export function deliver(events: readonly string[], seed: number): readonly DeliveryCase[] {
  const random = generator(seed);
  return events.map((event) => ({ event, context: randomContext(random) }));
}

/** Filters as people write them, and events: ordinary ones, mutants, and texts that are no JSON. */
export function filterCases(count: number, seed: number): readonly FilterCase[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => {
    const events = randomEvents(8, seed + index);
    const broken = pick(random, ["", "{", "[1,]", '{"type":"ADD"}x', "nul", '"ADD"', "5", "[]"]);
    return {
      dependencies: Array.from({ length: 10 }, () => randomDependency(random) as FilteringDependency),
      deliveries: deliver([...events, ...mutatedEvents(events.slice(0, 3), seed), broken], seed + index),
    };
  });
}
