import { actionsNamespace, type World } from "./world.ts";

/** A Lease in which steps note what they do. */
export interface StoredLease {
  readonly metadata: {
    readonly name: string;
    readonly annotations: Readonly<Record<string, string>>;
  };
}

const leases = `/apis/coordination.k8s.io/v1/namespaces/${actionsNamespace}/leases`;

/** The Leases of a rule. */
export async function leasesOf(world: World, ruleId: string): Promise<readonly StoredLease[]> {
  const path = `${leases}?labelSelector=rule-compiler/rule=${ruleId}`;
  return (await world.server.admin.get<{ readonly items: readonly StoredLease[] }>(path)).items;
}

/** Puts other text where steps keep their notes; undefined takes it away. */
export async function garble(world: World, lease: StoredLease, text: string | null): Promise<void> {
  await world.server.admin.demand("PATCH", `${leases}/${lease.metadata.name}`, {
    body: { metadata: { annotations: { "rule-compiler/claims": text } } },
    contentType: "application/merge-patch+json",
  });
}
