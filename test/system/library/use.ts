// A program of a user: compiled against the packed types by every TypeScript and resolution the library supports.
import {
  catalog,
  compile,
  defaultConfig,
  kindTable,
  printYaml,
  readConfig,
  readCrds,
  renderText,
  summaryLine,
  type CompileInput,
  type CompileResult,
  type Config,
  type Diagnostic,
  type DiagnosticCode,
  type KindTable,
  type KubernetesObject,
  type NormalRule,
  type Plan,
  type Severity,
  type SourceFile,
} from "rule-compiler";

const source: SourceFile = { path: "rules.json", text: `[{ "id": "a", "version": "v1", "resource": "pods" }]` };
const config: Config = { ...readConfig({ path: "config.yaml", text: "name: mine\n" }).config, sensorNamespace: "own" };
const kinds: KindTable = kindTable({ crds: readCrds([{ path: "crds.yaml", text: "" }]).kinds });
const input: CompileInput = { sources: [source], config, kinds, strict: true };
const result: CompileResult = compile(input);

/** The objects of one kind are told apart by `kind` alone. */
export function namesOfSensors(objects: readonly KubernetesObject[]): readonly string[] {
  return objects.flatMap((object) => (object.kind === "Sensor" ? object.spec.triggers : [])).map(nameOf);
}

function nameOf({ template }: { readonly template: { readonly name: string } }): string {
  return template.name;
}

export const plan: Plan | undefined = result.plan;
export const ids: readonly NormalRule["id"][] = result.rules.map((rule) => rule.id);
export const errors: readonly Diagnostic[] = result.diagnostics.filter(({ severity }) => severity === "error");
export const severities: Readonly<Record<DiagnosticCode, Severity>> = Object.fromEntries(
  Object.entries(catalog).map(([code, { severity }]) => [code, severity]),
) as Record<DiagnosticCode, Severity>;
export const text: string = printYaml(result.objects) + renderText(result.diagnostics) + defaultConfig.name;
export const line: string = summaryLine(result.diagnostics);

// @ts-expect-error: sources are files with a path, never bare texts.
compile({ sources: ["[]"] });
// @ts-expect-error: a misspelt option is no option.
compile({ sources: [], strickt: true });
