import { z } from "zod";

const text = z.string("a string");
const textMap = (what: string) => z.record(text, z.string("a string"), what);

/** A key of a Secret. Secrets are named, never read: their contents do not enter a manifest. */
export const secretKeySchema = z.strictObject(
  {
    name: text.regex(/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/, "the name of a Secret"),
    key: text.regex(/^[-._A-Za-z0-9]{1,253}$/, "a key of that Secret"),
  },
  "{name, key} of a Secret",
);
export type SecretKey = z.infer<typeof secretKeySchema>;

const quantities = z.strictObject({ cpu: text.optional(), memory: text.optional() }, "{cpu, memory} as quantities");

const tolerationSchema = z.strictObject(
  {
    key: text.optional(),
    operator: z.enum(["Exists", "Equal"], "Exists or Equal").optional(),
    value: text.optional(),
    effect: z.enum(["NoSchedule", "PreferNoSchedule", "NoExecute"]).optional(),
    tolerationSeconds: z.int("seconds").optional(),
  },
  "a toleration",
);

/** Settings of the pods that run EventSources, Sensors and steps. Security contexts are not among them: always restricted. */
export const podSettingsSchema = z.strictObject(
  {
    resources: z
      .strictObject({ requests: quantities.optional(), limits: quantities.optional() }, "{requests, limits}")
      .default({ requests: { cpu: "10m", memory: "64Mi" } }),
    nodeSelector: textMap("labels of nodes").optional(),
    tolerations: z.array(tolerationSchema, "a list of tolerations").optional(),
    imagePullSecrets: z.array(text, "a list of Secret names").optional(),
    priorityClassName: text.optional(),
    labels: textMap("labels").optional(),
    annotations: textMap("annotations").optional(),
  },
  "settings of a pod",
);
export type PodSettings = z.infer<typeof podSettingsSchema>;
