import type { ScriptFile } from "../../src/validate/context.ts";
import { actionRowsOf, type BadInput, rule, steps } from "./row.ts";

/** A rule that runs a script with these keys of its action, as JSON text. */
function script(keys: string): string {
  return rule(`"action": {"type": "script", ${keys}}`);
}

/** Options under which the script of a rule is a file, with what reading it comes to. */
function file(found: ScriptFile): NonNullable<BadInput["options"]> {
  return {
    config: { ...steps.config, scriptDir: "scripts/", scriptPrefix: "er" },
    readScript: () => found,
  };
}

const fromFile = rule('"action": ⟦"script"⟧');

const fileRows: readonly BadInput[] = [
  {
    name: "a script of which nothing says where it is",
    input: rule('"action": ⟦⟦"script"⟧⟧'),
    options: steps,
    want: ["error CONFIG_MISSING", "error CONFIG_MISSING"],
    says: "scriptDir",
  },
  {
    name: "a script of the default action of which nothing says where it is",
    input: '[{"id": ⟦⟦⟦"a"⟧⟧⟧, "version": "v1", "resource": "configmaps", "matchAll": true}]',
    options: { config: { executorType: "script" } },
    want: ["error CONFIG_MISSING", "error CONFIG_MISSING", "error CONFIG_MISSING"],
  },
  {
    name: "a script that is not there",
    input: fromFile,
    options: file({ reason: "there is no such file" }),
    want: ["error SCRIPT_UNREADABLE"],
    says: "scripts/er-r.sh: there is no such file",
  },
  {
    name: "a script file where no files are read",
    input: fromFile,
    options: { config: { ...steps.config, scriptDir: "scripts", scriptPrefix: "er" } },
    want: ["error SCRIPT_UNREADABLE"],
    says: "no files are read here",
  },
  {
    name: "a script file of 2 MB",
    input: fromFile,
    options: file({ bytes: 2_000_000 }),
    want: ["error SCRIPT_TOO_LARGE"],
    says: "2000000 bytes, more than the 250000",
  },
  {
    name: "a script file without shebang",
    input: fromFile,
    options: file({ text: "echo hello\n" }),
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: 'found "echo hello"\nbegin it with a line such as #!/bin/sh',
  },
  {
    name: "an empty script file",
    input: fromFile,
    options: file({ text: "" }),
    want: ["error SCRIPT_WITHOUT_SHEBANG"],
    says: 'found ""',
  },
  {
    name: "a script file as it should be",
    input: rule('"action": "script"'),
    options: file({ text: "#!/bin/sh\n" }),
    want: [],
  },
  {
    name: "a script inline that no ConfigMap holds",
    input: () => script(`"inline": ⟦"#!/bin/sh\\n${"x".repeat(249_988)}"⟧`),
    options: steps,
    want: ["error SCRIPT_TOO_LARGE"],
    says: "250001 bytes",
  },
  {
    name: "a script inline that no ConfigMap holds because of its escapes",
    input: () => script(`"inline": ⟦"#!/bin/sh\\n${"&".repeat(50_000)}"⟧`),
    options: steps,
    want: ["error SCRIPT_TOO_LARGE"],
    says: "300013 bytes",
  },
  {
    name: "a script inline as large as may be",
    input: () => script(`"inline": "#!/bin/sh\\n${"x".repeat(249_987)}"`),
    options: steps,
    want: [],
  },
  {
    name: "variables that leave no room for an event",
    input: () => `[⟦${script(`"inline": "#!/bin/sh\\n", "env": {"A": "${"x".repeat(31_000)}"}`).slice(1, -1)}⟧]`,
    options: steps,
    want: ["error ACTION_TOO_LARGE"],
    says: "more than the 32000 that fit beside an event",
  },
];

