import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { processHost, type Host } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";

const work = mkdtempSync(join(tmpdir(), "folder-"));
let base = work;
let rules = "";
let folder = "";

beforeEach(({ task }) => {
  base = join(work, task.id);
  mkdirSync(base);
  rules = join(base, "rules.json");
  folder = join(base, "out");
  write([rule("a", "configmaps", "x"), rule("b", "pods", "x"), rule("c", "services", "y")]);
});

afterAll(() => rmSync(work, { recursive: true }));

function rule(id: string, resource: string, namespace: string): object {
  return { id, version: "v1", resource, namespaces: [namespace] };
}

function write(list: readonly object[]): void {
  writeFileSync(rules, JSON.stringify(list));
}

async function tell(argv: readonly string[], changed: Partial<Host> = {}) {
  let out = "";
  let err = "";
  const host = { ...processHost(), stdout: (text: string) => (out += text), stderr: (text: string) => (err += text) };
  return { code: await run(argv, { ...host, ...changed }), out, err: err.replaceAll(base, "") };
}

function build(...more: readonly string[]) {
  return tell(["build", rules, "-o", "dir", "--out", folder, ...more]);
}

const fine = { code: 0, out: "", err: "" };

/** Every file of a folder with its text and inode. */
function snapshot(of: string): ReadonlyMap<string, string> {
  const files = readdirSync(of).filter((name) => lstatSync(join(of, name)).isFile());
  const shown = (path: string): string => `${statSync(path).ino} ${readFileSync(path, "utf8")}`;
  return new Map(files.toSorted().map((name) => [name, shown(join(of, name))]));
}

function changedNames(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.get(name) !== after.get(name)).toSorted();
}

it("makes the folder, and then touches nothing while nothing changes", async () => {
  folder = join(base, "deep/er/out");
  expect(await build()).toEqual(fine);
  const before = snapshot(folder);
  expect([...before.keys()]).toEqual([
    "eventsource.rules-configmaps-44c3a5a6.yaml",
    "eventsource.rules-pods-a4cb8ab7.yaml",
    expect.stringMatching(/^eventsource\.rules-services-/),
    "kustomization.yaml",
    "namespace.x.yaml",
    "namespace.y.yaml",
    "rbac.yaml",
    "sensor.rules-sensor.yaml",
  ]);
  expect(await build()).toEqual(fine);
  expect(changedNames(before, snapshot(folder))).toEqual([]);
  expect(await build("--check")).toEqual(fine);
});

it("touches only the files of a rule that changes", async () => {
  await build();
  const before = snapshot(folder);
  write([rule("a", "configmaps", "y"), rule("b", "pods", "x"), rule("c", "services", "y")]);
  expect(await build()).toEqual(fine);
  expect(changedNames(before, snapshot(folder))).toEqual([
    "eventsource.rules-configmaps-44c3a5a6.yaml",
    "namespace.x.yaml",
    "namespace.y.yaml",
    "sensor.rules-sensor.yaml",
  ]);
});

it("removes what it made and makes no more, and nobody else's files", async () => {
  await build();
  writeFileSync(join(folder, "README.md"), "ours\n");
  writeFileSync(join(folder, "patch.yaml"), "kind: Sensor\n");
  write([rule("a", "configmaps", "x")]);
  expect(await build()).toEqual(fine);
  expect(readdirSync(folder).toSorted()).toEqual([
    "README.md",
    "eventsource.rules-configmaps-44c3a5a6.yaml",
    "kustomization.yaml",
    "namespace.x.yaml",
    "patch.yaml",
    "rbac.yaml",
    "sensor.rules-sensor.yaml",
  ]);
});

it("removes all but the kustomization when no rule is left", async () => {
  await build();
  write([]);
  expect(await build("--allow-empty")).toEqual(fine);
  expect(readdirSync(folder)).toEqual(["kustomization.yaml"]);
});

it("writes nothing with an error in the rules", async () => {
  write([{ id: "a" }]);
  expect(await build()).toMatchObject({ code: 1, out: "" });
  expect(existsSync(folder)).toBe(false);
});

