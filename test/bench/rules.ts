/** A set of rules of one event class, as the budgets name it: conditions, a label selector and a namespace each. */
export function benchRules(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => ({
    id: `rule-${index}`,
    group: "",
    version: "v1",
    resource: "configmaps",
    namespaces: [`team-${index % 50}`],
    eventTypes: ["MODIFIED"],
    updatesOn: ["data"],
    labelFilter: `app=app-${index % 20}`,
    when: [{ path: "data.mode", equals: `mode-${index}` }],
  }));
  return `${JSON.stringify(rules, null, 1)}\n`;
}

/** Rules of all event classes with a field selector: five dependencies each, and many different watches. */
export function wideRules(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => ({
    id: `wide-${index}`,
    version: "v1",
    resource: "pods",
    namespaces: [`team-${index % 50}`],
    labelFilter: `app=app-${index % 5}`,
    fieldFilter: "status.phase=Running",
    when: [{ path: "spec.nodeName", matches: `node-${index}-.*` }],
  }));
  return `${JSON.stringify(rules, null, 1)}\n`;
}

/** Configuration of `mixedRules`: what their actions cannot do without. */
export const mixedConfig: string = JSON.stringify({
  eventsRunnerBaseURL: "https://runner.example.com",
  authType: "jwt",
  eventsRunner: { tokenSecret: { name: "runner", key: "token" }, caCertSecret: { name: "runner", key: "ca.crt" } },
  images: {
    registry: "registry.example.com",
    workflowSteps: { digest: `sha256:${"0".repeat(64)}` },
    scriptRunner: { digest: `sha256:${"1".repeat(64)}` },
  },
});

/** Every action in turn, on pods of 50 namespaces; each script and each mapping of parameters is another one. */
const actions: readonly ((index: number) => object | string)[] = [
  () => "log",
  () => ({ type: "log", verbose: true }),
  () => "eventsrunner",
  () => ({ type: "eventsrunner", direct: true }),
  (index) => ({ type: "script", inline: `#!/bin/sh\nset -eu\necho "rule ${index}"\ncat "$EVENT_FILE"\n` }),
  (index) => ({ type: "script", configMap: { name: "scripts", key: `script-${index}.sh` }, event: "reference" }),
  (index) => ({ type: "pod-delete", cooldown: "5m", budget: { max: 1 + (index % 9), per: "hour" } }),
  () => ({ type: "pod-delete", dispatch: "native", evict: true }),
  (index) => ({
    type: "workflow",
    template: "restart",
    parameters: { uid: { from: "uid" }, node: { path: "spec.nodeName", encoding: "base64" }, rule: `rule ${index}` },
  }),
];

/** Rules of one event class with all actions, those that run as Workflows among them. */
export function mixedRules(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => ({
    id: `mixed-${index}`,
    version: "v1",
    resource: "pods",
    namespaces: [`team-${index % 50}`],
    eventTypes: ["MODIFIED"],
    labelFilter: `app=app-${index % 20}`,
    when: [{ path: "spec.nodeName", equals: `node-${index}` }],
    action: actions[index % actions.length]?.(index),
  }));
  return `${JSON.stringify(rules, null, 1)}\n`;
}
