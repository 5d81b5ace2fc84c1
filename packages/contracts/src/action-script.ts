import { z } from "zod";
import { eventContent, flag, stepActionFields } from "./action-parts.ts";
import { imageSchema } from "./config-images.ts";
import { configMapKeySchema, nameOf, secretKeySchema } from "./config-parts.ts";
import { scriptVariableName } from "./step.ts";
import { egressSchema } from "./network.ts";

const text = z.string("a string");

const namesOfVariables =
  "an object whose keys are names of environment variables, " +
  "none of EVENT, EVENT_FILE, RESULT_FILE, PATH, OPENSSL_CONF, STEP_…, KUBERNETES_…, ARGO_…, NODE_…, LD_…";

/** Fields of its own pod that a script may see. Source: Kubernetes, downward API. */
const podFields = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.podIP",
] as const;

const variableSchema = z.union(
  [
    text,
    z.strictObject({ secret: secretKeySchema }, "{secret: {name, key}}"),
    z.strictObject({ configMap: configMapKeySchema }, "{configMap: {name, key}}"),
    z.strictObject({ field: z.enum(podFields, `one of ${podFields.join(", ")}`) }, "{field}"),
  ],
  "a string, or one of {secret: {name, key}}, {configMap: {name, key}}, {field}",
);

/** Where the step keeps its own things, and Argo and Kubernetes theirs. */
const takenFolders = ["/tmp", "/rules", "/var/run/argo", "/var/run/secrets", "/run/argo", "/run/secrets"] as const;

const absolutePath = text.regex(/^\/[^{}\0]{0,1023}$/, "an absolute path, without { and }");

/** Segments that a path below / is not made of. */
const noSegments: ReadonlySet<string> = new Set(["", ".", ".."]);

const mountPath = absolutePath
  .refine((path) => !path.includes(":"), "a path without :, which Kubernetes does not mount at")
  .refine(
    (path) =>
      path
        .slice(1)
        .replace(/\/$/, "")
        .split("/")
        .every((segment) => !noSegments.has(segment)),
    "a path below /, without //, /./ and /../",
  )
  .refine(
    (path) => !takenFolders.some((taken) => `${path}/`.startsWith(`${taken}/`)),
    `a path outside of ${takenFolders.join(", ")}`,
  );

/** What a script may have mounted. Exactly one of the sources; read-only unless said otherwise. */
export const scriptVolumeSchema = z
  .strictObject(
    {
      mountPath: mountPath.describe("Where; not below /tmp, /rules, /var/run/argo or /var/run/secrets."),
      configMap: nameOf("a ConfigMap").optional(),
      secret: nameOf("a Secret").optional(),
      persistentVolumeClaim: nameOf("a PersistentVolumeClaim").optional(),
      hostPath: absolutePath.refine((path) => !path.split("/").includes(".."), "a path without ..").optional(),
      emptyDir: z.literal(true, "true").optional(),
      writable: flag.optional().describe("The script may write there."),
    },
    "{mountPath, configMap | secret | persistentVolumeClaim | hostPath | emptyDir, writable}",
  )
  .refine(
    ({ configMap, secret, persistentVolumeClaim, hostPath, emptyDir }) =>
      [configMap, secret, persistentVolumeClaim, hostPath, emptyDir].filter((one) => one !== undefined).length === 1,
    "an object with exactly one of configMap, secret, persistentVolumeClaim, hostPath, emptyDir",
  );

/** `script`: a script runs in a pod, with the event in EVENT and EVENT_FILE. */
export const scriptActionSchema = z
  .strictObject({
    type: z.literal("script"),
    ...stepActionFields,
    inline: text.min(1, "a script").optional().describe("The script itself."),
    configMap: configMapKeySchema
      .optional()
      .describe("An existing ConfigMap of the actions namespace that holds the script."),
    interpreter: text
      .regex(
        /^(?!.*\.\.)(?:\/[A-Za-z0-9._/+-]{1,254}|[A-Za-z0-9._+-]{1,255})$/,
        "one program by its name or absolute path, without arguments, such as bash or /bin/sh",
      )
      .optional()
      .describe("Program that runs the script instead of its shebang."),
    image: imageSchema
      .optional()
      .describe("An image of your own in which the script runs; it holds /opt/script-runner."),
    event: eventContent,
    env: z
      .record(text.regex(scriptVariableName, namesOfVariables), variableSchema, "an object of environment variables")
      .optional()
      .describe("Environment variables, beside EVENT and EVENT_FILE."),
    volumes: z.array(scriptVolumeSchema, "a list of volumes").max(20, "at most 20 volumes").optional(),
    egress: z
      .array(egressSchema, "a list of what the script may connect to")
      .max(20, "at most 20 of them")
      .optional()
      .describe("What the script may connect to, besides the API server and DNS."),
    account: nameOf("a ServiceAccount")
      .optional()
      .describe("An existing ServiceAccount of the actions namespace with rights of its own; default is one without."),
  })
  .describe("Run a script.");

export type ScriptAction = z.infer<typeof scriptActionSchema>;
export type ScriptVolume = z.infer<typeof scriptVolumeSchema>;
export type ScriptVariable = z.infer<typeof variableSchema>;
