import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { readTarget, type Target } from "../../src/knowledge/target.ts";
import { kindTable } from "../../src/knowledge/told-kinds.ts";
import { rule } from "../bad-input/row.ts";
import { kindTargetRows, targetRows } from "./table-target.ts";

const good = [{ path: "rules.json", text: rule("") }];

function target(texts: readonly string[]): Target {
  const read = readTarget(texts);
  if ("problem" in read) throw new Error(String(read.problem));
  return read;
}

it.each(targetRows)("judges $name", ({ target: texts, want, says }) => {
  const { diagnostics, objects } = compile({ sources: good, target: target(texts) });
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(want);
  const [first] = diagnostics;
  expect(`${first?.message}\n${first?.hint}`).toContain(says ?? "");
  expect(objects.length > 0).toBe(first?.severity !== "error");
});

it("changes nothing of what is printed for a target that will do", () => {
  const told = compile({ sources: good, target: target(["kubernetes=1.30,argo-events=1.9.8,argo-workflows=3.7.14"]) });
  expect(told.objects).toEqual(compile({ sources: good }).objects);
});

it("tells of a target that is too old along with what is wrong with the rules", () => {
  const sources = [{ path: "rules.json", text: rule('"eventTypes": ["CHANGED"]') }];
  const { diagnostics } = compile({ sources, target: target(["argo-events=1.9.7"]) });
  expect(diagnostics.map(({ code }) => code)).toEqual(["TARGET_TOO_OLD", "EVENT_TYPE_UNKNOWN"]);
});

it("takes a kind that the user's own cluster has, however old the target", () => {
  const [row] = kindTargetRows;
  const text = typeof row?.input === "string" ? row.input.replaceAll(/[⟦⟧]/g, "") : "";
  const known = builtinKinds.find("resource.k8s.io", "v1", "resourceclaims");
  const kinds = kindTable({ crds: known ? [{ ...known }] : [] });
  const options = { sources: [{ path: "rules.json", text }], target: target(["kubernetes=1.33"]) };
  expect(compile(options).diagnostics.map(({ code }) => code)).toEqual(["KIND_NOT_IN_TARGET"]);
  expect(compile({ ...options, kinds }).diagnostics).toEqual([]);
});
