import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { debianProgram } from "../support/debian-program.ts";
import { manifestIn } from "../support/forwarder-manifests.ts";
import { kubernetesSchemas, type CheckObject } from "../support/kubernetes-schemas.ts";
import { kustomizeBuild } from "../support/kustomize.ts";
import { operatorSchemas } from "../support/operator-schemas.ts";
import { run, type Outcome } from "../support/run.ts";

interface Rule {
  readonly alert: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

interface PrometheusRule {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: unknown;
  readonly spec: { readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[] };
}

const work = mkdtempSync(join(tmpdir(), "alerts-"));
const manifest = manifestIn<PrometheusRule>("components/prometheus/rules.yaml");
let checkOperator: CheckObject;
let check: CheckObject;
let promtool: string;

beforeAll(() => {
  checkOperator = operatorSchemas();
  check = kubernetesSchemas();
  promtool = debianProgram("prometheus", ["promtool"]);
}, 5 * 60_000);

afterAll(() => rmSync(work, { recursive: true }));

/** Runs promtool on the rules, or on tests of them; JSON is YAML. */
function judge(command: "check" | "test", name: string, content: unknown): Outcome {
  const path = join(work, name);
  writeFileSync(path, JSON.stringify(content));
  return run(promtool, [command, "rules", path], { cwd: work });
}

it("notices keys and values that Prometheus Operator does not know", () => {
  const { apiVersion, metadata } = manifest;
  const monitor = {
    apiVersion,
    kind: "ServiceMonitor",
    metadata,
    spec: { selector: {}, endpoints: [{ port: "http" }] },
  };
  expect(checkOperator(monitor)).toEqual([]);
  const wrong = { ...monitor, spec: { selector: {}, endpoints: [{ port: 5, paths: "/" }] } };
  expect(checkOperator(wrong)).toEqual([
    'ServiceMonitor /spec/endpoints/0: must NOT have additional properties {"additionalProperty":"paths"}',
    'ServiceMonitor /spec/endpoints/0/port: must be string {"type":"string"}',
  ]);
  expect(checkOperator({ ...monitor, kind: "Monitor" })).toEqual([
    "Prometheus Operator has no Monitor of monitoring.coreos.com/v1",
  ]);
});

it.each([[["prometheus"]], [["prometheus", "tls"]]])(
  "gives Prometheus Operator what it takes, with %j",
  (components) => {
    const folder = mkdtempSync(join(work, "k-"));
    const base = join(import.meta.dirname, "../../manifests/forwarder");
    const from = (path: string): string => relative(realpathSync(folder), path);
    const kustomization = {
      apiVersion: "kustomize.config.k8s.io/v1beta1",
      kind: "Kustomization",
      resources: [from(base)],
      components: components.map((name) => from(join(base, "components", name))),
    };
    writeFileSync(join(folder, "kustomization.yaml"), JSON.stringify(kustomization));
    const objects = kustomizeBuild(folder) as readonly PrometheusRule[];
    const ofOperator = objects.filter(({ apiVersion }) => apiVersion === manifest.apiVersion);
    expect(ofOperator.map(({ kind }) => kind).toSorted()).toEqual(["PrometheusRule", "ServiceMonitor"]);
    expect(ofOperator.flatMap(checkOperator)).toEqual([]);
    // Metadata are the same for all kinds.
    const metadata = ofOperator.map((one) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: one.metadata }));
    expect(metadata.flatMap(check)).toEqual([]);
  },
);

it("gives Prometheus rules that it can evaluate", () => {
  const { code, stdout, stderr } = judge("check", "rules.yaml", manifest.spec);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const count = manifest.spec.groups.flatMap(({ rules }) => rules).length;
  expect(stdout).toContain(`SUCCESS: ${count} rules found`);
  expect(judge("check", "broken.yaml", { groups: [{ name: "a", rules: [{ alert: "A", expr: "sum(" }] }] }).code).toBe(
    1,
  );
});

const where = { namespace: "eventsrunner", pod: "event-forwarder-0" };
const labelled = (labels: object): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${String(value)}"`)
    .join(",");
const series = (name: string, values: string, labels: object = {}): object => ({
  series: `${name}{${labelled({ ...where, ...labels })}}`,
  values,
});

it.each([
  {
    alert: "EventForwarderMissing",
    // `_` is a minute in which nothing was scraped.
    input: [series("event_forwarder_spool_full", "0x5 stale _x30")],
    labels: {},
    silent: "10m",
    firing: "11m",
    summary: "No forwarder is scraped.",
  },
  {
    alert: "EventForwarderSpoolNearlyFull",
    input: [
      series("event_forwarder_spool_bytes", "800x9 825x30"),
      series("event_forwarder_spool_limit_bytes", "1000x40"),
    ],
    labels: where,
    silent: "14m",
    firing: "15m",
    summary: "82.5% of the spool of event-forwarder-0 are in use.",
  },
  {
    alert: "EventForwarderDestinationAway",
    input: [series("event_forwarder_destination_paused", "0x4 1x30", { destination: "eventsRunner" })],
    labels: { ...where, destination: "eventsRunner" },
    silent: "14m",
    firing: "15m",
    summary: "event-forwarder-0 cannot reach eventsRunner.",
  },
  {
    alert: "EventForwarderDeadLetters",
    input: [series("event_forwarder_dead_letters", "3x9 4x30")],
    labels: where,
    silent: "9m",
    firing: "10m",
    summary: "event-forwarder-0 has new dead letters.",
  },
  {
    alert: "EventForwarderRefusesSender",
    input: [series("event_forwarder_requests_total", "_x4 12+12x30", { path: "/api/v1/events", status: "401" })],
    labels: where,
    silent: "14m",
    firing: "15m",
    summary: "event-forwarder-0 refuses the token or the certificate of a sender.",
  },
])("wakes somebody up by $alert, and not before", ({ alert, input, labels, silent, firing, summary }) => {
  judge("check", "rules.yaml", manifest.spec);
  const rule = manifest.spec.groups.flatMap(({ rules }) => rules).find((one) => one.alert === alert);
  const fired = {
    exp_labels: { ...labels, severity: rule?.labels.severity },
    exp_annotations: { ...rule?.annotations, summary },
  };
  const test = (expected: readonly object[], at: string): object => ({
    interval: "1m",
    input_series: input,
    alert_rule_test: [{ eval_time: at, alertname: alert, exp_alerts: expected }],
  });
  const content = {
    rule_files: ["rules.yaml"],
    evaluation_interval: "1m",
    tests: [test([], silent), test([fired], firing)],
  };
  const { code, stdout, stderr } = judge("test", "tests.yaml", content);
  expect({ code, said: stdout + stderr }).toEqual({ code: 0, said: expect.stringContaining("SUCCESS") as string });
  const { code: wrong } = judge("test", "wrong.yaml", { ...content, tests: [test([], firing)] });
  expect(wrong).toBe(1);
});
