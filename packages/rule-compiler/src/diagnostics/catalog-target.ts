import { error, warning } from "./entry.ts";

/** Codes about the versions that the manifests are to run on. */
export const targetCatalog = {
  TARGET_TOO_OLD: error<{ product: string; found: string; oldest: string; why: string }>(
    (p) => `${p.product} ${p.found} is older than ${p.oldest}: ${p.why}`,
    (p) => `upgrade ${p.product} to ${p.oldest} or newer`,
  ),
  TARGET_UNTESTED: warning<{ product: string; found: string; newest: string }>(
    (p) => `${p.product} ${p.found} is newer than ${p.newest}, the newest that this version of rule-compiler knows`,
    () => "see whether a newer rule-compiler knows it, or try the manifests on a cluster that does not matter",
  ),
  KIND_NOT_IN_TARGET: error<{ resource: string; since: string; found: string; served: readonly string[] }>(
    (p) => `${p.resource} is served since Kubernetes ${p.since}, and the target is ${p.found}`,
    (p) =>
      p.served.length === 0
        ? "leave the rule out until the cluster is upgraded"
        : `Kubernetes ${p.found} can serve ${p.served.join(" and ")}`,
  ),
} as const;
