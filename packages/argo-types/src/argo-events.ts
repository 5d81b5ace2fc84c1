import type { components } from "./types.gen.ts";

type Schemas = components["schemas"];

/** Watches resources or listens on endpoints (https://argoproj.github.io/argo-events/concepts/event_source/). */
export type EventSource = Schemas["EventSource"];

/** What an EventSource holds: either resource or webhook entries. */
export type EventSourceSpec = Schemas["EventSourceSpec"];

/** One entry of `spec.resource`: an informer on one kind. */
export type EventSourceResourceEntry = Schemas["EventSourceResourceEntry"];

/** One entry of `spec.webhook`: an endpoint. */
export type EventSourceWebhookEntry = Schemas["EventSourceWebhookEntry"];

/** The Service the controller puts before the pods of an EventSource. */
export type EventSourceService = Schemas["EventSourceService"];

/** What an informer lets through; even an empty one drops tombstones. */
export type ResourceFilter = Schemas["ResourceFilter"];

/** One requirement of a label selector, its value always text. */
export type LabelFilter = Schemas["LabelFilter"];

/** `spec.template` of EventSources and Sensors: what may be said about their pods. */
export type PodTemplateOverrides = Schemas["PodTemplateOverrides"];

/** The container part of `spec.template`. */
export type ContainerOverrides = Schemas["ContainerOverrides"];

/** Waits for events and runs triggers (https://argoproj.github.io/argo-events/concepts/sensor/). */
export type Sensor = Schemas["Sensor"];

/** What a Sensor holds. */
export type SensorSpec = Schemas["SensorSpec"];

/** One entry of `spec.dependencies`: an event and its filters. */
export type SensorDependency = Schemas["SensorDependency"];

/** The filters of a dependency. */
export type DependencyFilters = Schemas["DependencyFilters"];

/** A govaluate expression over named values of the event. */
export type ExprFilter = Schemas["ExprFilter"];

/** A named value of the event, by its gjson path. */
export type ExprField = Schemas["ExprField"];

/** A comparison of one value of the event. */
export type DataFilter = Schemas["DataFilter"];

/** One entry of `spec.triggers`, with its delivery rules. */
export type SensorTrigger = Schemas["SensorTrigger"];

/** `dlqTrigger`: runs when the retries are used up. */
export type DeadLetterTrigger = Schemas["DeadLetterTrigger"];

/** What a trigger does: exactly one of http, k8s and log. */
export type TriggerTemplate = Schemas["TriggerTemplate"];

/** Sends a request; all fields without which Argo would hang or lie are required. */
export type HttpTrigger = Schemas["HttpTrigger"];

/** A request header whose value comes from a Secret or ConfigMap. */
export type SecureHeader = Schemas["SecureHeader"];

/** Certificates for a connection, from Secrets. */
export type TlsConfig = Schemas["TlsConfig"];

/** Creates a thin Workflow. */
export type KubernetesTrigger = Schemas["KubernetesTrigger"];

/** Prints the whole event to the Sensor's log. */
export type LogTrigger = Schemas["LogTrigger"];

/** Takes a value of an event (`src`) to a place in the created object (`dest`). */
export type TriggerParameter = Schemas["TriggerParameter"];

/** A value of an event as the whole body of a request. */
export type PayloadParameter = Schemas["PayloadParameter"];

/** Where a parameter takes its value from. */
export type TriggerParameterSource = Schemas["TriggerParameterSource"];

/** When a trigger counts as done. */
export type TriggerPolicy = Schemas["TriggerPolicy"];

/** The HTTP status codes that count as success. */
export type StatusPolicy = Schemas["StatusPolicy"];

/** `retryStrategy` of a trigger, always whole. */
export type RetryBackoff = Schemas["RetryBackoff"];

/** How often a trigger may run; what exceeds it waits. */
export type RateLimit = Schemas["RateLimit"];

/** Carries the events of a namespace (https://argoproj.github.io/argo-events/concepts/eventbus/). */
export type EventBus = Schemas["EventBus"];

/** What an EventBus holds: a JetStream of its own or a foreign one. */
export type EventBusSpec = Schemas["EventBusSpec"];

/** A NATS cluster run by the controller. */
export type JetStreamBus = Schemas["JetStreamBus"];

/** A JetStream that somebody else runs. */
export type ExoticJetStreamBus = Schemas["ExoticJetStreamBus"];
