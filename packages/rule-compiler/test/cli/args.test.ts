import { expect, it } from "vitest";
import { schemaNames } from "@argo-rules/contracts";
import { parseCommand } from "../../src/cli/args.ts";
import { commandRow } from "../../src/cli/commands.ts";
import type { OptionsOf } from "../../src/cli/options-of.ts";
import { DEFAULT_MAX_BYTES } from "../../src/parse/limits.ts";

type BuildOptions = OptionsOf<"build">;

const defaults: BuildOptions = {
  operands: ["a.json"],
  recursive: false,
  config: undefined,
  noAmbient: false,
  name: undefined,
  sensorNamespace: undefined,
  actionsNamespace: undefined,
  eventBus: undefined,
  executorType: undefined,
  scriptDir: undefined,
  scriptPrefix: undefined,
  set: [],
  crds: [],
  apiResources: [],
  strict: false,
  compat: false,
  skipInvalid: false,
  allowEmpty: false,
  maxInput: DEFAULT_MAX_BYTES,
  target: {},
  failOn: "error",
  format: "text",
  color: "auto",
  verbose: false,
  quiet: false,
  output: "yaml",
  emit: "manifests",
  out: undefined,
  check: false,
};

const builds: readonly { given: string; want: Partial<BuildOptions> }[] = [
  { given: "a.json", want: {} },
  { given: "-f a.json", want: {} },
  { given: "--filename=a.json b.json", want: { operands: ["a.json", "b.json"] } },
  { given: "b.json -f a.json c.json -fd.json", want: { operands: ["b.json", "a.json", "c.json", "d.json"] } },
  { given: "-f a.json -- -odd.json", want: { operands: ["a.json", "-odd.json"] } },
  { given: "-", want: { operands: ["-"] } },
  { given: "-- -odd.json", want: { operands: ["-odd.json"] } },
  { given: "a.json -R", want: { recursive: true } },
  { given: "a.json --recursive", want: { recursive: true } },
  { given: "a.json --config c.yaml", want: { config: "c.yaml" } },
  { given: "a.json -c c.yaml", want: { config: "c.yaml" } },
  { given: "a.json --no-ambient", want: { noAmbient: true } },
  { given: "a.json --crds a --crds b --api-resources -", want: { crds: ["a", "b"], apiResources: ["-"] } },
  { given: "a.json --name team", want: { name: "team" } },
  {
    given: "a.json --sensor-namespace a --actions-namespace b --event-bus c",
    want: { sensorNamespace: "a", actionsNamespace: "b", eventBus: "c" },
  },
  {
    given: "a.json --executor-type script --script-dir d --script-prefix p",
    want: { executorType: "script", scriptDir: "d", scriptPrefix: "p" },
  },
  { given: "a.json --set a=b --set c.d=e=f", want: { set: ["a=b", "c.d=e=f"] } },
  { given: "a.json --strict --compat --allow-empty", want: { strict: true, compat: true, allowEmpty: true } },
  { given: "a.json --skip-invalid", want: { skipInvalid: true } },
  { given: "a.json --max-input 100", want: { maxInput: 100 } },
  { given: "a.json --max-input 2Ki", want: { maxInput: 2048 } },
  { given: "a.json --max-input 16Mi", want: { maxInput: 16_777_216 } },
  { given: "a.json --max-input 1Gi", want: { maxInput: 1_073_741_824 } },
  { given: "a.json --target argo-events=1.9.11", want: { target: { "argo-events": [1, 9, 11] } } },
  {
    given: "a.json --target argo-events=1.9.11,argo-workflows=4.1.2 --target kubernetes=1.34",
    want: { target: { "argo-events": [1, 9, 11], "argo-workflows": [4, 1, 2], kubernetes: [1, 34, 0] } },
  },
  { given: "a.json --fail-on warning", want: { failOn: "warning" } },
  { given: "a.json --format json", want: { format: "json" } },
  { given: "a.json --format sarif", want: { format: "sarif" } },
  { given: "a.json --format=github", want: { format: "github" } },
  { given: "a.json --format junit", want: { format: "junit" } },
  { given: "a.json --color always", want: { color: "always" } },
  { given: "a.json --color=never", want: { color: "never" } },
  { given: "a.json -v", want: { verbose: true } },
  { given: "a.json --verbose", want: { verbose: true } },
  { given: "a.json -q", want: { quiet: true } },
  { given: "a.json -o json", want: { output: "json" } },
  { given: "a.json -o name", want: { output: "name" } },
  { given: "a.json -o dir --out d", want: { output: "dir", out: "d" } },
  { given: "a.json -o dir --out d --check", want: { output: "dir", out: "d", check: true } },
  { given: "a.json -oyaml", want: { output: "yaml" } },
  { given: "a.json --emit plan", want: { emit: "plan" } },
  { given: "a.json --emit rules --output json", want: { emit: "rules", output: "json" } },
  { given: "a.json --out m.yaml", want: { out: "m.yaml" } },
  { given: "a.json --out m.yaml --check", want: { out: "m.yaml", check: true } },
];

