import { actionRowsOf, type BadInput, rule } from "./row.ts";

/** A rule that runs a good script with these further keys of its action, as JSON text. */
function running(keys: string): string {
  return rule(`"action": {"type": "script", "inline": "#!/bin/sh\\n", ${keys}}`);
}

const variables = actionRowsOf(running, [
  ["variables as a list", '"env": ⟦["A=b"]⟧', "error WRONG_TYPE", "an object of environment variables"],
  ["a number for a variable", '"env": {"A": ⟦5⟧}', "error INVALID_VALUE", "a string, or one of {secret"],
  ["null for a variable", '"env": {"A": ⟦null⟧}', "error INVALID_VALUE"],
  ["a variable that is an empty object", '"env": {"A": ⟦{}⟧}', "error INVALID_VALUE"],
  ["a variable as manifests write it", '"env": {"A": ⟦{"value": "b"}⟧}', "error INVALID_VALUE"],
  [
    "a variable of two Secrets' kinds",
    '"env": {"A": ⟦{"secret": {"name": "a", "key": "b"}, "field": "metadata.name"}⟧}',
    "error INVALID_VALUE",
  ],
  ["a Secret by its name alone", '"env": {"A": {"secret": ⟦"a"⟧}}', "error WRONG_TYPE", '"action.env.A.secret"'],
  ["a Secret without key", '"env": {"A": {"secret": ⟦{"name": "a"}⟧}}', "error MISSING_FIELD", '"key": "my-key"'],
  ["a Secret in upper case", '"env": {"A": {"secret": {"name": ⟦"A"⟧, "key": "b"}}}', "error INVALID_VALUE"],
  [
    "a ConfigMap's key that is a path",
    '"env": {"A": {"configMap": {"name": "a", "key": ⟦"a/b"⟧}}}',
    "error INVALID_VALUE",
  ],
  [
    "a field that pods do not have",
    '"env": {"A": {"field": ⟦"metadata.nam"⟧}}',
    "error INVALID_VALUE",
    "one of metadata.name, metadata.namespace",
  ],
  [
    "names of variables that the step needs",
    '"env": {⟦"EVENT"⟧: "a", ⟦"EVENT_FILE"⟧: "a", ⟦"RESULT_FILE"⟧: "a", ⟦"PATH"⟧: "a", ⟦"NODE_OPTIONS"⟧: "a", ⟦"LD_PRELOAD"⟧: "a", ⟦"STEP_UID"⟧: "a"}',
    Array<"error INVALID_VALUE">(7).fill("error INVALID_VALUE"),
    'none of EVENT, EVENT_FILE, RESULT_FILE, PATH, OPENSSL_CONF, STEP_…, KUBERNETES_…, ARGO_…, NODE_…, LD_…, found the key "EVENT"',
  ],
  [
    "names of variables that Argo and Kubernetes need",
    '"env": {⟦"ARGO_TEMPLATE"⟧: "a", ⟦"KUBERNETES_SERVICE_HOST"⟧: "a"}',
    ["error INVALID_VALUE", "error INVALID_VALUE"],
  ],
  [
    "names that are none of variables",
    '"env": {⟦"a-b"⟧: "a", ⟦"1"⟧: "a", ⟦""⟧: "a", ⟦"a b"⟧: "a", ⟦"a=b"⟧: "a"}',
    Array<"error INVALID_VALUE">(5).fill("error INVALID_VALUE"),
  ],
  [
    "variables that every JavaScript object has",
    '"env": {⟦"__proto__"⟧: "a", "constructor": "b"}',
    "error UNKNOWN_FIELD",
  ],
  [
    "a variable that Argo would expand",
    '"env": {"A": ⟦"{{workflow.name}}"⟧}',
    "error CONSTANT_EXPANDED",
    "action.env.A",
  ],
  ["a variable with a NUL", '"env": {"A": ⟦"a\\u0000"⟧}', "error CONSTANT_EXPANDED", "a NUL"],
  [
    "variables with whatever else a process can be given",
    '"env": {"A": "$(B) $$ \\u001b[31m 😀\\n", "EVENTS": ""}',
    undefined,
  ],
]);

