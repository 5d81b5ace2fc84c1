import { jsonSchemaText } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { compile } from "../../src/compile.ts";
import { memoryHost, type MemoryFile, type MemoryHost } from "../support/memory-host.ts";

async function tell(line: string, files: Readonly<Record<string, MemoryFile>> = {}) {
  const host = memoryHost(files);
  return { code: await run(line.split(" "), host), out: host.out(), err: host.err(), host };
}

function textOf(host: MemoryHost, path: string): string {
  const file = host.files.get(path);
  return typeof file === "string" ? file : "";
}

const notations = [
  { line: "init", file: "rules.yaml" },
  { line: "init team/shop.yml", file: "team/shop.yml" },
  { line: "init rules.json", file: "rules.json" },
  { line: "init rules.jsonc", file: "rules.jsonc" },
];

it.each(notations)("writes by `$line` rules that compile without any diagnostic", async ({ line, file }) => {
  const { code, out, host } = await tell(line);
  expect([code, out, host.written[0]]).toEqual([0, "", file]);
  const text = textOf(host, file);
  const { diagnostics, objects } = compile({ sources: [{ path: file, text }] });
  expect(diagnostics).toEqual([]);
  expect(objects.map(({ kind }) => kind)).toContain("Sensor");
});

it("writes the schema beside the rules, where they look for it", async () => {
  const { host, err } = await tell("init team/shop.yaml");
  expect(host.written).toEqual(["team/shop.yaml", "team/rules.schema.json"]);
  expect(host.files.get("team/rules.schema.json")).toBe(jsonSchemaText("rules"));
  const [first, second] = textOf(host, "team/shop.yaml").split("\n");
  expect(first).toBe("# yaml-language-server: $schema=./rules.schema.json");
  expect(second).toBe("# $schema: ./rules.schema.json");
  expect(err).toBe("Wrote team/shop.yaml and team/rules.schema.json. Next: rule-compiler check team/shop.yaml\n");
  const json = textOf((await tell("init a.json")).host, "a.json");
  expect(JSON.parse(json)).toMatchObject({ $schema: "./rules.schema.json", rules: [{ version: "v1" }] });
});

it("writes rules that its own schema accepts", async () => {
  const { host } = await tell("init");
  const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(jsonSchemaText("rules")) as object);
  expect(validate(parse(textOf(host, "rules.yaml")))).toBe(true);
});

it("shows in comments another rule that compiles", async () => {
  const { out } = await tell("init -");
  const [, hidden = ""] = out.split('removing the leading "# ":\n#\n');
  const text = hidden.replaceAll(/^# /gm, "");
  expect(text).toMatch(/^- id: /);
  expect(compile({ sources: [{ path: "rules.yaml", text }] })).toMatchObject({ diagnostics: [], rules: [{}] });
});

it("prints the rules for - and writes nothing", async () => {
  const { code, out, err, host } = await tell("init -");
  expect([code, err, host.written]).toEqual([0, "", []]);
  expect(compile({ sources: [{ path: "-", text: out }] }).diagnostics).toEqual([]);
});

it("writes over no rules unless told to", async () => {
  const mine = { "rules.yaml": "mine", "rules.schema.json": "mine, too" };
  const refused = await tell("init", mine);
  expect(refused).toMatchObject({
    code: 1,
    out: "",
    err: "rule-compiler: rules.yaml is there already; --force overwrites it\n",
  });
  expect(refused.host.written).toEqual([]);
  const forced = await tell("init --force", mine);
  expect([forced.code, forced.host.written]).toEqual([0, ["rules.yaml", "rules.schema.json"]]);
});

it("leaves a schema that is there as it is, and says so", async () => {
  const { code, err, host } = await tell("init", { "rules.schema.json": "older" });
  expect([code, host.written]).toEqual([0, ["rules.yaml"]]);
  expect(err).toContain("left rules.schema.json as it is");
});

const unwritable = [
  { line: "init", files: { "rules.yaml": new Error("EACCES: denied") }, says: "rules.yaml is there already" },
  {
    line: "init --force",
    files: { "rules.yaml": new Error("EACCES: denied") },
    says: "cannot write rules.yaml: EACCES",
  },
  {
    line: "init --force",
    files: { "rules.schema.json": new Error("EROFS: read-only") },
    says: "cannot write rules.schema.json: EROFS",
  },
];

it.each(unwritable)("says what `$line` cannot write", async ({ line, files, says }) => {
  expect(await tell(line, files)).toMatchObject({ code: 1, out: "", err: expect.stringContaining(says) });
});

const misnamed = [
  { line: "init rules.txt", says: 'ends in .yaml, .yml, .json or .jsonc, found "rules.txt"' },
  { line: "init rules", says: 'found "rules"' },
  { line: "init ./rules.schema.json", says: "name the rules otherwise" },
  { line: "init a.yaml b.yaml", says: 'at most 1 operand, found "b.yaml"' },
];

it.each(misnamed)("refuses `$line`", async ({ line, says }) => {
  const { code, err, host } = await tell(line);
  expect([code, host.written]).toEqual([2, []]);
  expect(err).toContain(says);
});
