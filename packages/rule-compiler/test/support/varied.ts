import type {
  EventSource,
  EventSourceResourceEntry,
  HttpTrigger,
  Sensor,
  SensorDependency,
  SensorTrigger,
} from "@argo-rules/argo-types";
import { generatedConfigs, generateRules, generateRuleSets } from "./arbitrary-rules.ts";
import { compileRules, eventSourcesOf, sensorsOf, type Compiled } from "./compile-rules.ts";

/** Varied rule sets, compiled: every kind, operator and action of the language is among them. */
export const varied: readonly Compiled[] = [
  ...generateRuleSets(40, 17).map(({ rules, config }) => compileRules(rules, config)),
  ...generatedConfigs.map((config) => compileRules(generateRules(120, 18), config)),
];

/** Their EventSources. */
export const sources: readonly EventSource[] = varied.flatMap(({ objects }) => eventSourcesOf(objects));
/** Their Sensors. */
export const sensors: readonly Sensor[] = varied.flatMap(({ objects }) => sensorsOf(objects));
/** All entries of the EventSources. */
export const entries: readonly EventSourceResourceEntry[] = sources.flatMap(({ spec }) =>
  Object.values(spec.resource ?? {}),
);
/** All triggers. */
export const triggers: readonly SensorTrigger[] = sensors.flatMap(({ spec }) => spec.triggers);
/** All dependencies. */
export const dependencies: readonly SensorDependency[] = sensors.flatMap(({ spec }) => spec.dependencies);
/** All requests, those for dead letters included. */
export const https: readonly HttpTrigger[] = triggers.flatMap(({ template, dlqTrigger }) =>
  [template.http, dlqTrigger?.template.http].filter((http) => http !== undefined),
);
/** All paths of filters, constants included. */
export const paths: readonly string[] = dependencies.flatMap(({ filters }) =>
  (filters?.exprs ?? []).flatMap(({ fields }) => fields.map(({ path }) => path)),
);

/** Every key that occurs anywhere in the emitted specs. */
export const keys: ReadonlySet<string> = new Set([...sources, ...sensors].flatMap(({ spec }) => keysOf(spec)));

/** Every key that occurs anywhere in a value. */
export function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)]);
}

/** The `exprs` of all dependencies. */
export const exprs = dependencies.flatMap(({ filters }) => filters?.exprs ?? []);

/** Every number that occurs anywhere in a value, with its key. */
export function numbersOf(value: unknown): readonly { readonly key: string; readonly value: number }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "number" ? [{ key, value: inner }] : numbersOf(inner),
  );
}
