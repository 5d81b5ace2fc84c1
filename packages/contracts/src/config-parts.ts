import { z } from "zod";
import { text } from "./config-values.ts";

/** DNS-1123 subdomain, the form of most names of objects (Kubernetes: apimachinery, validation.IsDNS1123Subdomain). */
const subdomain = /^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Key of a label or annotation (validation.IsQualifiedName). */
const qualifiedName =
  /^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const labelPair = `${qualifiedName.source.slice(1, -1)}=[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?`;

/** Labels that all must hold, `key=value` joined by commas. Never empty, since that would select everything. */
export const labelsSelector = new RegExp(`^${labelPair}(?:,${labelPair})*$`);

export const labelKey = text().regex(qualifiedName, "a label key");
export const labelValue = text().regex(/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/, "a label value");
export const labels = z.record(labelKey, labelValue, "labels");
export const objectName = text().regex(subdomain, "the name of an object");

/** The name of an object of a kind, such as "a Secret". */
export const nameOf = (kind: string): z.ZodString => text().regex(subdomain, `the name of ${kind}, in lower case`);

/** A key of a Secret or ConfigMap (validation.IsConfigMapKey). */
const dataKey = /^(?!\.$|\.\.)[-._A-Za-z0-9]{1,253}$/;

/** A key of a Secret. Secrets are named, never read: their contents do not enter a manifest. */
export const secretKeySchema = z.strictObject(
  {
    name: nameOf("a Secret"),
    key: text().regex(dataKey, "a key of that Secret"),
  },
  "{name, key} of a Secret",
);
/** A key of a ConfigMap. */
export const configMapKeySchema = z.strictObject(
  {
    name: nameOf("a ConfigMap"),
    key: text().regex(dataKey, "a key of that ConfigMap"),
  },
  "{name, key} of a ConfigMap",
);

export type SecretKey = z.infer<typeof secretKeySchema>;
