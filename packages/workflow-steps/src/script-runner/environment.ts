import { scriptVariableName } from "@argo-rules/contracts/steps";
import { end } from "../outcome/outcome.ts";

/** Linux takes no longer string, `NAME=` and the closing NUL included: MAX_ARG_STRLEN, 32 pages, execve(2). */
const longestString = 131_072;

/** For images that say nothing: what Docker and podman use. */
const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Where a client of Kubernetes, such as kubectl, finds the API server. They are in every pod. */
const apiServer = ["KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT"] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** PATH of a script: that of its image. */
export function pathOf(env: Environment): string {
  return env["PATH"] || usualPath;
}

/**
 * The variables of the pod that a rule has given to its script, by a list of names with commas. Ends the step when a name
 * is not free, or the pod has no such variable: a script that runs without it would do something else.
 */
export function declaredVariables(names: string, env: Environment): Readonly<Record<string, string>> {
  const declared = names === "" ? [] : names.split(",");
  const wrong = declared.filter((name) => !scriptVariableName.test(name));
  if (wrong.length > 0)
    end("badInput", "BadVariable", "the parameter env names variables that a script cannot be given");
  const missing = declared.filter((name) => env[name] === undefined);
  if (missing.length > 0) {
    end("badInput", "VariableMissing", `the pod does not have the variables of the script: ${missing.join(", ")}`);
  }
  return Object.fromEntries(declared.map((name) => [name, env[name] ?? ""]));
}

/** What a script finds beside its variables. */
export interface ScriptFiles {
  /** A writable folder of its own: HOME, and where it is started. */
  readonly home: string;
  readonly event: string;
  readonly result: string;
}

/**
 * All variables of a script, and no others: the pod has more, of Argo and of every Service. EVENT is left out when the
 * event does not fit into one variable; EVENT_FILE always names it.
 */
export function scriptEnvironment(
  { env, declared, text }: { env: Environment; declared: Readonly<Record<string, string>>; text: string },
  files: ScriptFiles,
): Readonly<Record<string, string>> {
  const event = Buffer.from(text).toString("base64");
  const fits = "EVENT=".length + event.length + 1 <= longestString;
  return {
    LANG: "C.UTF-8",
    HOME: files.home,
    ...Object.fromEntries(apiServer.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...declared,
    PATH: pathOf(env),
    ...(fits ? { EVENT: event } : {}),
    EVENT_FILE: files.event,
    RESULT_FILE: files.result,
  };
}
