import type { ConfigKey } from "@argo-rules/contracts";
import type { Member, Node, ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

/** Where a value of the configuration comes from. */
export type ConfigOrigin =
  | { readonly kind: "default" }
  /** The key in the file. */
  | { readonly kind: "file"; readonly span: Span }
  /** An environment variable or an option of the command line. */
  | { readonly kind: "variable" | "option"; readonly name: string };

/** One value that was given as text outside of any file. */
export interface GivenScalar {
  readonly key: ConfigKey;
  readonly text: string;
  readonly origin: Exclude<ConfigOrigin, { kind: "default" | "file" }>;
}

/** Sources that are no files: each text given outside of one counts as a source of its own, never shown. */
export type TextOrigins = Map<SourceFile, GivenScalar["origin"]>;

/** Tells from where a place is. */
export function originOf(span: Span, texts: TextOrigins): Exclude<ConfigOrigin, { kind: "default" }> {
  return texts.get(span.file) ?? { kind: "file", span };
}

/** A place for a diagnostic: the span where there is a file, else the name of the variable or option. */
export function placeOf(span: Span, texts: TextOrigins): { readonly span?: Span; readonly from?: string } {
  const origin = originOf(span, texts);
  return origin.kind === "file" ? { span } : { from: origin.name };
}

/** Puts one tree over another: single values and collections replace, objects with fixed keys are joined key by key. */
export function overlay(below: ObjectNode, above: ObjectNode): ObjectNode {
  const members = new Map<string, Member>(below.members.map((one) => [one.key, one]));
  for (const one of above.members) {
    const old = members.get(one.key);
    const value =
      old?.value.kind === "object" && one.value.kind === "object" ? overlay(old.value, one.value) : one.value;
    members.set(one.key, { ...one, value });
  }
  return { ...below, members: [...members.values()] };
}

/** An object that leads to one value. */
export function nested([first, ...rest]: readonly string[], value: Node): ObjectNode {
  if (first === undefined) throw new Error("this is a bug: a key of the configuration has a name");
  const inner = rest.length === 0 ? value : nested(rest, value);
  return { kind: "object", span: value.span, members: [{ key: first, keySpan: value.span, value: inner }] };
}
