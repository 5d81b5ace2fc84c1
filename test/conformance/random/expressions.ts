import { pick, several, type Random } from "./random.ts";

/** Variables of random expressions by what they hold, now and then something else. */
const kinds = {
  number: { names: ["n1", "n2"], values: [0, 1, -1, 2, 3, 0.5, 1e21, 1e-7, 1234567] },
  text: { names: ["s1", "s_2"], values: ["", "a", "b", "ab", "Ready", "2024-01-01", "^a", "(", "é", "😀", "1"] },
  truth: { names: ["t1", "t2"], values: [true, false] },
  list: { names: ["l"], values: [[], [1], [1, 2], ["a", "b"], [[1]], [{ a: 1 }], [null, "a", 1.5, true]] },
  other: { names: ["o"], values: [null, null, {}, { a: 1 }, { a: 1, b: [true, null] }] },
} as const;

type Kind = keyof typeof kinds;

const kindNames = Object.keys(kinds) as Kind[];
const variables: readonly string[] = Object.values(kinds).flatMap(({ names }) => [...names]);
const values: readonly unknown[] = Object.values(kinds).flatMap((kind) => [...kind.values]);

/** A value for each variable. */
export function randomValues(random: Random): Readonly<Record<string, unknown>> {
  const members = Object.values(kinds).flatMap((kind) =>
    kind.names.map((name) => [name, pick<unknown>(random, random() < 0.93 ? kind.values : values)] as const),
  );
  return Object.fromEntries(members);
}

/** An expression, mostly a legal one whose types fit. */
export function randomExpression(random: Random): string {
  const shape = random();
  if (shape < 0.1) return several(random, 8, () => pick(random, tokens)).join(pick(random, ["", " "]));
  return shape < 0.3
    ? expression(random, 0)
    : typed(random, pick(random, ["truth", "truth", "truth", ...kindNames]), 0);
}

/** An expression of a kind. */
function typed(random: Random, kind: Kind, depth: number): string {
  if (depth > 3 || random() < 0.2) return leaf(random, kind);
  const inner = (of: Kind): string => typed(random, of, depth + 1);
  if (random() < 0.08) return `${inner("truth")} ? ${inner(kind)} : ${inner(kind)}`;
  if (random() < 0.15) return `(${inner(kind)})`;
  switch (kind) {
    case "number":
      return random() < 0.1 ? `-${leaf(random, kind)}` : `${inner(kind)} ${pick(random, modifiers)} ${inner(kind)}`;
    case "text":
      return `${inner(kind)} + ${inner(pick(random, kindNames))}`;
    case "truth":
      return condition(random, inner);
    case "list":
      return `(${inner(pick(random, kindNames))}, ${inner(pick(random, kindNames))})`;
    case "other":
      return `${inner(kind)} ?? ${inner(kind)}`;
  }
}

function condition(random: Random, inner: (of: Kind) => string): string {
  const any = pick(random, kindNames);
  const shape = random();
  if (shape < 0.3) return `${inner("truth")} ${pick(random, ["&&", "||"])} ${inner("truth")}`;
  if (shape < 0.5)
    return `${inner(any)} ${pick(random, ["==", "!="])} ${inner(random() < 0.8 ? any : pick(random, kindNames))}`;
  if (shape < 0.65) return `${inner("number")} ${pick(random, ["<", "<=", ">", ">="])} ${inner("number")}`;
  if (shape < 0.75) return `${inner("text")} ${pick(random, ["<", "<=", ">", ">=", "=~", "!~"])} ${inner("text")}`;
  if (shape < 0.85) return `${inner("text")} =~ ${pick(random, ["'a|b'", "'^.$'", "'('", "'[ab]'", '"R"'])}`;
  return shape < 0.92 ? `!(${inner("truth")})` : `${inner(any)} in ${inner("list")}`;
}

