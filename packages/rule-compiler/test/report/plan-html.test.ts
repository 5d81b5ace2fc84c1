import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { planData } from "../../src/report/plan-data.ts";
import { pageScript, pageStyle } from "../../src/report/plan-html/page.gen.ts";
import { pageData, type PageData } from "../../src/report/plan-html/page-data.ts";
import { planHtml } from "../../src/report/plan-html/plan-html.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

const config = configWith({
  images: { registry: "registry.example", workflowSteps: { tag: "1" }, scriptRunner: { tag: "1" } },
});

const hostile = "</script><script>alert(1)</script><!-- \u202eevil \u2028\u0000 &amp; \" ' `";

function pageOf(rules: readonly object[]): string {
  return planHtml(planData(compileRules(rules, config).plan, config));
}

const page = pageOf([
  {
    id: "a",
    description: hostile,
    version: "v1",
    resource: "pods",
    namespaces: ["shop"],
    when: [{ path: `metadata.annotations[${JSON.stringify("</script>")}]`, equals: hostile }],
  },
]);

/** The texts of the elements of one name, in their order. */
function elements(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, "gs"))].map(([, content = ""]) => content);
}

it("finds the page's script and style fresh", () => {
  const script = join(import.meta.dirname, "../../scripts/generate-page.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("keeps what rules say in the one element of data, which it cannot end", () => {
  const [data = "", script, ...more] = elements(page, "script");
  expect(more).toEqual([]);
  expect(script).toBe(pageScript);
  expect(data).not.toContain("<");
  const { rules } = JSON.parse(data) as PageData;
  expect(rules[0]?.description).toBe("</script><script>alert(1)</script><!-- �evil �␀ &amp; \" ' `");
  expect(page.replace(data, "")).toBe(
    pageOf([{ id: "b", version: "v1", resource: "pods" }]).replace(/\{"ruleSet.*(?=<\/script>\n<script>)/, ""),
  );
});

it("lets nothing run or look but its own script and style, by their hashes", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(elements(page, "style")).toEqual([pageStyle]);
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "img-src data:",
    `script-src ${hash(pageScript)}`,
    `style-src ${hash(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

it("fetches nothing, and reads no text as HTML", () => {
  const around = page.replace(pageScript, "").replace(pageStyle, "");
  expect([...around.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual(["data:,"]);
  expect(pageStyle).not.toMatch(/url\(|@import/);
  expect(pageScript).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest/,
  );
});

it("holds neither scripts nor what rules on Secrets compare values with", () => {
  const text = pageOf([
    {
      id: "a",
      version: "v1",
      resource: "pods",
      namespaces: ["x"],
      action: { type: "script", inline: "#!/bin/sh\nhunter2\n" },
    },
    {
      id: "b",
      version: "v1",
      resource: "secrets",
      secretData: "include",
      when: [{ path: "data.password", equals: "aHVudGVyMg==" }],
    },
  ]);
  expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
});

it("says each thing that cannot be guaranteed once, and of each rule which", () => {
  const rules = ["a", "b", "c"].map((id) => ({ id, version: "v1", resource: "pods", namespaces: ["x"] }));
  const plan = planData(compileRules(rules, config).plan, config);
  const { told, rules: shown } = pageData(plan);
  expect(new Set(told.map(({ code }) => code)).size).toBe(told.length);
  expect(shown.map((rule) => rule.told.map((index) => told[index]))).toEqual(plan.rules.map((rule) => rule.told));
});
