import { expect, it } from "vitest";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import type { Json } from "../../src/json/json.ts";
import { selectableFields } from "../../src/knowledge/selectable-fields.ts";
import { fieldText } from "../../src/semantics/field-text.ts";

const meta = { name: "web-1", namespace: "shop" };

/** What the API server compares, for every label of a resource, as `label=text`. */
function readAll(resource: string, object: Json): readonly string[] {
  const slash = resource.indexOf("/");
  const fields = selectableFields(resource.slice(0, slash), resource.slice(slash + 1));
  return [...fields.values()].map((field) => `${field.label}=${fieldText({ field: field }, object)}`);
}

const reference = {
  kind: "Pod",
  namespace: "shop",
  name: "web-1",
  uid: "8c1f",
  apiVersion: "v1",
  resourceVersion: "77",
  fieldPath: "spec.containers{app}",
};

it("reads every selectable field from an object that has them all", () => {
  const cases: readonly (readonly [resource: string, object: Json, want: readonly string[]])[] = [
    [
      "/pods",
      {
        metadata: meta,
        spec: {
          nodeName: "node-1",
          restartPolicy: "Always",
          schedulerName: "default-scheduler",
          serviceAccountName: "web",
          hostNetwork: true,
        },
        status: { phase: "Running", podIP: "10.0.0.7", podIPs: [{ ip: "10.0.0.7" }], nominatedNodeName: "node-2" },
      },
      [
        "metadata.name=web-1",
        "metadata.namespace=shop",
        "spec.nodeName=node-1",
        "spec.restartPolicy=Always",
        "spec.schedulerName=default-scheduler",
        "spec.serviceAccountName=web",
        "spec.host=node-1",
        "spec.hostNetwork=true",
        "status.phase=Running",
        "status.podIP=10.0.0.7",
        "status.nominatedNodeName=node-2",
        "status.podIPs=",
      ],
    ],
    [
      "/nodes",
      { metadata: { name: "node-1" }, spec: { unschedulable: true } },
      ["metadata.name=node-1", "spec.unschedulable=true"],
    ],
    [
      "/namespaces",
      { metadata: { name: "shop" }, status: { phase: "Terminating" } },
      ["metadata.name=shop", "status.phase=Terminating"],
    ],
    [
      "/secrets",
      { metadata: meta, type: "kubernetes.io/tls" },
      ["metadata.name=web-1", "metadata.namespace=shop", "type=kubernetes.io/tls"],
    ],
    [
      "/services",
      { metadata: meta, spec: { clusterIP: "None", type: "ClusterIP" } },
      ["metadata.name=web-1", "metadata.namespace=shop", "spec.clusterIP=None", "spec.type=ClusterIP"],
    ],
    [
      "/replicationcontrollers",
      { metadata: meta, status: { replicas: 3 } },
      ["metadata.name=web-1", "metadata.namespace=shop", "status.replicas=3"],
    ],
    [
      "/events",
      {
        metadata: meta,
        involvedObject: reference,
        reason: "BackOff",
        type: "Warning",
        reportingComponent: "kubelet",
        source: { component: "kubelet-source", host: "node-1" },
      },
      [
        "metadata.name=web-1",
        "metadata.namespace=shop",
        "involvedObject.kind=Pod",
        "involvedObject.namespace=shop",
        "involvedObject.name=web-1",
        "involvedObject.uid=8c1f",
        "involvedObject.apiVersion=v1",
        "involvedObject.resourceVersion=77",
        "involvedObject.fieldPath=spec.containers{app}",
        "reason=BackOff",
        "reportingComponent=kubelet",
        "type=Warning",
        "source=kubelet-source",
      ],
    ],
    [
      "events.k8s.io/events",
      {
        metadata: meta,
        regarding: reference,
        reason: "BackOff",
        type: "Warning",
        reportingController: "kubelet",
        deprecatedSource: { component: "kubelet-source" },
      },
      [
        "metadata.name=web-1",
        "metadata.namespace=shop",
        "regarding.kind=Pod",
        "regarding.namespace=shop",
        "regarding.name=web-1",
        "regarding.uid=8c1f",
        "regarding.apiVersion=v1",
        "regarding.resourceVersion=77",
        "regarding.fieldPath=spec.containers{app}",
        "reason=BackOff",
        "reportingController=kubelet",
        "type=Warning",
      ],
    ],
    [
      "batch/jobs",
      { metadata: meta, status: { succeeded: 2 } },
      ["metadata.name=web-1", "metadata.namespace=shop", "status.successful=2"],
    ],
    [
      "certificates.k8s.io/certificatesigningrequests",
      { metadata: { name: "csr-1" }, spec: { signerName: "kubernetes.io/kubelet-serving" } },
      ["metadata.name=csr-1", "spec.signerName=kubernetes.io/kubelet-serving"],
    ],
    [
      "certificates.k8s.io/clustertrustbundles",
      { metadata: { name: "bundle" }, spec: { signerName: "example.com/ca" } },
      ["metadata.name=bundle", "spec.signerName=example.com/ca"],
    ],
    [
      "certificates.k8s.io/podcertificaterequests",
      { metadata: meta, spec: { signerName: "example.com/ca", podName: "web-1", nodeName: "node-1" } },
      ["metadata.name=web-1", "spec.signerName=example.com/ca", "spec.podName=web-1", "spec.nodeName=node-1"],
    ],
    [
      "resource.k8s.io/resourceslices",
      { metadata: { name: "slice" }, spec: { nodeName: "node-1", driver: "gpu.example.com" } },
      ["metadata.name=slice", "spec.nodeName=node-1", "spec.driver=gpu.example.com"],
    ],
  ];
  expect(cases.map(([resource, object]) => readAll(resource, object))).toEqual(cases.map(([, , want]) => want));
});

