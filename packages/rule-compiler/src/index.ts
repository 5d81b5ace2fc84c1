export { compile } from "./compile.ts";
export type { CompileInput, CompileResult } from "./compile.ts";
export type { Diagnostic, Related, Severity } from "./diagnostics/diagnostic.ts";
export { printJson, printYaml } from "./print/print.ts";
export type { SourceFile } from "./source/source-file.ts";
