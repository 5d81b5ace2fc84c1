import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseJsonc } from "jsonc-parser";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { processHost } from "../../src/cli/host.ts";
import { memoryHost } from "../support/memory-host.ts";
import { unreadableRows } from "./unreadable.ts";

const good = '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["x"]}]';
const warned = '[{"id": "a", "version": "v1", "resource": "configmaps"}]';
const noted = '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["X"]}]';
const bad = '[{"id": "a", "version": "v1", "resource": "configmaps", "namespace": "x"}]';
const files = { "good.json": good, "warned.json": warned, "noted.json": noted, "bad.json": bad };

async function tell(
  line: string,
  given: Parameters<typeof memoryHost>[0] = files,
  rest?: Parameters<typeof memoryHost>[1],
) {
  const host = memoryHost(given, rest);
  return { code: await run(line.split(" "), host), out: host.out(), err: host.err(), host };
}

const codes: readonly { given: string; code: number; out: boolean; err: boolean }[] = [
  { given: "build good.json", code: 0, out: true, err: false },
  { given: "build warned.json", code: 0, out: true, err: true },
  { given: "build warned.json -q", code: 0, out: true, err: false },
  { given: "build warned.json --fail-on warning", code: 1, out: false, err: true },
  { given: "build warned.json --fail-on warning -q", code: 1, out: false, err: true },
  { given: "build noted.json --fail-on warning", code: 0, out: true, err: true },
  { given: "build bad.json", code: 1, out: false, err: true },
  { given: "build bad.json --quiet", code: 1, out: false, err: true },
  { given: "build bad.json --compat", code: 0, out: true, err: true },
  { given: "build good.json bad.json", code: 1, out: false, err: true },
  { given: "build good.json missing.json", code: 1, out: false, err: true },
  { given: "build bad.json --emit plan", code: 1, out: false, err: true },
  { given: "build bad.json --emit rules -o json", code: 1, out: false, err: true },
  { given: "check good.json", code: 0, out: false, err: false },
  { given: "check warned.json", code: 0, out: false, err: true },
  { given: "check warned.json --fail-on warning", code: 1, out: false, err: true },
  { given: "check bad.json", code: 1, out: false, err: true },
  { given: "schema", code: 0, out: true, err: false },
  { given: "version", code: 0, out: true, err: false },
  { given: "help check", code: 0, out: true, err: false },
  { given: "build", code: 2, out: false, err: true },
  { given: "build good.json --nope", code: 2, out: false, err: true },
  { given: "build good.json --name Team_A", code: 2, out: false, err: true },
  { given: "build good.json --out good.json", code: 2, out: false, err: true },
  { given: "frobnicate", code: 2, out: false, err: true },
];

it.each(codes)("ends `$given` with $code, data on stdout alone", async ({ given, code, out, err }) => {
  const told = await tell(given);
  expect(told.code).toBe(code);
  expect([told.out !== "", told.err !== ""]).toEqual([out, err]);
  expect(told.host.written).toEqual([]);
});

it("prints manifests, plan and rules in both notations, the same data", async () => {
  for (const emit of ["plan", "rules"]) {
    const yaml = (await tell(`build good.json --emit ${emit} -o yaml`)).out;
    const json = (await tell(`build good.json --emit ${emit} -o json`)).out;
    expect(parse(yaml)).toEqual(JSON.parse(json));
  }
  const list = JSON.parse((await tell("build good.json -o json")).out) as { kind: string; items: { kind: string }[] };
  const documents = (await tell("build good.json")).out.split(/^---\n/m).filter((text) => text.includes("kind:"));
  expect(documents.map((text) => parse(text) as unknown)).toEqual(list.items);
});

it("prints names with -o name, one for each object", async () => {
  const { code, out } = await tell("build warned.json -o name -q");
  const list = JSON.parse((await tell("build warned.json -o json -q")).out) as { items: readonly Named[] };
  const names = list.items.map(({ kind, metadata: { namespace = "", name } }) => `${kind}/${namespace}/${name}\n`);
  expect([code, out]).toEqual([0, names.join("")]);
  expect(out).toContain("ClusterRole//");
});

