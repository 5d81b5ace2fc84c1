import type { Config, Egress } from "@argo-rules/contracts";
import type { StepAction } from "../normalize/normal-action.ts";

/** Somewhere that the pods of an action may connect to: the cluster's DNS, its API server, what a rule names. */
export type Connection =
  | { readonly kind: "dns" }
  | { readonly kind: "apiServer"; readonly cidrs: readonly string[]; readonly ports: readonly number[] }
  | { readonly kind: "network"; readonly cidr: string; readonly ports: readonly number[] }
  | {
      readonly kind: "pods";
      readonly namespace: string;
      /** Labels that the pods have; none means all pods of the namespace. */
      readonly labels: Readonly<Record<string, string>>;
      readonly ports: readonly number[];
    };

/** Ports of API servers: that of their Service, and that which most of them listen on. */
const apiServerPorts = [443, 6443] as const;

/**
 * What the pods of an action may connect to. The API server always: Argo's own container reports to it, and every step
 * reads the kill switch there. Without `cidrs` its ports are open at every address, since a NetworkPolicy cannot name it.
 */
export function connectionsOf(action: StepAction, { network: { apiServer } }: Config): readonly Connection[] {
  return [
    { kind: "dns" },
    { kind: "apiServer", cidrs: apiServer.cidrs ?? [], ports: apiServer.ports ?? apiServerPorts },
    ...(action.kind === "script" ? (action.egress ?? []).map(declared) : []),
  ];
}

function declared({ cidr, namespace, pods, ports }: Egress): Connection {
  if (cidr !== undefined) return { kind: "network", cidr, ports };
  if (namespace === undefined) throw new Error("bug: an egress names neither cidr nor namespace");
  return { kind: "pods", namespace, labels: pods ?? {}, ports };
}

/** A connection in words. */
export function connectionText(connection: Connection): string {
  switch (connection.kind) {
    case "dns":
      return "DNS";
    case "apiServer": {
      const { cidrs, ports } = connection;
      return `API server (${portsText(ports)} of ${cidrs.length === 0 ? "every address" : cidrs.join(", ")})`;
    }
    case "network":
      return `${connection.cidr} (${portsText(connection.ports)})`;
    case "pods": {
      const labels = Object.entries(connection.labels).map(([key, value]) => `${key}=${value}`);
      const selected = labels.length === 0 ? "pods" : `pods with ${labels.toSorted().join(", ")}`;
      return `${selected} of ${connection.namespace} (${portsText(connection.ports)})`;
    }
  }
}

function portsText(ports: readonly number[]): string {
  return `${ports.length === 1 ? "port" : "ports"} ${ports.join(", ")}`;
}
