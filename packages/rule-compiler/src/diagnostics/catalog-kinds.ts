import { error, note, warning } from "./entry.ts";

/** Codes about files that describe kinds: CustomResourceDefinitions and what a cluster's discovery tells. */
export const kindsCatalog = {
  CRD_NONE: note<{ found: string }>(
    (p) => `the file holds no CustomResourceDefinition, found ${p.found}`,
    () => "kubectl get customresourcedefinitions -o yaml prints those of a cluster",
  ),
  CRD_VERSION: error<{ found: string }>(
    (p) => `a CustomResourceDefinition must be of apiVersion apiextensions.k8s.io/v1, found ${p.found}`,
    () => "Kubernetes dropped v1beta1 in 1.22; kubectl get customresourcedefinitions -o yaml prints v1",
  ),
  CRD_INVALID: error<{ field: string; expected: string; found: string }>(
    (p) => `"${p.field}" of a CustomResourceDefinition must be ${p.expected}, found ${p.found}`,
  ),
  CRD_NOT_SERVED: warning<{ name: string }>(
    (p) => `${p.name} serves none of its versions, so no object of it can be watched`,
    () => "set served: true on a version",
  ),
  CRD_DUPLICATE: warning<{ name: string }>(
    (p) => `another definition of ${p.name} follows and says something else; the last one counts`,
    () => "give the one that is installed in the cluster",
  ),
  API_RESOURCES_OTHER: error<{ found: string }>(
    (p) => `expected what a cluster serves, found ${p.found}`,
    () => "rule-compiler discover writes such a file; kubectl get --raw /apis/GROUP/VERSION prints a part of it",
  ),
  API_RESOURCES_INVALID: error<{ field: string; expected: string; found: string }>(
    (p) => `"${p.field}" must be ${p.expected}, found ${p.found}`,
    (p) =>
      p.field === "formatVersion"
        ? "the file was made by another version: run rule-compiler discover again"
        : undefined,
  ),
} as const;
