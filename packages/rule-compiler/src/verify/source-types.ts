/**
 * How Argo replaces the pods of each type of EventSource: one after the other, or all at once, since two pods would
 * publish everything twice. Source: argo-events pkg/apis/events/v1alpha1/const.go (RecreateStrategyEventSources),
 * pkg/eventsources/eventing.go (GetEventingServers), which tells types that the list names otherwise.
 */
const recreated: ReadonlySet<string> = new Set([
  "amqp",
  "calendar",
  "kafka",
  "pubSub",
  "azureEventsHub",
  "azureServiceBus",
  "nats",
  "mqtt",
  "minio",
  "emitter",
  "nsq",
  "pulsar",
  "redis",
  "redisStream",
  "resource",
  "hdfs",
  "file",
  "sftp",
  "generic",
]);

/** Keys of an EventSource's spec that are no types of events. */
const others: ReadonlySet<string> = new Set(["eventBusName", "template", "service", "replicas"]);

/** Whether a key of an EventSource's spec is a type of events, and whether its pods are replaced all at once. */
export function sourceType(key: string): { readonly recreated: boolean } | undefined {
  return others.has(key) ? undefined : { recreated: recreated.has(key) };
}

/** The types whose entries are checked, not only by their keys and types. */
export const checkedSources: ReadonlySet<string> = new Set(["resource", "webhook"]);
