import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { goText } from "../../src/json/go-text.ts";
import { runTests } from "../../src/ruletest/run-tests.ts";
import { readTests } from "../../src/ruletest/read-tests.ts";
import { arbitraryChange } from "../support/arbitrary-changes.ts";
import { arbitraryRule } from "../support/arbitrary-rules.ts";
import { configWith } from "../support/compile-rules.ts";

const config = configWith();

/** A value of JSON that nobody expects where it stands. */
const oddValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, "", 0, -1, 1.5, [], {}, "a", true));

const keys = fc.constantFrom("metadata", "spec", "status", "data", "kind", "apiVersion", "__proto__", "a.b", "");
const metadataKeys = fc.constantFrom("labels", "annotations", "uid", "name", "namespace", "creationTimestamp", "x");

/** What people may write over an object: members of it, or of its metadata. */
const spoiled = fc.record({
  members: fc.array(fc.tuple(keys, oddValue), { maxLength: 2 }),
  metadata: fc.array(fc.tuple(metadataKeys, oddValue), { maxLength: 2 }),
});

function spoil(
  object: string,
  {
    members,
    metadata,
  }: {
    readonly members: readonly (readonly [string, unknown])[];
    readonly metadata: readonly (readonly [string, unknown])[];
  },
): string {
  const read = JSON.parse(object) as Record<string, unknown>;
  const own = Object.entries((read["metadata"] ?? {}) as object);
  const entries = [...Object.entries(read), ["metadata", Object.fromEntries([...own, ...metadata])], ...members];
  return JSON.stringify(Object.fromEntries(entries as [string, unknown][]));
}

// Where the objects make no sense, or the two evaluators could see them differently, that has to be said: what is run
// must never end in an exception, which would be called a bug of ours.
it("judges any object, or says what is wrong with it, and the rule always means what its manifests do", () => {
  const counts = { run: 0, refused: 0 };
  fc.assert(
    fc.property(
      arbitraryRule.chain((written) => {
        const rule = { ...written, action: "eventsrunner" };
        const compiled = compile({ sources: [{ path: "rules.json", text: JSON.stringify([rule]) }], config });
        const [normal] = compiled.rules;
        if (!normal) throw new Error(compiled.diagnostics.map(({ message }) => message).join("; "));
        return fc.tuple(
          fc.constant({ compiled, id: normal.id }),
          arbitraryChange(normal, config.sensorName),
          spoiled,
          spoiled,
        );
      }),
      ([{ compiled, id }, change, first, second]) => {
        const states = {
          ...(change.kind === "created" || change.old === undefined ? {} : { old: spoil(goText(change.old), first) }),
          ...(change.kind === "deleted" ? {} : { new: spoil(goText(change.new), second) }),
        };
        const given = Object.entries(states).map(([key, text]) => `"${key}":${text}`);
        const text = `{"tests":[{"rule":${JSON.stringify(id)},"cases":[{"name":"a","given":{${given.join(",")}},"expect":{"fires":true}}]}]}`;
        const readFixture = (): { readonly reason: string } => ({ reason: "there are no files" });
        const { tests, diagnostics } = readTests({ path: "a.test.json", text }, { readFixture });
        if (!tests) {
          if (diagnostics.length === 0) throw new Error("nothing is said of tests that are not read");
          counts.refused++;
          return;
        }
        const { cases, diagnostics: wrong } = runTests([tests], { compiled, config });
        expect(cases.length + wrong.length).toBeGreaterThan(0);
        counts[cases.length > 0 ? "run" : "refused"]++;
      },
    ),
    { numRuns: 600 },
  );
  expect(counts.run).toBeGreaterThan(100);
  expect(counts.refused).toBeGreaterThan(50);
});