interface Named {
  readonly kind: string;
  readonly metadata: { readonly namespace?: string; readonly name: string };
}

it.each(unreadableRows)("says exactly what is wrong with $name", async ({ input, file, want, says }) => {
  const { code, out, err } = await tell(`build good.json ${input} --format json`, {
    ...files,
    ...(file ? { [input]: file } : {}),
  });
  const diagnostics = JSON.parse(err) as { severity: string; code: string; message: string }[];
  expect(diagnostics.map((one) => `${one.severity} ${one.code}`)).toEqual(want);
  expect(diagnostics[0]?.message).toContain(says);
  expect([code, out]).toEqual([1, ""]);
});

it("reads standard input and shows it by a name that is no file", async () => {
  expect(await tell("check -", { "-": good })).toMatchObject({ code: 0, err: "" });
  expect((await tell("check -", { "-": bad })).err).toMatch(/^<stdin>:1:\d+: error UNKNOWN_FIELD/);
});

it("reads no file twice, however it is spelled", async () => {
  expect(await tell("check good.json ./good.json -f good.json", { ...files, "./good.json": good })).toMatchObject({
    code: 0,
    err: "",
  });
});

it("writes to --out, and then nothing more while nothing changes", async () => {
  const { code, out, host } = await tell("build good.json --out m.yaml");
  expect([code, out, host.written]).toEqual([0, "", ["m.yaml"]]);
  expect(await run(["build", "good.json", "--out", "m.yaml"], host)).toBe(0);
  expect(host.written).toEqual(["m.yaml"]);
  expect(host.files.get("m.yaml")).toBe((await tell("build good.json")).out);
});

it("writes nothing to --out with an error, and says when it cannot write", async () => {
  expect((await tell("build bad.json --out m.yaml")).host.files.has("m.yaml")).toBe(false);
  const refused = await tell("build good.json --out m.yaml", { ...files, "m.yaml": new Error("EACCES: denied") });
  expect(refused).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("m.yaml:1:1: error OUTPUT_FAILED: cannot write it: EACCES"),
  });
});

it("compares with --out by --check: fresh, stale, missing", async () => {
  const fresh = (await tell("build good.json")).out;
  const check = "build good.json --out m.yaml --check";
  expect(await tell(check, { ...files, "m.yaml": fresh })).toMatchObject({ code: 0, out: "", err: "" });
  expect(await tell(check, { ...files, "m.yaml": `${fresh}#\n` })).toMatchObject({
    code: 1,
    err: expect.stringContaining("stale"),
  });
  expect(await tell(check, { ...files, "m.yaml": `\uFEFF${fresh}` })).toMatchObject({
    code: 1,
    err: expect.stringContaining("stale"),
  });
  expect(await tell(check)).toMatchObject({ code: 1, err: expect.stringContaining("missing") });
  expect((await tell(check, { ...files, "m.yaml": "old" })).host.written).toEqual([]);
});

const colors: readonly { options: string; env: Record<string, string>; terminal: boolean; want: boolean }[] = [
  { options: "", env: {}, terminal: false, want: false },
  { options: "", env: {}, terminal: true, want: true },
  { options: "", env: { NO_COLOR: "1" }, terminal: true, want: false },
  { options: "", env: { NO_COLOR: "" }, terminal: true, want: true },
  { options: "", env: { FORCE_COLOR: "1" }, terminal: false, want: true },
  { options: "", env: { FORCE_COLOR: "0" }, terminal: true, want: false },
  { options: "", env: { NO_COLOR: "1", FORCE_COLOR: "1" }, terminal: true, want: false },
  { options: " --color always", env: { NO_COLOR: "1" }, terminal: false, want: true },
  { options: " --color never", env: { FORCE_COLOR: "1" }, terminal: true, want: false },
];

it.each(colors)(
  "colours for$options with $env on a terminal ($terminal): $want",
  async ({ options, env, terminal, want }) => {
    const { err } = await tell(`check bad.json${options}`, files, { env, stderrIsTerminal: terminal });
    expect(err.includes("\u001b[")).toBe(want);
  },
);

