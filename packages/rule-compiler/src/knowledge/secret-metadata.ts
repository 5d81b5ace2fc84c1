/**
 * What is handed on of a Secret unless its rule includes the values: no data, no stringData, no managedFields, and no
 * annotations at all, because last-applied-configuration is not the only tool's annotation that repeats the data.
 */
export const secretKeysHandedOn = {
  /** Of the object, beside `metadata`. */
  top: ["apiVersion", "kind", "type", "immutable"],
  /** Of its metadata. */
  metadata: [
    "name",
    "generateName",
    "namespace",
    "uid",
    "resourceVersion",
    "generation",
    "creationTimestamp",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
    "labels",
    "ownerReferences",
    "finalizers",
  ],
} as const;