const volumes = actionRowsOf(running, [
  ["volumes by name", '"volumes": ⟦{"a": "/b"}⟧', "error WRONG_TYPE", "a list of volumes"],
  ["null among volumes", '"volumes": [⟦null⟧]', "error WRONG_TYPE", '"action.volumes[0]"'],
  [
    "a volume that is nowhere mounted",
    '"volumes": [⟦{"emptyDir": true}⟧]',
    "error MISSING_FIELD",
    '"mountPath": "/data"',
  ],
  [
    "a volume without source",
    '"volumes": [⟦{"mountPath": "/a"}⟧]',
    "error INVALID_VALUE",
    "exactly one of configMap, secret",
  ],
  [
    "a volume with two sources",
    '"volumes": [⟦{"mountPath": "/a", "secret": "a", "configMap": "b"}⟧]',
    "error INVALID_VALUE",
    "exactly one of configMap, secret",
  ],
  ["a volume of another kind", '"volumes": [{"mountPath": "/a", ⟦"nfs"⟧: "a"}]', "error UNKNOWN_FIELD"],
  [
    "a volume's key in lower case",
    '"volumes": [⟦{⟦"mountpath"⟧: "/a", "emptyDir": true}⟧]',
    ["error MISSING_FIELD", "error UNKNOWN_FIELD"],
  ],
  [
    "a volume at a relative path",
    '"volumes": [{"mountPath": ⟦"a"⟧, "emptyDir": true}]',
    "error INVALID_VALUE",
    "an absolute path",
  ],
  [
    "a volume at the root",
    '"volumes": [{"mountPath": ⟦"/"⟧, "emptyDir": true}]',
    "error INVALID_VALUE",
    "a path below /",
  ],
  [
    "volumes where steps, Argo and Kubernetes keep their things",
    `"volumes": [${["/tmp", "/tmp/", "/rules/script", "/var/run/argo/x", "/var/run/secrets", "/run/secrets/a"]
      .map((path) => `{"mountPath": ⟦"${path}"⟧, "emptyDir": true}`)
      .join(", ")}]`,
    Array<"error INVALID_VALUE">(6).fill("error INVALID_VALUE"),
    "a path outside of /tmp, /rules, /var/run/argo, /var/run/secrets",
  ],
  [
    "volumes at paths that climb or stand still",
    `"volumes": [${["/a/../tmp", "//tmp", "/./tmp", "/a//b", "/.."]
      .map((path) => `{"mountPath": ⟦"${path}"⟧, "emptyDir": true}`)
      .join(", ")}]`,
    Array<"error INVALID_VALUE">(5).fill("error INVALID_VALUE"),
    "without //, /./ and /../",
  ],
  [
    "a volume at a path that Argo would expand",
    '"volumes": [{"mountPath": ⟦"/{{a}}"⟧, "emptyDir": true}]',
    "error INVALID_VALUE",
  ],
  [
    "a volume at a path with a colon",
    '"volumes": [{"mountPath": ⟦"/a:b"⟧, "emptyDir": true}]',
    "error INVALID_VALUE",
    ":",
  ],
  [
    "two volumes at one path",
    '"volumes": [{"mountPath": "/a", "emptyDir": true}, {"mountPath": ⟦"/a/"⟧, "emptyDir": true}]',
    "error INVALID_VALUE",
    "a path of its own",
  ],
  [
    "an emptyDir as manifests write it",
    '"volumes": [{"mountPath": "/a", "emptyDir": ⟦{}⟧}]',
    "error INVALID_VALUE",
    "true",
  ],
  [
    "a ConfigMap in upper case",
    '"volumes": [{"mountPath": "/a", "configMap": ⟦"A"⟧}]',
    "error INVALID_VALUE",
    "the name of a ConfigMap",
  ],
  [
    "a ConfigMap and a Secret that a script is to write",
    '"volumes": [{"mountPath": "/a", "configMap": "a", "writable": ⟦true⟧}, {"mountPath": "/b", "secret": "a", "writable": ⟦true⟧}]',
    ["error ACTION_CONFLICT", "error ACTION_CONFLICT"],
    "read-only",
  ],
  [
    "text for whether a volume can be written",
    '"volumes": [{"mountPath": "/a", "emptyDir": true, "writable": ⟦"yes"⟧}]',
    "error WRONG_TYPE",
  ],
  [
    "a folder of the node",
    '"volumes": [{"mountPath": "/logs", "hostPath": ⟦"/var/log"⟧}]',
    "warning SCRIPT_HOST_PATH",
    "/var/log",
  ],
  [
    "a folder of the node by a path that climbs",
    '"volumes": [{"mountPath": "/a", "hostPath": ⟦"/a/../b"⟧}]',
    "error INVALID_VALUE",
  ],
  [
    "a folder of the node by a relative path",
    '"volumes": [{"mountPath": "/a", "hostPath": ⟦"a"⟧}]',
    "error INVALID_VALUE",
  ],
  [
    "a folder of the node as manifests write it",
    '"volumes": [{"mountPath": "/a", "hostPath": ⟦{"path": "/b"}⟧}]',
    "error WRONG_TYPE",
  ],
]);

const others = actionRowsOf(running, [
  ["an account", '"account": ⟦"deployer"⟧', "warning SCRIPT_ACCOUNT", "deployer"],
  [
    "an account with its namespace",
    '"account": ⟦"system:serviceaccount:a:b"⟧',
    "error INVALID_VALUE",
    "the name of a ServiceAccount",
  ],
  ["an empty account", '"account": ⟦""⟧', "error INVALID_VALUE"],
  [
    "an account under Kubernetes' name for it",
    '⟦"serviceAccountName"⟧: "a"',
    "error UNKNOWN_FIELD",
    'did you mean "account"?',
  ],
  ["an event by a word of its own", '"event": ⟦"whole"⟧', "error INVALID_VALUE", '"full" or "reference"'],
  ["a key of the action pod-delete", '⟦"evict"⟧: true', "error OPTION_NOT_FOR_ACTION", "it belongs to pod-delete"],
]);

/** What can be wrong with what scripts are given. */
export const scriptPartRows: readonly BadInput[] = [...variables, ...volumes, ...others];
