import { didYouMean, error, note } from "./entry.ts";

/** Codes about the function for kustomize: what it is given, and what it finds among the objects. */
export const krmCatalog = {
  RESOURCE_LIST_INVALID: error<{ problem: string }>(
    (p) => `standard input is no ResourceList: ${p.problem}`,
    () => "krm is a function for kustomize and the like, which write a ResourceList to it",
  ),
  RULE_SET_INVALID: error<{ key: string; expected: string; found: string; suggestion?: string | undefined }>(
    (p) => `"${p.key}" of the functionConfig must be ${p.expected}, found ${p.found}`,
    (p) =>
      didYouMean(p.suggestion) ?? "write apiVersion: argo-rules/v1, kind: RuleSet, and rules and config under spec",
  ),
  OBJECT_EXISTS: error<{ object: string }>(
    (p) => `${p.object} is there already, and not from this rule set`,
    () => "give the rule set another name, or remove that object",
  ),
  OBJECTS_REMOVED: note<{ objects: string }>(
    (p) => `an earlier run made ${p.objects}, which the rules no longer make`,
    () => "removed from the list",
  ),
} as const;
