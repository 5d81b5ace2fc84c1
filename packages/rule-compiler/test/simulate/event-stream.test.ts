import fc from "fast-check";
import { expect, it } from "vitest";
import { readEvents } from "../../src/simulate/event-stream.ts";
import { positionAt } from "../../src/source/source-file.ts";
import { badEvents } from "./bad-events.ts";

function told(text: string): readonly string[] {
  return readEvents({ path: "event.json", text }).diagnostics.map(({ code, span }) => {
    if (!span) return `- ${code}`;
    const { line, column } = positionAt(span.file, span.start);
    return `${line}:${column} ${code}`;
  });
}

it.each(badEvents)("says where and what is wrong with $name", ({ text, want }) => {
  expect(told(text)).toEqual(want);
});

const pod = (version: string, uid = "u1"): string =>
  `{"kind":"Pod","metadata":{"name":"a","uid":"${uid}","resourceVersion":"${version}"}}`;

it("remembers the last state of each object, until it is deleted", () => {
  const text = [
    `{"type":"ADDED","object":${pod("1")}}`,
    `{"type":"ADDED","object":${pod("2", "u2")}}`,
    `{"type":"MODIFIED","object":${pod("3")}}`,
    `{"type":"DELETED","object":${pod("4")}}`,
    `{"type":"MODIFIED","object":${pod("5")}}`,
  ].join("\n");
  const { events, diagnostics } = readEvents({ path: "stream.jsonl", text });
  expect(diagnostics).toEqual([]);
  expect(events.map(({ change }) => [change.kind, change.kind === "updated" ? change.old : undefined])).toEqual([
    ["created", undefined],
    ["created", undefined],
    ["updated", JSON.parse(pod("1"))],
    ["deleted", undefined],
    ["updated", undefined],
  ]);
});

it("reads one event that stands on many lines", () => {
  const text = JSON.stringify({ type: "ADDED", object: { kind: "Pod" } }, undefined, 2);
  expect(readEvents({ path: "event.json", text })).toEqual({
    events: [{ change: { kind: "created", new: { kind: "Pod" } } }],
    diagnostics: [],
  });
});

it("never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.json()).map((lines) => lines.join("\n")),
      ),
      (text) => {
        const { events, diagnostics } = readEvents({ path: "event.json", text });
        expect(events.length + diagnostics.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});
