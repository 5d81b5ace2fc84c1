import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, printYaml, renderText, summaryLine } from "rule-compiler";
import { expect, it } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

function block(info: string): string {
  const found = new RegExp(`^\`\`\`${info}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme);
  if (!found) throw new Error(`README.md has no block of ${info}`);
  return found[1] ?? "";
}

it("shows in the README the filter that its rule really comes to", () => {
  const { objects } = compile({ sources: [{ path: "rules.json", text: block("json rules file=rules.json") }] });
  const filter = block("yaml").replaceAll(/^/gm, "          ").trimEnd();
  expect(printYaml(objects)).toContain(filter);
});

it("shows in the README what the compiler really says of the broken rule", () => {
  const text = `[
  {
    "id": "scaled-to-zero",
    "group": "apps",
    "version": "v1",
    "resource": "deployments",
    "namespace": ["shop"],
    "labelFilter": "tier in (frontend, backend",
    "when": [{ "path": "spec.replicas", "equal": 0 }]
  }
]
`;
  const { diagnostics } = compile({ sources: [{ path: "rules.json", text }] });
  const shown = block("console").replace("$ rule-compiler build rules.json\n", "");
  expect(`${renderText(diagnostics)}\n${summaryLine(diagnostics)}\n`).toBe(shown);
});
