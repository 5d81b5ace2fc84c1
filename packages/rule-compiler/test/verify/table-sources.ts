import { entry, eventSource, filtered, rowsOf, type ManifestRow } from "./row.ts";

const webhook = (keys: string): string => eventSource(`webhook:\n  push: {${keys}}`);
const open = 'port: "12000", endpoint: /push, method: POST';
const closed = "authSecret: {name: hook, key: token}";
const label = (keys: string): string => filtered(`labels:\n  - ${keys}`);
const field = (keys: string): string => filtered(`fields:\n  - ${keys}`);

/** What the entries of EventSources do. */
export const sourceRows: readonly ManifestRow[] = [
  ...rowsOf(entry, [
    ["MANIFEST_ENTRY_DEAD", "eventTypes: [⟦MODIFIED⟧]", "eventTypes: [UPDATE]", 'did you mean "UPDATE"?'],
    ["MANIFEST_ENTRY_DEAD", "eventTypes: [⟦updated⟧]", "eventTypes: [UPDATE]"],
    ["MANIFEST_PUBLISHES_NOTHING", "eventTypes: ⟦[]⟧", "eventTypes: [UPDATE]"],
    [
      "MANIFEST_AFTER_START",
      "eventTypes: [ADD, UPDATE]\nfilter:\n  ⟦afterStart⟧: true",
      "eventTypes: [ADD]\nfilter:\n  afterStart: true",
      "some events of UPDATE",
    ],
    ["MANIFEST_REPLAY", "eventTypes: [⟦ADD⟧]", "eventTypes: [ADD]\nfilter:\n  afterStart: true"],
  ]),
  ...rowsOf(label, [
    ["MANIFEST_ENTRY_DEAD", "{key: app, operation: ⟦equals⟧, value: web}", '{key: app, operation: "==", value: web}'],
    [
      "MANIFEST_ENTRY_DEAD",
      '{key: app, operation: ⟦in⟧, value: "web, shop"}',
      '{key: app, operation: in, value: "web,shop"}',
    ],
    ["MANIFEST_ENTRY_DEAD", "{key: app, operation: ⟦exists⟧, value: web}", '{key: app, operation: exists, value: ""}'],
  ]),
  ...rowsOf(field, [
    [
      "MANIFEST_PUBLISHES_NOTHING",
      "{⟦key⟧: metadata.name, value: ^web$}",
      '{key: metadata.name, operation: "==", value: ^web$}',
    ],
    [
      "MANIFEST_PUBLISHES_NOTHING",
      "{key: metadata.name, operation: ⟦in⟧, value: ^web$}",
      '{key: metadata.name, operation: "==", value: ^web$}',
    ],
    [
      "MANIFEST_PUBLISHES_NOTHING",
      '{key: metadata.name, operation: "==", value: ⟦"^(web$"⟧}',
      '{key: metadata.name, operation: "==", value: "^(web)$"}',
      "is no regular expression",
    ],
    [
      "MANIFEST_PATTERN_UNANCHORED",
      '{key: metadata.name, operation: "==", value: ⟦web⟧}',
      '{key: metadata.name, operation: "==", value: ^web$}',
      'write "^web$" for the whole text',
    ],
    [
      "MANIFEST_FIELD_NOT_TEXT",
      '{key: spec.hostNetwork, operation: "==", value: ⟦"true"⟧}',
      '{key: "metadata.labels.host", operation: "==", value: "^true$"}',
      "never matches",
    ],
    [
      "MANIFEST_FIELD_MISSING",
      '{⟦key⟧: status.phase, operation: "!=", value: ^Running$}',
      '{key: metadata.name, operation: "!=", value: ^web$}',
    ],
  ]),
  ...rowsOf(
    (keys) => eventSource(`resource:\n  watched: {version: v1, eventTypes: [UPDATE], ${keys}}`),
    [
      ["MANIFEST_SCOPE", "resource: nodes, namespace: ⟦shop⟧", 'resource: nodes, namespace: ""', "gives 404 for ever"],
      ["MANIFEST_RESOURCE", "resource: ⟦pod⟧", "resource: pods", 'did you mean "pods of v1"?'],
      [
        "MANIFEST_RESOURCE",
        "resource: ⟦deployments⟧",
        "resource: deployments, group: apps",
        'did you mean "deployments of apps/v1"?',
      ],
      ["MANIFEST_WATCHES_SECRETS", "resource: ⟦secrets⟧", "resource: configmaps"],
      ["MANIFEST_REFUSED", '⟦resource⟧: ""', "resource: pods", "it has no resource"],
    ],
  ),
  ...rowsOf(webhook, [
    ["MANIFEST_REFUSED", `port: ⟦"http"⟧, endpoint: /push, ${closed}`, `${open}, ${closed}`, "is no number"],
  ]),
  {
    code: "MANIFEST_WEBHOOK_OPEN",
    bad: eventSource(`webhook:\n  ⟦push⟧: {${open}}`),
    good: webhook(`${open}, ${closed}`),
  },
  {
    code: "MANIFEST_REFUSED",
    name: "types that do not go together",
    bad: eventSource(
      `resource:\n  pods: {version: v1, resource: pods, eventTypes: [UPDATE]}\nwebhook:\n  ⟦push⟧: {${open}, ${closed}}`,
    ),
    good: webhook(`${open}, ${closed}`),
    says: "resource and webhook do not go together",
  },
  {
    code: "MANIFEST_REFUSED",
    name: "two entries of one name",
    bad: eventSource(
      "kafka:\n  orders: {url: kafka:9092, topic: orders}\namqp:\n  ⟦orders⟧: {url: amqp:5672, routingKey: orders, exchangeType: topic}",
    ),
    good: eventSource(
      "kafka:\n  orders: {url: kafka:9092, topic: orders}\namqp:\n  returns: {url: amqp:5672, routingKey: orders, exchangeType: topic}",
    ),
  },
];