const configs: readonly { text: string; says: string }[] = [
  { text: "nope: 1\n", says: 'CONFIG_UNKNOWN_KEY: unknown configuration key "nope"' },
  { text: "workerCount: many\n", says: '"workerCount" must be a whole number' },
  { text: "requeueDelay: 30\n", says: "found the number 30" },
  { text: "jwtToken: [s3cr3t]\n", says: '"jwtToken" must be a string' },
  { text: "jwtToken: s3cr3t\nname: [s3cr3t]\n", says: '"name" must be a string' },
];

it.each(configs)("refuses the configuration $text and shows no secret", async ({ text, says }) => {
  const { code, out, err } = await tell("build good.json --config c.yaml", { ...files, "c.yaml": text });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(says);
  expect(err).not.toContain("s3cr3t");
});

it("does not blame rules for what a broken configuration failed to say", async () => {
  const direct =
    '[{"id": "a", "version": "v1", "resource": "pods", "matchAll": true, "action": {"type": "eventsrunner", "direct": true}}]';
  const { out } = await tell("check r.json --config c.yaml --format json", {
    "r.json": direct,
    "c.yaml": "eventsRunnerBaseURL: 5\n",
  });
  const found = (JSON.parse(out) as { code: string }[]).map(({ code }) => code);
  expect(found).toContain("CONFIG_INVALID");
  expect(found).not.toContain("CONFIG_MISSING");
});

it("prints schemas that accept the examples' rules", async () => {
  const validate = new Ajv2020().compile(JSON.parse((await tell("schema rules")).out) as object);
  const examples = join(import.meta.dirname, "../../../../examples");
  for (const path of ["configmap-watch/rules.json", "pod-failures/rules.json"]) {
    expect(validate(parseJsonc(readFileSync(join(examples, path), "utf8"))), path).toBe(true);
  }
  expect(validate(JSON.parse(bad))).toBe(false);
  for (const name of ["config", "event"])
    expect(JSON.parse((await tell(`schema ${name}`)).out)).toHaveProperty("$schema");
});

it("prints a schema that accepts the examples' tests", async () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse((await tell("schema tests")).out) as object,
  );
  const examples = join(import.meta.dirname, "../../../../examples");
  for (const name of ["pod-failures", "own-template", "crd-watch"]) {
    expect(validate(parse(readFileSync(join(examples, name, "rules.test.yaml"), "utf8"))), name).toBe(true);
  }
  expect(validate({ tests: [{ rule: "a", cases: [{ name: "a", given: {}, expect: { fire: true } }] }] })).toBe(false);
});

it("reads folders and patterns, deeper ones only with -R, each file once and by name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "inputs-"));
  try {
    mkdirSync(join(folder, "sub"));
    const rule = (id: string): string => good.replace('"a"', `"${id}"`);
    for (const name of ["b.json", "a.yaml", "c.jsonc", "sub/d.yml"])
      writeFileSync(join(folder, name), rule(name.replaceAll(/\W/g, "-")));
    for (const name of [".hidden.json", "notes.txt", "rules.schema.json", "sub/other.schema.json"])
      writeFileSync(join(folder, name), "not rules");
    const ids = async (...args: readonly string[]): Promise<string> => {
      let out = "";
      const host = {
        ...processHost(),
        env: {},
        stdout: (text: string) => void (out += text),
        stderr: (text: string) => void (out += text),
      };
      expect(await run(["build", ...args, "--emit", "rules", "-o", "json"], host)).toBe(0);
      return (JSON.parse(out) as { id: string }[]).map(({ id }) => id).join(" ");
    };
    expect(await ids(folder)).toBe("a-yaml b-json c-jsonc");
    expect(await ids(folder, "-R")).toBe("a-yaml b-json c-jsonc sub-d-yml");
    expect(await ids(join(folder, "b.json"), folder)).toBe("b-json a-yaml c-jsonc");
    expect(await ids(join(folder, "*.json"))).toBe("b-json");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
