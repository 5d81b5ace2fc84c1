import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root, run } from "../support/run.ts";

const compiler = "packages/rule-compiler/src";
const forwarder = "packages/event-forwarder/src";

/** [folder of the importing file, what it imports]. */
type Import = readonly [folder: string, specifier: string];

const forbidden: readonly Import[] = [
  ["packages/contracts/src", "rule-compiler"],
  ["packages/contracts/src", "@argo-rules/argo-types"],
  ["packages/contracts/src", "../../argo-types/src/index.ts"],
  ["packages/contracts/src", "node:fs"],
  ["packages/argo-types/src", "rule-compiler"],
  ["packages/argo-types/src", "@argo-rules/contracts"],
  ["packages/argo-types/src", "../../rule-compiler/src/index.ts"],
  [`${compiler}/source`, "../diagnostics/diagnostic.ts"],
  [`${compiler}/diagnostics`, "../parse/tree.ts"],
  [`${compiler}/diagnostics`, "../language/trees.ts"],
  [`${compiler}/language`, "../source/span.ts"],
  [`${compiler}/language`, "../parse/tree.ts"],
  [`${compiler}/language`, "@argo-rules/contracts"],
  [`${compiler}/language`, "yaml"],
  [`${compiler}/knowledge`, "../parse/tree.ts"],
  [`${compiler}/parse`, "../validate/validate.ts"],
  [`${compiler}/validate`, "../normalize/rule.ts"],
  [`${compiler}/normalize`, "../plan/plan.ts"],
  [`${compiler}/plan`, "../emit/emit.ts"],
  [`${compiler}/emit`, "../check/check.ts"],
  [`${compiler}/emit/rbac`, "../../print/print.ts"],
  [`${compiler}/check`, "../print/print.ts"],
  [`${compiler}/print`, "../cli/main.ts"],
  [`${compiler}/print`, "../compile.ts"],
  [`${compiler}/print`, "../krm/run-function.ts"],
  [`${compiler}/json`, "../language/trees.ts"],
  [`${compiler}/model`, "../language/pattern.ts"],
  [`${compiler}/model`, "../plan/ir.ts"],
  [`${compiler}/model`, "../semantics/judge.ts"],
  [`${compiler}/model`, "@argo-rules/contracts"],
  [`${compiler}/semantics`, "../plan/routes.ts"],
  [`${compiler}/semantics`, "../emit/filter.ts"],
  [`${compiler}/semantics`, "../model/filter.ts"],
  [`${compiler}/plan`, "../semantics/judge.ts"],
  [`${compiler}/plan`, "../findings/findings.ts"],
  [`${compiler}/semantics`, "../findings/findings.ts"],
  [`${compiler}/findings`, "../emit/emit.ts"],
  [`${compiler}/emit`, "../model/filter.ts"],
  [`${compiler}/simulate`, "../report/plan-text.ts"],
  [`${compiler}/diff`, "../index.ts"],
  ["packages/rule-compiler/page", "../src/report/plan-data.ts"],
  ["packages/rule-compiler/page", "../src/plan/ir.ts"],
  ["packages/rule-compiler/page", "../src/index.ts"],
  ["packages/rule-compiler/page", "zod"],
  [`${compiler}/krm`, "../cli/host.ts"],
  [`${compiler}/krm`, "../index.ts"],
  [`${compiler}/krm`, "node:fs"],
  [compiler, "./krm/run-function.ts"],
  [`${compiler}/plan`, "../index.ts"],
  [`${compiler}/plan`, "node:crypto"],
  [`${compiler}/plan`, "fs/promises"],
  [`${compiler}/plan`, "../../../contracts/src/index.ts"],
  [`${compiler}/plan`, "@argo-rules/test"],
  [compiler, "./cli/main.ts"],
  [compiler, "node:fs"],
  [`${forwarder}/event`, "../spool/batch.ts"],
  [`${forwarder}/spool`, "../deliver/queue.ts"],
  [`${forwarder}/deliver`, "../http/server.ts"],
  [`${forwarder}/settings`, "../service/forwarder.ts"],
  [`${forwarder}/ops`, "../deliver/outcome.ts"],
  [`${forwarder}/http`, "../deliver/outcome.ts"],
  [`${forwarder}/service`, "../cli/serve.ts"],
  [`${forwarder}/cli`, "rule-compiler"],
  [`${forwarder}/event`, "@argo-rules/argo-types"],
  [`${forwarder}/event`, "../../../contracts/src/index.ts"],
];