it.each(builds)("reads build $given", ({ given, want }) => {
  expect(parseCommand(["build", ...given.split(" ")])).toEqual({ kind: "build", options: { ...defaults, ...want } });
});

it("reads check with the options that are not about output", () => {
  const { output: _, emit: __, out: ___, check: ____, ...common } = defaults;
  const command = parseCommand(["check", "a.json", "--strict", "-q"]);
  expect(command).toEqual({ kind: "check", options: { ...common, strict: true, quiet: true } });
});

const others: readonly { given: readonly string[]; want: object }[] = [
  { given: [], want: { kind: "help", topic: undefined } },
  { given: ["--help"], want: { kind: "help", topic: undefined } },
  { given: ["-h"], want: { kind: "help", topic: undefined } },
  { given: ["help", "build"], want: { kind: "help", topic: "build" } },
  { given: ["build", "--help"], want: { kind: "help", topic: "build" } },
  { given: ["check", "-h"], want: { kind: "help", topic: "check" } },
  { given: ["schema", "-h"], want: { kind: "help", topic: "schema" } },
  { given: ["--version"], want: { kind: "version", options: { operands: [], output: "text" } } },
  { given: ["-V"], want: { kind: "version", options: { operands: [], output: "text" } } },
  { given: ["version"], want: { kind: "version", options: { operands: [], output: "text" } } },
  { given: ["version", "-o", "json"], want: { kind: "version", options: { operands: [], output: "json" } } },
  { given: ["version", "-oyaml"], want: { kind: "version", options: { operands: [], output: "yaml" } } },
  { given: ["schema"], want: { kind: "schema", options: { operands: [] } } },
  { given: ["schema", "config"], want: { kind: "schema", options: { operands: ["config"] } } },
  { given: ["schema", "event"], want: { kind: "schema", options: { operands: ["event"] } } },
];

it.each(others)("reads $given", ({ given, want }) => {
  expect(parseCommand(given)).toEqual(want);
});

