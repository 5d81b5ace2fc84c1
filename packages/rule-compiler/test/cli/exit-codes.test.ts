import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { kubeconfig } from "../support/kubeconfig.ts";

const folder = mkdtempSync(join(tmpdir(), "codes-"));
const program = join(import.meta.dirname, "../../src/cli/main.ts");
afterAll(() => rmSync(folder, { recursive: true }));

const rule = '"id": "a", "version": "v1", "resource": "configmaps"';
writeFileSync(join(folder, "good.json"), `[{${rule}, "namespaces": ["x"]}]`);
writeFileSync(join(folder, "warned.json"), `[{${rule}}]`);
writeFileSync(join(folder, "bad.json"), `[{${rule}, "namespace": "x"}]`);
for (const [name, fires] of Object.entries({ failing: false, passing: true })) {
  const cases = [{ name: "created", given: { new: {} }, expect: { fires } }];
  const tests = { rules: ["good.json"], tests: [{ rule: "a", cases }] };
  writeFileSync(join(folder, `${name}.test.json`), JSON.stringify(tests));
}
writeFileSync(join(folder, "stale.yaml"), "kind: List\n");
writeFileSync(join(folder, "kubeconfig"), kubeconfig("http://127.0.0.1:1"));
mkdirSync(join(folder, "foreign"));
writeFileSync(join(folder, "foreign/rbac.yaml"), "kind: Role\n");
// A mistake of ours cannot be ordered, so one is planted: a function of the language that throws.
writeFileSync(join(folder, "bug.mjs"), 'Array.prototype.toSorted = () => { throw new Error("planted"); };\n');

// Only one Node is here; the program asks which one it is.
writeFileSync(
  join(folder, "old.mjs"),
  'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } });\n',
);

/** By what the table of the documentation says: command lines, each after the Node options it needs. */
const commands: Readonly<Record<string, readonly string[]>> = {
  "fine; there may be warnings and notes": [
    "check good.json",
    "build warned.json",
    "check warned.json --format sarif",
    "test passing.test.json",
  ],
  "the rules, the configuration, the manifests, an input or a cluster have errors": [
    "verify good.json",
    "check bad.json",
    "build bad.json",
    "plan bad.json -o html",
    "rbac bad.json",
    "check good.json missing.json",
    "check good.json --config missing.yaml",
    "check bad.json --format junit",
    "config --config missing.yaml",
    "discover --kubeconfig missing",
    "discover --kubeconfig kubeconfig --format json",
  ],
  "there are warnings, with `--fail-on warning`": [
    "check warned.json --fail-on warning",
    "build warned.json --fail-on warning --format github",
  ],
  "a case of `test` failed, or less is shown than `--min-coverage`": [
    "test failing.test.json",
    "test failing.test.json --rule a -o junit",
    "test passing.test.json --min-coverage 100",
  ],
  "`--check` found a difference": [
    "build good.json --out stale.yaml --check",
    "build good.json --out none.yaml --check",
  ],
  "`diff` found what `--fail-on widened` or `--fail-on changed` names": [
    "diff good.json warned.json --fail-on widened",
    "diff warned.json good.json --fail-on changed",
  ],
  "the output cannot be written": ["build good.json --out no-such-folder/m.yaml"],
  "with `-o dir`, files that the compiler did not make stand in the place of its own": [
    "build good.json -o dir --out foreign",
    "build good.json -o dir --out foreign --check",
  ],
  "wrong usage: an unknown command or option, a missing operand, a value that an option does not take (also by `--set`), an output that would overwrite an input":
    [
      "biuld good.json",
      "build good.json --nope",
      "plan good.json -o pdf",
      "rbac good.json --rule b",
      "check",
      "check good.json --format xml",
      "check good.json --name Shop",
      "config --set workerCount=many",
      "config --set jwtToken=abc",
      "build good.json --out good.json",
      "discover --kubeconfig kubeconfig --out kubeconfig",
      "build . -o dir --out .",
    ],
  "the Node that runs the program is too old for the command": ["--import ./old.mjs discover"],
  "a bug of the compiler; please report it with the input": ["--import ./bug.mjs check bad.json"],
};

/** The rows of the table: a code and when it comes. */
const documented = readFileSync(join(import.meta.dirname, "../../../../docs/05-cli.md"), "utf8")
  .split("## Exit codes")[1]
  ?.split("\n## ")[0]
  ?.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)
  .map(([, code, when]) => ({ code: Number(code), when: when ?? "" }))
  .toArray();

it("has a test for each row of the documented table", () => {
  expect(documented?.map(({ when }) => when)).toEqual(Object.keys(commands));
});

const lines = (documented ?? []).flatMap(({ code, when }) =>
  (commands[when] ?? []).map((line) => ({ code, when, line })),
);

it.each(lines)("ends `$line` with $code: $when", ({ code, line }) => {
  const words = line.split(" ");
  const own = words[0] === "--import" ? words.splice(0, 2) : [];
  const { status, stderr } = spawnSync(process.execPath, [...own, program, ...words], {
    cwd: folder,
    encoding: "utf8",
    // No HOME and no ER_K8S_*: a developer's own configuration could fail.
    env: { PATH: process.env["PATH"] },
  });
  expect(status).toBe(code);
  expect(stderr.includes("this is a bug of the program")).toBe(code === 70);
});
