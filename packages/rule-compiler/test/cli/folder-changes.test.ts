import { expect, it } from "vitest";
import { folderChanges, mayBeOurs, type FoundEntry } from "../../src/cli/folder-changes.ts";
import { folderHeader } from "../../src/print/folder.ts";

const header = folderHeader("rules");
const wanted = [
  { name: "rbac.yaml", text: `${header}\n---\nkind: Role\n` },
  { name: "kustomization.yaml", text: `${header}\nresources: []\n` },
];
const fresh: readonly FoundEntry[] = wanted.map((file) => ({ ...file, kind: "file" }));
const nothing = { missing: [], stale: [], superfluous: [], blocked: [] };
const [rbac, kustomization] = wanted;

function file(name: string, text: string | undefined): FoundEntry {
  return { name, kind: "file", text };
}

const temporary = ".rule-compiler-0f8fad5b-d9cb-469f-a165-70867728950e";

const rows: readonly { name: string; found: readonly FoundEntry[]; want: object }[] = [
  { name: "an empty folder", found: [], want: { ...nothing, missing: wanted } },
  { name: "a folder as it should be", found: fresh, want: nothing },
  {
    name: "an older file",
    found: [file("rbac.yaml", `${header}\n---\n`), ...fresh.slice(1)],
    want: { ...nothing, stale: [rbac] },
  },
  {
    name: "a file with other line ends",
    found: [file("rbac.yaml", wanted[0]?.text.replaceAll("\n", "\r\n")), ...fresh.slice(1)],
    want: { ...nothing, stale: [rbac] },
  },
  {
    name: "a file of which only a part was written",
    found: [file("rbac.yaml", header.slice(0, 9)), ...fresh.slice(1)],
    want: { ...nothing, stale: [rbac] },
  },
  { name: "an empty file", found: [file("rbac.yaml", ""), ...fresh.slice(1)], want: { ...nothing, stale: [rbac] } },
  {
    name: "a file made earlier that is made no more",
    found: [...fresh, file("sensor.a.yaml", `${header}\n---\n`)],
    want: { ...nothing, superfluous: ["sensor.a.yaml"] },
  },
  {
    name: "what an interrupted run left",
    found: [...fresh, file(temporary, ""), file(`${temporary.slice(0, -1)}f`, header.slice(0, 20))],
    want: { ...nothing, superfluous: [temporary, `${temporary.slice(0, -1)}f`] },
  },
  {
    name: "other people's files",
    found: [
      ...fresh,
      file("patch.yaml", "kind: Sensor\n"),
      file("README.md", undefined),
      file("secret.yaml", undefined),
      file("values.yaml", ""),
      file("notes.yaml", header.slice(0, 1)),
      file("todo.yaml", header.slice(0, -2)),
      file(temporary, "something else"),
      { name: "sub.yaml", kind: "folder" },
      { name: "link.yaml", kind: "link" },
      { name: "pipe.yaml", kind: "other" },
    ],
    want: nothing,
  },
  {
    name: "another rule set's files of other names",
    found: [...fresh, file("sensor.a.yaml", `${folderHeader("rules2")}\n---\n`)],
    want: nothing,
  },
  {
    name: "somebody's file in the place of ours",
    found: [file("rbac.yaml", "kind: Role\n"), ...fresh.slice(1)],
    want: { ...nothing, blocked: [{ name: "rbac.yaml", why: "was not made by rule-compiler" }] },
  },
  {
    name: "another rule set's kustomization",
    found: [file("kustomization.yaml", `${folderHeader("shop")}\n`), file("rbac.yaml", `${header}\n`)],
    want: {
      ...nothing,
      stale: [rbac],
      blocked: [{ name: "kustomization.yaml", why: "was made for the rule set shop" }],
    },
  },
  {
    name: "a link in the place of ours",
    found: [{ name: "rbac.yaml", kind: "link" }],
    want: { ...nothing, missing: [kustomization], blocked: [{ name: "rbac.yaml", why: "is a link" }] },
  },
  {
    name: "a folder in the place of ours",
    found: [{ name: "rbac.yaml", kind: "folder" }],
    want: { ...nothing, missing: [kustomization], blocked: [{ name: "rbac.yaml", why: "is no file" }] },
  },
  {
    name: "a file that cannot be read in the place of ours",
    found: [file("rbac.yaml", undefined), ...fresh.slice(1)],
    want: { ...nothing, blocked: [{ name: "rbac.yaml", why: "cannot be read" }] },
  },
  {
    name: "a second kustomization",
    found: [...fresh, file("kustomization.yml", undefined)],
    want: {
      ...nothing,
      blocked: [{ name: "kustomization.yml", why: "stands beside kustomization.yaml, and kustomize takes only one" }],
    },
  },
];

it.each(rows)("tells what $name needs", ({ found, want }) => {
  expect(folderChanges(wanted, found, "rules")).toEqual(want);
});

it("looks into files that may be its own alone", () => {
  expect(["a.yaml", temporary, "a.yml", "README.md", ".rule-compiler-x"].map(mayBeOurs)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
