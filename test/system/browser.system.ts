import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type * as Library from "rule-compiler";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browse, chromium } from "../support/chromium.ts";
import { packCompiler } from "../support/pack.ts";
import { root } from "../support/run.ts";

/** What the page compiles: one file of rules, and the configuration, definitions and scripts to compile it with. */
interface Job {
  readonly source: Library.SourceFile;
  readonly config: Library.SourceFile;
  readonly crds: readonly Library.SourceFile[];
  /** Texts by path. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** What the page posts back. */
interface Answer {
  readonly error?: string;
  /** Per job: YAML, JSON, diagnostics as text and as JSON. */
  readonly outputs: readonly (readonly string[])[];
  /** What the policy refused, with the place in the code. */
  readonly refused: readonly string[];
  /** Globals of Node that the page has. */
  readonly globals: readonly string[];
  readonly agent: string;
}

const work = mkdtempSync(join(tmpdir(), "browser-"));
const pages = join(import.meta.dirname, "library");
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
let program: string;
let library: string;
let onNode: typeof Library;

beforeAll(async () => {
  program = chromium();
  const { installed } = packCompiler(work);
  const path = join(installed, "dist/index.mjs");
  library = readFileSync(path, "utf8");
  onNode = (await import(pathToFileURL(path).href)) as typeof Library;
});

afterAll(() => rmSync(work, { recursive: true }));

/** All examples and goldens, and rules with mistakes in them. */
const jobs: readonly Job[] = [
  ...globSync("{examples,test/goldens}/*/rules.{json,jsonc,yaml,yml}", { cwd: root }).toSorted().map(readJob),
  {
    source: { path: "wrong.yaml", text: '- id: "é\u{1f600}"\n  when: [{path: a..b}]\n- 1\n' },
    config: empty(),
    crds: [],
    scripts: {},
  },
];

function readJob(path: string): Job {
  const file = join(root, dirname(path), "config.yaml");
  const config = existsSync(file) ? { path: "config.yaml", text: readFileSync(file, "utf8") } : empty();
  const crds = join(root, dirname(path), "crds.yaml");
  return {
    source: { path, text: readFileSync(join(root, path), "utf8") },
    config,
    crds: existsSync(crds) ? [{ path: "crds.yaml", text: readFileSync(crds, "utf8") }] : [],
    scripts: Object.fromEntries(
      globSync(`${dirname(path)}/**/*.sh`, { cwd: root }).map((script) => [
        script,
        readFileSync(join(root, script), "utf8"),
      ]),
    ),
  };
}

function empty(): Library.SourceFile {
  return { path: "config.yaml", text: "" };
}

/** Opens the page in Chromium, with this text as the library, and returns what it posts. */
async function open(script: string): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", readFileSync(join(pages, "page.html"), "utf8")],
    "/page.mjs": ["text/javascript", readFileSync(join(pages, "page.mjs"), "utf8")],
    "/index.mjs": ["text/javascript", script],
    "/jobs.json": ["application/json", JSON.stringify(jobs)],
  };
  const server = createServer((request, response) => {
    if (request.url === "/answer") void text(request).then((body) => resolve(JSON.parse(body) as Answer));
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Content-Security-Policy": policy }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address() as AddressInfo;
    return await browse(program, `http://127.0.0.1:${port}/`, promise);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it("compiles all examples and goldens in Chromium to the bytes that Node prints, without eval", async () => {
  const answer = await open(library);
  expect(answer.error).toBeUndefined();
  expect(answer.agent).toContain("Chrome");
  expect(answer.globals).toEqual([]);
  // The one thing refused is the attempt by which the page proves that its policy is in force.
  expect(answer.refused).toEqual([expect.stringMatching(/^eval at http:\/\/127\.0\.0\.1:\d+\/page\.mjs:\d+$/)]);
  expect(answer.outputs).toHaveLength(jobs.length);
  for (const [at, { source, config, crds, scripts }] of jobs.entries()) {
    const { objects, diagnostics } = onNode.compile({
      sources: [source],
      config: onNode.readConfig(config).config,
      kinds: onNode.kindTable({ crds: onNode.readCrds(crds).kinds }),
      readScript: (path) => ({ text: scripts[path] ?? "" }),
    });
    expect(objects.length > 0, source.path).toBe(source.path !== "wrong.yaml");
    expect(answer.outputs[at], source.path).toEqual([
      onNode.printYaml(objects),
      onNode.printJson(objects),
      onNode.renderText(diagnostics),
      onNode.renderJson(diagnostics),
    ]);
  }
  process.stdout.write(`browser: ${jobs.length} rule sets, ${answer.agent}\n`);
});

it("would notice a library that needs a module of Node", async () => {
  const { error } = await open(`import "node:path";\n${library}`);
  expect(error).toContain("import");
});

it("would notice a library that tries eval, and lives without it", async () => {
  const probe = "try { new Function(''); } catch {}\n";
  const { error, refused } = await open(`${probe}${library}`);
  expect(error).toBeUndefined();
  expect(refused).toEqual([expect.stringContaining("/index.mjs:1"), expect.stringContaining("/page.mjs:")]);
});
