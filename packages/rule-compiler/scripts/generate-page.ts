import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { rolldown } from "rolldown";
import { writeOrCheck } from "./generated-file.ts";

// Writes src/report/plan-html/page.gen.ts: the script and the style of a plan's page, from page/.
// Run it with Node 24: node packages/rule-compiler/scripts/generate-page.ts [--check]

const folder = join(import.meta.dirname, "../page");
const target = join(import.meta.dirname, "../src/report/plan-html/page.gen.ts");

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: join(folder, "main.ts"),
    platform: "browser",
    tsconfig: join(folder, "tsconfig.json"),
  });
  const { output } = await build.generate({ format: "iife", comments: false });
  const [chunk] = output;
  if (output.length > 1) throw new Error("the page must be one script");
  return chunk.code;
}

const script = await bundle();
const style = readFileSync(join(folder, "style.css"), "utf8");
// Both stand in elements of the page as they are.
if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error("the page would end one of its own elements");

const text = `// Made by \`node packages/rule-compiler/scripts/generate-page.ts\` from page/. Do not edit.

/** The script of a plan's page. */
export const pageScript: string = ${JSON.stringify(script)};

/** The style of a plan's page. */
export const pageStyle: string = ${JSON.stringify(style)};
`;

process.exitCode = writeOrCheck(target, text, "generate-page.ts");
