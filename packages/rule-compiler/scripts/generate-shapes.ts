import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { writeOrCheck } from "./generated-file.ts";

// Writes src/verify/shapes.gen.ts: the fields of Argo's Go types, as its JSON decoder sees them.
// Run it with Node 24 and Go on the PATH: node packages/rule-compiler/scripts/generate-shapes.ts [--check]

const target = join(import.meta.dirname, "../src/verify/shapes.gen.ts");

/** The Go program that holds Argo's types. */
const oracle = join(import.meta.dirname, "../../../test/conformance");

function readRows(): readonly string[] {
  const input = `${JSON.stringify({ id: 1, op: "shapes" })}\n`;
  // As test/oracle/build.ts builds it, so that what was compiled there is not compiled again.
  const env = { ...process.env, GOFLAGS: "-mod=readonly", CGO_ENABLED: "0" };
  const output = execFileSync("go", ["run", "-trimpath", "./oracle"], { cwd: oracle, env, input, encoding: "utf8" });
  const answer = JSON.parse(output) as { readonly rows?: readonly string[]; readonly error?: string };
  if (answer.rows === undefined) throw new Error(`the oracle tells no shapes: ${answer.error}`);
  return answer.rows;
}

function render(rows: readonly string[]): string {
  return `// Made by \`node packages/rule-compiler/scripts/generate-shapes.ts\` from the Go types of Argo Events (its version is in
// test/conformance/go.mod) and those of Kubernetes that they hold. Do not edit.

/**
 * One line per type: its name, then name:type of each field. []T is a list, {}T a map from text. Kept as text because
 * it is parsed at the first lookup only.
 */
export const shapeRows: string = \`
${rows.join("\n")}
\`;
`;
}

process.exitCode = writeOrCheck(target, render(readRows()), "generate-shapes.ts");
