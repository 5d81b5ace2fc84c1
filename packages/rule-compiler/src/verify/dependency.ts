import type { Node, StringNode } from "../parse/tree.ts";
import type { Entry } from "./entry.ts";
import { type KnownEvents, topKeys } from "./known-events.ts";
import type { Manifest } from "./manifest.ts";
import { at, itemsAt, stringAt, textAt } from "./view.ts";

/** A dependency of a Sensor and what is known of its events. */
export interface Dependency {
  readonly node: Node;
  readonly name: string;
  readonly nameNode: StringNode | undefined;
  readonly eventSourceName: string;
  readonly eventName: string;
  /** The entry it hears; undefined when the files hold none, or several of that name that differ. */
  readonly entry: Entry | undefined;
}

/** The dependencies of a Sensor, in the order of the text. */
export function dependenciesOf(sensor: Manifest, known: KnownEvents): readonly Dependency[] {
  return itemsAt(sensor.node, "spec", "dependencies").map((node): Dependency => {
    const eventSourceName = textAt(node, "eventSourceName");
    const eventName = textAt(node, "eventName");
    const entries = known(sensor.namespace, eventSourceName)?.events.get(eventName) ?? [];
    return {
      node,
      name: textAt(node, "name"),
      nameNode: stringAt(node, "name"),
      eventSourceName,
      eventName,
      entry: entries.length === 1 ? entries[0] : undefined,
    };
  });
}

/** A path whose first key is in no event that a dependency hears. */
export interface Nowhere {
  readonly first: string;
  /** What there is instead. */
  readonly found: string;
}

/**
 * Whether a gjson path begins with a key that no event of the dependency has; undefined where it does not, or where that
 * is not known: only plain keys are looked at, and only events of which no transform made something else.
 */
export function nowhere(path: string, { node, entry }: Dependency): Nowhere | undefined {
  const first = /^[A-Za-z0-9_-]+(?=$|\.)/.exec(path)?.[0];
  const keys = entry && topKeys(entry);
  if (first === undefined || keys === undefined || at(node, "transform") !== undefined) return undefined;
  return keys.includes(first) ? undefined : { first, found: `${keys.slice(0, -1).join(", ")} and ${keys.at(-1)}` };
}

/** A path that leads on from a label or annotation, which is a text; and how its key is written. */
export interface InsideLabel {
  readonly path: string;
  readonly key: string;
  readonly escaped: string;
}

/**
 * Whether a path leads on from a label or annotation of the object: a dot in a key has to be escaped. Labels and annotations
 * are maps of texts. Source: k8s.io/apimachinery pkg/apis/meta/v1 (ObjectMeta), gjson SYNTAX.md.
 */
export function insideLabel(path: string, { node, entry }: Dependency): InsideLabel | undefined {
  if (entry?.type !== "resource" || at(node, "transform") !== undefined) return undefined;
  const found =
    /^((?:body|oldBody)\.metadata\.(?:labels|annotations)\.)((?:\\.|[^.\\|#@*?])+(?:\.(?:\\.|[^.\\|#@*?])+)+)$/.exec(
      path,
    );
  const [, start = "", key = ""] = found ?? [];
  if (!found) return undefined;
  return { path, key: key.replaceAll(/\\(.)/g, "$1"), escaped: start + key.replaceAll(/(?<!\\)\./g, "\\.") };
}
