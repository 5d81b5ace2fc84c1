import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicySpec } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import { connectionsOf, type Connection } from "../plan/connections.ts";
import type { ActionTemplate } from "../plan/ir.ts";
import { objectMeta } from "./metadata.ts";

type EgressRule = NonNullable<NetworkPolicySpec["egress"]>[number];

/** Label of the pods of a WorkflowTemplate, with its name: what the template's NetworkPolicy selects. */
export const templateLabel = "rule-compiler/template";

/**
 * What the pods of a WorkflowTemplate may connect to; nobody may connect to them. A pod that any policy selects is cut
 * off from all that none allows, so this holds also where the namespace denies nothing.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy({ name, action }: ActionTemplate, config: Config): NetworkPolicy {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: objectMeta(name, config.actionsNamespace, "step", config),
    spec: {
      podSelector: { matchLabels: { [templateLabel]: name } },
      policyTypes: ["Ingress", "Egress"],
      egress: connectionsOf(action, config).map(egressRule),
    },
  };
}

/** The label that Kubernetes gives to every namespace, with its name. */
const namespaceLabel = "kubernetes.io/metadata.name";

/** The cluster's DNS by its pods' namespace, and NodeLocal DNSCache by the address that it has on every node. */
const dns: EgressRule = {
  to: [{ namespaceSelector: { matchLabels: { [namespaceLabel]: "kube-system" } } }, network("169.254.20.10/32")],
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
};

function egressRule(connection: Connection): EgressRule {
  if (connection.kind === "dns") return dns;
  const ports = connection.ports.map((port) => ({ protocol: "TCP" as const, port }));
  switch (connection.kind) {
    case "apiServer":
      return { ...(connection.cidrs.length === 0 ? {} : { to: connection.cidrs.map(network) }), ports };
    case "network":
      return { to: [network(connection.cidr)], ports };
    case "pods": {
      const namespaceSelector = { matchLabels: { [namespaceLabel]: connection.namespace } };
      const podSelector = { matchLabels: connection.labels };
      return {
        to: [{ namespaceSelector, ...(Object.keys(connection.labels).length === 0 ? {} : { podSelector }) }],
        ports,
      };
    }
  }
}

function network(cidr: string): NetworkPolicyPeer {
  return { ipBlock: { cidr } };
}
