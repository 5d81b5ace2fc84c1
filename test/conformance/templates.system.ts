import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { EventData } from "../../packages/rule-compiler/src/model/event.ts";
import { GoError } from "../../packages/rule-compiler/src/model/go-error.ts";
import { compileTemplate } from "../../packages/rule-compiler/src/model/go-template/template.ts";
import { templateValue } from "../../packages/rule-compiler/src/model/go-template/value.ts";
import type { Native } from "../../packages/rule-compiler/src/model/native.ts";
import { NotModelled } from "../../packages/rule-compiler/src/model/not-modelled.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import { Refusals } from "./refusals.ts";

// The model of Go templates beside Go's own, with sprig, as Argo runs them for parameters.

const oracle = await closedAfterTests(startEventsOracle());
const counts = { pairs: 0, texts: 0, errors: 0 };
const refused = new Refusals();

afterAll(() => {
  process.stdout.write(
    `model of templates: ${counts.pairs} pairs compared with Argo Events: ${counts.texts} texts, ${counts.errors} errors; ` +
      `${refused.text}\n`,
  );
});

const keys = ["metadata", "uid", "name", "Obj", "a", "list", "x"] as const;

const texts = ["", "u1", "a<b>&", "é😀", "  ", "5", "null", '"', "\\", "\n"];
const numbers = [0, -0, 1, -1.5, 1e6, 1234567, 1e21, 1e-7, 0.1, 2 ** 53];

const scalar = fc.constantFrom<Native>(...texts, ...numbers, true, false, null);

/** Functions, and how many operands they are given. */
const calls = (
  "append 2,b64enc 1,default 2,default 1,dict 2,dict 0,fail 1,index 2,index 3,kindIs 2,len 1,list 2,list 0,not 1," +
  "pick 2,printf 2,printf 1,regexMatch 2,set 3,sha256sum 1,ternary 3,toJson 1,toJson 1,trunc 2,gt 2,ge 2,lt 2,le 2," +
  "and 2,and 3,or 2, 1, 1"
).split(",");

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 4 }),
  ),
}));

const input = fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 6 });

const field = fc.constantFrom(...keys).map((key) => `.${key}`);
const literal = fc.constantFrom(
  '""',
  '"a"',
  '"u1"',
  '"%s"',
  '"map"',
  '"\\u0041\\n"',
  '`a"b`',
  "0",
  "1",
  "2",
  "-1",
  "true",
  "1.5",
);

const { operand, call } = fc.letrec<{ operand: string; call: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: "small" },
    { weight: 3, arbitrary: fc.array(field, { maxLength: 3 }).map((fields) => `.Input${fields.join("")}`) },
    { weight: 2, arbitrary: literal },
    { weight: 2, arbitrary: fc.array(field, { maxLength: 2 }).map((fields) => `$v${fields.join("")}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie("call"), fc.array(field, { maxLength: 1 }))
        .map(([inner, fields]) => `(${inner})${fields.join("")}`),
    },
  ),
  call: fc
    .tuple(fc.constantFrom(...calls), fc.array(tie("operand"), { minLength: 3, maxLength: 3 }), fc.boolean())
    .map(([named, operands, piped]) => {
      const [name = "", count] = named.split(" ");
      const given = operands.slice(0, Number(count));
      const last = piped && given.length > 1 && name !== "" && name !== "set" ? given.pop() : undefined;
      // A map that holds itself is printed without end, which kills Go's process.
      if (name === "set")
        given[2] = given[2]?.includes("$v") || given[2]?.includes(".Input") ? '(dict "x" (list 1))' : (given[2] ?? "");
      return `${last === undefined ? "" : `${last} | `}${[name, ...given].join(" ").trim()}`;
    }),
}));

const action = fc.oneof(
  { weight: 4, arbitrary: call.map((inner) => `{{ ${inner} }}`) },
  { weight: 1, arbitrary: operand.map((inner) => `{{- ${inner} | toJson -}}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(":=", "="), call).map(([sign, inner]) => `{{ $v ${sign} ${inner} }}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(" text ", "\n", "<b>", "{{/* none */}}", "%s") },
  {
    weight: 2,
    arbitrary: fc
      .tuple(call, call, call)
      .map(([a, b, c]) => `{{ if ${a} }}yes {{ ${b} }}{{ else }}no {{ ${c} }}{{ end }}`),
  },
  { weight: 1, arbitrary: fc.tuple(call, call).map(([a, b]) => `{{if ${a}}}1{{else if ${b}}}{{ $v = 1 }}2{{end}}`) },
);

const template = fc
  .array(action, { minLength: 1, maxLength: 4 })
  .map((actions) => `{{ $v := .Input.metadata }}${actions.join("")}`);

it("makes of any template what Go makes of it", async () => {
  const numRuns = process.env["LONG"] === "1" ? 200_000 : 10_000;
  const pairs = fc.sample(fc.tuple(template, input), numRuns);
  const answers = await oracle.askAll(
    "params",
    pairs.map(([dataTemplate, data]) => ({
      parameters: [{ src: { dependencyName: "d", dataTemplate }, dest: "x" }],
      dependencyName: "d",
      event: JSON.stringify(data),
    })),
  );
  const differences: unknown[] = [];
  for (const [index, [text, data]] of pairs.entries()) {
    const answer = answers[index];
    const theirs = answer?.error === undefined ? answer?.values?.[0]?.value : "error";
    const ours = modelled(text, data);
    counts.pairs++;
    if (ours instanceof NotModelled) {
      refused.add(ours.what);
      continue;
    }
    if (theirs === "error") counts.errors++;
    else counts.texts++;
    if (ours !== theirs) differences.push({ text, data: JSON.stringify(data), ours, theirs, error: answer?.error });
  }
  expect(differences.slice(0, 5)).toEqual([]);
  expect(counts.texts).toBeGreaterThan(numRuns / 10);
});

/** What Argo hands on; a template that comes to nothing is an error. */
function modelled(text: string, data: unknown): string | NotModelled {
  try {
    const compiled = compileTemplate(text);
    if (compiled instanceof GoError) return "error";
    const made = compiled(templateValue(new EventData(JSON.stringify(data)).root.native));
    return made instanceof GoError || made === "" || made === "<no value>" ? "error" : made;
  } catch (error) {
    if (error instanceof NotModelled) return error;
    throw error;
  }
}
