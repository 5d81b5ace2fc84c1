import type { ConfigInput } from "@argo-rules/contracts";
import type { KubernetesObject, NetworkPolicy } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileAction, only, script, templatesOf } from "../support/compile-action.ts";

function policiesOf(objects: readonly KubernetesObject[]): readonly NetworkPolicy[] {
  return objects.filter((object) => object.kind === "NetworkPolicy");
}

/** What a policy allows beside DNS. */
function egressOf(action: unknown, config: ConfigInput = {}): readonly unknown[] {
  const { spec } = only(policiesOf(compileAction(action, {}, config).objects));
  const [dns, ...rest] = spec.egress ?? [];
  expect(dns?.ports).toEqual([
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ]);
  return rest;
}

const tcp = (...ports: readonly number[]): readonly object[] => ports.map((port) => ({ protocol: "TCP", port }));
const labelled = (labels: object): object => ({ matchLabels: labels });
const apiServer = { ports: tcp(443, 6443) };

it.each(["pod-delete", script])(
  "lets the pods of %j connect to DNS and the API server, and nobody to them",
  (action) => {
    const { objects } = compileAction(action);
    const { metadata, spec } = only(policiesOf(objects));
    const template = only(templatesOf(objects));
    expect(metadata.namespace).toBe(template.metadata.namespace);
    expect(template.spec.podMetadata?.labels).toMatchObject(spec.podSelector.matchLabels ?? { none: true });
    expect(spec.podSelector).toEqual({ matchLabels: { "rule-compiler/template": template.metadata.name } });
    expect(spec.policyTypes).toEqual(["Ingress", "Egress"]);
    expect(spec.ingress).toBeUndefined();
    expect(egressOf(action)).toEqual([apiServer]);
  },
);

it.each<readonly [ConfigInput["network"], unknown]>([
  [{ apiServer: { ports: [16_443] } }, { ports: tcp(16_443) }],
  [
    { apiServer: { cidrs: ["10.0.0.1/32", "2001:db8::/48"] } },
    { to: [{ ipBlock: { cidr: "10.0.0.1/32" } }, { ipBlock: { cidr: "2001:db8::/48" } }], ports: tcp(443, 6443) },
  ],
])("finds the API server where the configuration says %j", (network, want) => {
  expect(egressOf("pod-delete", { network })).toEqual([want]);
});

it.each<readonly [object, unknown]>([
  [
    { cidr: "192.0.2.7/32", ports: [443, 8443] },
    { to: [{ ipBlock: { cidr: "192.0.2.7/32" } }], ports: tcp(443, 8443) },
  ],
  [
    { namespace: "shop", ports: [80] },
    { to: [{ namespaceSelector: labelled({ "kubernetes.io/metadata.name": "shop" }) }], ports: tcp(80) },
  ],
  [
    { namespace: "shop", pods: { app: "chat" }, ports: [80] },
    {
      to: [
        {
          namespaceSelector: labelled({ "kubernetes.io/metadata.name": "shop" }),
          podSelector: labelled({ app: "chat" }),
        },
      ],
      ports: tcp(80),
    },
  ],
])("lets a script connect to %j", (connection, want) => {
  expect(egressOf({ ...script, egress: [connection] })).toEqual([apiServer, want]);
});

it("keeps the connections of one rule from another rule with the same script", () => {
  const egress = [{ cidr: "192.0.2.7/32", ports: [443] }];
  const [first, second] = [compileAction(script), compileAction({ ...script, egress })].map(({ objects }) =>
    only(policiesOf(objects)),
  );
  expect(first?.metadata.name).not.toBe(second?.metadata.name);
  expect(first?.spec.podSelector).not.toEqual(second?.spec.podSelector);
});

it("writes no policy where no step runs", () => {
  expect(policiesOf(compileAction({ type: "workflow", template: "own" }).objects)).toEqual([]);
});
