import { mkdtempSync, globSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { configSchema, defaultConfig, parseDuration, parseQuantity } from "@argo-rules/contracts";
import { forwarderCommand, startForwarder, type ForwarderProcess } from "../support/forwarder-process.ts";
import { eventOf, postEvent, until, writeConfig } from "../support/forwarder.ts";
import {
  manifestIn,
  manifestsFolder as folder,
  manifestsIn,
  type Labelled,
  type Service,
  type StatefulSet,
  type Volume,
} from "../support/forwarder-manifests.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root } from "../support/run.ts";

const { spec } = manifestIn<StatefulSet>("stateful-set.yaml");
const pod = spec.template.spec;
const [container] = pod.containers;
const config = configSchema.parse(parse(readFileSync(join(root, folder, "config.yaml"), "utf8")));
const mountOf = (name: string): string | undefined =>
  container.volumeMounts.find((mount) => mount.name === name)?.mountPath;
const volumeOf = (name: string): Volume | undefined => pod.volumes.find((volume) => volume.name === name);

it("names every file of the folder in its kustomization", () => {
  const { resources } = manifestIn<{ readonly resources: readonly string[] }>("kustomization.yaml");
  const files = globSync("*.yaml", { cwd: join(root, folder) });
  const others = files.filter((file) => file !== "kustomization.yaml" && file !== "config.yaml");
  expect(resources.toSorted()).toEqual(others.toSorted());
});

it("runs restricted", () => {
  expect(pod.securityContext).toMatchObject({
    runAsNonRoot: true,
    runAsUser: 65532,
    fsGroup: 65532,
    seccompProfile: { type: "RuntimeDefault" },
  });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

it("leaves more time to end than the forwarder takes to drain", () => {
  const drain = parseDuration(config.forwarder.drainTimeout) ?? Number.NaN;
  expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThanOrEqual(drain + 10_000);
});

it("keeps the spool on a volume with room for a second one, and a damaged one beside it", () => {
  const [claim, ...more] = spec.volumeClaimTemplates;
  expect(more).toEqual([]);
  expect(config.forwarder.spoolDir).toBe(mountOf(claim?.metadata.name ?? ""));
  const size = parseQuantity(claim?.spec.resources.requests.storage ?? "") ?? 0;
  expect(size).toBeGreaterThan(2 * (parseQuantity(config.forwarder.spoolSize) ?? Number.NaN));
});

it("mounts each file where the configuration looks for it", () => {
  const { items, secretName } = volumeOf("token")?.secret ?? {};
  expect(items?.map(({ path }) => join(mountOf("token") ?? "", path))).toEqual([config.forwarder.tokenPath]);
  const { name, key } = defaultConfig.forwarder.tokenSecret;
  expect({ name: secretName, key: items?.[0]?.key }).toEqual({ name, key });
  expect(container.args).toEqual(["serve"]);
  const ambient = readFileSync(join(root, "packages/event-forwarder/src/cli/load-settings.ts"), "utf8");
  expect(ambient).toContain(`"${mountOf("config")}/config.yaml"`);
  expect(volumeOf("events-runner")?.secret?.optional).toBe(true);
});

it("shows a configuration that is one, with paths of what is mounted", () => {
  const { fences } = readMarkdown("docs/14-forwarder.md");
  const shown = configSchema.parse(parse(fences.find(({ info }) => info === "yaml file=config.yaml")?.text ?? ""));
  const { caCertPath, forwarder: keys } = shown;
  expect(keys.spoolDir).toBe(mountOf("spool"));
  for (const path of [caCertPath, keys.jwtTokenPath]) expect(dirname(path)).toBe(mountOf("events-runner"));
});

it("mounts the certificates where the configuration for https looks for them, and those of Sensors nowhere", () => {
  const { fences } = readMarkdown("docs/14-forwarder.md");
  const shown = fences.find(({ info }) => info === "yaml config file=https.yaml")?.text ?? "";
  const { forwarder: keys, sensorNamespace } = configSchema.parse(parse(shown));
  const { patches } = manifestIn<{ readonly patches: readonly { readonly patch: string }[] }>(
    "components/tls/kustomization.yaml",
  );
  const [set, service, monitor] = patches.map(({ patch }) => parse(patch) as unknown);
  const { containers, volumes } = (set as StatefulSet).spec.template.spec;
  const secretAt = (path: string): string | undefined => {
    const name = containers[0]?.volumeMounts.find(({ mountPath }) => mountPath === dirname(path))?.name;
    return volumes.find((one) => one.name === name)?.secret?.secretName;
  };
  const files = [keys.certPath, keys.keyPath, keys.clientCaPath];
  expect(files.map(secretAt)).toEqual(files.map(() => "event-forwarder-server"));
  expect(keys.spoolDir).toBe(mountOf("spool"));
  const { name, port } = (service as Service).spec.ports.at(-1) ?? {};
  expect(keys.url).toBe(`https://event-forwarder.${sensorNamespace}.svc:${port}`);
  expect(monitor).toMatchObject([
    { path: "/spec/endpoints/0/port", value: name },
    { path: "/spec/endpoints/0/scheme", value: "https" },
    { value: { serverName: new URL(keys.url).hostname, ca: { secret: keys.caCertSecret } } },
  ]);
  const ofSensors = [keys.caCertSecret, keys.clientCertSecret, keys.clientKeySecret].map((one) => one?.name);
  // Argo mounts a Secret whole: the key of the server would lie in every Sensor.
  expect(ofSensors).not.toContain("event-forwarder-server");
});

it("listens where compiled Sensors post to, and takes the token that they send", () => {
  const sensors = readFileSync(join(root, "test/goldens/forwarder-dispatch/manifests.yaml"), "utf8");
  const urls = new Set([...sensors.matchAll(/^ *url: (\S+?)\/api\/v1\/\S+$/gm)].map(([, url = ""]) => url));
  const services = manifestsIn<Service>("services.yaml");
  const [server, names] = services;
  expect(services.every(({ spec: { selector } }) => selector["app.kubernetes.io/name"] === "event-forwarder")).toBe(
    true,
  );
  expect([...urls]).toEqual([
    `http://${server?.metadata.name}.${server?.metadata.namespace}.svc:${server?.spec.ports[0]?.port}`,
  ]);
  expect(names?.metadata.name).toBe(spec.serviceName);
  expect(sensors).toContain(`name: ${volumeOf("token")?.secret?.secretName}\n`);
});

it("may create and get Workflows and read the kill switch, and nothing else", () => {
  const [role, binding] = manifestsIn<Labelled & { readonly rules?: unknown; readonly subjects?: unknown }>(
    "workflow-rights.yaml",
  );
  expect(role?.metadata).toMatchObject({ namespace: config.actionsNamespace });
  expect(role?.rules).toEqual([
    { apiGroups: ["argoproj.io"], resources: ["workflows"], verbs: ["create", "get"] },
    { apiGroups: [""], resources: ["configmaps"], resourceNames: ["kill-switch"], verbs: ["get"] },
  ]);
  expect(binding?.subjects).toEqual([
    { kind: "ServiceAccount", name: pod.serviceAccountName, namespace: config.sensorNamespace },
  ]);
});

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

const { rules } = manifestIn<{ readonly spec: { readonly groups: readonly [{ readonly rules: readonly Alert[] }] } }>(
  "components/prometheus/rules.yaml",
).spec.groups[0];

interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
  readonly templating: { readonly list: readonly { readonly definition?: string }[] };
}

const dashboard = JSON.parse(
  readFileSync(join(root, folder, "components/dashboard/event-forwarder.json"), "utf8"),
) as Dashboard;

const work = mkdtempSync(join(tmpdir(), "forwarder-"));
let forwarder: ForwarderProcess;
/** Names of the labels that each metric of a running forwarder has. */
let metrics: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  // Nothing listens at port 1: the destination is away.
  const path = writeConfig(work, { spoolDir: join(work, "spool"), eventsRunner: "http://127.0.0.1:1" });
  forwarder = await startForwarder([...forwarderCommand, "serve", "--config", path]);
  await postEvent(forwarder.url, eventOf("one"));
  await postEvent(forwarder.url, "no event: a dead letter");
  const isThere = async (): Promise<boolean> => {
    metrics = metricsIn(await (await fetch(`${forwarder.url}/metrics`)).text());
    return metrics.get("event_forwarder_attempts_total")?.has("outcome") === true;
  };
  await until("an attempt to deliver", isThere);
});

