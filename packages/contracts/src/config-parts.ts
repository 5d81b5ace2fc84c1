import { z } from "zod";

const text = z.string("a string");

/** DNS-1123 subdomain, the form of most names of objects (Kubernetes: apimachinery, validation.IsDNS1123Subdomain). */
const subdomain = /^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Key of a label or annotation (validation.IsQualifiedName). */
const qualifiedName =
  /^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const labelKey = text.regex(qualifiedName, "a label key");
const labelValue = text.regex(/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/, "a label value");
const labels = z.record(labelKey, labelValue, "labels");
const objectName = text.regex(subdomain, "the name of an object");

/** A quantity such as 10m, 1.5 or 64Mi (Kubernetes: apimachinery, api/resource). */
const quantity = text.regex(
  /^[0-9]+(?:\.[0-9]+)?(?:[eE][0-9]+|[numkMGTPE]|[KMGTPE]i)?$/,
  "a quantity such as 100m or 64Mi",
);

/** A key of a Secret. Secrets are named, never read: their contents do not enter a manifest. */
export const secretKeySchema = z.strictObject(
  {
    name: text.regex(subdomain, "the name of a Secret"),
    key: text.regex(/^[-._A-Za-z0-9]{1,253}$/, "a key of that Secret"),
  },
  "{name, key} of a Secret",
);
export type SecretKey = z.infer<typeof secretKeySchema>;

const quantities = z.strictObject(
  { cpu: quantity.optional(), memory: quantity.optional() },
  "{cpu, memory} as quantities",
);

const tolerationSchema = z.strictObject(
  {
    key: labelKey.optional(),
    operator: z.enum(["Exists", "Equal"], "Exists or Equal").optional(),
    value: labelValue.optional(),
    effect: z
      .enum(["NoSchedule", "PreferNoSchedule", "NoExecute"], "NoSchedule, PreferNoSchedule or NoExecute")
      .optional(),
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
    nodeSelector: labels.optional(),
    tolerations: z.array(tolerationSchema, "a list of tolerations").optional(),
    imagePullSecrets: z.array(objectName, "a list of Secret names").optional(),
    priorityClassName: objectName.optional(),
    labels: labels.optional(),
    annotations: z.record(labelKey, text, "annotations").optional(),
  },
  "settings of a pod",
);
export type PodSettings = z.infer<typeof podSettingsSchema>;
