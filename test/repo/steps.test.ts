import { stepContracts, stepVariable } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { readEvent } from "../../packages/workflow-steps/src/event/read-event.ts";
import { readMarkdown } from "../support/markdown.ts";

const page = readMarkdown("docs/15-steps.md");

it("documents the parameters that every step has", () => {
  const section = page.headings.find(({ text }) => text === "Parameters")?.body ?? "";
  const rows = section.split("\n").flatMap((line) => {
    const [, name, variable, type, meaning] = /^\| `([^`]+)` \| `([^`]+)` \| (\w+) \| (.*) \|$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, variable, type, meaning?.startsWith("required: ")]];
  });
  const words: Readonly<Record<string, string>> = { string: "text", json: "JSON" };
  const [first = [], ...rest] = Object.values(stepContracts).map(({ parameters }) => parameters);
  const common = first.filter(({ name }) => rest.every((other) => other.some((one) => one.name === name)));
  const wanted = common.map(({ name, type, required }) => [name, stepVariable(name), words[type] ?? type, required]);
  expect(rows).toEqual(wanted);
});

it("reads the events that are shown", () => {
  const shown = page.fences.filter(({ info }) => info.startsWith("json event="));
  expect(shown.length).toBeGreaterThanOrEqual(3);
  for (const { info, text, place } of shown) {
    const read = readEvent(text, { route: "added", ruleId: "rule" });
    const subject = { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web-0", uid: "", labels: {} };
    expect(read, place).toMatchObject({ kind: info.replace("json event=", ""), subject });
  }
});
