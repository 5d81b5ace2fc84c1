import { scriptFolder, type Config, type ScriptAction } from "@argo-rules/contracts";
import { goJsonBytes } from "../language/go-json.ts";
import type { Span } from "../source/span.ts";
import type { ActionPlace } from "./action-place.ts";
import type { ValidateContext } from "./context.ts";
import { checkConstant } from "./constants.ts";
import type { Reporter } from "./reporter.ts";
import type { ScriptSource } from "./shaped-rule.ts";

/**
 * Largest script, in bytes of the JSON that Go writes: client-side `kubectl apply` repeats a ConfigMap in an annotation,
 * and annotations may have 256 KiB in all (Kubernetes: apimachinery, validation.TotalAnnotationSizeLimitB). A shell
 * script grows by each quote, line, `&`, `<` and `>`.
 */
const largestScript = 250_000;

/** Where the script of an action stands; undefined when that is wrong (reported). */
export function readScript(
  id: string,
  action: ScriptAction,
  at: ActionPlace,
  context: ValidateContext,
  reporter: Reporter,
): ScriptSource | undefined {
  const { inline, configMap, interpreter } = action;
  if (inline !== undefined && configMap) {
    const why = "a script stands in one place";
    reporter.report("ACTION_CONFLICT", at("configMap"), { key: "inline", other: "configMap", why });
    return undefined;
  }
  if (configMap) {
    reporter.report("SCRIPT_IN_CLUSTER", at("configMap"), { configMap: configMap.name });
    return { kind: "configMap", ...configMap };
  }
  const text = inline ?? readFile(id, at(), context, reporter);
  if (text === undefined) return undefined;
  checkText(text, interpreter, at(...(inline === undefined ? [] : ["inline"])), reporter);
  return { kind: "text", text };
}

/** Path of the script of a rule, as the original sensor made it. */
function scriptPath({ scriptDir, scriptPrefix }: Config, id: string): string {
  return `${scriptDir.replace(/\/+$/, "")}/${scriptPrefix}-${id}.sh`;
}

function readFile(
  id: string,
  span: Span,
  { config, readScript: read }: ValidateContext,
  reporter: Reporter,
): string | undefined {
  const why = "the script of the rule is <scriptDir>/<scriptPrefix>-<id>.sh, unless the action has one inline";
  const missing = (["scriptDir", "scriptPrefix"] as const).filter((key) => config[key] === "");
  for (const key of missing) reporter.report("CONFIG_MISSING", span, { key, why });
  if (missing.length > 0) return undefined;
  const path = scriptPath(config, id);
  const file = read(path, largestScript);
  if ("text" in file) return file.text;
  if ("bytes" in file) reporter.report("SCRIPT_TOO_LARGE", span, { bytes: file.bytes, limit: largestScript });
  else reporter.report("SCRIPT_UNREADABLE", span, { path, reason: file.reason });
  return undefined;
}

function checkText(text: string, interpreter: string | undefined, span: Span, reporter: Reporter): void {
  const bytes = goJsonBytes(text);
  if (bytes > largestScript) reporter.report("SCRIPT_TOO_LARGE", span, { bytes, limit: largestScript });
  if (text.includes("\0")) {
    reporter.report("INVALID_VALUE", span, { field: "action.inline", expected: "text", found: "a NUL in it" });
  }
  if (interpreter !== undefined) return;
  const [line = ""] = text.split("\n", 1);
  const found = JSON.stringify(line.slice(0, 60));
  if (line.startsWith("\ufeff")) {
    reporter.report("SCRIPT_WITHOUT_SHEBANG", span, { found, why: "it begins with a byte order mark" });
  } else if (!line.startsWith("#!")) {
    reporter.report("SCRIPT_WITHOUT_SHEBANG", span, { found, why: "its first line names no program" });
  } else if (line.endsWith("\r")) {
    const why = "its lines end in CR LF, and the CR would be part of the program's name";
    reporter.report("SCRIPT_WITHOUT_SHEBANG", span, { found, why });
  } else if (!/^#! *\/[^ ]/.test(line)) {
    reporter.report("SCRIPT_WITHOUT_SHEBANG", span, { found, why: "its first line names no program by its path" });
  }
}

/** Checks what else stands in a script action: variables, volumes, account. */
export function checkScript(action: ScriptAction, at: ActionPlace, reporter: Reporter): void {
  for (const [name, value] of Object.entries(action.env ?? {})) {
    if (typeof value === "string") checkConstant(`action.env.${name}`, value, at("env", name), reporter);
  }
  checkVolumes(action, at, reporter);
  if (action.account !== undefined) {
    reporter.report("SCRIPT_ACCOUNT", at("account"), { account: action.account });
  }
}

function checkVolumes(action: ScriptAction, at: ActionPlace, reporter: Reporter): void {
  const seen = new Set<string>([scriptFolder]);
  for (const [index, volume] of (action.volumes ?? []).entries()) {
    const place = (key: string): Span => at("volumes", String(index), key);
    const field = `action.volumes[${index}].mountPath`;
    const path = volume.mountPath.replace(/\/+$/, "");
    if (seen.has(path)) {
      const expected = "a path of its own";
      reporter.report("INVALID_VALUE", place("mountPath"), {
        field,
        expected,
        found: JSON.stringify(volume.mountPath),
      });
    }
    seen.add(path);
    checkConstant(field, volume.mountPath, place("mountPath"), reporter);
    if (volume.hostPath !== undefined) {
      checkConstant(`action.volumes[${index}].hostPath`, volume.hostPath, place("hostPath"), reporter);
      reporter.report("SCRIPT_HOST_PATH", place("hostPath"), { path: volume.hostPath });
    }
    if (volume.writable === true && (volume.configMap !== undefined || volume.secret !== undefined)) {
      const why = "Kubernetes mounts ConfigMaps and Secrets read-only";
      const other = volume.secret === undefined ? "configMap" : "secret";
      reporter.report("ACTION_CONFLICT", place("writable"), { key: "writable", other, why });
    }
  }
}
