import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { actionConfig, script } from "../support/compile-action.ts";

function errorsOf(action: object): readonly string[] {
  const rule = { id: "r", version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["ADDED"], action };
  const sources = [{ path: "rules.json", text: JSON.stringify([rule]) }];
  const { diagnostics } = compile({ sources, config: actionConfig() });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const refused = ["CONSTANT_EXPANDED"];

// Both edges of each range; between them lies what Go's strconv.Quote writes as JSON reads it.
it.each([
  ["\u0000", refused, refused],
  ["\u0001", refused, []],
  ["\u0007", refused, []],
  ["\b", [], []],
  ["\n", [], []],
  ["\u000b", refused, []],
  ["\f", [], []],
  ["\r", [], []],
  ["\u000e", refused, []],
  ["\u001f", refused, []],
  [" ", [], []],
  ["~", [], []],
  ["\u007f", refused, []],
  ["\u0080", [], []],
  ["\u2028", [], []],
  ["\uffff", [], []],
  ["\u{10000}", refused, []],
  ["\u{10ffff}", refused, []],
  ["{", [], []],
  ["{{", refused, refused],
  ["}}", [], []],
  ["{ {", [], []],
])("lets %j stand only where it arrives as it is: as an argument %j, in a template %j", (text, argument, constant) => {
  const value = `a${text}b`;
  expect(errorsOf({ type: "workflow", template: "mine", parameters: { a: value } })).toEqual(argument);
  expect(errorsOf({ ...script, env: { A: value } })).toEqual(constant);
});

it("lets a script hold what Argo would expand, since no template holds the script", () => {
  expect(errorsOf({ type: "script", inline: "#!/bin/sh\n{{workflow.name}}\u0001\u{10000}" })).toEqual([]);
});
