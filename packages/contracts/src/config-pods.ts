import { z } from "zod";
import { labelKey, labels, labelValue, objectName } from "./config-parts.ts";
import { text } from "./config-values.ts";
import { parseQuantity, quantityPattern } from "./quantity.ts";

const quantity = text()
  .max(30, "a quantity of at most 30 characters")
  .regex(quantityPattern, "a quantity such as 100m or 64Mi");

const requests = z
  .strictObject({ cpu: quantity.default("10m"), memory: quantity.default("64Mi") }, "{cpu, memory} as quantities")
  .prefault({});
const limits = z
  .strictObject({ cpu: quantity.optional(), memory: quantity.optional() }, "{cpu, memory} as quantities")
  .optional();

/** What a container gets. A limit below the request is refused here: Kubernetes would refuse each pod, again and again. */
const resourcesSchema = z.strictObject({ requests, limits }, "{requests, limits}").superRefine((found, context) => {
  for (const name of ["cpu", "memory"] as const) {
    const least = parseQuantity(found.requests[name]) ?? 0;
    if ((parseQuantity(found.limits?.[name] ?? "") ?? least) >= least) continue;
    const message = `at least requests.${name}, which is ${requests.parse({})[name]} unless it is set`;
    context.addIssue({ code: "custom", path: ["limits", name], message, params: { together: true } });
  }
});

/** A toleration, as far as Kubernetes takes it (core/validation, ValidateTolerations). */
const tolerationSchema = z
  .strictObject(
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
  )
  .superRefine((found, context) => {
    const refuse = (key: string, message: string): void => context.addIssue({ code: "custom", path: [key], message });
    const exists = found.operator === "Exists";
    if (exists && (found.value ?? "") !== "") refuse("value", "left out with the operator Exists");
    if (!exists && found.key === undefined) refuse("operator", "Exists where no key is named");
    if (found.tolerationSeconds !== undefined && found.effect !== "NoExecute") {
      refuse("effect", "NoExecute with tolerationSeconds");
    }
  });

/** Settings of the pods that run EventSources, Sensors and steps. Security contexts are not among them: always restricted. */
export const podSettingsSchema = z.strictObject(
  {
    resources: resourcesSchema.prefault({}),
    nodeSelector: labels.optional(),
    tolerations: z.array(tolerationSchema, "a list of tolerations").optional(),
    imagePullSecrets: z.array(objectName, "a list of Secret names").optional(),
    priorityClassName: objectName.optional(),
    labels: labels.optional(),
    annotations: z.record(labelKey, text(), "annotations").optional(),
  },
  "settings of a pod",
);
export type PodSettings = z.infer<typeof podSettingsSchema>;

/** Settings by what runs in the pod. */
export const podsSchema = z.strictObject(
  {
    eventSource: podSettingsSchema.prefault({}),
    sensor: podSettingsSchema.prefault({}),
    step: podSettingsSchema.prefault({}),
  },
  "{eventSource, sensor, step}",
);
