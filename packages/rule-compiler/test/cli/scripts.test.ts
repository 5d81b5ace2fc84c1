import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { processHost } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scripts-"));
  const scripts = join(folder, "scripts");
  mkdirSync(scripts);
  const write = (id: string, content: string | Uint8Array): void =>
    writeFileSync(join(scripts, `er-${id}.sh`), content);
  write("good", "#!/bin/sh\necho 'é \"$1\"'\n\ttab\n");
  write("empty", "");
  write("large", new Uint8Array(2_000_000).fill(10));
  write("just-too-large", `#!/bin/sh\n${"x".repeat(249_988)}`);
  write("largest", `#!/bin/sh\n${"x".repeat(249_987)}`);
  write("latin1", Uint8Array.from([0x23, 0x21, 0x2f, 0x62, 0x0a, 0xe9, 0x0a]));
  write("utf16", Uint8Array.from([0xff, 0xfe, 0x23, 0x00]));
  write("nul", "#!/bin/sh\necho \0\n");
  write("dos", "#!/bin/sh\r\necho\r\n");
  write("marked", "\ufeff#!/bin/sh\n");
  write("bare", "echo hello\n");
  mkdirSync(join(scripts, "er-folder.sh"));
  symlinkSync("/dev/zero", join(scripts, "er-endless.sh"));
  symlinkSync("er-loop.sh", join(scripts, "er-loop.sh"));
  symlinkSync("er-good.sh", join(scripts, "er-link.sh"));
  const images = { registry: "registry.example", scriptRunner: { digest: `sha256:${"0".repeat(64)}` } };
  const config = { images, scriptDir: scripts, scriptPrefix: "er" };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function ruleOf(id: string): object {
  return { id, version: "v1", resource: "configmaps", namespaces: ["a"], action: "script" };
}

function buildRule(id: string, more?: readonly string[]): Promise<Told> {
  const rules = join(folder, `${id}.json`);
  writeFileSync(rules, JSON.stringify([ruleOf(id)]));
  return build(rules, more);
}

async function build(rules: string, more: readonly string[] = []): Promise<Told> {
  let out = "";
  let err = "";
  const host = {
    ...processHost(),
    stdout: (text: string) => void (out += text),
    stderr: (text: string) => void (err += text),
  };
  const code = await run(["build", rules, "--config", join(folder, "config.json"), ...more], host);
  return { code, out, err };
}

it.each([
  ["missing", "SCRIPT_UNREADABLE", "scripts/er-missing.sh: there is no such file"],
  ["folder", "SCRIPT_UNREADABLE", "it is a folder"],
  ["endless", "SCRIPT_UNREADABLE", "it is no regular file"],
  ["loop", "SCRIPT_UNREADABLE", "ELOOP"],
  ["latin1", "SCRIPT_UNREADABLE", "it is no text: byte 5 is not part of a UTF-8 character"],
  ["utf16", "SCRIPT_UNREADABLE", "it is no text: it is UTF-16"],
  ["nul", "SCRIPT_UNREADABLE", "it is no text: it contains a NUL"],
  ["large", "SCRIPT_TOO_LARGE", "the script has 2000000 bytes, more than the 250000"],
  ["just-too-large", "SCRIPT_TOO_LARGE", "the script has 250001 bytes"],
  ["empty", "SCRIPT_WITHOUT_SHEBANG", 'names no program, found ""'],
  ["bare", "SCRIPT_WITHOUT_SHEBANG", 'found "echo hello"'],
  ["dos", "SCRIPT_WITHOUT_SHEBANG", "CR LF"],
  ["marked", "SCRIPT_WITHOUT_SHEBANG", "byte order mark"],
])("refuses the script of the rule %s by %s", async (id, diagnostic, says) => {
  const { code, out, err } = await buildRule(id);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`error ${diagnostic}: `);
  expect(err).toContain(says);
  expect(err).toContain("1 error\n");
});

it("refuses a script that may not be read", async () => {
  const host = memoryHost({
    "a.json": '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["a"], "action": "script"}]',
    "config.yaml": "images: {registry: registry.example}\nscriptDir: scripts\nscriptPrefix: er\n",
    "scripts/er-a.sh": new Error("EACCES: permission denied"),
  });
  expect(await run("build a.json --config config.yaml".split(" "), host)).toBe(1);
  expect(host.err()).toContain("cannot read the script scripts/er-a.sh: EACCES: permission denied");
});

