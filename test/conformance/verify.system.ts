import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verify, type Diagnostic, type SourceFile } from "rule-compiler";
import { parseAllDocuments } from "yaml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arbitraryStroke, mutate } from "../../packages/rule-compiler/test/bad-input/mutate.ts";
import { manifestRows } from "../../packages/rule-compiler/test/verify/rows.ts";
import { argoEventsModule } from "../support/go-modules.ts";
import { root } from "../support/run.ts";
import { startEventsOracle, type EventsOracle } from "./oracle.ts";

// What verify says of manifests, held against Argo's decoder and validators; and what it says of Argo's own examples.

let oracle: EventsOracle;
let examples: readonly SourceFile[];
beforeAll(async () => {
  oracle = await startEventsOracle();
  const module = argoEventsModule();
  examples = globSync("examples/**/*.{yaml,yml}", { cwd: module })
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(join(module, name), "utf8") }));
}, 20 * 60_000);
afterAll(() => oracle.close());

/** What says that Argo does not take an object as it stands. */
const refusals: ReadonlySet<string> = new Set([
  "MANIFEST_WRONG_TYPE",
  "MANIFEST_UNKNOWN_KEY",
  "MANIFEST_LEFTOVER_KEY",
  "MANIFEST_REFUSED",
]);

interface Compared {
  readonly refused: number;
  readonly accepted: number;
  readonly unchecked: number;
  readonly different: readonly string[];
}

/** Compares what verify and Argo say of single objects. Of what verify does not check, only what it refuses counts. */
async function compare(objects: readonly object[]): Promise<Compared> {
  const answers = await oracle.askAll(
    "validate",
    objects.map((object) => ({ object })),
  );
  const tally = { refused: 0, accepted: 0, unchecked: 0 };
  const different: string[] = [];
  for (const [index, object] of objects.entries()) {
    const { problems = [], error } = answers[index] ?? {};
    const { diagnostics, found } = verify([{ path: "manifest.json", text: JSON.stringify(object) }]);
    if (found.length === 0) continue;
    const ours = diagnostics.filter(({ code }) => refusals.has(code));
    const theirs = error === undefined ? problems : [error];
    const unchecked = diagnostics.some(({ code }) => code === "MANIFEST_NOT_CHECKED");
    if (ours.length > 0 === theirs.length > 0) tally[ours.length > 0 ? "refused" : "accepted"]++;
    else if (unchecked && ours.length === 0) tally.unchecked++;
    else different.push(`${theirs[0] ?? "accepted"} | ${ours[0]?.message ?? "accepted"} | ${JSON.stringify(object)}`);
  }
  return { ...tally, different: different.map((one) => one.slice(0, 500)) };
}

/** The objects of a file, read as kubectl reads it. */
async function objectsOf(files: readonly { readonly text: string }[]): Promise<readonly object[]> {
  const read = await oracle.askAll(
    "yaml",
    files.map(({ text }) => ({ text })),
  );
  return read.flatMap(({ documents = [] }) => documents.map((document) => JSON.parse(document) as object));
}

it("refuses of the tables and of Argo's examples what Argo's decoder and validators refuse, and nothing else", async () => {
  const rows = manifestRows.flatMap(({ bad, good }) =>
    [bad, good].map((text) => ({ text: text.replaceAll(/[⟦⟧]/g, "") })),
  );
  const { different, ...tally } = await compare([...(await objectsOf(rows)), ...(await objectsOf(examples))]);
  process.stdout.write(
    `manifests compared with Argo's decoder and validators: ${JSON.stringify(tally)}, differences ${different.length}\n`,
  );
  expect(different).toEqual([]);
  expect(tally.refused).toBeGreaterThan(30);
  expect(tally.accepted).toBeGreaterThan(200);
});

it("refuses of mutated manifests what Argo's decoder and validators refuse, and nothing else", async () => {
  const originals = [
    ...(await objectsOf(manifestRows.map(({ good }) => ({ text: good })))),
    ...(await objectsOf(examples)),
  ];
  const small = originals.filter((object) => JSON.stringify(object).length < 10_000);
  const strokes = fc.array(arbitraryStroke, { minLength: 1, maxLength: 2 });
  const mutated = fc
    .sample(fc.tuple(fc.constantFrom(...small), strokes), {
      numRuns: process.env["LONG"] === "1" ? 100_000 : 5000,
      seed: 1,
    })
    .map(([object, made]) => mutate(object, made));
  const { different, ...tally } = await compare(mutated);
  process.stdout.write(`mutated manifests compared: ${JSON.stringify(tally)}, differences ${different.length}\n`);
  expect(different.slice(0, 20)).toEqual([]);
  expect(tally.refused).toBeGreaterThan(1000);
  expect(tally.accepted).toBeGreaterThan(1000);
});

