import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root, run } from "../support/run.ts";

const table: readonly { readonly want: string; readonly given: string }[] = [
  { want: "typescript(no-floating-promises)", given: "export function run(): void { Promise.resolve(1); }" },
  {
    want: "typescript(switch-exhaustiveness-check)",
    given: `export function name(of: "a" | "b"): string { switch (of) { case "a": return "A"; } return ""; }`,
  },
  { want: "typescript(no-explicit-any)", given: "export const value: any = 1;" },
  { want: "typescript(consistent-type-imports)", given: `import { Stats } from "node:fs";\nexport type One = Stats;` },
  { want: "typescript(explicit-module-boundary-types)", given: "export function two() { return 2; }" },
  { want: "import(no-default-export)", given: "const one = 1;\nexport default one;" },
  { want: "import(extensions)", given: `export { value } from "./given-0.js";` },
  { want: "import(no-cycle)", given: `import { self } from "./cycle.ts";\nexport const other: number = self;` },
  { want: "eslint(no-console)", given: `console.log("found");` },
  { want: "eslint(no-new-func)", given: `export const made: unknown = new Function("return 1");` },
  { want: "eslint(max-lines)", given: "export {};\n".repeat(301) },
  { want: "vitest(no-focused-tests)", given: `import { it } from "vitest";\nit.only("runs alone", () => undefined);` },
];

it("reports every mistake that the style guide leaves to the linter", () => {
  const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    writeFileSync(join(folder, "tsconfig.json"), `{ "compilerOptions": { "strict": true }, "include": ["*.ts"] }`);
    const cycle = table.findIndex(({ want }) => want === "import(no-cycle)");
    const back = `export { other as again } from "./given-${cycle}.test.ts";\nexport const self: number = 1;\n`;
    writeFileSync(join(folder, "cycle.ts"), back);
    table.forEach(({ given }, index) => writeFileSync(join(folder, `given-${index}.test.ts`), `${given}\n`));
    const { stdout } = run("oxlint", ["--type-aware", "--format", "unix"], { cwd: folder });
    const unreported = table.filter(({ want }, index) => {
      const lines = stdout.split("\n").filter((line) => line.startsWith(`given-${index}.test.ts:`));
      return !lines.some((line) => line.includes(want));
    });
    expect(unreported).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
