import { dependency, entry, eventSource, filtered, sensor, trigger, two, type ManifestRow } from "./row.ts";

const pods = "version: v1\nresource: pods\neventTypes: [UPDATE]".replaceAll("\n", ", ");
const long = "a".repeat(64);
const replicated = (replicas: string): string => eventSource(`${replicas}\nresource:\n  pods: {${pods}}`);

/** What manifests are as objects: kinds, types, keys, names, sizes. */
export const objectRows: readonly ManifestRow[] = [
  {
    code: "MANIFEST_NONE",
    bad: "⟦⟧kind: ConfigMap\n",
    good: entry("eventTypes: [UPDATE]"),
    says: "-R looks into folders",
  },
  {
    code: "MANIFEST_OTHER_KINDS",
    bad: `⟦kind⟧: ConfigMap\napiVersion: v1\n---\n${entry("eventTypes: [UPDATE]")}`,
    good: entry("eventTypes: [UPDATE]"),
    says: "one object of other kinds passed over: ConfigMap",
  },
  {
    code: "MANIFEST_KIND",
    bad: entry("eventTypes: [UPDATE]").replace("EventSource", "⟦Eventsource⟧"),
    good: entry("eventTypes: [UPDATE]"),
    says: "did you mean EventSource of argoproj.io/v1alpha1?",
  },
  {
    code: "MANIFEST_KIND",
    name: "the version",
    bad: dependency("").replace("argoproj.io/v1alpha1", "⟦argoproj.io/v1⟧"),
    good: dependency(""),
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    bad: filtered("labels:\n  - key: tier\n    operation: ==\n    value: ⟦5⟧"),
    good: filtered('labels:\n  - key: tier\n    operation: ==\n    value: "5"'),
    says: 'write "5"; with this one object Argo\'s controller can list no EventSource of the whole cluster',
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "a word that kubectl reads as a boolean",
    bad: filtered("labels:\n  - key: canary\n    operation: ==\n    value: ⟦yes⟧"),
    good: filtered("labels:\n  - key: canary\n    operation: ==\n    value: 'yes'"),
    says: "yes, which kubectl reads as a boolean",
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "a number with underscores",
    bad: filtered("labels:\n  - key: build\n    operation: ==\n    value: ⟦1_000⟧"),
    good: filtered("labels:\n  - key: build\n    operation: ==\n    value: '1_000'"),
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "a list instead of a map",
    bad: sensor(
      two.replace("- name: one\n", "- name: one\n  filters: ⟦[]⟧\n"),
      "- template: {name: log, conditions: one || other, log: {}}",
    ),
    good: sensor(
      two.replace("- name: one\n", "- name: one\n  filters: {}\n"),
      "- template: {name: log, conditions: one || other, log: {}}",
    ),
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "text for a number",
    bad: replicated('replicas: ⟦"3"⟧'),
    good: replicated("replicas: 3"),
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "a fraction for a whole number",
    bad: replicated("replicas: ⟦2.5⟧"),
    good: replicated("replicas: 3.0"),
  },
  {
    code: "MANIFEST_WRONG_TYPE",
    name: "metadata, which the API server refuses",
    bad: dependency("").replace("name: pods", "name: pods\n  labels: {a: ⟦true⟧}"),
    good: dependency("").replace("name: pods", "name: pods\n  labels: {a: 'true'}"),
    says: "the API server refuses the object",
  },
  {
    code: "MANIFEST_UNKNOWN_KEY",
    bad: dependency('⟦filter⟧:\n  data:\n    - path: body.kind\n      type: string\n      value: ["^Pod$"]'),
    good: dependency('filters:\n  data:\n    - path: body.kind\n      type: string\n      value: ["^Pod$"]'),
    says: 'did you mean "filters"?',
  },
  {
    code: "MANIFEST_UNKNOWN_KEY",
    name: "a key one level off",
    bad: trigger("template:\n  name: log\n  conditions: one || other\n  log: {}\n  ⟦atLeastOnce⟧: true"),
    good: trigger("template:\n  name: log\n  conditions: one || other\n  log: {}\natLeastOnce: true"),
    says: "it belongs one level up",
  },
  {
    code: "MANIFEST_UNKNOWN_KEY",
    name: "a key one level too high",
    bad: trigger("template:\n  name: log\n  log: {}\n  conditions: one || other\n⟦conditionsReset⟧: []"),
    good: trigger("template:\n  name: log\n  log: {}\n  conditions: one || other\n  conditionsReset: []"),
    says: 'it belongs under "template"',
  },
  {
    code: "MANIFEST_UNKNOWN_KEY",
    name: "a key of a filter that nothing is like",
    bad: filtered("⟦expression⟧: body.kind == 'Pod'"),
    good: filtered("prefix: web-"),
  },
  {
    code: "MANIFEST_LEFTOVER_KEY",
    bad: eventSource(`⟦type⟧: resource\nresource:\n  pods: {${pods}}`),
    good: eventSource(`resource:\n  pods: {${pods}}`),
    says: "take it out",
  },
  {
    code: "MANIFEST_NAME",
    bad: eventSource(`resource:\n  pods: {${pods}}`, "⟦My_Pods⟧"),
    good: eventSource(`resource:\n  pods: {${pods}}`, "my-pods"),
    says: "is refused by the API server",
  },
  {
    code: "MANIFEST_NAME",
    name: "none",
    bad: dependency("").replace("name: pods\nspec", "⟦labels⟧: {}\nspec"),
    good: dependency("").replace("name: pods\nspec", "generateName: pods-\nspec"),
  },
  {
    code: "MANIFEST_NAME",
    name: "longer than a label",
    bad: eventSource(`resource:\n  pods: {${pods}}`, `⟦${long}⟧`),
    good: eventSource(`resource:\n  pods: {${pods}}`, long.slice(1)),
  },
  {
    code: "MANIFEST_NAME",
    name: "too long for its Service",
    bad: eventSource(hook(), `⟦${long.slice(0, 48)}⟧`),
    good: eventSource(hook(), long.slice(0, 47)),
  },
  {
    code: "MANIFEST_NAME",
    name: "no beginning of its Service's name",
    bad: eventSource(hook(), "⟦9-lives⟧"),
    good: eventSource(hook(), "nine-lives"),
  },
  {
    code: "MANIFEST_NAME",
    name: "a dependency",
    bad: sensor("- {name: ⟦pod.changed⟧, eventSourceName: pods, eventName: pods}", "- template: {name: log, log: {}}"),
    good: sensor("- {name: pod-changed, eventSourceName: pods, eventName: pods}", "- template: {name: log, log: {}}"),
  },
  {
    code: "MANIFEST_NAME",
    name: "a dependency named like an operator",
    bad: sensor("- {name: ⟦in⟧, eventSourceName: pods, eventName: pods}", "- template: {name: log, log: {}}"),
    good: sensor("- {name: inside, eventSourceName: pods, eventName: pods}", "- template: {name: log, log: {}}"),
  },
  {
    code: "MANIFEST_NAME",
    name: "a trigger whose name is a label",
    bad: created("⟦pod changed⟧"),
    good: created("pod-changed"),
  },
  {
    code: "MANIFEST_SUBJECT",
    bad: eventSource(`resource:\n  pods: {${pods}}`, "⟦pods.v1⟧"),
    good: eventSource(`resource:\n  pods: {${pods}}`, "pods-v1"),
    says: "its events are lost",
  },
  {
    code: "MANIFEST_SUBJECT",
    name: "an event",
    bad: eventSource(`resource:\n  ⟦pods.changed⟧: {${pods}}`),
    good: eventSource(`resource:\n  pods-changed: {${pods}}`),
  },
  {
    code: "MANIFEST_TWICE",
    bad: `${dependency("")}---\n${dependency("").replace("name: pods\nspec", "name: ⟦pods⟧\nspec")}`,
    good: `${dependency("")}---\n${dependency("").replace("name: pods\nspec", "name: pods\n  namespace: other\nspec")}`,
  },
  {
    code: "MANIFEST_TOO_LARGE",
    bad: dependency(`filters:\n  script: ""\n  context: {type: ${"a".repeat(99_000)}}`).replace(
      "apiVersion",
      "⟦apiVersion⟧",
    ),
    good: dependency(`filters:\n  script: ""\n  context: {type: ${"a".repeat(90_000)}}`),
    says: "more than the 98292 that",
  },
  {
    code: "MANIFEST_NOT_CHECKED",
    bad: eventSource(
      "⟦kafka⟧:\n  orders: {url: kafka:9092, topic: orders}\n  returns: {url: kafka:9092, topic: returns}",
    ),
    good: eventSource(`resource:\n  pods: {${pods}}`),
    says: "events of type kafka: keys and types are checked, nothing else",
  },
  {
    code: "MANIFEST_NOT_CHECKED",
    name: "a trigger",
    bad: trigger(
      'template:\n  name: tell\n  conditions: one || other\n  ⟦nats⟧: {url: "nats:4222", subject: a, payload: []}',
    ),
    good: trigger("template:\n  name: tell\n  conditions: one || other\n  log: {}"),
  },
  {
    code: "MANIFEST_SINGLE_POD",
    bad: replicated("replicas: ⟦1⟧"),
    good: replicated("replicas: 3"),
  },
  {
    code: "MANIFEST_REPLICAS_QUORUM",
    bad: replicated("replicas: ⟦2⟧"),
    good: replicated("replicas: 3"),
    says: "one that fails stops all",
  },
];

function hook(): string {
  const secret = "authSecret: {name: hook, key: token}";
  return `service:\n  ports: [{port: 12000}]\nwebhook:\n  push: {port: "12000", endpoint: /push, method: POST, ${secret}}`;
}

function created(name: string): string {
  const resource = "resource: {apiVersion: v1, kind: ConfigMap, metadata: {name: told}}";
  return trigger(`template:\n  name: ${name}\n  conditions: one || other\n  k8s:\n    source:\n      ${resource}`);
}
