// pnpm bench: what the packed program takes, beside kustomize over the same objects, in one run on one machine.
// Prints; asserts nothing, since machines differ and are noisy.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, measure, type Run } from "./measure.ts";
import { benchRules, mixedConfig, mixedRules, wideRules } from "./rules.ts";

const root = join(import.meta.dirname, "../..");
const program = join(root, "packages/rule-compiler/dist/main.mjs");
const work = mkdtempSync(join(tmpdir(), "bench-"));
const kustomize = goTool("kustomize");

/** Path of a Go program pinned in test/tools, so that its build is not measured. */
function goTool(name: string): string {
  return execFileSync("go", ["tool", "-n", name], { cwd: join(root, "test/tools"), encoding: "utf8" }).trim();
}

function compiler(args: readonly string[], times: number): Run {
  return median(Array.from({ length: times }, () => measure(process.execPath, [program, ...args])));
}

function row(name: string, run: Run, more: string): void {
  const cells = [name.padEnd(24), run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), String(run.rssMiB), more];
  console.log(`| ${cells.join(" | ")} |`);
}

function count(text: string, kind: string): number {
  return text.split(`"kind":"${kind}"`).length - 1;
}

console.log("| what | wall s | CPU s | RSS MiB | bytes, objects |\n|---|---|---|---|---|");
const help = compiler(["--help"], 9);
row("--help", help, "");
const bare = median(Array.from({ length: 9 }, () => measure(process.execPath, ["-e", "0"])));
row("node -e 0", bare, "");

const walls = new Map<string, number>();
for (const size of [1, 1000, 10_000, 20_000]) {
  const rules = join(work, `rules-${size}.json`);
  writeFileSync(rules, benchRules(size));
  const times = size <= 1000 ? 5 : 3;
  const json = compiler(["build", rules, "--no-ambient", "-o", "json"], times);
  const text = json.stdout.toString("utf8");
  const watches = text.split('"eventTypes":').length - 1;
  const kinds = `${count(text, "EventSource")} EventSources, ${watches} watches, ${count(text, "Sensor")} Sensors`;
  row(`${size} rules to JSON`, json, `${json.stdout.length} bytes, ${kinds}`);
  const yaml = compiler(["build", rules, "--no-ambient"], times);
  row(`${size} rules to YAML`, yaml, `${yaml.stdout.length} bytes`);
  writeFileSync(join(work, "manifests.yaml"), yaml.stdout);
  writeFileSync(join(work, "kustomization.yaml"), "resources: [manifests.yaml]\n");
  const other = median(Array.from({ length: times }, () => measure(kustomize, ["build", work])));
  row(
    `kustomize, same objects`,
    other,
    `${other.stdout.length} bytes; YAML took ${(yaml.seconds / other.seconds).toFixed(2)} times as long`,
  );
  walls.set(`${size} json`, json.seconds).set(`${size} yaml`, yaml.seconds);
}
// The largest that rules come to: all event classes, a field selector, a watch of its own each.
const wide = join(work, "wide.json");
writeFileSync(wide, wideRules(10_000));
for (const notation of ["json", "yaml"]) {
  const run = compiler(["build", wide, "-q", "-o", notation], 1);
  row(`10000 wide rules to ${notation.toUpperCase()}`, run, `${run.stdout.length} bytes; all classes, 500 watches`);
}
// Every action: besides Sensors there are templates, ConfigMaps, accounts and rights of steps.
const mixed = join(work, "mixed.json");
const config = join(work, "config.json");
writeFileSync(mixed, mixedRules(10_000));
writeFileSync(config, mixedConfig);
for (const notation of ["json", "yaml"]) {
  const run = compiler(["build", mixed, "-q", "--config", config, "-o", notation], 3);
  const text = notation === "json" ? run.stdout.toString("utf8") : "";
  const kinds = ["WorkflowTemplate", "ConfigMap", "RoleBinding", "Sensor"].map(
    (kind) => `, ${count(text, kind)} ${kind}s`,
  );
  row(
    `10000 mixed to ${notation.toUpperCase()}`,
    run,
    `${run.stdout.length} bytes${text === "" ? "" : kinds.join("")}`,
  );
}
const ratio = (notation: string): string =>
  ((walls.get(`20000 ${notation}`) ?? 0) / (walls.get(`10000 ${notation}`) ?? 1)).toFixed(2);
console.log(`\n20,000 rules take ${ratio("json")} times as long as 10,000 to JSON, ${ratio("yaml")} times to YAML.`);
console.log(`Program: ${readFileSync(program).length} bytes in its main file.`);
rmSync(work, { recursive: true });