it("refuses to overwrite what is not its own, and writes nothing at all", async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, "rbac.yaml"), "kind: Role\n");
  const before = snapshot(folder);
  expect(await build()).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(
      /^\/out\/rbac.yaml:1:1: error OUTPUT_NOT_OURS: it was not made by rule-compiler\n/,
    ) as string,
  });
  expect(changedNames(before, snapshot(folder))).toEqual([]);
});

it("refuses the folder of another rule set", async () => {
  await build("--name", "shop");
  const before = snapshot(folder);
  const { code, err } = await build();
  expect([code, err]).toEqual([1, expect.stringContaining("OUTPUT_NOT_OURS: it was made for the rule set shop\n")]);
  expect(changedNames(before, snapshot(folder))).toEqual([]);
});

it("follows no link out of the folder, neither to write nor to remove", async () => {
  const outside = join(base, "outside.yaml");
  await build();
  const header = readFileSync(join(folder, "rbac.yaml"), "utf8");
  writeFileSync(outside, header);
  symlinkSync(outside, join(folder, "sensor.old.yaml"));
  expect(await build()).toEqual(fine);
  expect(lstatSync(join(folder, "sensor.old.yaml")).isSymbolicLink()).toBe(true);
  rmSync(join(folder, "rbac.yaml"));
  symlinkSync(outside, join(folder, "rbac.yaml"));
  writeFileSync(outside, `${header}# changed\n`);
  expect((await build()).err).toContain("/out/rbac.yaml:1:1: error OUTPUT_NOT_OURS: it is a link");
  expect(readFileSync(outside, "utf8")).toBe(`${header}# changed\n`);
});

it("takes a link for the folder itself", async () => {
  mkdirSync(join(base, "real"));
  symlinkSync("real", folder);
  expect(await build()).toEqual(fine);
  expect(existsSync(join(base, "real/kustomization.yaml"))).toBe(true);
  expect(await build("--check")).toEqual(fine);
});

it("tells by --check each file that is missing, stale, superfluous or in the way, and changes nothing", async () => {
  await build();
  write([rule("a", "configmaps", "x"), rule("d", "secrets", "y")]);
  rmSync(join(folder, "rbac.yaml"));
  mkdirSync(join(folder, "rbac.yaml"));
  const before = snapshot(folder);
  const { code, out } = await build("--check", "-q");
  expect([code, out]).toEqual([1, ""]);
  const { err } = await build("--check", "-q", "--format", "json");
  const told = JSON.parse(err) as { file: string; code: string; message: string }[];
  expect(told.map((one) => `${one.file} ${one.code} ${one.message}`)).toEqual([
    expect.stringMatching(/^\/out\/eventsource\.rules-pods-.*\.yaml OUTPUT_DIFFERS the file is superfluous$/),
    expect.stringMatching(/^\/out\/eventsource\.rules-secrets-.*\.yaml OUTPUT_DIFFERS the file is missing$/),
    expect.stringMatching(/^\/out\/eventsource\.rules-services-.*\.yaml OUTPUT_DIFFERS the file is superfluous$/),
    "/out/kustomization.yaml OUTPUT_DIFFERS the file is stale",
    "/out/namespace.x.yaml OUTPUT_DIFFERS the file is stale",
    "/out/namespace.y.yaml OUTPUT_DIFFERS the file is stale",
    "/out/rbac.yaml OUTPUT_NOT_OURS it is no file",
    "/out/sensor.rules-sensor.yaml OUTPUT_DIFFERS the file is stale",
  ]);
  expect(changedNames(before, snapshot(folder))).toEqual([]);
});

it("says by --check that there is no folder, and makes none", async () => {
  expect(await build("--check")).toEqual({
    code: 1,
    out: "",
    err: expect.stringContaining("/out:1:1: error OUTPUT_DIFFERS: the folder is missing\n") as string,
  });
  expect(existsSync(folder)).toBe(false);
});

