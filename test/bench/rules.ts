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
