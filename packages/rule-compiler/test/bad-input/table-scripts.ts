import type { ScriptFile } from "../../src/validate/context.ts";
import { type BadInput, rule, steps } from "./row.ts";

/** A rule that runs a script with these further keys of its action, as JSON text. */
function script(keys: string): string {
  return rule(`"action": {"type": "script", ${keys}}`);
}

/** The same with a script that is right. */
function running(keys: string): string {
  return script(`"inline": "#!/bin/sh\\n", ${keys}`);
}

/** Options under which the script of a rule is a file, with what reading it comes to. */
function file(found: ScriptFile): NonNullable<BadInput["options"]> {
  return {
    config: { ...steps.config, scriptDir: "scripts/", scriptPrefix: "er" },
    readScript: () => found,
  };
}

/** What can be wrong with scripts and what they are given. */
export const scriptRows: readonly BadInput[] = [
  {
    name: "a script of which nothing says where it is",
    input: rule('"action": ⟦⟦"script"⟧⟧'),
    options: steps,
    want: ["error CONFIG_MISSING", "error CONFIG_MISSING"],
    says: "scriptDir",
  },
  {
    name: "a script that is not there",
    input: rule('"action": ⟦"script"⟧'),
    options: file({ reason: "there is no such file" }),
    want: ["error SCRIPT_UNREADABLE"],
    says: "scripts/er-r.sh: there is no such file",
  },
  {
    name: "a script file where no files are read",
    input: rule('"action": ⟦"script"⟧'),
    options: { config: { ...steps.config, scriptDir: "scripts", scriptPrefix: "er" } },
    want: ["error SCRIPT_UNREADABLE"],
    says: "no files are read here",
  },
  {
    name: "a script file of 2 MB",
    input: rule('"action": ⟦"script"⟧'),
    options: file({ bytes: 2_000_000 }),
    want: ["error SCRIPT_TOO_LARGE"],
    says: "2000000 bytes, more than the 200000",
  },
  {
    name: "a script inline that no ConfigMap holds",
    input: () => script(`"inline": ⟦"#!/bin/sh\\n${"x".repeat(200_000)}"⟧`),
    options: steps,
    want: ["error SCRIPT_TOO_LARGE"],
    says: "200010 bytes",
  },
  {
    name: "a script file without shebang",
    input: rule('"action": ⟦"script"⟧'),
    options: file({ text: "echo hello\n" }),
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: '"echo hello"',
  },
  {
    name: "an empty script file",
    input: rule('"action": ⟦"script"⟧'),
    options: file({ text: "" }),
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: '""',
  },
  {
    name: "a script with Windows' line ends",
    input: script('"inline": ⟦"#!/bin/sh\\r\\necho\\r\\n"⟧'),
    options: steps,
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: "CR LF",
  },
  {
    name: "a shebang that is no path",
    input: script('"inline": ⟦"#!sh\\necho"⟧'),
    options: steps,
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: "names no program by its path",
  },
  {
    name: "a script without shebang that an interpreter runs",
    input: script('"inline": "print(1)", "interpreter": "python3"'),
    options: steps,
    want: [],
  },
  {
    name: "a script in two places",
    input: running('"configMap": ⟦{"name": "a", "key": "b"}⟧'),
    options: steps,
    want: ["error ACTION_CONFLICT"],
    says: '"inline" and "configMap"',
  },
  {
    name: "a script that others decide",
    input: script('"configMap": ⟦{"name": "a", "key": "b"}⟧'),
    options: steps,
    want: ["note SCRIPT_IN_CLUSTER"],
    says: "the ConfigMap a",
  },
  {
    name: "an account for a script",
    input: running('"account": ⟦"deployer"⟧'),
    options: steps,
    want: ["warning SCRIPT_ACCOUNT"],
    says: "deployer",
  },
  {
    name: "a folder of the node for a script",
    input: running('"volumes": [{"mountPath": "/logs", "hostPath": ⟦"/var/log"⟧}]'),
    options: steps,
    want: ["warning SCRIPT_HOST_PATH"],
    says: "/var/log",
  },
  {
    name: "a ConfigMap that a script is to write",
    input: running('"volumes": [{"mountPath": "/a", "configMap": "a", "writable": ⟦true⟧}]'),
    options: steps,
    want: ["error ACTION_CONFLICT"],
    says: "read-only",
  },
  {
    name: "a variable that Argo would expand",
    input: running('"env": {"A": ⟦"{{workflow.name}}"⟧}'),
    options: steps,
    want: ["error CONSTANT_EXPANDED"],
    says: "action.env.A",
  },
];
