import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type {
  EventSource,
  EventSourceResourceEntry,
  KubernetesObject,
  PayloadParameter,
  Sensor,
  SensorDependency,
} from "@argo-rules/argo-types";
import { defaultConfig, type Config } from "@argo-rules/contracts";
import {
  compile,
  kindTable,
  readConfig,
  readCrds,
  type KindTable,
  type NormalRule,
  type ScriptFile,
  type SourceFile,
} from "rule-compiler";
import { generateRuleSets } from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";

/** Rules of the table post to Events Runner, since its payload is the normalized event and nothing else. */
const config: Config = { ...defaultConfig, eventsRunnerBaseURL: "https://eventsrunner.example" };

/** A rule set as it was compiled. */
export interface Compiled {
  readonly name: string;
  readonly config: Config;
  readonly rules: readonly NormalRule[];
  readonly objects: readonly KubernetesObject[];
}

/** A dependency of a Sensor, the watch it listens to, and the payload that each trigger builds when it fires. */
export interface Listener {
  readonly dependency: SensorDependency;
  readonly entry: EventSourceResourceEntry;
  readonly payloads: readonly (readonly PayloadParameter[])[];
}

/** Compiles rules given as data. Throws when a diagnostic is an error: rows of the table are legal rules. */
export function compileRules(name: string, rules: readonly object[]): Compiled {
  return compileText(name, "rules.json", JSON.stringify(rules));
}

/** The one rule that is given as data, with every default filled in. Throws as `compileRules` does. */
export function normalRule(name: string, written: object): NormalRule {
  const [rule] = compileRules(name, [written]).rules;
  if (!rule) throw new Error(`${name}: no rule`);
  return rule;
}

const root = join(import.meta.dirname, "../..");

/** The examples and the goldens of the repository, compiled with what lies beside them. */
export function compileExamples(): readonly Compiled[] {
  return globSync("{examples,test/goldens}/*/rules.{json,yaml}", { cwd: root })
    .toSorted()
    .map((path) => {
      const [settings] = besides(path, "config.yaml");
      const { kinds } = readCrds(besides(path, "crds.yaml"));
      const own = { config: settings ? readConfig(settings).config : config, kinds: kindTable({ crds: kinds }) };
      return compileSource(path, sourceAt(path), own);
    });
}

/** The file of that name beside another one of the repository, where there is one. */
export function besides(path: string, name: string): readonly SourceFile[] {
  const beside = join(dirname(path), name);
  return existsSync(join(root, beside)) ? [sourceAt(beside)] : [];
}

function sourceAt(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** Rule sets of the whole language, made at random from a seed. */
export function compileGenerated(count: number, seed: number): readonly Compiled[] {
  return generateRuleSets(count, seed).map(({ rules, config: own }, index) =>
    compileText(`generated ${seed}/${index}`, "rules.json", JSON.stringify(rules), own),
  );
}

function compileText(name: string, path: string, text: string, own: Config = config): Compiled {
  return compileSource(name, { path, text }, { config: own });
}

function compileSource(
  name: string,
  source: SourceFile,
  own: { readonly config: Config; readonly kinds?: KindTable },
): Compiled {
  const readScript = (path: string): ScriptFile => sourceAt(path);
  const { objects, rules, diagnostics } = compile({ sources: [source], ...own, readScript });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
  return { name, config: own.config, rules, objects };
}

/** The Sensors among the objects. */
export function sensorsOf(objects: readonly KubernetesObject[]): readonly Sensor[] {
  return objects.filter((object): object is Sensor => object.kind === "Sensor");
}

/** All resource entries of all EventSources, by `<EventSource>/<eventName>`. */
export function entriesOf(objects: readonly KubernetesObject[]): ReadonlyMap<string, EventSourceResourceEntry> {
  const sources = objects.filter((object): object is EventSource => object.kind === "EventSource");
  return new Map(
    sources.flatMap(({ metadata, spec }) =>
      Object.entries(spec.resource ?? {}).map(([name, entry]): [string, EventSourceResourceEntry] => [
        `${metadata.name}/${name}`,
        entry,
      ]),
    ),
  );
}

/** Who listens to what. Throws when a dependency listens to a watch that was not emitted. */
export function listenersOf(objects: readonly KubernetesObject[]): readonly Listener[] {
  const entries = entriesOf(objects);
  return sensorsOf(objects).flatMap(({ spec }) =>
    spec.dependencies.map((dependency) => {
      const entry = entries.get(`${dependency.eventSourceName}/${dependency.eventName}`);
      if (entry === undefined)
        throw new Error(`${dependency.name} listens to nothing: ${dependency.eventSourceName}/${dependency.eventName}`);
      const fired = spec.triggers.filter(({ template }) => alternatives(template.conditions).includes(dependency.name));
      return { dependency, entry, payloads: fired.map(({ template }) => template.http?.payload ?? []) };
    }),
  );
}

/** The dependencies of `a || b`: any of them fires the trigger alone. Other conditions are not read. */
function alternatives(conditions: string | undefined): readonly string[] {
  if (conditions === undefined || !/^\w+(?: \|\| \w+)*$/.test(conditions))
    throw new Error(`unread conditions: ${conditions}`);
  return conditions.split(" || ");
}

/** A hash of all that decides what a rule does with an event: watches, dependencies with filters, payloads. */
export function emissionHash(listeners: readonly Listener[]): string {
  return createHash("sha256").update(JSON.stringify(listeners)).digest("hex").slice(0, 16);
}