const textRows = actionRowsOf(script, [
  ["an empty script", '"inline": ⟦""⟧', "error INVALID_VALUE", '"action.inline" must be a script'],
  ["a script as a list of lines", '"inline": ⟦["#!/bin/sh"]⟧', "error WRONG_TYPE"],
  ["null for a script", '"inline": ⟦null⟧', "error WRONG_TYPE"],
  [
    "a script with Windows' line ends",
    '"inline": ⟦"#!/bin/sh\\r\\necho\\r\\n"⟧',
    "error SCRIPT_WITHOUT_SHEBANG",
    "CR LF",
  ],
  [
    "a script with a byte order mark",
    '"inline": ⟦"\\ufeff#!/bin/sh\\n"⟧',
    "error SCRIPT_WITHOUT_SHEBANG",
    "byte order mark",
  ],
  ["a script that begins with a blank", '"inline": ⟦" #!/bin/sh\\n"⟧', "error SCRIPT_WITHOUT_SHEBANG"],
  [
    "a shebang that is no path",
    '"inline": ⟦"#!sh\\necho"⟧',
    "error SCRIPT_WITHOUT_SHEBANG",
    'names no program by its path, found "#!sh"',
  ],
  ["a shebang without program", '"inline": ⟦"#!\\n"⟧', "error SCRIPT_WITHOUT_SHEBANG"],
  ["a NUL in a script", '"inline": ⟦"#!/bin/sh\\n\\u0000"⟧', "error INVALID_VALUE", "a NUL"],
  ["a script that holds braces, which nobody expands", '"inline": "#!/bin/sh\\necho {{a}} $(b) 😀"', undefined],
  ["a shebang with a blank and an argument", '"inline": "#! /usr/bin/env bash\\n"', undefined],
  ["a script without shebang that an interpreter runs", '"inline": "print(1)", "interpreter": "python3"', undefined],
  [
    "an interpreter with arguments",
    '"inline": "a", "interpreter": ⟦"bash -e"⟧',
    "error INVALID_VALUE",
    "one program by its name or absolute path, without arguments",
  ],
  ["an interpreter by a relative path", '"inline": "a", "interpreter": ⟦"bin/sh"⟧', "error INVALID_VALUE"],
  ["an interpreter by a path that climbs", '"inline": "a", "interpreter": ⟦"/a/../sh"⟧', "error INVALID_VALUE"],
  ["an interpreter that Argo would expand", '"inline": "a", "interpreter": ⟦"{{a}}"⟧', "error INVALID_VALUE"],
  [
    "a script in two places",
    '"inline": "#!/bin/sh\\n", "configMap": ⟦{"name": "a", "key": "b"}⟧',
    "error ACTION_CONFLICT",
    '"inline" and "configMap"',
  ],
  [
    "a script that others decide",
    '"configMap": ⟦{"name": "a", "key": "b"}⟧',
    "note SCRIPT_IN_CLUSTER",
    "the ConfigMap a",
  ],
  ["a ConfigMap of a script without key", '"configMap": ⟦{"name": "a"}⟧', "error MISSING_FIELD", 'add "key": "my-key"'],
  ["a ConfigMap of a script by its name alone", '"configMap": ⟦"a"⟧', "error WRONG_TYPE", "{name, key} of a ConfigMap"],
  ["a key that climbs out of its volume", '"configMap": {"name": "a", "key": ⟦"..a"⟧}', "error INVALID_VALUE"],
  ["a key that is a path", '"configMap": {"name": "a", "key": ⟦"a/b"⟧}', "error INVALID_VALUE"],
  [
    "a ConfigMap of another namespace",
    '"configMap": {"name": "a", "key": "b", ⟦"namespace"⟧: "c"}',
    "error UNKNOWN_FIELD",
  ],
  ["a script under another key", '⟦"script"⟧: "a", "inline": "#!/bin/sh"', "error UNKNOWN_FIELD", '"inline"'],
]);

/** What can be wrong with scripts, wherever they stand. */
export const scriptRows: readonly BadInput[] = [...fileRows, ...textRows];