it("finds nothing above a note in what the compiler emits", () => {
  for (const folder of [...globSync("examples/*/", { cwd: root }), ...globSync("test/goldens/*/", { cwd: root })]) {
    const files = globSync(`${folder}/**/*.yaml`, {
      cwd: root,
      exclude: (path) => /plan\.yaml|config\.yaml|kustomization\.yaml/.test(path),
    })
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
      .filter(({ text }) =>
        parseAllDocuments(text).some((one) => ["EventSource", "Sensor"].includes(String(one.get("kind")))),
      );
    for (const file of files) {
      const found = verify([file]).diagnostics.filter(({ severity }) => severity !== "note");
      expect(found.map(({ code, message }) => `${file.path}: ${code} ${message}`)).toEqual([]);
    }
  }
});

/** Why each error in Argo's own examples is one. By file and code; the number of findings. */
const argued: Readonly<Record<string, readonly [count: number, why: string]>> = {
  "examples/sensors/complete-trigger-parameterization.yaml MANIFEST_PATH_NEVER": [
    6,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-script.yaml MANIFEST_PATH_NEVER": [
    1,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-context.yaml MANIFEST_NEVER_PASSES": [
    1,
    "the source of an event is the name of its EventSource, webhook, and the filter asks for custom-webhook",
  ],
  "examples/sensors/filter-with-data-advanced.yaml MANIFEST_PATH_NEVER": [
    4,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-data-simple-2.yaml MANIFEST_PATH_NEVER": [
    1,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-expressions.yaml MANIFEST_PATH_NEVER": [
    4,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-multiple-data-filters-in-or.yaml MANIFEST_PATH_NEVER": [
    4,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-multiple-expr-filters-in-or.yaml MANIFEST_PATH_NEVER": [
    4,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-multiple-filters-in-or.yaml MANIFEST_PATH_NEVER": [
    7,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-multiple-filters-mixed.yaml MANIFEST_PATH_NEVER": [
    7,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/filter-with-multiple-filters.yaml MANIFEST_PATH_NEVER": [
    7,
    "the events of the webhook among the examples have header and body at the top; these paths leave out body",
  ],
  "examples/sensors/trigger-openwhisk.yaml MANIFEST_TRIGGER_FAILS": [1, "its only type is misspelt, so there is none"],
  "examples/sensors/trigger-openwhisk.yaml MANIFEST_UNKNOWN_KEY": [1, "the key is openWhisk"],
  "examples/sensors/trigger-with-atleast-once-semantics.yaml MANIFEST_UNKNOWN_KEY": [
    1,
    "atLeastOnce belongs to the trigger; in the template it does nothing",
  ],
  "examples/sensors/trigger-with-policy.yaml MANIFEST_UNKNOWN_KEY": [
    1,
    "policy belongs to the trigger; in the template it does nothing",
  ],
  "examples/sensors/url-sensor.yaml MANIFEST_UNKNOWN_KEY": [1, "the key is verifyCert"],
  "examples/tutorials/09-http-trigger/sensor-01.yaml MANIFEST_REFUSED": [
    1,
    "an http trigger needs url; serverURL was its name in versions before 1.0",
  ],
  "examples/tutorials/09-http-trigger/sensor-02.yaml MANIFEST_REFUSED": [
    1,
    "an http trigger needs url; serverURL was its name in versions before 1.0",
  ],
};

it("finds errors in Argo's examples where there are some", () => {
  const { diagnostics, found } = verify(examples);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const counts = new Map<string, number>();
  for (const { span, code } of errors) {
    const key = `${span?.file.path} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  process.stdout.write(`${tableOf(diagnostics, found.length)}\n`);
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(Object.entries(argued).map(([key, [count]]) => [key, count])),
  );
});

function tableOf(diagnostics: readonly Diagnostic[], objects: number): string {
  const codes = new Map<string, number>();
  for (const { severity, code } of diagnostics) {
    const key = `${severity} ${code}`;
    codes.set(key, (codes.get(key) ?? 0) + 1);
  }
  const lines = [...codes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => `${String(count).padStart(5)}  ${key}`);
  return [`Argo's examples: ${examples.length} files, ${objects} EventSources and Sensors`, ...lines].join("\n");
}