function leaf(random: Random, kind: Kind): string {
  if (random() < 0.7) return pick(random, kinds[kind].names);
  switch (kind) {
    case "number":
      return pick(random, ["0", "1", "2", ".5", "0x1F", "10"]);
    case "text":
      return pick(random, ["'a'", '"b"', "'Ready'", "''", "'2024-01-01'", "'3:04PM'", "'é'"]);
    case "truth":
      return pick(random, ["true", "false"]);
    case "list":
      return pick(random, ["(1, 2)", "('a', 'b', true)", "(n1, s1, o)"]);
    case "other":
      return pick(random, ["()", "o"]);
  }
}

const comparators = ["==", "==", "!=", "<", "<=", ">", ">=", "=~", "!~", "in"];
const logicals = ["&&", "||", "&&", "||", "??"];
const modifiers = ["+", "-", "*", "/", "%", "**"];

const literals: readonly string[] = [
  ..."0 1 2 3 0.5 .5 1. 10 0x1F 1.2.3 . 1e3 true false 'a' \"a\" 'ab' '' '^a' 'a|b' '(' 'é' '\\'' 'a\\\\b' 'it\"".split(
    " ",
  ),
  "'2024-01-01'",
  "'2024-01-01 10:20'",
  "'2024-02-30'",
  "'2024-01-01T10:20:30Z'",
  "'2024-01-01T10:20:30.5+02:00'",
  "'2024-01-01T10Z'",
  "'2024-01-01T10:20+0100'",
  "'2024-01-01  1:20:30-07:00'",
  "'3:04PM'",
  "'13:04PM'",
  "'12:00AM'",
  "'2024-1-01'",
  "'0001-01-01'",
  "'2024-01-01T10:20:30'",
  "'2024-01-01T10:20:30.123456789123Z'",
  "'3:04pm'",
  "'24-01-01'",
];

const tokens: readonly string[] = [
  ...variables,
  ...comparators,
  ...logicals,
  ...modifiers,
  ...literals,
  ..."( ) , ? : ! - ~ & | ^ << >> [a] [a b] [x a.B a.b a. in IN \\ \\a _ $ @ &&! ==- é ' \"".split(" "),
  "\t",
  "\u00a0",
];

function expression(random: Random, depth: number): string {
  const shape = random();
  const inner = (): string => expression(random, depth + 1);
  const infix = (signs: readonly string[]): string =>
    `${inner()}${gap(random)}${pick(random, signs)}${gap(random)}${inner()}`;
  if (depth > 3 || shape < 0.2) return operand(random);
  if (shape < 0.45) return infix(comparators);
  if (shape < 0.62) return infix(logicals);
  if (shape < 0.75) return infix(modifiers);
  if (shape < 0.8) return `${inner()} ? ${inner()} : ${inner()}`;
  if (shape < 0.9) return `${pick(random, ["!", "-", "", ""])}(${inner()})`;
  if (shape < 0.95) return `(${inner()}, ${inner()}${random() < 0.5 ? `, ${inner()}` : ""})`;
  return pick(random, [
    `!${inner()}`,
    `-${inner()}`,
    `(${inner()}) ${inner()}`,
    `(${inner()} &&)`,
    "()",
    `${inner()} ${pick(random, "& | ^ << >>".split(" "))} ${inner()}`,
  ]);
}

/** Signs that touch each other become one that nobody knows, so blanks are rarely left out. */
function gap(random: Random): string {
  return random() < 0.95 ? " " : "";
}

function operand(random: Random): string {
  const shape = random();
  if (shape < 0.55) return pick(random, variables);
  if (shape < 0.95) return pick(random, literals);
  return pick(random, ["missing", "[n1]", "[s_2]", "n1.B", "n1.B(1)", "-n1", "!t1", "-1"]);
}

/** The fields of an expression, taken from constants, so that every variable has a value. */
export function randomFields(random: Random): readonly { readonly name: string; readonly path: string }[] {
  return Object.entries(randomValues(random)).map(([name, value]) => ({ name, path: constantPath(value) }));
}

function constantPath(value: unknown): string {
  if (typeof value !== "string") return `!${JSON.stringify(value)}`;
  return `!${JSON.stringify(value).replaceAll(/[()[\]{}]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)}`;
}
