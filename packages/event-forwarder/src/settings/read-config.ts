import {
  configKeys,
  configScalar,
  configSchema,
  configVariables,
  isObject,
  memberOf,
  type Config,
} from "@argo-rules/contracts";
import { LineCounter, parseDocument, type Document } from "yaml";
import { visible } from "../event/visible.ts";

/** A file of configuration. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** A configuration, or everything that is wrong with it, one line each; no line shows a value. */
export type ReadConfig = { readonly config: Config } | { readonly problems: readonly string[] };

const originalKeys = new Map(configKeys.map(({ path: [first = ""] }) => [first.toLowerCase(), first]));

/**
 * Reads the configuration as all programs of the toolkit do: defaults, over them the file, over it the variables
 * `ER_K8S_*` of the environment.
 */
export function readConfig(
  file: ConfigFile | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ReadConfig {
  const lines = new LineCounter();
  const document = file && parseDocument(file.text, { lineCounter: lines, version: "1.2" });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${visible(file?.path ?? "")}:${line}:${col}`;
  };
  if (document && document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, code }) => `${place(pos[0])}: the file does not parse: ${code}`) };
  }
  const written = document ? plainOf(document) : {};
  if (!isObject(written)) return { problems: [`${visible(file?.path ?? "")}: a configuration is an object of keys`] };
  const values = withCanonicalKeys(written);
  const { given, unknown } = configVariables(env);
  for (const { key, text } of given) setAt(values, key.path, configScalar(text, key));
  const result = configSchema.safeParse(values);
  const problems = unknown.map((name) => `${visible(name)}: there is no key of the configuration with this variable`);
  if (result.success) return problems.length > 0 ? { problems } : { config: result.data };
  const placeOf = (path: readonly string[]): string => {
    const variable = given.find(({ key }) => key.name === path.join("."))?.key.variable;
    const node = document?.getIn(path, true) as { readonly range?: readonly number[] } | undefined;
    return variable ?? (node?.range ? place(node.range[0] ?? 0) : visible(file?.path ?? "configuration"));
  };
  for (const issue of result.error.issues) {
    const path = issue.path.map(String);
    if (issue.code !== "unrecognized_keys") {
      problems.push(`${placeOf(path)}: "${visible(path.join("."))}" must be ${issue.message}`);
      continue;
    }
    for (const key of issue.keys) {
      const whole = [...path, key];
      problems.push(`${placeOf(whole)}: "${visible(whole.join("."))}" is no key of the configuration`);
    }
  }
  return { problems };
}

function plainOf(document: Document): unknown {
  return document.toJS({ maxAliasCount: 100 }) ?? {};
}

/** Keys of the first level are read in any letter case, as the original sensor did. */
function withCanonicalKeys(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [originalKeys.get(key.toLowerCase()) ?? key, value]),
  );
}

function setAt(values: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    values[first] = value;
    return;
  }
  const inner = memberOf(values, first);
  const next = isObject(inner) ? { ...inner } : {};
  values[first] = next;
  setAt(next, rest, value);
}
