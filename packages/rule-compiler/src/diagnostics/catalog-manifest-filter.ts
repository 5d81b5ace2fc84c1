import { error, firstOf, note, warning } from "./entry.ts";

/** Codes about the dependencies of hand-written Sensors, and about patterns that EventSources filter by, too. */
export const manifestFilterCatalog = {
  MANIFEST_PATTERN_UNANCHORED: warning<{ pattern: string }>(
    (p) =>
      `${JSON.stringify(p.pattern)} is a regular expression that may match anywhere: it also takes longer texts that hold it`,
    (p) =>
      `write ${JSON.stringify(p.pattern.includes("|") ? `^(?:${p.pattern})$` : `^${p.pattern}$`)} for the whole text`,
  ),
  MANIFEST_NOT_EQUAL_SEVERAL: error<{ count: number }>(
    (p) => `!= with ${p.count} values holds when the value differs from any of them, which is always`,
    () => "write one filter for each value: all of them must hold",
  ),
  MANIFEST_NEVER_PASSES: error<{ weight: "all" | "item"; problem: string; hint?: string }>(
    (p) => `${p.weight === "all" ? "no event ever passes" : "this part of the filter never holds"}: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_FILTER_FAILS: error<{ weight: "all" | "item"; problem: string; hint?: string }>(
    (p) =>
      p.weight === "all"
        ? `the filter fails on every event, which drops the event and logs all of it: ${p.problem}`
        : `this part of the filter fails on every event: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_COMPARATOR_IGNORED: error<{ comparator: string }>(
    (p) => `the comparator ${JSON.stringify(p.comparator)} is ignored with type bool: the filter asks for equal values`,
    () => 'write the other value: value: ["false"]',
  ),
  MANIFEST_PATH_MISSING: note<{ paths: readonly string[] }>(
    (p) => `an event without ${firstOf(p.paths)} fails the filter: it is dropped, != or not, and logged whole`,
    (p) => `[${p.paths[0] ?? ""},!""].0 in a field of exprs is empty where the path is missing`,
  ),
  MANIFEST_FILTERS_OR: warning<Record<never, never>>(
    () => "with filtersLogicalOperator or, an error in one kind of filter drops the event, though another one holds",
    () => "write two dependencies, or one expression",
  ),
  MANIFEST_SCRIPT: warning<{ what: string }>(
    (p) =>
      `${p.what} runs Lua without a sandbox or a limit, anew for every event; null members vanish and numbers beyond 2^53 lose digits`,
    () => "exprs can compare values, whole objects too",
  ),
  MANIFEST_TRANSFORM: warning<Record<never, never>>(
    () =>
      "a jq transform writes all numbers anew, so that those beyond 2^53 lose digits; an event that fails it is dropped",
    () => "read what you need in exprs and in parameters",
  ),
  MANIFEST_DATE_LITERAL: warning<{ text: string }>(
    (p) => `the text ${JSON.stringify(p.text)} looks like a date, so that the expression compares with a number`,
    (p) => `give it as a field with the path !${JSON.stringify(p.text)}`,
  ),
  MANIFEST_PATH_NEVER: error<{ path: string; first: string; found: string; fails: string }>(
    (p) => `${JSON.stringify(p.path)} is in no event of that entry, which has ${p.found} at the top: ${p.fails}`,
    (p) => (p.first === "data" ? "leave out data: paths begin inside it" : undefined),
  ),
  MANIFEST_PATH_IN_LABEL: error<{ path: string; key: string; escaped: string; fails: string }>(
    (p) =>
      `${JSON.stringify(p.path)} is in no event: it looks for something inside of a label or annotation, which is a text; ${p.fails}`,
    (p) => `if the key is ${JSON.stringify(p.key)}, escape its dots: ${p.escaped}`,
  ),
  MANIFEST_BUSES_DIFFER: error<{ eventSource: string; bus: string; own: string }>(
    (p) =>
      `the EventSource ${JSON.stringify(p.eventSource)} publishes to the EventBus ${JSON.stringify(p.bus)}, and the Sensor listens to ${JSON.stringify(p.own)}: no event ever comes`,
    () => "name one eventBusName in both",
  ),
  MANIFEST_EVENT_ELSEWHERE: note<{ eventSource: string }>(
    (p) => `the EventSource ${JSON.stringify(p.eventSource)} is not among the files, so what it publishes is not known`,
  ),
  MANIFEST_EVENT_MISSING: warning<{ eventSource: string; event: string; suggestion?: string }>(
    (p) =>
      `the EventSource ${JSON.stringify(p.eventSource)} has no entry ${JSON.stringify(p.event)}: no event ever comes`,
    (p) => (p.suggestion === undefined ? "name one of its entries" : `did you mean "${p.suggestion}"?`),
  ),
  MANIFEST_EVENT_GLOB: warning<{ name: string }>(
    (p) => `${JSON.stringify(p.name)} is a pattern, which only the deprecated NATS Streaming bus understands`,
    () => "write one dependency for each event",
  ),
  MANIFEST_DEPENDENCY_TWICE: error<{ name: string; other: string }>(
    (p) =>
      p.name === p.other
        ? `two dependencies are named ${JSON.stringify(p.name)}: only the last one exists`
        : `conditions cannot tell ${JSON.stringify(p.name)} from ${JSON.stringify(p.other)}: Argo reads - as _ in them`,
    () => "give them different names",
  ),
  MANIFEST_DEPENDENCY_UNUSED: warning<{ name: string }>(
    (p) =>
      `no trigger has the dependency ${JSON.stringify(p.name)} in its conditions: its events are not even received`,
    () => "add it to the conditions of a trigger, or take it out",
  ),
} as const;