it.each([
  ["missing", "SCRIPT_UNREADABLE", "there is no such file"],
  ["folder", "SCRIPT_UNREADABLE", "it is a folder"],
  ["large", "SCRIPT_TOO_LARGE", "the script has 2000000 bytes"],
  ["bare", "SCRIPT_WITHOUT_SHEBANG", 'found "echo hello"'],
])("leaves out the rule %s with --skip-invalid, and compiles the others as they are alone", async (id, code, says) => {
  const rules = join(folder, "both.json");
  const both = [ruleOf(id), ruleOf("good"), { ...ruleOf("other"), action: "log" }];
  writeFileSync(rules, JSON.stringify(both));
  const told = await build(rules, ["--skip-invalid", "--format", "json"]);
  const diagnostics = JSON.parse(told.err) as Record<"severity" | "code" | "message", string>[];
  expect(diagnostics.map((one) => `${one.severity} ${one.code}`).toSorted()).toEqual([
    "warning RULE_SKIPPED",
    `warning ${code}`,
  ]);
  expect(diagnostics.map(({ message }) => message).join("\n")).toContain(says);
  writeFileSync(rules, JSON.stringify(both.slice(1)));
  expect([told.code, told.out]).toEqual([0, (await build(rules)).out]);
  expect(told.out).toContain("kind: WorkflowTemplate");
});

it("writes nothing with --skip-invalid when the only rule lacks its script", async () => {
  const { code, out, err } = await buildRule("missing", ["--skip-invalid"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("warning SCRIPT_UNREADABLE");
  expect(err).toContain("error NO_RULES: no rule is left");
});

describe("an output in the place of a script that a rule reads", () => {
  it.each([
    { id: "good", out: ["--out", "scripts/er-good.sh"], says: "scripts/er-good.sh is one of the inputs and would be" },
    { id: "link", out: ["--out", "scripts/er-good.sh"], says: "scripts/er-good.sh is one of the inputs and would be" },
    { id: "good", out: ["--out", "scripts/../scripts/er-link.sh"], says: "is one of the inputs and would be" },
    { id: "bare", out: ["--out", "scripts/er-bare.sh"], says: "scripts/er-bare.sh is one of the inputs and would be" },
    { id: "in-out", out: ["-o", "dir", "--out", "out"], says: "out/rbac.yaml is one of the inputs" },
  ])("is refused: $id → $out", async ({ id, out, says }) => {
    mkdirSync(join(folder, "out"), { recursive: true });
    writeFileSync(join(folder, "out/rbac.yaml"), "#!/bin/sh\n");
    if (id === "in-out") symlinkSync("../out/rbac.yaml", join(folder, "scripts/er-in-out.sh"));
    const given = out.map((word) => (/[/.]|^out$/.test(word) ? `${folder}/${word}` : word));
    const before = readFileSync(join(folder, "scripts", `er-${id}.sh`), "utf8");
    const told = await buildRule(id, given);
    expect(told).toEqual({ code: 2, out: "", err: expect.stringContaining(says) as string });
    expect(readFileSync(join(folder, "scripts", `er-${id}.sh`), "utf8")).toBe(before);
  });

  it("is compared with --check, which overwrites nothing", async () => {
    const { code, err } = await buildRule("good", ["--out", join(folder, "scripts/er-good.sh"), "--check"]);
    expect([code, err]).toEqual([1, expect.stringContaining("OUTPUT_DIFFERS")]);
  });

  it("is taken where no rule reads the script", async () => {
    const other = join(folder, "scripts/er-other.sh");
    writeFileSync(other, "#!/bin/sh\n");
    expect((await buildRule("good", ["--out", other])).code).toBe(0);
    expect(readFileSync(other, "utf8")).toContain("kind: Sensor");
  });
});

it.each([
  ["good", "#!/bin/sh\necho 'é \"$1\"'\n\ttab\n"],
  ["link", "#!/bin/sh\necho 'é \"$1\"'\n\ttab\n"],
  ["largest", `#!/bin/sh\n${"x".repeat(249_987)}`],
])("puts the script of the rule %s into a ConfigMap as it is", async (id, script) => {
  const { code, out, err } = await buildRule(id);
  expect([code, err]).toEqual([0, ""]);
  const objects = parseAllDocuments(out).map((document) => document.toJS() as { kind: string; data?: object });
  expect(objects.find(({ kind }) => kind === "ConfigMap")?.data).toMatchObject({ script });
});
