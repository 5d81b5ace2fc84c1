import type { Alias, ParsedNode, Range, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { diagnose } from "../diagnostics/catalog.ts";
import { checkKey, stringNode, uniqueMembers } from "./build-node.ts";
import type { Collector } from "./collector.ts";
import { shorten } from "./describe-node.ts";
import { MAX_ALIASED, MAX_DEPTH } from "./limits.ts";
import { contentIn, type Place, spanIn } from "./place.ts";
import type { Member, Node } from "./tree.ts";
import { endOf, rangeOf } from "./yaml-ranges.ts";

/** An anchored value: how many values it comes to and how deep it goes, so that repeating it can be judged by its alias alone. */
interface Anchored {
  readonly node: Node;
  readonly values: number;
  readonly height: number;
}

interface Conversion {
  readonly text: string;
  readonly place: Place;
  readonly out: Collector;
  /** By name, the latest; `open` while the value itself is being read. */
  readonly anchors: Map<string, Anchored | "open">;
  /** Values read so far, repeated ones included. */
  values: number;
  repeated: number;
  deepest: number;
  refused: boolean;
}

function refuse(state: Conversion, range: Range, what: string): void {
  state.refused = true;
  state.out.add(diagnose("YAML_UNSUPPORTED", spanIn(state.place, range[0], range[1]), { what }));
}

function nullAt(state: Conversion, start: number, end: number): Node {
  return { kind: "null", span: spanIn(state.place, start, end) };
}

function convertString(state: Conversion, scalar: Scalar, value: string): Node {
  const [start, end] = rangeOf(scalar);
  const quoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE";
  const content = start + (quoted ? 1 : 0);
  const block = scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED";
  // In quotes an empty value stands between them; elsewhere the text itself is compared.
  const verbatim = !block && state.text.startsWith(value, content) && content + value.length === end - (quoted ? 1 : 0);
  const contentStart = verbatim ? contentIn(state.place, value, content) : undefined;
  return stringNode(value, spanIn(state.place, start, end), contentStart, state.out);
}

function convertScalar(state: Conversion, scalar: Scalar): Node {
  const range = rangeOf(scalar);
  const { value } = scalar;
  if (typeof value === "string") return convertString(state, scalar, value);
  const span = spanIn(state.place, range[0], range[1]);
  if (typeof value === "boolean") return { kind: "boolean", span, value };
  if (typeof value !== "number") return { kind: "null", span };
  const raw = scalar.source ?? String(value);
  if (!/[0-9]/.test(raw)) refuse(state, range, `the number ${shorten(raw)}`);
  return { kind: "number", span, value, raw };
}

function convertAlias(state: Conversion, alias: Alias, depth: number): Node {
  const [start, end] = rangeOf(alias);
  const span = spanIn(state.place, start, end);
  const anchored = state.anchors.get(alias.source);
  if (anchored === undefined || anchored === "open") {
    const problem =
      anchored === "open"
        ? `the alias *${shorten(alias.source)} stands inside the value it repeats`
        : `no anchor &${shorten(alias.source)} stands before this alias`;
    state.refused = true;
    state.out.add(diagnose("YAML_SYNTAX", span, { problem }));
    return { kind: "null", span };
  }
  state.repeated += anchored.values;
  state.values += anchored.values - 1;
  const within = state.repeated <= MAX_ALIASED;
  if (!within || depth + anchored.height > MAX_DEPTH) {
    state.refused = true;
    if (!within) state.out.add(diagnose("YAML_ALIAS_LIMIT", span, { limit: MAX_ALIASED }));
    else state.out.add(diagnose("TOO_DEEP", span, { limit: MAX_DEPTH }));
    return { kind: "null", span };
  }
  state.deepest = Math.max(state.deepest, depth + anchored.height);
  return anchored.node;
}

function convertKey(state: Conversion, key: ParsedNode): string | undefined {
  const range = rangeOf(key);
  if (isScalar(key)) {
    if (key.source !== undefined && key.source !== "") return typeof key.value === "string" ? key.value : key.source;
    if (typeof key.value === "string") return key.value;
    refuse(state, range, "a mapping without a key");
    return undefined;
  }
  const kind = isAlias(key) ? "an alias" : isMap(key) ? "a mapping" : "a list";
  refuse(state, [range[0], isAlias(key) ? range[1] : endOf(key), range[2]], `${kind} as a key`);
  return undefined;
}

function convertMap(state: Conversion, map: YAMLMap.Parsed, depth: number): Node {
  const members: Member[] = [];
  for (const pair of map.items) {
    const key = convertKey(state, pair.key);
    const [start, end] = rangeOf(pair.key);
    const value = pair.value === null ? nullAt(state, end, end) : convertNode(state, pair.value, depth);
    if (key === undefined) continue;
    const keySpan = spanIn(state.place, start, end);
    checkKey(key, keySpan, state.out);
    members.push({ key, keySpan, value });
  }
  const span = spanIn(state.place, rangeOf(map)[0], endOf(map));
  return { kind: "object", span, members: uniqueMembers(members, state.out) };
}

function convertSeq(state: Conversion, seq: YAMLSeq.Parsed, depth: number): Node {
  const items: Node[] = [];
  // Pairs as items exist in other schemas only: with the core schema [a: b] holds a mapping.
  for (const item of seq.items) items.push(convertNode(state, item as ParsedNode, depth));
  return { kind: "array", span: spanIn(state.place, rangeOf(seq)[0], endOf(seq)), items };
}

function convertAnchored(
  state: Conversion,
  node: Exclude<ParsedNode, Alias.Parsed>,
  name: string,
  depth: number,
): Node {
  const { values, deepest } = state;
  state.anchors.set(name, "open");
  state.deepest = depth;
  const converted = convertBare(state, node, depth);
  state.anchors.set(name, { node: converted, values: state.values - values + 1, height: state.deepest - depth });
  state.deepest = Math.max(deepest, state.deepest);
  return converted;
}

function convertBare(state: Conversion, node: Exclude<ParsedNode, Alias.Parsed>, depth: number): Node {
  if (isMap(node)) return convertMap(state, node, depth + 1);
  if (isSeq(node)) return convertSeq(state, node, depth + 1);
  return convertScalar(state, node);
}

function convertNode(state: Conversion, node: ParsedNode, depth: number): Node {
  state.values++;
  if (isAlias(node)) return convertAlias(state, node as Alias, depth);
  const bare = node as Exclude<ParsedNode, Alias.Parsed>;
  state.deepest = Math.max(state.deepest, isScalar(bare) ? depth : depth + 1);
  return bare.anchor === undefined ? convertBare(state, bare, depth) : convertAnchored(state, bare, bare.anchor, depth);
}

/**
 * Converts the contents of one composed document into our tree. Aliases share the node of their anchor, whose spans
 * then point at the anchor. Undefined when something in it is refused; all reasons go to `out`.
 */
export function convertYaml(contents: ParsedNode, text: string, place: Place, out: Collector): Node | undefined {
  const anchors = new Map<string, Anchored | "open">();
  const state: Conversion = { text, place, out, anchors, values: 0, repeated: 0, deepest: 0, refused: false };
  const node = convertNode(state, contents, 0);
  return state.refused ? undefined : node;
}
