import { expect, it } from "vitest";
import { added, modified, outcomes, simulation, web } from "./streams.ts";

it("counts what happens", () => {
  const simulated = simulation([{}, { labelFilter: "app=web" }], "2026-06-01T00:00:00Z");
  const stream = [
    added(),
    modified({ version: "2", ...web }),
    modified({ version: "2", ...web }),
    modified({ version: "3" }),
    added({ kind: "Node" }),
    added({ kind: "Node" }),
  ];
  outcomes(simulated, stream);
  const { tally } = simulated;
  expect({ events: tally.events, published: tally.published, unseen: tally.unseen }).toEqual({
    events: 6,
    published: 3,
    unseen: [{ unseen: { why: "otherKind" }, count: 2 }],
  });
  expect(Object.fromEntries(tally.dropped)).toEqual({
    "it happened before the EventSource started": 2,
    "the resource version is the same": 2,
  });
  expect(Object.fromEntries(tally.rules)).toMatchObject({
    r0: { fired: { added: 0, modified: 2, deleted: 0 }, judged: 2, tooLarge: 0, failed: 0 },
    r1: { fired: { added: 0, modified: 0, deleted: 1 }, judged: 1 },
  });
  expect([tally.firings("r0"), tally.firings("r1"), tally.firings("none")]).toEqual([2, 1, 0]);
});