const allowed: readonly Import[] = [
  [`${forwarder}/event`, "@argo-rules/contracts"],
  [`${forwarder}/spool`, "../event/job.ts"],
  [`${forwarder}/deliver`, "../spool/batch.ts"],
  [`${forwarder}/http`, "../ops/log.ts"],
  [`${forwarder}/service`, "../http/server.ts"],
  ["packages/contracts/src", "zod"],
  [`${compiler}/diagnostics`, "../source/span.ts"],
  [`${compiler}/language`, "re2js"],
  [`${compiler}/language`, "./trees.ts"],
  [`${compiler}/knowledge`, "../language/trees.ts"],
  [`${compiler}/parse`, "yaml"],
  [`${compiler}/plan`, "../parse/tree.ts"],
  [`${compiler}/plan`, "../language/trees.ts"],
  [`${compiler}/plan`, "@argo-rules/contracts"],
  [`${compiler}/emit`, "../plan/plan.ts"],
  [`${compiler}/emit`, "@argo-rules/argo-types"],
  [`${compiler}/emit/rbac`, "../../plan/plan.ts"],
  [compiler, "./print/print.ts"],
  [`${compiler}/model`, "../json/json.ts"],
  [`${compiler}/model`, "@argo-rules/argo-types"],
  [`${compiler}/semantics`, "../normalize/normal-rule.ts"],
  [`${compiler}/semantics`, "../json/json.ts"],
  [`${compiler}/findings`, "../semantics/judge.ts"],
  [`${compiler}/simulate`, "../model/filter.ts"],
  [`${compiler}/simulate`, "../compile.ts"],
  [`${compiler}/diff`, "../simulate/run.ts"],
  ["packages/rule-compiler/page", "../src/report/picture/layout.ts"],
  ["packages/rule-compiler/page", "../src/report/plan-html/page-data.ts"],
  ["packages/rule-compiler/page", "./elements.ts"],
  [`${compiler}/krm`, "../compile.ts"],
  [`${compiler}/krm`, "../print/print.ts"],
  [`${compiler}/cli`, "../krm/run-function.ts"],
  [`${compiler}/cli`, "node:fs"],
  [`${compiler}/cli`, "../index.ts"],
];

/** Lints one file for each import with the repository's configuration and returns the imports that it refuses. */
function refused(imports: readonly Import[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "import-directions-"));
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    imports.forEach(([where, specifier], index) => {
      const file = join(folder, where, `probe-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `export { probe } from "${specifier}";\n`);
    });
    const { stdout } = run("oxlint", ["--format", "unix", "-A", "all", "-D", "no-restricted-imports"], { cwd: folder });
    const numbers = [...stdout.matchAll(/probe-(\d+)\.ts:.*no-restricted-imports/g)].map((match) => Number(match[1]));
    return imports.filter((_, index) => numbers.includes(index)).map(describeImport);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describeImport([folder, specifier]: Import): string {
  return `${folder} → ${specifier}`;
}

it("refuses imports against the direction of packages and stages", () => {
  expect(refused(forbidden)).toEqual(forbidden.map(describeImport));
});

it("allows imports along the direction of packages and stages", () => {
  expect(refused(allowed)).toEqual([]);
});

it("knows the place of every folder of the compiler", () => {
  const config = readFileSync(join(root, ".oxlintrc.json"), "utf8");
  const folders = readdirSync(join(root, compiler), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.filter((name) => !config.includes(`"${compiler}/${name}/**"`))).toEqual([]);
});