it.each([
  { inputs: "", out: "", more: [], says: "--out  lies in the input " },
  { inputs: "", out: "/", more: [], says: "--out / lies in the input " },
  { inputs: "", out: "/link", more: [], says: "--out /link lies in the input " },
  { inputs: "", out: "/manifests", more: ["-R"], says: "--out /manifests lies in the input " },
  { inputs: "/link", out: "/new/manifests", more: ["-R"], says: "lies in the input /link" },
  { inputs: "/rules.json", out: "/rules.json", more: [], says: "--out /rules.json is no folder" },
])("refuses to write into what it reads: $inputs → $out $more", async ({ inputs, out, more, says }) => {
  symlinkSync(".", join(base, "link"));
  const told = await tell(["build", `${base}${inputs}`, "-o", "dir", "--out", `${base}${out}`, ...more]);
  expect(told).toMatchObject({ code: 2, out: "", err: expect.stringContaining(says) });
  expect(readdirSync(base).toSorted()).toEqual(["link", "rules.json"]);
});

it("writes below a folder of which it reads the files alone", async () => {
  expect((await tell(["build", base, "-o", "dir", "--out", folder])).code).toBe(0);
  expect((await tell(["build", base, "-o", "dir", "--out", folder, "--check"])).code).toBe(0);
});

it("refuses to overwrite a file that it reads", async () => {
  mkdirSync(folder);
  const config = join(folder, "rbac.yaml");
  writeFileSync(config, "name: shop\n");
  const { code, err } = await build("--config", config);
  expect([code, err]).toEqual([2, expect.stringContaining("/out/rbac.yaml is one of the inputs")]);
  expect(readFileSync(config, "utf8")).toBe("name: shop\n");
});

it("wants a folder for -o dir, and a file otherwise", async () => {
  mkdirSync(folder);
  const { code, err } = await tell(["build", rules, "--out", folder]);
  expect([code, err]).toEqual([2, expect.stringContaining("--out /out is a folder; -o dir writes into one")]);
});

it("says why it cannot write or read the folder", async () => {
  expect(await tell(["build", rules, "-o", "dir", "--out", join(rules, "out")])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^\/rules\.json\/out:1:1: error OUTPUT_FAILED: cannot \w+ it: ENOTDIR/),
  });
  const list = (): never => {
    throw new Error("EACCES: denied");
  };
  const told = await tell(["build", rules, "-o", "dir", "--out", folder], { list });
  expect([told.code, told.err]).toEqual([
    1,
    expect.stringContaining("OUTPUT_FAILED: cannot read it: EACCES: denied\n"),
  ]);
});

it("leaves a folder that can be built wherever it is interrupted, and the next run does the rest", async () => {
  await build();
  const older = snapshot(folder);
  const newer = [rule("a", "configmaps", "y"), rule("d", "replicationcontrollers", "z"), rule("e", "nodes", "z")];
  write(newer.map((one, index) => (index === 2 ? { id: "e", version: "v1", resource: "nodes", matchAll: true } : one)));
  const fresh = join(base, "fresh");
  await tell(["build", rules, "-o", "dir", "--out", fresh]);
  const want = new Map(readdirSync(fresh).map((name) => [name, readFileSync(join(fresh, name), "utf8")]));
  let steps = 0;
  for (let finished = false; !finished; steps++) {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    for (const [name, text] of older) writeFileSync(join(folder, name), text.replace(/^\d+ /, ""));
    const { code } = await tell(["build", rules, "-o", "dir", "--out", folder], killedAfter(steps));
    finished = code === 0;
    const listed = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8")) as { resources: readonly string[] };
    expect(listed.resources.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(await build()).toEqual(fine);
    expect(new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]))).toEqual(want);
  }
  expect(steps).toBeGreaterThan(10);
});

/** A host that dies at its next change of the disk after so many, leaving a file that is half written. */
function killedAfter(changes: number): Partial<Host> {
  const { write: writeFile, remove } = processHost();
  let left = changes;
  const die = (): void => {
    if (left-- > 0) return;
    writeFileSync(join(folder, ".rule-compiler-0f8fad5b-d9cb-469f-a165-70867728950e"), "# Made by rule");
    throw new Error("killed");
  };
  return {
    write: (path, text) => {
      die();
      writeFile(path, text);
    },
    remove: (path) => {
      die();
      remove(path);
    },
  };
}
