import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { planData, type PlanData } from "../../src/report/plan-data.ts";
import { compileRules, configWith, eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";

const withImages = {
  images: { registry: "registry.example", workflowSteps: { tag: "1" }, scriptRunner: { tag: "1" } },
};

function planned(rules: readonly object[], config = configWith(withImages)): { data: PlanData; compiled: Compiled } {
  const compiled = compileRules(rules, config);
  return { data: planData(compiled.plan, config), compiled };
}

const pods = { version: "v1", resource: "pods" };

const rules = [
  { id: "a", ...pods, namespaces: ["shop", "web"], labelFilter: "app=web" },
  { id: "b", ...pods, matchAll: true, eventTypes: ["DELETED"], action: "eventsrunner" },
  { id: "c", ...pods, namespaces: ["shop"], fieldFilter: "status.phase=Failed", action: { type: "pod-delete" } },
  {
    id: "d",
    ...pods,
    namespaces: ["shop"],
    action: { type: "workflow", template: "t", parameters: { e: { from: "event" } } },
  },
];

it("counts what is emitted", () => {
  const { data, compiled } = planned(rules);
  const sensors = sensorsOf(compiled.objects);
  const eventSources = eventSourcesOf(compiled.objects);
  const triggers = sensors.reduce((sum, { spec }) => sum + spec.triggers.length, 0);
  expect(data.totals).toMatchObject({
    rules: 4,
    watches: eventSources.reduce((sum, { spec }) => sum + Object.keys(spec.resource ?? {}).length, 0),
    eventSources: eventSources.length,
    sensors: sensors.length,
    triggers,
    busConnections: 3 * eventSources.length + 2 * sensors.length + triggers,
    templates: compiled.objects.filter(({ kind }) => kind === "WorkflowTemplate").length,
    clusterWideRights: compiled.objects
      .filter((object) => object.kind === "ClusterRole")
      .reduce((sum, { rules: rights }) => sum + (rights?.length ?? 0), 0),
  });
  // The rule whose Workflow gets the whole event has a second trigger, for what is too large.
  expect(triggers).toBe(5);
});

it("says of every rule, watch and Sensor where it stands", () => {
  const { data } = planned(rules);
  const eventNames = new Set(data.watches.map(({ eventName }) => eventName));
  expect(data.rules.flatMap(({ routes }) => routes.filter(({ watch }) => !eventNames.has(watch)))).toEqual([]);
  expect(new Set(data.rules.flatMap(({ routes }) => routes.map(({ sensor }) => sensor)))).toEqual(
    new Set(["rules-sensor"]),
  );
  expect(new Set(data.watches.map(({ eventSource }) => eventSource))).toEqual(
    new Set(data.eventSources.map(({ name }) => name)),
  );
});

it("shows no value of Secrets, neither in conditions nor in filters", () => {
  const when = [
    { path: "data.password", equals: "aHVudGVyMg==" },
    { path: "data.a", matches: "aHVudGVyMg==" },
  ];
  const { data } = planned([{ id: "a", version: "v1", resource: "secrets", secretData: "include", when }]);
  expect(JSON.stringify(data)).not.toContain("aHVudGVy");
});

it("holds no text of a script", () => {
  const action = { type: "script", inline: "#!/bin/sh\necho hunter2\n" };
  const { data } = planned([{ id: "a", ...pods, namespaces: ["x"], action }]);
  expect(JSON.stringify(data)).not.toContain("hunter2");
  expect(data.rules[0]?.does).toMatch(/^runs a script of the rules, sha256 [0-9a-f]{12} in a pod \(WorkflowTemplate /);
});

it("names what a script is given besides the event", () => {
  const action = {
    type: "script",
    inline: "#!/bin/sh\n",
    env: { T: { secret: { name: "admin-token", key: "k" } }, U: { configMap: { name: "settings", key: "k" } }, V: "x" },
    volumes: [
      { mountPath: "/s", secret: "tls-ca" },
      { mountPath: "/n", hostPath: "/var/log" },
      { mountPath: "/t", emptyDir: true },
    ],
  };
  const { data } = planned([{ id: "a", ...pods, namespaces: ["x"], action }]);
  expect(data.rules[0]?.does).toMatch(
    /, which is given the Secret admin-token, the ConfigMap settings, the Secret tls-ca, \/var\/log of the node$/,
  );
});

const beyond: readonly { readonly rule: object; readonly codes: readonly string[] }[] = [
  { rule: { ...pods, namespaces: ["x"] }, codes: ["reads-whole-kinds", "open-bus"] },
  { rule: { ...pods, eventTypes: ["ADDED"] }, codes: ["whole-cluster", "reads-whole-kinds", "open-bus"] },
  { rule: { version: "v1", resource: "nodes" }, codes: ["reads-whole-kinds", "open-bus"] },
  {
    rule: { ...pods, namespaces: ["x"], action: { type: "pod-delete" } },
    codes: [
      "reads-whole-kinds",
      "any-pod",
      "acts-on-whole-kinds",
      "image-not-pinned",
      "api-server-anywhere",
      "open-bus",
    ],
  },
  {
    rule: { ...pods, namespaces: ["x"], action: { type: "pod-delete", dryRun: true } },
    codes: ["reads-whole-kinds", "any-pod", "image-not-pinned", "api-server-anywhere", "open-bus"],
  },
  {
    rule: { ...pods, namespaces: ["x"], action: { type: "workflow", template: "t" } },
    codes: ["reads-whole-kinds", "any-pod", "template-elsewhere", "open-bus"],
  },
  {
    rule: {
      ...pods,
      namespaces: ["x"],
      action: {
        type: "script",
        configMap: { name: "c", key: "k" },
        account: "mine",
        volumes: [{ mountPath: "/logs", hostPath: "/var/log" }],
      },
    },
    codes: [
      "reads-whole-kinds",
      "any-pod",
      "account-elsewhere",
      "script-elsewhere",
      "host-path",
      "image-not-pinned",
      "api-server-anywhere",
      "open-bus",
    ],
  },
];

it.each(beyond)("says what $rule leaves open beyond the rules: $codes", ({ rule, codes }) => {
  const { data } = planned([{ id: "a", ...rule }]);
  expect(data.beyond.map(({ code }) => code)).toEqual(codes);
  expect(data.beyond.filter(({ ruleIds }) => ruleIds.join(",") !== "a")).toEqual([]);
});

it("takes a digest for a pinned image", () => {
  const config = configWith({
    images: { registry: "r.example", workflowSteps: { digest: `sha256:${"a".repeat(64)}` } },
  });
  const { data } = planned([{ id: "a", ...pods, namespaces: ["x"], action: { type: "pod-delete" } }], config);
  expect(data.beyond.map(({ code }) => code)).not.toContain("image-not-pinned");
  expect(data.rules[0]?.image).toBe(`r.example/workflow-steps@sha256:${"a".repeat(64)}`);
});

it("says whose account may create Workflows", () => {
  const action = { type: "workflow", template: "t", dispatch: "forwarder" };
  const rule = { id: "a", ...pods, namespaces: ["x"], action };
  const whose = (written: readonly object[]): string | undefined =>
    planned(written).data.beyond.find(({ code }) => code === "any-pod")?.text;
  expect(whose([rule])).toMatch(/: the forwarder's account$/);
  expect(whose([{ ...rule, action: { ...action, dispatch: "native" } }])).toMatch(
    /: the Sensors' account eventsrunner\/rules-sensor$/,
  );
});

const handed: readonly { readonly rule: object; readonly want: string }[] = [
  {
    rule: pods,
    want: "ADDED: the new object; MODIFIED: the old and the new object; DELETED: its last state",
  },
  {
    rule: { version: "v1", resource: "secrets", eventTypes: ["ADDED"] },
    want: "ADDED: the new object; without the values of the Secret",
  },
  {
    rule: { ...pods, namespaces: ["x"], action: { type: "pod-delete" } },
    want: "where to find the object, and nothing in it",
  },
  {
    rule: { ...pods, action: { type: "workflow", template: "t", parameters: { e: { from: "event" }, u: "x" } } },
    want: "2 arguments: e (the whole event), u",
  },
  {
    rule: {
      ...pods,
      action: { type: "workflow", template: "t", parameters: { p: { path: "spec.nodeName", encoding: "base64" } } },
    },
    want: "1 argument: p (spec.nodeName)",
  },
  { rule: { ...pods, action: { type: "workflow", template: "t" } }, want: "nothing" },
  { rule: { ...pods, action: { type: "log", verbose: true } }, want: "the event as Argo has it" },
];

it.each(handed)("says what the action of $rule is handed", ({ rule, want }) => {
  expect(planned([{ id: "a", ...rule }]).data.rules[0]?.handsOn).toBe(want);
});

const root = join(import.meta.dirname, "../../../..");

it.each(globSync("test/goldens/*/plan.yaml", { cwd: root }))("tells in %s no right that is not emitted", (path) => {
  const data = parse(readFileSync(join(root, path), "utf8")) as PlanData;
  const manifests = readFileSync(join(root, dirname(path), "manifests.yaml"), "utf8");
  expect(data.rights.filter(({ role }) => !manifests.includes(`name: ${role}\n`))).toEqual([]);
  expect(data.totals.rules).toBe(data.rules.length);
});

it("says what the pods of a step can connect to, and no longer every address once the configuration names the API server", () => {
  const egress = [
    { cidr: "192.0.2.7/32", ports: [443] },
    { namespace: "chat", pods: { tier: "b", app: "a" }, ports: [80, 81] },
    { namespace: "mail", ports: [25] },
  ];
  const action = { type: "script", inline: "#!/bin/sh\n", egress };
  const own = ["192.0.2.7/32 (port 443)", "pods with app=a, tier=b of chat (ports 80, 81)", "pods of mail (port 25)"];
  const rules = [{ id: "a", ...pods, namespaces: ["x"], action }];
  const open = planned(rules).data;
  expect(open.rules[0]?.reaches).toEqual(["DNS", "API server (ports 443, 6443 of every address)", ...own]);
  expect(open.templates.map(({ reaches }) => reaches)).toEqual(open.rules.map(({ reaches }) => reaches));
  const named = planned(
    rules,
    configWith({ ...withImages, network: { apiServer: { cidrs: ["10.0.0.1/32"], ports: [6443] } } }),
  ).data;
  expect(named.rules[0]?.reaches).toEqual(["DNS", "API server (port 6443 of 10.0.0.1/32)", ...own]);
  expect(named.beyond.map(({ code }) => code)).not.toContain("api-server-anywhere");
});
