import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLanguageServer, type LanguageServer } from "../support/language-server.ts";
import { readMarkdown } from "../support/markdown.ts";
import { machinePath, root, run, runOk } from "../support/run.ts";

// The servers that editors run: VS Code's extension YAML and Neovim the first, VS Code itself the second for JSON.
const packages = ["yaml-language-server@1.25.0", "vscode-json-languageservice@5.7.2"];

const work = mkdtempSync(join(tmpdir(), "editors-"));
const rules = join(work, "rules");
let server: LanguageServer;

function compiler(...args: readonly string[]): void {
  runOk(process.execPath, [join(root, "packages/rule-compiler/src/cli/main.ts"), ...args], { cwd: rules });
}

/** The settings that docs/06-editors.md shows for VS Code, by section. */
function documentedSettings(): Readonly<Record<string, unknown>> {
  const fence = readMarkdown("docs/06-editors.md").fences.find(({ info }) => info === "jsonc settings");
  const settings = JSON.parse((fence?.text ?? "").replaceAll(/,(\s*[}\]])/g, "$1")) as Record<string, unknown>;
  return { yaml: { validate: true, hover: true, completion: true, schemas: settings["yaml.schemas"] } };
}

beforeAll(async () => {
  writeFileSync(join(work, "package.json"), `{ "private": true }\n`);
  runOk("npm", ["install", "--no-fund", "--no-audit", ...packages], {
    cwd: work,
    env: { ...process.env, PATH: machinePath },
  });
  mkdirSync(rules);
  compiler("init");
  compiler("init", "rules.json");
  const program = join(work, "node_modules/yaml-language-server/bin/yaml-language-server");
  server = startLanguageServer([process.execPath, program, "--stdio"], documentedSettings());
  const rootUri = pathToFileURL(work).href;
  await server.request("initialize", {
    processId: process.pid,
    rootUri,
    capabilities: { workspace: { configuration: true } },
    workspaceFolders: [{ uri: rootUri, name: "work" }],
  });
  server.notify("initialized", {});
});

afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true });
});

/** Opens a text as a file beside the schema and gives what the editor would mark. */
async function marks(name: string, text: string): Promise<readonly string[]> {
  const uri = pathToFileURL(join(rules, name)).href;
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  const told = await server.notified(
    "textDocument/publishDiagnostics",
    (params) => (params as { uri: string }).uri === uri,
  );
  return (told as { diagnostics: readonly { message: string }[] }).diagnostics.map(({ message }) => message);
}

it("marks nothing in the YAML that init wrote, and finds its schema", async () => {
  const text = readFileSync(join(rules, "rules.yaml"), "utf8");
  expect(await marks("rules.yaml", text)).toEqual([]);
  const position = { line: text.split("\n").findIndex((line) => line.startsWith("  resource:")), character: 4 };
  const uri = pathToFileURL(join(rules, "rules.yaml")).href;
  const hover = await server.request("textDocument/hover", { textDocument: { uri }, position });
  expect(JSON.stringify(hover)).toContain("Plural resource name");
});

it("marks a misspelt key, and completes the right one", async () => {
  const header = "# yaml-language-server: $schema=./rules.schema.json\n";
  const text = `${header}- id: a\n  version: v1\n  resource: pods\n  namespace: [shop]\n  \n`;
  expect(await marks("misspelt.yaml", text)).toEqual(["Property namespace is not allowed."]);
  const textDocument = { uri: pathToFileURL(join(rules, "misspelt.yaml")).href };
  const completion = await server.request("textDocument/completion", {
    textDocument,
    position: { line: 5, character: 2 },
  });
  const { items } = completion as { items: readonly { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["namespaces", "labelFilter", "action"]));
});

it("maps a file that does not name its schema by the documented settings", async () => {
  expect(await marks("mapped.yaml", "- id: a\n  version: v1\n  resource: pods\n  labels: a\n")).toEqual([
    "Property labels is not allowed.",
  ]);
});

it("marks nothing in the JSON that init wrote, and a misspelt key", () => {
  const script = `
import service from "vscode-json-languageservice";
import { readFileSync } from "node:fs";
const language = service.getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
const written = readFileSync("rules/rules.json", "utf8");
for (const text of [written, written.replace("namespaces", "namespace")]) {
  const uri = new URL("rules/rules.json", import.meta.url).href;
  const document = service.TextDocument.create(uri, "json", 1, text);
  const marks = await language.doValidation(document, language.parseJSONDocument(document));
  console.log(JSON.stringify(marks.map(({ message }) => message)));
}
`;
  writeFileSync(join(work, "marks.mjs"), script);
  const { stdout, stderr } = run(process.execPath, ["marks.mjs"], { cwd: work });
  expect(stderr).toBe("");
  expect(stdout).toBe('[]\n["Property namespace is not allowed."]\n');
});
