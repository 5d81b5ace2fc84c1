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
