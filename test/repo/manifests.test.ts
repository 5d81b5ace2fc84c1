import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import type { EventBus, KubernetesObject } from "@argo-rules/argo-types";
import { validateObject } from "@argo-rules/argo-types";
import { root } from "../support/run.ts";

const files = globSync("manifests/**/*.yaml", { cwd: root });
const baseFiles = files.filter((file) => file.startsWith("manifests/base/") && basename(file) !== "kustomization.yaml");
const base = baseFiles.flatMap(read) as readonly KubernetesObject[];

function read(file: string): readonly unknown[] {
  const documents = parseAllDocuments(readFileSync(join(root, file), "utf8"), { uniqueKeys: true });
  return documents.map((document) => {
    if (document.errors.length > 0) throw new Error(`${file}: ${String(document.errors[0])}`);
    return document.toJS() as unknown;
  });
}

function bus(file: string): NonNullable<EventBus["spec"]["jetstream"]> {
  const [object] = read(file) as readonly EventBus[];
  if (object?.spec.jetstream === undefined) throw new Error(`${file} holds no JetStream bus`);
  return object.spec.jetstream;
}

function streamConfig(file: string): Record<string, unknown> {
  return parse(bus(file).streamConfig ?? "") as Record<string, unknown>;
}

const buses = ["manifests/base/event-bus.yaml", "manifests/overlays/single-node/event-bus.yaml"];

it("parses every manifest", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(read)).not.toContain(null);
});

it("holds only objects that fit their closed schemas", () => {
  expect(base.flatMap((object) => validateObject(object))).toEqual([]);
});

it("names every file of the base in its kustomization", () => {
  const [kustomization] = read("manifests/base/kustomization.yaml") as readonly { readonly resources: string[] }[];
  expect(kustomization?.resources.toSorted()).toEqual(baseFiles.map((file) => basename(file)).toSorted());
});

it("enforces, audits and warns of the restricted pod security standard in both namespaces", () => {
  const namespaces = base.filter((object) => object.kind === "Namespace");
  expect(namespaces.map((namespace) => namespace.metadata.name)).toEqual(["eventsrunner", "eventsrunner-actions"]);
  for (const { metadata } of namespaces) {
    for (const mode of ["enforce", "audit", "warn"]) {
      expect(metadata.labels).toHaveProperty([`pod-security.kubernetes.io/${mode}`], "restricted");
    }
  }
});

it("denies the pods of Workflows every connection but DNS and the API server, unless another policy allows it", () => {
  const policies = base.filter((object) => object.kind === "NetworkPolicy");
  const named = (name: string) => policies.find(({ metadata }) => metadata.name === name);
  expect(policies.map(({ metadata }) => metadata.namespace)).toEqual(["eventsrunner-actions", "eventsrunner-actions"]);
  expect(named("default-deny")?.spec).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
  const emitted = read("examples/pod-restarter/out/manifests.yaml") as readonly KubernetesObject[];
  const ofStep = emitted.find((object) => object.kind === "NetworkPolicy");
  expect(ofStep?.spec.egress).toHaveLength(2);
  expect(named("workflows")?.spec.egress).toEqual(ofStep?.spec.egress);
  expect(named("workflows")?.spec.ingress).toBeUndefined();
});

it.for(buses)("bounds the stream of %s by bytes and age, not by the number of messages", (file) => {
  expect(streamConfig(file)).toMatchObject({ maxMsgs: -1, retention: 0, discard: 0, replicas: bus(file).replicas });
  expect(streamConfig(file)["maxBytes"]).toBeGreaterThan(1e9);
  expect(streamConfig(file)["maxAge"]).toMatch(/^\d+h$/);
  expect(streamConfig(file)["duplicates"]).toBe("300s");
});

it.for(buses)("leaves room beside the stream of %s in the servers' store, and beside that on the volume", (file) => {
  const store = Number(/max_file_store: (\d+)GB/.exec(bus(file).settings ?? "")?.[1]) * 2 ** 30;
  const volume = Number(/^(\d+)Gi$/.exec(String(bus(file).persistence?.volumeSize))?.[1]) * 2 ** 30;
  expect(store).toBeGreaterThan(Number(streamConfig(file)["maxBytes"]));
  expect(volume).toBeGreaterThan(store);
});

it("takes events that carry an object twice, from a bus version that never changes under it", () => {
  expect(bus("manifests/base/event-bus.yaml")).toMatchObject({ maxPayload: "8MB", version: "2.10.29", replicas: 3 });
});

it("runs every container of the bus restricted, with resources", () => {
  const { securityContext, containerTemplate, reloaderContainerTemplate, metricsContainerTemplate } = bus(
    "manifests/base/event-bus.yaml",
  );
  expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
  for (const template of [containerTemplate, reloaderContainerTemplate, metricsContainerTemplate]) {
    expect(template?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    expect(template?.resources).toHaveProperty("limits.memory");
  }
});

it("ships the kill switch in the namespace of the actions, letting actions run", () => {
  const [killSwitch] = read("manifests/base/kill-switch.yaml");
  expect(killSwitch).toEqual({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "kill-switch", namespace: "eventsrunner-actions" },
    data: { actions: "enabled" },
  });
});
