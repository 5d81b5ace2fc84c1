import { expect, it } from "vitest";
import { proveSynced, readTrace } from "./trace.ts";

const wal = "27</spool/spool.db-wal>";
const socket = "31<TCP:[127.0.0.1:1->127.0.0.1:2]>";

const read = `1 read(${socket}, "POST /api/v1/events ... one ...", 65536) = 900`;
const stored = `2 pwrite64(${wal}, "... one ...", 4096, 56) = 4096`;
const sync = `2 fdatasync(${wal}) = 0`;
const answer = `1 write(${socket}, "HTTP/1.1 200 OK\\r\\n", 99) = 99`;
const begun = `2 fsync(${wal} <unfinished ...>`;
const returned = "2 <... fsync resumed>) = 0";

const traces: readonly { readonly name: string; readonly lines: readonly string[]; readonly synced: number }[] = [
  { name: "stored, synced, answered", lines: [read, stored, sync, answer], synced: 1 },
  { name: "with a sync in two lines", lines: [read, stored, begun, returned, answer], synced: 1 },
  { name: "answered during the sync", lines: [read, stored, begun, answer, returned], synced: 0 },
  { name: "answered before the sync", lines: [read, stored, answer, sync], synced: 0 },
  { name: "synced before it was stored", lines: [read, sync, stored, answer], synced: 0 },
  {
    name: "stored after a sync had begun",
    lines: [read, begun, stored.replace("2 ", "3 "), returned, answer],
    synced: 0,
  },
  { name: "with only another event stored", lines: [read, stored.replace("one", "two"), sync, answer], synced: 0 },
  { name: "with another file synced", lines: [read, stored, sync.replace("-wal", ""), answer], synced: 0 },
];

it.for(traces)("finds in a trace what is on disk before its answer: $name", ({ lines, synced }) => {
  expect(proveSynced(readTrace(lines.join("\n")), ["one"])).toEqual({ answered: 1, synced });
});

it("counts no event that was not answered on its connection", () => {
  const elsewhere = answer.replace("31<", "32<");
  expect(proveSynced(readTrace([read, stored, sync, elsewhere].join("\n")), ["one"])).toEqual({
    answered: 0,
    synced: 0,
  });
});
