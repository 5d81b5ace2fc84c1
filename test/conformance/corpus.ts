import { generator, pick, type Random } from "./random/random.ts";

/** Keys that rules of the table and of the examples look at, and keys that have misled gjson. */
const keys: readonly string[] = [
  "apiVersion kind metadata name namespace uid labels annotations resourceVersion managedFields",
  "spec status data stringData binaryData type phase reason succeeded unschedulable nodeName immutable",
  "v a b c x 0 1 01 10 Obj Key # @this @tostr body oldBody a.b a.b/c app.kubernetes.io/name er-k8s-sensor",
  '* | !x " \\ [0] é 😀 __proto__',
]
  .flatMap((words) => words.split(" "))
  .concat("");

/** Stands for an integer that JavaScript's numbers cannot hold. */
const bigInteger = "<big integer>";

const scalars: readonly unknown[] = [
  "",
  "a",
  "b",
  "v",
  "ignore",
  "Running",
  "Failed",
  "Opaque",
  "true",
  "null",
  "5",
  "2024-01-01",
  "[1]",
  '{"a":1}',
  '["v"]',
  "u1",
  "}",
  "]",
  ")",
  '"',
  "\\",
  "<&>",
  "\n",
  "\u0000",
  "\u2028",
  "😀",
  "{{ .Input }}",
  "!x",
  "@this",
  "kube-system",
  "default",
  0,
  -1,
  1,
  3,
  5,
  0.5,
  1e21,
  1e-7,
  bigInteger,
  true,
  false,
  null,
];

/**
 * Returns `count` JSON texts of events: objects, updates and tombstones with members of any type at any place, and
 * some that no source ever sends, such as a body that is a number. The same seed gives the same texts.
 */
export function randomEvents(count: number, seed: number): readonly string[] {
  const random = generator(seed);
  return Array.from({ length: count }, () =>
    JSON.stringify(randomEvent(random)).replaceAll(JSON.stringify(bigInteger), "9007199254740993"),
  );
}

/**
 * Returns events as given, each with one place, chosen at random, holding something else: nearly what a rule looks
 * for. The same seed gives the same texts.
 */
export function mutatedEvents(events: readonly string[], seed: number): readonly string[] {
  const random = generator(seed);
  return events.map((event) => JSON.stringify(mutated(random, JSON.parse(event))));
}

function mutated(random: Random, node: unknown): unknown {
  if (typeof node !== "object" || node === null || random() < 0.1) return value(random, 3);
  if (Array.isArray(node)) {
    const at = Math.floor(random() * node.length);
    return node.length === 0
      ? [value(random, 3)]
      : node.map((element: unknown, index) => (index === at ? mutated(random, element) : element));
  }
  const members = Object.entries(node);
  // What the source itself writes stays: rules look at the type first.
  const places = members.filter(([, member]) => typeof member === "object" && member !== null);
  const [place] = pick(random, places.length > 0 ? places : members.length > 0 ? members : [["a", 0]]);
  return Object.fromEntries([...members, [place, mutated(random, Reflect.get(node, place))]]);
}

function randomEvent(random: Random): unknown {
  if (random() < 0.05) return value(random, 0);
  const type = pick(random, ["ADD", "UPDATE", "DELETE", "UPDATE", 5, null]);
  const body = random() < 0.9 ? object(random, 0) : value(random, 0);
  return {
    type,
    body: random() < 0.15 ? { Key: "default/x", Obj: body } : body,
    oldBody: type === "UPDATE" ? sibling(random, body) : null,
    group: "",
    version: "v1",
    resource: "things",
  };
}

/** The old object of an update is mostly the new one with another member or two. */
function sibling(random: Random, body: unknown): unknown {
  if (random() < 0.2 || typeof body !== "object" || body === null || Array.isArray(body)) return value(random, 0);
  return { ...body, ...object(random, 1) };
}

function object(random: Random, depth: number): Record<string, unknown> {
  const size = Math.floor(random() * (depth === 0 ? 8 : 5));
  const members = Array.from({ length: size }, (): [string, unknown] => [pick(random, keys), value(random, depth + 1)]);
  if (depth > 0 || random() < 0.2) return Object.fromEntries(members);
  const labels =
    random() < 0.1 ? value(random, 2) : { app: "x", "er-k8s-sensor": pick(random, ["ignore", "no", 5, null]) };
  const metadata =
    random() < 0.1
      ? value(random, 1)
      : { name: "x", namespace: "default", uid: pick(random, ["u1", "u1", "u2"]), resourceVersion: "8", labels };
  return { ...Object.fromEntries(members), metadata };
}

function value(random: Random, depth: number): unknown {
  const shape = random();
  if (depth > 4 || shape < 0.55) return pick(random, scalars);
  if (shape < 0.8) return object(random, depth + 1);
  return Array.from({ length: Math.floor(random() * 4) }, () => value(random, depth + 1));
}
