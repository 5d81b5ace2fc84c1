import { eventSource, http, k8s, rowsOf, sensor, trigger, two, twoTriggers, type ManifestRow } from "./row.ts";

const log = "template:\n  name: log\n  conditions: one || other\n  log: {}";
const logged = (keys: string): string => trigger(`${log}\n${keys}`);
const conditions = (text: string): string => trigger(`template:\n  name: log\n  conditions: ${text}\n  log: {}`);
const backoff = (keys: string): string => logged(`atLeastOnce: true\nretryStrategy: {${keys}}`);
const full = "steps: 3, duration: 10s, factor: 2, jitter: 0.2";

/** Three dependencies on one event, and one on another. */
const four = ["one", "other", "last", "third"]
  .map((name) => `- {name: ${name}, eventSourceName: ${name === "third" ? "second" : "first"}, eventName: changed}`)
  .join("\n");

/** What triggers do. */
export const triggerRows: readonly ManifestRow[] = [
  {
    code: "MANIFEST_CONDITIONS_MISSING",
    bad: trigger("template:\n  ⟦name⟧: log\n  log: {}"),
    good: conditions("one && other"),
    says: 'write conditions: "one || other"',
  },
  ...rowsOf(conditions, [
    ["MANIFEST_CONDITIONS_INVALID", "⟦one || another⟧", "one || other", 'did you mean "other"?'],
    ["MANIFEST_CONDITIONS_INVALID", "⟦one or other⟧", "one || other", "|| is"],
    ["MANIFEST_CONDITIONS_INVALID", "⟦one && (other⟧", "one && (other)", "is not closed"],
    ["MANIFEST_CONDITIONS_INVALID", "⟦one && (other))⟧", "one && (other)", "closes nothing"],
    ["MANIFEST_CONDITIONS_INVALID", "⟦one && && other⟧", "one && other", "stands where it cannot"],
    ["MANIFEST_CONDITIONS_INVALID", "⟦one ||⟧", "one || other", "where a name is wanted"],
    ["MANIFEST_CONDITIONS_INVALID", '⟦"one && !other"⟧', "one && other", 'conditions hold "!"'],
  ]),
  {
    code: "MANIFEST_NOT_CHECKED",
    name: "when conditions are reset",
    bad: conditions("one && other\n  ⟦conditionsReset⟧: [{byTime: {cron: 0 0 * * *}}]"),
    good: conditions("one && other"),
  },
  {
    code: "MANIFEST_NOT_CHECKED",
    name: "conditions with texts",
    bad: conditions('⟦one + "||" + other⟧'),
    good: conditions("one || other"),
  },
  {
    code: "MANIFEST_FIRES_TWICE",
    bad: sensor(two.replace("second", "first"), "- template: {name: log, conditions: ⟦one || other⟧, log: {}}"),
    good: sensor(two.replace("second", "first"), "- template: {name: log, conditions: one && other, log: {}}"),
  },
  ...rowsOf(
    (text) => sensor(four, `- template: {name: log, conditions: ${text}, log: {}}`),
    [
      // Where no two of them fire it alone, the third has to come again after the first time.
      ["MANIFEST_FIRES_TWICE", "⟦one || other || third && last⟧", "(one && third) || (other && third) || last"],
      ["MANIFEST_FIRES_TWICE", "⟦(one || other) || (last && third)⟧", "(one || other || last) && third"],
      ["MANIFEST_FIRES_TWICE", "⟦other || one && third || last⟧", "other || one && third || last && third"],
      ["MANIFEST_FIRES_TWICE", "⟦third || (one || one && last) || other && other⟧", "one && last || third && other"],
    ],
  ),
  {
    code: "MANIFEST_MAY_FIRE_TWICE",
    bad: sensor(typed("first", "first"), "- template: {name: log, conditions: ⟦one || other⟧, log: {}}"),
    good: sensor(typed("first", "second"), "- template: {name: log, conditions: one || other, log: {}}"),
  },
  {
    code: "MANIFEST_TRIGGER_FAILS",
    bad: trigger("template:\n  name: log\n  conditions: one || other\n  ⟦log⟧: null"),
    good: trigger(log),
    says: "log: {}",
  },
  {
    code: "MANIFEST_TRIGGER_FAILS",
    name: "an object without a name",
    bad: k8s("parameters: []", "labels: {a: b}").replace(
      "metadata:\n                labels",
      "⟦metadata⟧:\n                labels",
    ),
    good: k8s("parameters: []"),
    says: "neither name nor generateName",
  },
  {
    code: "MANIFEST_TRIGGER_FAILS",
    name: "an object without a kind",
    bad: k8s("parameters: []").replace("kind: Workflow", "⟦kind⟧: ''"),
    good: k8s("parameters: []"),
  },
  {
    code: "MANIFEST_TRIGGER_SEVERAL",
    bad: trigger(
      "template:\n  name: log\n  conditions: one || other\n  ⟦log⟧: {}\n  k8s: {source: {resource: {apiVersion: v1, kind: ConfigMap, metadata: {name: told}}}}",
    ),
    good: trigger(log),
    says: 'Argo takes "k8s"',
  },
  ...rowsOf(logged, [
    ["MANIFEST_RETRY_IGNORED", `⟦retryStrategy⟧: {${full}}`, `atLeastOnce: true\nretryStrategy: {${full}}`],
    ["MANIFEST_RETRY_NONE", "⟦atLeastOnce⟧: true", `atLeastOnce: true\nretryStrategy: {${full}}`],
    [
      "MANIFEST_RATE_LIMIT",
      "rateLimit: {unit: Second, requestsPerUnit: ⟦0⟧}",
      "rateLimit: {unit: Second, requestsPerUnit: 1}",
    ],
    ["MANIFEST_RATE_LIMIT", "⟦rateLimit⟧: {unit: Second}", "rateLimit: {unit: Second, requestsPerUnit: 1}"],
    [
      "MANIFEST_RATE_UNIT",
      "rateLimit: {unit: ⟦minute⟧, requestsPerUnit: 1}",
      "rateLimit: {unit: Minute, requestsPerUnit: 1}",
    ],
    [
      "MANIFEST_REFUSED",
      `⟦dlqTrigger⟧: {atLeastOnce: true, template: {name: lost, log: {}}}`,
      `atLeastOnce: true\nretryStrategy: {${full}}\ndlqTrigger: {atLeastOnce: true, template: {name: lost, log: {}}}`,
      "stands beside no atLeastOnce",
    ],
  ]),
  ...rowsOf(backoff, [
    ["MANIFEST_BACKOFF", 'steps: 3, duration: ⟦"10"⟧, factor: 2, jitter: 0.2', full, 'write a unit: "10s"'],
    [
      "MANIFEST_BACKOFF",
      'steps: 3, duration: 10s, factor: ⟦"2"⟧, jitter: 0.2',
      full,
      "write factor: 2, without quotes",
    ],
    ["MANIFEST_NANOSECONDS", "steps: 3, duration: ⟦10⟧, factor: 2, jitter: 0.2", full],
  ]),
  {
    code: "MANIFEST_BACKOFF_DEFAULT",
    bad: logged("atLeastOnce: true\n⟦retryStrategy⟧: {duration: 10s}"),
    good: backoff(full),
    says: "steps is 5, factor is 1, jitter is 1",
  },
  ...rowsOf(http, [
    [
      "MANIFEST_PAYLOAD_CRASH",
      "dynamicHeaders: [{src: {dependencyName: ⟦one⟧, dataKey: body.id}, dest: X-Id}]",
      'dynamicHeaders: [{src: {dependencyName: one, dataKey: body.id, value: ""}, dest: X-Id}]',
    ],
    ["MANIFEST_TLS_OFF", "tls: {⟦insecureSkipVerify⟧: true}", "tls: {caCertSecret: {name: authority, key: ca.crt}}"],
    [
      "MANIFEST_SECRET_IN_PLAIN",
      "headers: {Authorization: ⟦Bearer hunter2⟧}",
      "secureHeaders: [{name: Authorization, valueFrom: {secretKeyRef: {name: api, key: token}}}]",
      'the header "Authorization"',
    ],
    [
      "MANIFEST_CONTENT_TYPE",
      "⟦payload⟧: [{src: {dependencyName: one, dataKey: body}, dest: ''}]",
      "headers: {content-type: application/json}\npayload: [{src: {dependencyName: one, dataKey: body}, dest: ''}]",
    ],
  ]),
  {
    code: "MANIFEST_SECRET_IN_PLAIN",
    name: "a password in a URL",
    bad: http("headers: {}").replace("https://example.com", "⟦https://shop:hunter2@example.com⟧"),
    good: http("headers: {}"),
    says: "the url holds",
  },
  {
    code: "MANIFEST_SECRET_IN_PLAIN",
    name: "a token in a query",
    bad: http("headers: {}").replace("https://example.com", "⟦https://example.com/?a=b&access_token=hunter2⟧"),
    good: http("headers: {}").replace("https://example.com", "https://example.com/?a=b"),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "a method in small letters",
    bad: http("headers: {}").replace("method: POST", "method: ⟦post⟧"),
    good: http("headers: {}"),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "no url",
    bad: http("headers: {}").replace("url: https://example.com", '⟦url⟧: ""'),
    good: http("headers: {}"),
  },
  {
    code: "MANIFEST_STATUS_UNCHECKED",
    bad: http("headers: {}")
      .replace(/\n {6}policy:[^]*$/, "\n")
      .replace("http:", "⟦http⟧:"),
    good: http("headers: {}"),
  },
  {
    code: "MANIFEST_DUPLICATES",
    bad: k8s("parameters: []", "⟦generateName⟧: run-", again()),
    good: k8s(
      "parameters:\n  - {src: {dependencyName: one, dataKey: body.metadata.uid}, dest: metadata.name}",
      "labels: {}",
      again(),
    ),
  },
  {
    code: "MANIFEST_SUBMIT_FROM",
    bad: submit("⟦submit-from⟧"),
    good: submit("submit"),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "an operation that there is not",
    bad: submit("⟦start⟧"),
    good: submit("submit"),
    says: "write one of submit, submit-from",
  },
  {
    code: "MANIFEST_NOT_CHECKED",
    name: "an object that is kept elsewhere",
    bad: trigger(
      "template:\n  name: run\n  conditions: one || other\n  k8s: {source: {⟦configmap⟧: {name: kept, key: workflow}}}",
    ),
    good: submit("submit"),
  },
  {
    code: "MANIFEST_LOGS_EVENTS",
    bad: secretsAnd("⟦log⟧: {}"),
    good: secretsAnd("k8s: {source: {resource: {apiVersion: v1, kind: ConfigMap, metadata: {name: told}}}}"),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "two triggers of one name",
    bad: sensor(two, `${twoTriggers("one", "one").replace("second", "⟦first⟧")}`),
    good: sensor(two, twoTriggers("one", "one")),
  },
];

function again(): string {
  return `\n  atLeastOnce: true\n  retryStrategy: {${full}}`;
}

function typed(one: string, other: string): string {
  const filter = (type: string): string => `filters: {data: [{path: type, type: string, value: [${type}]}]}`;
  const dependency = (name: string, source: string, type: string): string =>
    `- {name: ${name}, eventSourceName: ${source}, eventName: changed, ${filter(type)}}`;
  return `${dependency("one", one, "ADD")}\n${dependency("other", other, "DELETE")}`;
}

function submit(operation: string): string {
  const resource = "{apiVersion: argoproj.io/v1alpha1, kind: Workflow, metadata: {generateName: run-}}";
  return trigger(
    `template:\n  name: run\n  conditions: one || other\n  argoWorkflow: {operation: ${operation}, source: {resource: ${resource}}}`,
  );
}

function secretsAnd(type: string): string {
  const watched = eventSource("resource:\n  pods: {version: v1, resource: secrets, eventTypes: [UPDATE]}");
  const dependencies = "- {name: pod, eventSourceName: pods, eventName: pods}";
  return `${watched}---\n${sensor(dependencies, `- template:\n    name: tell\n    ${type}`)}`;
}