afterAll(async () => {
  await forwarder.end("SIGKILL");
  rmSync(work, { recursive: true });
});

function metricsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = ""] of text.matchAll(/^# TYPE (\S+) /gm)) found.set(name, new Set());
  for (const [, name = "", labels = ""] of text.matchAll(/^([a-z_]+)(?:\{(.*)\})? \S+$/gm)) {
    const known = found.get(name) ?? new Set();
    for (const [, label = ""] of labels.matchAll(/(\w+)="/g)) known.add(label);
    found.set(name, known);
  }
  return found;
}

const operators = ["absent", "by", "delta", "histogram_quantile", "increase", "label_values", "rate", "sum"];
/** Labels that Prometheus adds to what it scrapes. */
const added = ["job", "namespace", "pod"];

/** The metrics and labels of an expression that the running forwarder does not have. */
function unknownIn(expression: string): readonly string[] {
  const selectors = [...expression.matchAll(/(\w+)\{([^}]*)\}/g)].flatMap(([, name = "", labels = ""]) =>
    [...labels.matchAll(/(\w+)[=!]/g)].map(([, label = ""]) => [name, label] as const),
  );
  const grouped = [...expression.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = ""]) => labels.split(/, */));
  const names = expression
    .replaceAll(/"[^"]*"|\{[^}]*\}|\[[^\]]*\]|\bby \([^)]*\)/g, " ")
    .replace(/, \w+\)$/, ")")
    .match(/[a-z_]\w*/gi);
  const all = [...metrics.values()];
  return [
    ...(names ?? []).filter((name) => !operators.includes(name) && !metrics.has(name)),
    ...selectors.filter(([name, label]) => !added.includes(label) && !metrics.get(name)?.has(label)).map(String),
    ...grouped.filter((label) => !added.includes(label) && !all.some((labels) => labels.has(label))),
  ];
}

