import { expect, it } from "vitest";
import { judgeWith, readExpression, readPath, readPattern, type Reading } from "./model-readings.ts";
import { readModelRecording } from "./model-recording.ts";

// The verdicts of Argo's own code, for machines without Go: RECORD=1 pnpm test:system test/conformance/model.system.ts

const recording = await readModelRecording();

interface Pair {
  readonly of: object;
  readonly model: Reading;
  readonly want: string;
}

/** Nothing that is modelled differs, and at least this many pairs are. */
function expectSame(pairs: readonly Pair[], atLeast: number): void {
  const modelled = pairs.filter(({ model }) => typeof model === "string");
  expect(modelled.filter(({ model, want }) => model !== want).slice(0, 3)).toEqual([]);
  expect(modelled.length).toBeGreaterThanOrEqual(atLeast);
}

it("finds at paths what gjson found", () => {
  const pairs = recording.paths.flatMap(({ json, paths, want }) =>
    paths.map((path, at) => ({ of: { json, path }, model: readPath(json, path), want: want[at] ?? "" })),
  );
  expectSame(pairs, 1000);
});

it("makes of expressions what govaluate made", () => {
  const pairs = recording.expressions.map(({ want, ...of }) => ({
    of,
    model: readExpression(of.expr, of.values),
    want,
  }));
  expectSame(pairs, 500);
});

it("matches regular expressions as Go did", () => {
  const pairs = recording.patterns.map(({ want, ...of }) => ({ of, model: readPattern(of.pattern, of.text), want }));
  expectSame(pairs, 500);
});

it("judges filters as Argo did", () => {
  const pairs = recording.filters.flatMap(({ dependencies, deliveries, want }) =>
    dependencies.flatMap((dependency, at) => {
      const judge = judgeWith(dependency);
      return deliveries.map(({ event, context }, index) => ({
        of: { dependency, event, context },
        model: judge(event, context),
        want: want[at]?.charAt(index) ?? "",
      }));
    }),
  );
  expectSame(pairs, 1000);
});
