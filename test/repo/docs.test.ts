import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { catalog, compile, readConfig, verify, type Diagnostic, type SourceFile } from "rule-compiler";
import { expect, it } from "vitest";
import { anchors, linkTargets, readMarkdown, type Fence, type Markdown } from "../support/markdown.ts";
import { root, run } from "../support/run.ts";
import { startDocsCluster } from "../support/start-docs-cluster.ts";

const skipped = /(^|\/)(node_modules|dist|\.types|\.turbo|\.git|\.changeset)(\/|$)/;
const everything = globSync("**/*.md", { cwd: root, exclude: (path) => skipped.test(path) })
  .map((path) => readMarkdown(path.replaceAll("\\", "/")))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));
const described = everything.filter(({ path }) => path === "README.md" || path.startsWith("docs/"));
const fences = described.flatMap((one) => one.fences.map((fence) => ({ document: one, fence })));

/** ```json rules``` compiles, ```json rules=CODE``` gives that code (or those, with commas), ```yaml config=CODE``` and ```yaml manifests=CODE``` likewise. */
interface Example {
  readonly fence: Fence;
  readonly about: About;
  /** Empty: no errors and no warnings. */
  readonly codes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type About = "rules" | "config" | "manifests";

const examples = fences.flatMap(({ document, fence }): readonly Example[] => {
  const [, notation = "", about, codes] =
    /^(jsonc?|yaml) (rules|config|manifests)(?:=([A-Z0-9_,]+))?/.exec(fence.info) ?? [];
  if (about !== "rules" && about !== "config" && about !== "manifests") return [];
  const file = { path: `${about}.${notation}`, text: fence.text };
  const wanted = codes?.split(",") ?? [];
  return [{ fence, about, codes: wanted, diagnostics: diagnosticsOf(about, file, { fence, document, wanted }) }];
});

function diagnosticsOf(
  about: About,
  file: SourceFile,
  at: { readonly fence: Fence; readonly document: Markdown; readonly wanted: readonly string[] },
): readonly Diagnostic[] {
  switch (about) {
    case "config":
      return readConfig(file).diagnostics;
    case "rules":
      return compile({ sources: [file], config: configBefore(at.fence, at.document) }).diagnostics;
    case "manifests":
      // Of a manifest much is noted that is no mistake.
      return verify([file]).diagnostics.filter(({ code, severity }) => severity !== "note" || at.wanted.includes(code));
  }
}

/** The configuration that a block of rules is compiled with: the last one before it when it says `with config`. */
function configBefore(fence: Fence, { fences: all }: Markdown): ReturnType<typeof readConfig>["config"] {
  const before = all.slice(0, all.indexOf(fence)).findLast(({ info }) => info.startsWith("yaml config"));
  const wanted = fence.info.includes("with config");
  if (wanted && !before) throw new Error(`${fence.place}: no configuration stands before`);
  return readConfig({ path: "config.yaml", text: wanted ? (before?.text ?? "") : "{}" }).config;
}

it("finds the documents and their examples", () => {
  expect(described.length).toBeGreaterThanOrEqual(9);
  expect(examples.length).toBeGreaterThanOrEqual(60);
});

it("has no example of rules or configuration that nobody checks", () => {
  const unmarked = fences.filter(
    ({ fence }) => /^(jsonc?|yaml)\s*$/.test(fence.info) && /^\s*(?:- |\{ *|")?"?id"?:/m.test(fence.text),
  );
  expect(unmarked.map(({ fence }) => fence.place)).toEqual([]);
});

it.each(examples.map((one) => ({ ...one, place: one.fence.place })))(
  "says of the example at $place what the document says",
  ({ codes, diagnostics }) => {
    const told = diagnostics.filter((one) => codes.length > 0 || one.severity !== "note");
    expect([...new Set(told.map((one) => one.code))].toSorted()).toEqual(codes.toSorted());
  },
);

it("documents every diagnostic once, with its severity, and none that does not exist", () => {
  const { headings } = documented("docs/diagnostics.md");
  const shown = headings
    .filter(({ level }) => level === 2)
    .map(({ text, body }) => `${text} ${/^Severity: (error|warning|note)\b/m.exec(body)?.[1]}`);
  const want = Object.entries(catalog).map(([code, { severity }]) => `${code} ${severity}`);
  expect(shown.toSorted()).toEqual(want.toSorted());
});

it("shows under each diagnostic a message that its example really gives", () => {
  const { fences: all, headings } = documented("docs/diagnostics.md");
  for (const { text: code } of headings.filter(({ level }) => level === 2)) {
    const [message, ...more] = all.filter((one) => one.heading === code && one.info === "text");
    const example = examples.find((one) => one.fence.heading === code && one.codes.includes(code));
    expect(more, code).toEqual([]);
    if (all.some((one) => one.heading === code && one.info === "console")) continue;
    const told = example?.diagnostics.filter((one) => one.code === code) ?? [];
    expect(message?.text, code).toBe([...new Set(told.map(shortly))].join(""));
  }
});

function shortly({ severity, code, message, hint }: Diagnostic): string {
  return `${severity} ${code}: ${message}\n${hint === undefined ? "" : `hint: ${hint}\n`}`;
}

/** In a ```console``` block, a line of this stands for any number of lines. */
const leftOut = "…\n";

// Starts the program some fifty times.
it("shows commands with what they really print", { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  const endCluster = await startDocsCluster(folder);
  try {
    const bin = join(folder, ".bin");
    mkdirSync(bin);
    const main = join(root, "packages/rule-compiler/src/cli/main.ts");
    const program = `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`;
    writeFileSync(join(bin, "rule-compiler"), program, { mode: 0o755 });
    // Examples of the library import it by its name.
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(join(root, "packages/rule-compiler"), join(folder, "node_modules/rule-compiler"));
    // A HOME of its own and no ER_K8S_*: a developer's own configuration would show in what is printed.
    const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, LC_ALL: "C", HOME: folder };
    for (const { document, fence } of fences) {
      const name = / file=(\S+)/.exec(fence.info)?.[1];
      if (name !== undefined) writeFileSync(join(folder, name), fence.text);
      if (fence.info !== "console" || !isRun(document, fence)) continue;
      const commands = [...fence.text.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command);
      const { stdout } = run("sh", ["-c", `exec 2>&1\n${commands.join("\n")}`], { cwd: folder, env });
      expect(`\n${normal(stdout)}`, fence.place).toMatch(patternOf(fence.text.replaceAll(/^\$ .*\n/gm, "")));
    }
  } finally {
    endCluster();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The other commands of the README are about what is not here: a package, a cluster, a rule that is not shown. */
function isRun({ path }: Markdown, { heading }: Fence): boolean {
  return path !== "README.md" || heading === "Prove it";
}

function patternOf(text: string): RegExp {
  const parts = `\n${normal(text)}`.split(`\n${leftOut}`).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join("\\n(?:.*\\n)*")}$`);
}

/** Without blank lines, which formatting of documents may move. */
function normal(text: string): string {
  return text.replaceAll(/\n{2,}/g, "\n");
}

it.each(everything.map((one) => [one.path, one] as const))(
  "links in %s to files and headings that exist",
  (path, document) => {
    const broken = linkTargets(document).filter((target) => !resolves(path, target));
    expect(broken).toEqual([]);
  },
);

function resolves(from: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target)) return true;
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : normalize(join(dirname(from), decodeURIComponent(file)));
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || (path.endsWith(".md") && anchors(readMarkdown(path)).has(anchor));
}

function documented(path: string): Markdown {
  const found = everything.find((one) => one.path === path);
  if (!found) throw new Error(`${path} is missing`);
  return found;
}