it("finds unknown metrics and labels in expressions", () => {
  expect(
    unknownIn('sum by (colour) (rate(event_forwarder_attempts_total{shape="x"}[5m])) + event_forwarder_x'),
  ).toEqual(["event_forwarder_x", "event_forwarder_attempts_total,shape", "colour"]);
});

it.for(rules)("alerts by $alert on metrics that the forwarder has", ({ expr, labels, annotations }) => {
  expect(unknownIn(expr)).toEqual([]);
  expect(["warning", "critical"]).toContain(labels.severity);
  expect(annotations.summary).toMatch(/\.$/);
  expect(annotations.description).toMatch(/\.$/);
});

it("tells of each alert what it means and what to do", () => {
  const section = readMarkdown("docs/14-forwarder.md").headings.find(({ text }) => text === "Alerts")?.body ?? "";
  const told = [...section.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]{20,} \|$/gm)].map(([, name]) => name);
  expect(told).toEqual(rules.map(({ alert }) => alert));
});

it("shows metrics that the forwarder has on its dashboard", () => {
  const expressions = [
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...dashboard.templating.list.flatMap(({ definition }) => definition ?? []),
  ];
  expect(expressions.length).toBeGreaterThan(dashboard.panels.length);
  expect(expressions.flatMap(unknownIn)).toEqual([]);
  const shown = new Set(expressions.flatMap((expression) => expression.match(/event_forwarder_\w+/g) ?? []));
  const own = [...metrics.keys()].filter((name) => name.startsWith("event_forwarder_"));
  const missing = own.filter((name) => !/_(?:bucket|sum|count)$/.test(name) && !shown.has(name));
  expect(missing.toSorted()).toEqual([
    "event_forwarder_attempt_seconds",
    "event_forwarder_dead_letters_total",
    "event_forwarder_spool_damaged",
    "event_forwarder_spool_failing",
  ]);
});
