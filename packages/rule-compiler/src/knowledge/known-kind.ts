/** Where objects of a kind live, in the words of a CustomResourceDefinition's `spec.scope`. */
export type Scope = "Namespaced" | "Cluster";

/** Names of one served API resource. The core group is the empty string. */
export interface ResourceName {
  readonly group: string;
  readonly version: string;
  /** Plural name as in URLs and RBAC rules, for example `configmaps`. */
  readonly resource: string;
}

/** What discovery, OpenAPI and CustomResourceDefinitions say of one served version of one kind. */
export interface KnownKind extends ResourceName {
  readonly kind: string;
  readonly scope: Scope;
  /** Whether the API server lets it be listed and watched; reviews and bindings can only be created. */
  readonly watchable: boolean;
  readonly singular: string;
  readonly shortNames: readonly string[];
  /** Keys of the object's first level as its JSON spells them, empty when nobody said. */
  readonly topLevelKeys: readonly string[];
  /**
   * Of a custom kind: the field labels that its CustomResourceDefinition declares selectable, such as `spec.color`;
   * undefined when nobody told. Kubernetes' own kinds have theirs in `selectable-fields.ts`.
   */
  readonly selectableFields?: readonly string[] | undefined;
}

/** Keys that every Kubernetes object has. */
export const commonKeys: readonly string[] = ["apiVersion", "kind", "metadata"];

/**
 * The real name of a top-level key written in any letter case; undefined when the kind has no such key.
 * A kind whose keys nobody told still has `apiVersion`, `kind` and `metadata`.
 */
export function topLevelKey(kind: KnownKind, written: string): string | undefined {
  const keys = kind.topLevelKeys.length === 0 ? commonKeys : kind.topLevelKeys;
  if (keys.includes(written)) return written;
  const folded = written.toLowerCase();
  return keys.find((key) => key.toLowerCase() === folded);
}
