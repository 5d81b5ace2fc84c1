import { validateObject, type WorkflowTemplate } from "@argo-rules/argo-types";
import type { WorkflowAction } from "@argo-rules/contracts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import {
  compile,
  coverageOf,
  kindTable,
  planData,
  printData,
  printYaml,
  readConfig,
  readCrds,
  readTests,
  testsText,
  runTests,
  type ScriptFile,
  type SourceFile,
} from "rule-compiler";
import { expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const inputs = globSync("examples/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();
const tests = globSync("examples/*/*.test.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();
const goldens = globSync("test/goldens/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted();

it("finds the examples", () => {
  expect(inputs.length).toBeGreaterThanOrEqual(3);
});

it.each(inputs)("compiles %s to what is committed beside it, without errors or warnings", async (input) => {
  const crds = readCrds(definitionsBeside(input));
  const { config, diagnostics } = configBeside(input);
  const result = compile({ sources: [sourceAt(input)], kinds: kindTable({ crds: crds.kinds }), config, readScript });
  const told = [...crds.diagnostics, ...diagnostics, ...result.diagnostics];
  expect(told.filter((one) => one.severity !== "note")).toEqual([]);
  // Stale? pnpm vitest run test/repo/examples.test.ts -u
  await expect(printYaml(result.objects)).toMatchFileSnapshot(join(root, dirname(input), "out/manifests.yaml"));
});

it("finds the tests of examples", () => {
  expect(tests.length).toBeGreaterThanOrEqual(3);
});

it.each(tests)("runs %s without failures, and all that its rules ask for is shown", (path) => {
  const readFixture = (fixture: string): { readonly text: string } => sourceAt(fixture);
  const { tests: read, diagnostics } = readTests(sourceAt(path), { readFixture });
  expect(diagnostics).toEqual([]);
  if (!read) throw new Error("no tests");
  const [input = "", ...more] = (read.rules ?? []).map((one) => one.path);
  expect(more).toEqual([]);
  const kinds = kindTable({ crds: readCrds(definitionsBeside(input)).kinds });
  const { config } = configBeside(input);
  const compiled = compile({ sources: [sourceAt(input)], kinds, config, readScript });
  const { cases, diagnostics: wrong } = runTests([read], { compiled, config, kinds });
  expect(wrong).toEqual([]);
  const coverage = coverageOf(compiled.rules, cases);
  const failed = cases.filter(({ problems }) => problems.length > 0);
  expect({ failed: failed.length, percent: coverage.percent }, testsText({ cases, coverage }, { quiet: true })).toEqual(
    {
      failed: 0,
      percent: 100,
    },
  );
});

function sourceAt(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

function readScript(path: string): ScriptFile {
  return { text: readFileSync(join(root, path), "utf8") };
}

function configBeside(input: string): ReturnType<typeof readConfig> {
  const path = join(dirname(input), "config.yaml");
  return readConfig(existsSync(join(root, path)) ? sourceAt(path) : { path, text: "{}" });
}

function definitionsBeside(input: string): readonly SourceFile[] {
  const path = join(root, dirname(input), "crds.yaml");
  return existsSync(path) ? [{ path, text: readFileSync(path, "utf8") }] : [];
}

it("gives the examples on custom kinds their definitions", () => {
  expect(inputs.filter((input) => definitionsBeside(input).length > 0)).toEqual(["examples/crd-watch/rules.yaml"]);
});

it.each(inputs)("says in a README beside %s what the example is about", (input) => {
  const readme = readFileSync(join(root, dirname(input), "README.md"), "utf8");
  expect(readme).toContain(`rule-compiler build examples/${basename(dirname(input))}/`);
});

it("runs a template of one's own that Argo takes, with the parameters that its rule gives", () => {
  const template = parse(sourceAt("examples/own-template/template.yaml").text) as WorkflowTemplate;
  expect(validateObject(template)).toEqual([]);
  const [rule] = parse(sourceAt("examples/own-template/rules.json").text) as [{ action: WorkflowAction }];
  expect(template.metadata.name).toBe(rule.action.template);
  const taken = template.spec.arguments?.parameters?.map(({ name }) => name);
  expect(taken).toEqual(Object.keys(rule.action.parameters ?? {}));
});

it.each([
  [200, 0],
  [500, 1],
])("runs the script of an example, against a chat that answers %i", async (status, code) => {
  const told: unknown[] = [];
  const chat = createServer((request, response) => {
    request.setEncoding("utf8").on("data", (body: string) => void told.push(JSON.parse(body)));
    request.on("end", () => response.writeHead(status).end());
  });
  chat.listen(0, "127.0.0.1");
  await once(chat, "listening");
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  try {
    const event = {
      eventType: "modified",
      ruleID: "node-unschedulable",
      reference: { kind: "Node", name: "worker-1" },
    };
    writeFileSync(join(folder, "event.json"), JSON.stringify(event));
    const { port } = chat.address() as AddressInfo;
    // As it is mounted: its name says nothing about its language, and nothing beside it does.
    const text = readFileSync(join(root, "examples/run-a-script/scripts/on-node-unschedulable.sh"));
    writeFileSync(join(folder, "script"), text, { mode: 0o555 });
    const script = spawn(join(folder, "script"), {
      env: {
        PATH: dirname(process.execPath),
        EVENT_FILE: join(folder, "event.json"),
        CHANNEL: "operations",
        CHAT_URL: `http://127.0.0.1:${port}/hook`,
      },
      stdio: "ignore",
    });
    expect(await once(script, "exit")).toEqual([code, null]);
    expect(told).toEqual([{ channel: "operations", text: "node worker-1 was cordoned" }]);
  } finally {
    chat.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

it.each(goldens)("compiles %s to the manifests and the plan committed beside it", async (input) => {
  const folder = join(root, dirname(input));
  const { config, diagnostics } = configBeside(input);
  const result = compile({ sources: [sourceAt(input)], config });
  expect([...diagnostics, ...result.diagnostics].filter((one) => one.severity === "error")).toEqual([]);
  // Stale, and meant to be? pnpm vitest run test/repo/examples.test.ts -u
  await expect(printYaml(result.objects)).toMatchFileSnapshot(join(folder, "manifests.yaml"));
  await expect(printData(result.plan && planData(result.plan, config), "yaml")).toMatchFileSnapshot(
    join(folder, "plan.yaml"),
  );
});
