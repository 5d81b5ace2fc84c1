import type { KnownKind } from "../../src/knowledge/known-kind.ts";

/** A namespaced custom kind, `backups.example.com` in v1, with these values of its own. */
export function customKind(values: Partial<KnownKind> = {}): KnownKind {
  return {
    group: "example.com",
    version: "v1",
    resource: "backups",
    kind: "Backup",
    scope: "Namespaced",
    watchable: true,
    singular: "backup",
    shortNames: [],
    topLevelKeys: [],
    ...values,
  };
}