const misuses: readonly { given: readonly string[]; says: string }[] = [
  { given: ["biuld", "a.json"], says: 'unknown command "biuld"; did you mean "build"?' },
  { given: ["toString"], says: 'unknown command "toString"' },
  { given: ["__proto__"], says: 'unknown command "__proto__"' },
  { given: ["help", "constructor"], says: 'found "constructor"' },
  { given: ["build"], says: "needs rules" },
  { given: ["check"], says: "needs rules" },
  { given: ["build", "--strict"], says: "needs rules" },
  { given: ["build", "a.json", "--nope"], says: "'--nope'" },
  { given: ["build", "a.json", "-z"], says: "'-z'" },
  { given: ["build", "a.json", "--strict=yes"], says: "--strict" },
  { given: ["build", "a.json", "--config"], says: "--config" },
  { given: ["build", "-f"], says: "--filename" },
  { given: ["build", "a.json", "-o", "xml"], says: '--output must be yaml, json, name, dir, found "xml"' },
  { given: ["build", "a.json", "-o", "dir"], says: "-o dir writes into a folder: name it with --out" },
  { given: ["build", "a.json", "-o", "dir", "--emit", "plan", "--out", "d"], says: "not with -o dir" },
  { given: ["build", "a.json", "-o", "name", "--emit", "rules"], says: "not with -o name" },
  { given: ["build", "a.json", "--emit", "all"], says: '--emit must be manifests, plan, rules, found "all"' },
  { given: ["build", "a.json", "--check"], says: "--out" },
  { given: ["build", "a.json", "--out", "-"], says: "leave --out away to write to standard output" },
  { given: ["build", "a.json", "--out="], says: "--out must name a path, found nothing" },
  { given: ["discover", "--out", "-"], says: "leave --out away to write to standard output" },
  {
    given: ["build", "a.json", "-c", "one.yaml", "--config", "two.yaml"],
    says: '--config can be given once, found "one.yaml" and "two.yaml"',
  },
  { given: ["build", "a.json", "--name", "a", "--name=b"], says: '--name can be given once, found "a" and "b"' },
  { given: ["build", "-", "--config", "-"], says: "standard input can be read only once" },
  { given: ["build", "-", "--crds", "-"], says: "standard input can be read only once" },
  { given: ["check", "a.json", "--crds", "-", "--api-resources", "-"], says: "standard input can be read only once" },
  { given: ["build", "a.json", "--fail-on", "note"], says: '--fail-on must be error, warning, found "note"' },
  {
    given: ["build", "a.json", "--format", "xml"],
    says: '--format must be text, json, sarif, github, junit, found "xml"',
  },
  { given: ["build", "a.json", "--color", "yes"], says: '--color must be auto, always, never, found "yes"' },
  { given: ["build", "a.json", "--max-input", "0"], says: 'found "0"' },
  { given: ["build", "a.json", "--max-input", "16MB"], says: 'found "16MB"' },
  { given: ["build", "a.json", "--max-input=-1"], says: 'found "-1"' },
  { given: ["build", "a.json", "--max-input", "1e9"], says: 'found "1e9"' },
  { given: ["check", "a.json", "-o", "json"], says: "'-o'" },
  { given: ["check", "a.json", "--out", "x"], says: "'--out'" },
  { given: ["schema", "rule"], says: 'found "rule"' },
  { given: ["schema", "rules", "config"], says: 'schema takes at most 1 operand, found "config"' },
  { given: ["build", "a.json", "--target"], says: "--target" },
  { given: ["build", "a.json", "--target", "argo-event=1.9.11"], says: '--target: unknown product "argo-event"' },
  { given: ["build", "a.json", "--target", "kubernetes=new"], says: 'found "new"' },
  { given: ["build", "a.json", "-vq"], says: "--verbose and --quiet contradict each other" },
  { given: ["build", "a.json", "-v", "--format", "json"], says: "amid the json on standard error" },
  { given: ["version", "-o", "xml"], says: '--output must be text, json, yaml, found "xml"' },
  { given: ["version", "now"], says: 'version takes no operand, found "now"' },
  { given: ["-q", "build", "a.json"], says: 'the command comes first, found "-q"' },
  { given: ["build", "a.json", "--complat"], says: 'did you mean "--compat"?' },
];

it.each(misuses)("refuses $given and says why", ({ given, says }) => {
  const command = parseCommand(given);
  expect(command).toMatchObject({ kind: "usage", problem: expect.stringContaining(says) });
});

it("offers every schema of the contracts", () => {
  expect(commandRow("schema").operands?.choices).toEqual(schemaNames);
});
