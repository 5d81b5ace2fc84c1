import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { validateObject } from "@argo-rules/argo-types";
import { argoEventsModule } from "../support/go-modules.ts";
import { kubernetesSchemas, type CheckObject } from "../support/kubernetes-schemas.ts";
import { kustomizeBuild } from "../support/kustomize.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root } from "../support/run.ts";

interface Built {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly template?: {
      readonly spec: {
        readonly automountServiceAccountToken: boolean;
        readonly containers: readonly { readonly image: string }[];
        readonly volumes: readonly { readonly name: string; readonly configMap?: { readonly name: string } }[];
      };
    };
  };
}

const work = mkdtempSync(join(tmpdir(), "forwarder-"));
let check: CheckObject;

beforeAll(() => {
  check = kubernetesSchemas();
});

afterAll(() => rmSync(work, { recursive: true }));

function build(folder: string): readonly Built[] {
  return kustomizeBuild(folder) as readonly Built[];
}

/** The folder that the documentation has people write, beside the manifests, with other components if wanted. */
function documented(name: string, components?: readonly string[]): readonly Built[] {
  const folder = join(work, name, "forwarder");
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "manifests"), join(work, name, "manifests"));
  for (const { info, text } of readMarkdown("docs/14-forwarder.md").fences) {
    const file = / file=(\S+)$/.exec(info)?.[1];
    if (file !== undefined) writeFileSync(join(folder, file), text);
  }
  const path = join(folder, "kustomization.yaml");
  const lines = components?.map((component) => `  - ../manifests/forwarder/components/${component}\n`).join("");
  const text = readFileSync(path, "utf8");
  if (lines !== undefined) writeFileSync(path, text.replace(/(?<=^components:\n)(?: {2}- .*\n)+/m, lines));
  return build(folder);
}

const namesOf = (objects: readonly Built[]): readonly string[] =>
  objects.map(({ kind, metadata: { name } }) => `${kind} ${name.replace(/-[bcdfghkmt2456789]{10}$/, "")}`).toSorted();

const forwarder = [
  "ConfigMap event-forwarder",
  "NetworkPolicy event-forwarder",
  "NetworkPolicy event-forwarder-api-server",
  "NetworkPolicy event-forwarder-events-runner",
  "PodDisruptionBudget event-forwarder",
  "Role event-forwarder",
  "RoleBinding event-forwarder",
  "Service event-forwarder",
  "Service event-forwarder-pods",
  "ServiceAccount event-forwarder",
  "StatefulSet event-forwarder",
];

const isOurs = ({ metadata }: Built): boolean => metadata.name.startsWith("event-forwarder");
const setOf = (objects: readonly Built[]): NonNullable<NonNullable<Built["spec"]>["template"]>["spec"] => {
  const template = objects.find(({ kind }) => kind === "StatefulSet")?.spec?.template;
  if (!template) throw new Error("no StatefulSet");
  return template.spec;
};

it("notices keys and values that Kubernetes does not know", () => {
  const account = {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: "a" },
    automountServiceAccountToken: "no",
  };
  expect(check(account)).toEqual([expect.stringContaining("/automountServiceAccountToken: must be boolean")]);
  expect(check({ ...account, automountServiceAccountToken: false, mount: true })).toHaveLength(1);
  expect(check({ ...account, kind: "Account" })).toEqual(["Kubernetes has no Account of v1"]);
});

it("builds the forwarder with objects that Kubernetes takes as they are, each with its namespace", () => {
  const objects = build(join(root, "manifests/forwarder"));
  expect(namesOf(objects)).toEqual(forwarder);
  expect(objects.flatMap(check)).toEqual([]);
  expect(objects.filter(({ metadata }) => metadata.namespace === undefined)).toEqual([]);
});

it("runs no image that somebody could have put into a registry", () => {
  const { containers } = setOf(build(join(root, "manifests/forwarder")));
  expect(containers.map(({ image }) => image)).toEqual([expect.stringMatching(/^registry\.invalid\//)]);
});

it("builds what the documentation shows, with its image and its configuration", () => {
  const objects = documented("documented");
  const ours = objects.filter(isOurs);
  const extra = ["ConfigMap event-forwarder-dashboard", "NetworkPolicy event-forwarder-prometheus"];
  const operator = ["PrometheusRule event-forwarder", "ServiceMonitor event-forwarder"];
  expect(namesOf(ours)).toEqual([...forwarder, ...extra, ...operator].toSorted());
  const { containers, volumes } = setOf(ours);
  expect(containers.map(({ image }) => image)).toEqual(["registry.example.com/event-forwarder:0.1.0"]);
  const config = ours.find(
    ({ metadata }) => metadata.name === volumes.find(({ name }) => name === "config")?.configMap?.name,
  );
  expect(config?.data?.["config.yaml"]).toContain("https://events-runner.example.com");
  const own = ours.filter(({ apiVersion }) => apiVersion !== "monitoring.coreos.com/v1");
  expect(own.flatMap(check)).toEqual([]);
  expect(objects.filter((object) => !isOurs(object)).flatMap((object) => validateObject(object))).toEqual([]);
});

it("takes all rights and the way to the API server from a forwarder that creates no Workflows", () => {
  const objects = documented("no-workflows", ["no-workflows"]).filter(isOurs);
  const gone = ["NetworkPolicy event-forwarder-api-server", "Role event-forwarder", "RoleBinding event-forwarder"];
  expect(namesOf(objects)).toEqual(forwarder.filter((name) => !gone.includes(name)));
  expect(setOf(objects).automountServiceAccountToken).toBe(false);
  expect(objects.flatMap(check)).toEqual([]);
});

it.each([
  { components: ["tls"], endpoints: [] },
  { components: ["prometheus", "tls"], endpoints: [{ port: "https", scheme: "https", path: "/metrics" }] },
])("serves https alone with the components $components", ({ components, endpoints }) => {
  const objects = documented(components.join("-"), components).filter(isOurs);
  const operator = (one: Built): boolean => one.apiVersion === "monitoring.coreos.com/v1";
  expect(objects.filter((one) => !operator(one)).flatMap(check)).toEqual([]);
  const of = (kind: string): Built | undefined =>
    objects.find((one) => one.kind === kind && one.metadata.name === "event-forwarder");
  expect(of("Service")?.spec).toMatchObject({ ports: [{ name: "https", port: 8443, targetPort: "http" }] });
  const [container] = setOf(objects).containers;
  const https = { httpGet: { port: "http", scheme: "HTTPS" } };
  expect(container).toMatchObject({ startupProbe: https, livenessProbe: https, readinessProbe: https });
  expect(of("ServiceMonitor")?.spec ?? { endpoints: [] }).toMatchObject({ endpoints });
});

it("knows the label that Argo Events gives to the pods of Sensors", () => {
  const controller = readFileSync(join(argoEventsModule(), "pkg/reconciler/sensor/controller.go"), "utf8");
  const [, key, value] =
    /"(controller)": +"([a-z-]+)",\n\s+v1alpha1\.LabelSensorName: sensor\.Name/.exec(controller) ?? [];
  const policies = readFileSync(join(root, "manifests/forwarder/network-policies.yaml"), "utf8");
  expect(policies).toContain(`            matchLabels:\n              ${key}: ${value}\n`);
});