it("takes the default where the JSON leaves a field out", () => {
  const cases: readonly (readonly [resource: string, notEmpty: readonly string[]])[] = [
    ["/pods", ["spec.hostNetwork=false"]],
    ["/nodes", ["spec.unschedulable=false"]],
    ["/namespaces", []],
    ["/replicationcontrollers", ["status.replicas=0"]],
    ["/events", []],
    ["batch/jobs", ["status.successful=0"]],
    ["resource.k8s.io/resourceslices", []],
  ];
  const notEmpty = (resource: string) => readAll(resource, {}).filter((entry) => !entry.endsWith("="));
  expect(cases.map(([resource]) => [resource, notEmpty(resource)])).toEqual(cases);
});

it("falls back to the reporting component when an event names no source", () => {
  const source = selectableFields("", "events").get("source");
  if (source === undefined) throw new Error("events have no field source");
  expect(fieldText({ field: source }, { source: {}, reportingComponent: "scheduler" })).toBe("scheduler");
  expect(fieldText({ field: source }, { source: { component: "" }, reportingComponent: "scheduler" })).toBe(
    "scheduler",
  );
  expect(fieldText({ field: source }, { source: { component: "kubelet" }, reportingComponent: "" })).toBe("kubelet");
  expect(fieldText({ field: source }, { reportingComponent: "" })).toBe("");
});

it("knows which kinds accept metadata.namespace", () => {
  const labels = (group: string, resource: string) => [...selectableFields(group, resource).keys()];
  const both = ["metadata.name", "metadata.namespace"];
  // Kinds with the API server's default: both labels, also where the kind has no namespace.
  expect(labels("", "configmaps")).toEqual(both);
  expect(labels("", "persistentvolumes")).toEqual(both);
  expect(labels("", "persistentvolumeclaims")).toEqual(both);
  expect(labels("apps", "deployments")).toEqual(both);
  expect(labels("apps", "replicasets")).toEqual(both);
  expect(labels("coordination.k8s.io", "leasecandidates")).toEqual(both);
  expect(labels("rbac.authorization.k8s.io", "clusterroles")).toEqual(both);
  expect(labels("example.com", "backups")).toEqual(both);
  // Kinds whose own list leaves it out.
  const refusing = builtinKinds
    .all()
    .filter((kind) => !labels(kind.group, kind.resource).includes("metadata.namespace"));
  expect([...new Set(refusing.map((kind) => kind.resource))]).toEqual([
    "namespaces",
    "nodes",
    "certificatesigningrequests",
    "clustertrustbundles",
    "podcertificaterequests",
    "resourceslices",
  ]);
});

it("refuses metadata.namespace for cluster-scoped custom resources", () => {
  expect([...selectableFields("example.com", "regions", false).keys()]).toEqual(["metadata.name"]);
  expect([...selectableFields("", "persistentvolumes", false).keys()]).toContain("metadata.namespace");
});

it("leaves out labels that the storage sets and the API server refuses", () => {
  for (const [group, resource, label] of [
    ["apps", "replicasets", "status.replicas"],
    ["coordination.k8s.io", "leasecandidates", "spec.leaseName"],
    ["", "namespaces", "name"],
    ["", "persistentvolumes", "name"],
    ["", "persistentvolumeclaims", "name"],
    ["events.k8s.io", "events", "source"],
    ["batch", "jobs", "status.succeeded"],
  ] as const) {
    expect(selectableFields(group, resource).has(label), `${resource} ${label}`).toBe(false);
  }
});
