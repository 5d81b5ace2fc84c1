// Made by `pnpm --filter @argo-rules/argo-types generate` from openapi/*.yaml. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What may be said about the pods of an EventSource or Sensor; image, args and command may not. */
        readonly PodTemplateOverrides: {
            readonly metadata?: components["schemas"]["PodMetadata"];
            readonly serviceAccountName?: components["schemas"]["DnsLabel"];
            readonly container?: components["schemas"]["ContainerOverrides"];
            readonly volumes?: readonly components["schemas"]["Volume"][];
            readonly securityContext?: components["schemas"]["PodSecurityContext"];
            readonly nodeSelector?: components["schemas"]["NodeSelector"];
            readonly tolerations?: readonly components["schemas"]["Toleration"][];
            readonly imagePullSecrets?: readonly components["schemas"]["LocalObjectReference"][];
            readonly priorityClassName?: components["schemas"]["DnsSubdomain"];
            readonly priority?: number;
            readonly affinity?: components["schemas"]["Affinity"];
        };
        readonly ContainerOverrides: {
            readonly env?: readonly components["schemas"]["EnvVar"][];
            readonly envFrom?: readonly components["schemas"]["EnvFromSource"][];
            readonly imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            readonly resources?: components["schemas"]["ResourceRequirements"];
            readonly securityContext?: components["schemas"]["SecurityContext"];
            readonly volumeMounts?: readonly components["schemas"]["VolumeMount"][];
        };
        /** @description Becomes one token of a NATS subject. */
        readonly EventName: string;
        readonly Replicas: number;
        /** @description Copied into every event of the entry. */
        readonly EventMetadata: {
            readonly [key: string]: string;
        };
        /** @description Watches resources or listens on endpoints; never both in one object. */
        readonly EventSource: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "EventSource";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["EventSourceSpec"];
        };
        readonly EventSourceSpec: {
            readonly eventBusName?: components["schemas"]["DnsLabel"];
            readonly replicas?: components["schemas"]["Replicas"];
            readonly template?: components["schemas"]["PodTemplateOverrides"];
            readonly service?: components["schemas"]["EventSourceService"];
            readonly resource?: {
                readonly [key: string]: components["schemas"]["EventSourceResourceEntry"];
            };
            readonly webhook?: {
                readonly [key: string]: components["schemas"]["EventSourceWebhookEntry"];
            };
        };
        /** @description One informer on one kind. */
        readonly EventSourceResourceEntry: {
            /** @description Empty for all namespaces and for cluster-scoped kinds. */
            readonly namespace: string;
            /** @description Empty for the core group. */
            readonly group: string;
            readonly version: string;
            /** @description The plural in lower case. */
            readonly resource: string;
            /** @description Any other spelling kills the entry while its pod stays up. */
            readonly eventTypes: readonly ("ADD" | "UPDATE" | "DELETE")[];
            readonly filter?: components["schemas"]["ResourceFilter"];
            readonly metadata?: components["schemas"]["EventMetadata"];
        };
        /** @description Any filter, even an empty one, drops tombstones. */
        readonly ResourceFilter: {
            readonly labels?: readonly components["schemas"]["LabelFilter"][];
            readonly afterStart?: boolean;
        };
        readonly LabelFilter: {
            readonly key: components["schemas"]["LabelKey"];
            /** @enum {string} */
            readonly operation: "=" | "==" | "!=" | "in" | "notin" | "exists" | "!" | "gt" | "lt";
            /** @description Always text; lists are joined with a comma and no space, exists and ! take the empty text. */
            readonly value: string;
        };
        readonly EventSourceWebhookEntry: {
            /** @description A number in a string. */
            readonly port: string;
            readonly endpoint: string;
            /** @enum {string} */
            readonly method: "POST";
            /** @description Not used by the server, but demanded; written empty. */
            readonly url: string;
            readonly authSecret?: components["schemas"]["SecretKeySelector"];
            readonly serverCertSecret?: components["schemas"]["SecretKeySelector"];
            readonly serverKeySecret?: components["schemas"]["SecretKeySelector"];
            readonly maxPayloadSize?: number;
            readonly metadata?: components["schemas"]["EventMetadata"];
        };
        /** @description Makes the controller put a Service before the pods. */
        readonly EventSourceService: {
            readonly ports: readonly components["schemas"]["ServicePort"][];
            readonly clusterIP?: string;
            readonly metadata?: components["schemas"]["PodMetadata"];
        };
        readonly Sensor: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "Sensor";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["SensorSpec"];
        };
        readonly SensorSpec: {
            readonly eventBusName?: components["schemas"]["DnsLabel"];
            readonly replicas?: components["schemas"]["Replicas"];
            readonly revisionHistoryLimit?: number;
            readonly template?: components["schemas"]["PodTemplateOverrides"];
            readonly loggingFields?: {
                readonly [key: string]: string;
            };
            readonly dependencies: readonly components["schemas"]["SensorDependency"][];
            readonly triggers: readonly components["schemas"]["SensorTrigger"][];
        };
        /** @description Read as an identifier in conditions, so without hyphens. */
        readonly DependencyName: string;
        /**
         * @description Lower case only.
         * @enum {string}
         */
        readonly LogicalOperator: "and" | "or";
        readonly SensorDependency: {
            readonly name: components["schemas"]["DependencyName"];
            readonly eventSourceName: components["schemas"]["DnsLabel"];
            readonly eventName: components["schemas"]["EventName"];
            readonly filters?: components["schemas"]["DependencyFilters"];
            readonly filtersLogicalOperator?: components["schemas"]["LogicalOperator"];
        };
        readonly DependencyFilters: {
            readonly exprs?: readonly components["schemas"]["ExprFilter"][];
            readonly exprLogicalOperator?: components["schemas"]["LogicalOperator"];
            readonly data?: readonly components["schemas"]["DataFilter"][];
            readonly dataLogicalOperator?: components["schemas"]["LogicalOperator"];
        };
        /** @description A govaluate expression over values taken from the event. */
        readonly ExprFilter: {
            readonly expr: string;
            readonly fields: readonly components["schemas"]["ExprField"][];
        };
        readonly ExprField: {
            readonly name: string;
            readonly path: string;
        };
        readonly DataFilter: {
            readonly path: string;
            /** @enum {string} */
            readonly type: "bool" | "number" | "string";
            /** @enum {string} */
            readonly comparator: ">=" | ">" | "=" | "!=" | "<" | "<=";
            /** @description Strings even where numbers are compared. */
            readonly value: readonly string[];
            readonly template?: string;
        };
        /** @description Without atLeastOnce, Argo neither retries nor dead-letters. */
        readonly SensorTrigger: {
            readonly template: components["schemas"]["TriggerTemplate"];
            readonly parameters?: readonly components["schemas"]["TriggerParameter"][];
            readonly policy?: components["schemas"]["TriggerPolicy"];
            readonly retryStrategy?: components["schemas"]["RetryBackoff"];
            readonly rateLimit?: components["schemas"]["RateLimit"];
            readonly atLeastOnce?: boolean;
            readonly dlqTrigger?: components["schemas"]["DeadLetterTrigger"];
        };
        /** @description Ends in a label of the created object and in a NATS key. */
        readonly TriggerName: string;
        readonly TriggerTemplate: {
            readonly name: components["schemas"]["TriggerName"];
            /** @description Left out, it would mean that all dependencies must have fired. */
            readonly conditions: string;
            readonly http?: components["schemas"]["HttpTrigger"];
            readonly k8s?: components["schemas"]["KubernetesTrigger"];
            readonly log?: components["schemas"]["LogTrigger"];
        };
        /** @description Runs once the retries of the trigger it belongs to are used up. */
        readonly DeadLetterTrigger: {
            readonly template: components["schemas"]["DeadLetterTemplate"];
            readonly policy: components["schemas"]["TriggerPolicy"];
            readonly retryStrategy?: components["schemas"]["RetryBackoff"];
            /** @constant */
            readonly atLeastOnce: true;
        };
        readonly DeadLetterTemplate: {
            readonly name: components["schemas"]["TriggerName"];
            readonly http: components["schemas"]["HttpTrigger"];
        };
        readonly HttpTrigger: {
            readonly url: string;
            /** @enum {string} */
            readonly method: "GET" | "DELETE" | "PATCH" | "POST" | "PUT";
            /** @description Argo sets no Content-Type of its own. */
            readonly headers: {
                readonly "Content-Type": string;
            } & {
                readonly [key: string]: string;
            };
            readonly secureHeaders?: readonly components["schemas"]["SecureHeader"][];
            readonly basicAuth?: components["schemas"]["BasicAuth"];
            readonly tls?: components["schemas"]["TlsConfig"];
            /** @description Whole seconds, a number, a day at most; Argo multiplies it by a second in nanoseconds. */
            readonly timeout: number;
            readonly payload: readonly components["schemas"]["PayloadParameter"][];
        };
        readonly SecureHeader: {
            readonly name: string;
            readonly valueFrom: components["schemas"]["SecureHeaderSource"];
        };
        readonly SecureHeaderSource: {
            readonly secretKeyRef?: components["schemas"]["SecretKeySelector"];
            readonly configMapKeyRef?: components["schemas"]["ConfigMapKeySelector"];
        };
        readonly BasicAuth: {
            readonly username: components["schemas"]["SecretKeySelector"];
            readonly password: components["schemas"]["SecretKeySelector"];
        };
        readonly TlsConfig: {
            readonly caCertSecret?: components["schemas"]["SecretKeySelector"];
            readonly clientCertSecret?: components["schemas"]["SecretKeySelector"];
            readonly clientKeySecret?: components["schemas"]["SecretKeySelector"];
            readonly insecureSkipVerify?: boolean;
        };
        /** @description Creates a thin Workflow; a Sensor of ours may create nothing else. */
        readonly KubernetesTrigger: {
            /** @constant */
            readonly operation: "create";
            readonly source: components["schemas"]["KubernetesTriggerSource"];
            readonly parameters: readonly components["schemas"]["TriggerParameter"][];
        };
        readonly KubernetesTriggerSource: {
            readonly resource: components["schemas"]["TriggeredWorkflow"];
        };
        /** @description Prints the whole event. Its one field has no effect in Argo, so it is left out. */
        readonly LogTrigger: Record<string, never>;
        readonly TriggerParameter: {
            readonly src: components["schemas"]["TriggerParameterSource"];
            readonly dest: string;
            /** @enum {string} */
            readonly operation?: "overwrite" | "append" | "prepend";
        };
        /** @description An empty dest makes the value the whole body; any other would crash the Sensor when unfired. */
        readonly PayloadParameter: {
            readonly src: components["schemas"]["TriggerParameterSource"];
            /** @constant */
            readonly dest: "";
        };
        readonly TriggerParameterSource: {
            readonly dependencyName: components["schemas"]["DependencyName"];
            readonly contextKey?: string;
            readonly dataKey?: string;
            readonly dataTemplate?: string;
            /** @description Text always. Argo also uses it for dependencies that did not fire. */
            readonly value?: string;
            readonly useRawData?: boolean;
        };
        readonly TriggerPolicy: {
            readonly status?: components["schemas"]["StatusPolicy"];
            readonly k8s?: components["schemas"]["KubernetesPolicy"];
        };
        /** @description Without it Argo takes any answer, even 500, for success. */
        readonly StatusPolicy: {
            readonly allow: readonly number[];
        };
        readonly KubernetesPolicy: {
            readonly labels: components["schemas"]["Labels"];
            readonly backoff: components["schemas"]["RetryBackoff"];
            readonly errorOnBackoffTimeout: boolean;
        };
        /** @description Always whole, since the defaults surprise (a jitter of 1) and a bad one stops the action for good. */
        readonly RetryBackoff: {
            readonly steps: number;
            readonly duration: components["schemas"]["GoDuration"];
            readonly factor: number;
            readonly jitter: number;
        };
        /** @description A duration with its unit, such as 500ms, 5s or 1h30m. */
        readonly GoDuration: string;
        /** @description Zero requests would crash the Sensor. */
        readonly RateLimit: {
            /** @enum {string} */
            readonly unit: "Second" | "Minute" | "Hour";
            readonly requestsPerUnit: number;
        };
        readonly EventBus: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "EventBus";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["EventBusSpec"];
        };
        readonly EventBusSpec: {
            readonly jetstream?: components["schemas"]["JetStreamBus"];
            readonly jetstreamExotic?: components["schemas"]["ExoticJetStreamBus"];
        };
        /** @description A NATS cluster that the controller runs. */
        readonly JetStreamBus: {
            readonly version: string;
            /** @description One, or three and more. */
            readonly replicas?: number;
            readonly persistence?: components["schemas"]["BusPersistence"];
            readonly maxPayload?: string;
            /** @description YAML in a string; only read when the stream is first made. */
            readonly streamConfig?: string;
            /** @description Text for the configuration file of the NATS server. */
            readonly settings?: string;
            readonly startArgs?: readonly string[];
            readonly containerTemplate?: components["schemas"]["BusContainer"];
            readonly metricsContainerTemplate?: components["schemas"]["BusContainer"];
            readonly reloaderContainerTemplate?: components["schemas"]["BusContainer"];
            readonly metadata?: components["schemas"]["PodMetadata"];
            readonly securityContext?: components["schemas"]["PodSecurityContext"];
            readonly serviceAccountName?: components["schemas"]["DnsLabel"];
            readonly nodeSelector?: components["schemas"]["NodeSelector"];
            readonly tolerations?: readonly components["schemas"]["Toleration"][];
            readonly imagePullSecrets?: readonly components["schemas"]["LocalObjectReference"][];
            readonly priorityClassName?: components["schemas"]["DnsSubdomain"];
            readonly affinity?: components["schemas"]["Affinity"];
        };
        readonly BusPersistence: {
            readonly storageClassName?: components["schemas"]["DnsSubdomain"];
            /** @enum {string} */
            readonly accessMode?: "ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany";
            readonly volumeSize?: components["schemas"]["Quantity"];
        };
        readonly BusContainer: {
            readonly imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            readonly resources?: components["schemas"]["ResourceRequirements"];
            readonly securityContext?: components["schemas"]["SecurityContext"];
        };
        /** @description A JetStream that somebody else runs. */
        readonly ExoticJetStreamBus: {
            readonly url: string;
            readonly accessSecret?: components["schemas"]["SecretKeySelector"];
            readonly tls?: components["schemas"]["TlsConfig"];
            readonly streamConfig?: string;
        };
        /** @description A thin Workflow, whatever it runs is in its template. */
        readonly Workflow: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "Workflow";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["ThinWorkflowSpec"];
        };
        /** @description A thin Workflow inside a Sensor, whose name the trigger's parameters fill in. */
        readonly TriggeredWorkflow: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "Workflow";
            readonly metadata: components["schemas"]["TriggeredWorkflowMeta"];
            readonly spec: components["schemas"]["ThinWorkflowSpec"];
        };
        readonly TriggeredWorkflowMeta: {
            readonly name?: string;
            readonly namespace: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        /** @description Only what the controller lets a Workflow override where templateReferencing is Strict. */
        readonly ThinWorkflowSpec: {
            readonly workflowTemplateRef: components["schemas"]["WorkflowTemplateRef"];
            readonly arguments?: components["schemas"]["Arguments"];
            readonly entrypoint?: components["schemas"]["TemplateName"];
            readonly priority?: number;
            readonly suspend?: boolean;
            readonly activeDeadlineSeconds?: number;
            readonly ttlStrategy?: components["schemas"]["TtlStrategy"];
            readonly podGC?: components["schemas"]["PodGc"];
            readonly workflowMetadata?: components["schemas"]["WorkflowMetadata"];
        };
        readonly WorkflowTemplateRef: {
            readonly name: components["schemas"]["WorkflowTemplateName"];
            readonly clusterScope?: boolean;
        };
        /** @description A DNS subdomain, as short as the label of a Workflow that holds it. */
        readonly WorkflowTemplateName: string;
        readonly WorkflowTemplate: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "WorkflowTemplate";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["WorkflowSpec"];
        };
        /** @description All of a WorkflowTemplate. The account is always named, the default one never used. */
        readonly WorkflowSpec: {
            readonly entrypoint: components["schemas"]["TemplateName"];
            readonly onExit?: components["schemas"]["TemplateName"];
            readonly arguments?: components["schemas"]["Arguments"];
            readonly templates: readonly components["schemas"]["Template"][];
            readonly serviceAccountName: components["schemas"]["DnsSubdomain"];
            readonly automountServiceAccountToken?: boolean;
            readonly executor?: components["schemas"]["ExecutorConfig"];
            readonly activeDeadlineSeconds?: number;
            readonly archiveLogs?: boolean;
            readonly parallelism?: number;
            readonly priority?: number;
            readonly retryStrategy?: components["schemas"]["RetryStrategy"];
            readonly ttlStrategy?: components["schemas"]["TtlStrategy"];
            readonly podGC?: components["schemas"]["PodGc"];
            readonly synchronization?: components["schemas"]["Synchronization"];
            readonly volumes?: readonly components["schemas"]["Volume"][];
            readonly securityContext?: components["schemas"]["PodSecurityContext"];
            readonly podMetadata?: components["schemas"]["PodMetadata"];
            readonly workflowMetadata?: components["schemas"]["WorkflowMetadata"];
            readonly metrics?: components["schemas"]["Metrics"];
            readonly imagePullSecrets?: readonly components["schemas"]["LocalObjectReference"][];
            readonly nodeSelector?: components["schemas"]["NodeSelector"];
            readonly tolerations?: readonly components["schemas"]["Toleration"][];
            readonly affinity?: components["schemas"]["Affinity"];
            readonly podPriorityClassName?: components["schemas"]["DnsSubdomain"];
            /** @description A strategic merge patch as YAML or JSON text. */
            readonly podSpecPatch?: string;
        };
        readonly TemplateName: string;
        readonly ParameterName: string;
        readonly Arguments: {
            readonly parameters?: readonly components["schemas"]["Parameter"][];
        };
        /** @description The value is a string; the API server refuses numbers and objects. */
        readonly Parameter: {
            readonly name: components["schemas"]["ParameterName"];
            readonly value?: string;
            readonly description?: string;
            readonly enum?: readonly string[];
            readonly valueFrom?: components["schemas"]["ArgumentSource"];
        };
        readonly ArgumentSource: {
            readonly configMapKeyRef: components["schemas"]["ConfigMapKeySelector"];
            readonly default?: string;
        };
        readonly ExecutorConfig: {
            readonly serviceAccountName: components["schemas"]["DnsSubdomain"];
        };
        /** @description The limit counts repetitions, so it is the number of attempts less one; without it Argo retries for ever. */
        readonly RetryStrategy: {
            readonly limit: string;
            /** @enum {string} */
            readonly retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
            readonly expression?: string;
            readonly backoff?: components["schemas"]["WorkflowBackoff"];
        };
        readonly WorkflowBackoff: {
            readonly duration: components["schemas"]["WorkflowDuration"];
            readonly factor?: number;
            readonly maxDuration?: components["schemas"]["WorkflowDuration"];
            readonly cap?: components["schemas"]["WorkflowDuration"];
        };
        /** @description A duration with its unit; a bare number is refused by Argo in some fields. */
        readonly WorkflowDuration: string;
        readonly TtlStrategy: {
            readonly secondsAfterCompletion?: number;
            readonly secondsAfterSuccess?: number;
            readonly secondsAfterFailure?: number;
        };
        readonly PodGc: {
            /** @enum {string} */
            readonly strategy: "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
            readonly deleteDelayDuration?: components["schemas"]["WorkflowDuration"];
            readonly labelSelector?: components["schemas"]["LabelSelector"];
        };
        readonly Synchronization: {
            readonly mutexes?: readonly components["schemas"]["Mutex"][];
            readonly semaphores?: readonly components["schemas"]["Semaphore"][];
        };
        readonly Mutex: {
            readonly name: string;
            readonly namespace?: components["schemas"]["DnsLabel"];
        };
        readonly Semaphore: {
            readonly configMapKeyRef: components["schemas"]["ConfigMapKeySelector"];
            readonly namespace?: components["schemas"]["DnsLabel"];
        };
        readonly WorkflowMetadata: {
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
            readonly labelsFrom?: {
                readonly [key: string]: components["schemas"]["LabelExpression"];
            };
        };
        readonly LabelExpression: {
            readonly expression: string;
        };
        readonly Metrics: {
            readonly prometheus: readonly components["schemas"]["PrometheusMetric"][];
        };
        readonly PrometheusMetric: {
            readonly name: string;
            readonly help: string;
            readonly labels?: readonly components["schemas"]["MetricLabel"][];
            readonly when?: string;
            readonly counter: components["schemas"]["MetricCounter"];
        };
        readonly MetricLabel: {
            readonly key: string;
            readonly value: string;
        };
        readonly MetricCounter: {
            readonly value: string;
        };
        readonly Template: {
            readonly name: components["schemas"]["TemplateName"];
            readonly inputs?: components["schemas"]["Inputs"];
            readonly outputs?: components["schemas"]["Outputs"];
            readonly container?: components["schemas"]["WorkflowContainer"];
            readonly suspend?: components["schemas"]["SuspendTemplate"];
            /** @description Groups run one after the other, the steps of a group together. */
            readonly steps?: readonly (readonly components["schemas"]["WorkflowStep"][])[];
            readonly metadata?: components["schemas"]["PodMetadata"];
            readonly serviceAccountName?: components["schemas"]["DnsSubdomain"];
            readonly automountServiceAccountToken?: boolean;
            readonly executor?: components["schemas"]["ExecutorConfig"];
            readonly retryStrategy?: components["schemas"]["RetryStrategy"];
            readonly synchronization?: components["schemas"]["Synchronization"];
            readonly activeDeadlineSeconds?: number;
            readonly timeout?: components["schemas"]["WorkflowDuration"];
            readonly parallelism?: number;
            readonly volumes?: readonly components["schemas"]["Volume"][];
            readonly securityContext?: components["schemas"]["PodSecurityContext"];
            readonly nodeSelector?: components["schemas"]["NodeSelector"];
            readonly tolerations?: readonly components["schemas"]["Toleration"][];
            readonly affinity?: components["schemas"]["Affinity"];
            readonly priorityClassName?: components["schemas"]["DnsSubdomain"];
            readonly podSpecPatch?: string;
        };
        readonly Inputs: {
            readonly parameters?: readonly components["schemas"]["InputParameter"][];
            readonly artifacts?: readonly components["schemas"]["RawArtifact"][];
        };
        readonly InputParameter: {
            readonly name: components["schemas"]["ParameterName"];
            readonly value?: string;
            readonly default?: string;
            readonly description?: string;
            readonly enum?: readonly string[];
        };
        /** @description A file made of text, which needs no artifact repository. */
        readonly RawArtifact: {
            readonly name: components["schemas"]["ParameterName"];
            readonly path: string;
            readonly mode?: components["schemas"]["FileMode"];
            readonly raw: components["schemas"]["RawData"];
        };
        readonly RawData: {
            readonly data: string;
        };
        readonly Outputs: {
            readonly parameters?: readonly components["schemas"]["OutputParameter"][];
        };
        readonly OutputParameter: {
            readonly name: components["schemas"]["ParameterName"];
            readonly valueFrom: components["schemas"]["OutputSource"];
        };
        readonly OutputSource: {
            readonly path?: string;
            readonly supplied?: components["schemas"]["Supplied"];
            readonly default?: string;
        };
        /** @description Given by whoever resumes the step. */
        readonly Supplied: Record<string, never>;
        /** @description The command is always written, since Argo would otherwise ask the image registry. */
        readonly WorkflowContainer: {
            readonly name?: components["schemas"]["DnsLabel"];
            readonly image: string;
            readonly imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            readonly command: readonly string[];
            readonly args?: readonly string[];
            readonly workingDir?: string;
            readonly env?: readonly components["schemas"]["EnvVar"][];
            readonly envFrom?: readonly components["schemas"]["EnvFromSource"][];
            readonly resources?: components["schemas"]["ResourceRequirements"];
            readonly securityContext?: components["schemas"]["SecurityContext"];
            readonly volumeMounts?: readonly components["schemas"]["VolumeMount"][];
        };
        /** @description When the time is over the step succeeds; what follows must test the answer. */
        readonly SuspendTemplate: {
            readonly duration?: components["schemas"]["WorkflowDuration"];
        };
        readonly WorkflowStep: {
            readonly name: components["schemas"]["TemplateName"];
            readonly template?: components["schemas"]["TemplateName"];
            readonly templateRef?: components["schemas"]["TemplateRef"];
            readonly arguments?: components["schemas"]["Arguments"];
            readonly when?: string;
            readonly continueOn?: components["schemas"]["ContinueOn"];
        };
        readonly TemplateRef: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly template: components["schemas"]["TemplateName"];
            readonly clusterScope?: boolean;
        };
        readonly ContinueOn: {
            readonly error?: boolean;
            readonly failed?: boolean;
        };
        readonly CronWorkflow: {
            /** @constant */
            readonly apiVersion: "argoproj.io/v1alpha1";
            /** @constant */
            readonly kind: "CronWorkflow";
            readonly metadata: components["schemas"]["CronWorkflowMeta"];
            readonly spec: components["schemas"]["CronWorkflowSpec"];
        };
        /** @description The name leaves room for the time that each run's name ends in. */
        readonly CronWorkflowMeta: {
            readonly name: string;
            readonly namespace: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        readonly CronWorkflowSpec: {
            readonly schedules: readonly components["schemas"]["CronSchedule"][];
            readonly timezone?: string;
            /** @enum {string} */
            readonly concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
            readonly startingDeadlineSeconds?: number;
            readonly successfulJobsHistoryLimit?: number;
            readonly failedJobsHistoryLimit?: number;
            readonly suspend?: boolean;
            readonly when?: string;
            readonly stopStrategy?: components["schemas"]["StopStrategy"];
            readonly workflowMetadata?: components["schemas"]["PodMetadata"];
            readonly workflowSpec: components["schemas"]["ThinWorkflowSpec"];
        };
        /** @description Five fields, or a name such as @hourly, or @every with a duration. */
        readonly CronSchedule: string;
        readonly StopStrategy: {
            readonly expression: string;
        };
        /** @description A DNS label, what most names of objects must be. */
        readonly DnsLabel: string;
        /** @description A DNS subdomain, what names of ConfigMaps, Secrets and roles may be. */
        readonly DnsSubdomain: string;
        /** @description The value of a label, possibly empty. */
        readonly LabelValue: string;
        /** @description The key of a label or annotation, with an optional DNS prefix. */
        readonly LabelKey: string;
        /** @description Labels of an object. */
        readonly Labels: {
            readonly [key: string]: components["schemas"]["LabelValue"];
        };
        /** @description Annotations of an object. */
        readonly Annotations: {
            readonly [key: string]: string;
        };
        /** @description An amount such as 100m or 64Mi. A string always, though Kubernetes takes numbers too. */
        readonly Quantity: string;
        /** @description A number, or a name or percentage. */
        readonly IntOrString: number | string;
        /** @description Metadata of a namespaced object whose name is a DNS label. */
        readonly ObjectMeta: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly namespace: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        /** @description Metadata of a namespaced object whose name is a DNS subdomain. */
        readonly SubdomainObjectMeta: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly namespace: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        /** @description Metadata of a cluster-scoped object. */
        readonly ClusterObjectMeta: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        /** @description Labels and annotations that a controller puts on the pods it makes. */
        readonly PodMetadata: {
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        readonly LocalObjectReference: {
            readonly name: components["schemas"]["DnsSubdomain"];
        };
        /** @description One key of a Secret in the same namespace. */
        readonly SecretKeySelector: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly key: components["schemas"]["DataKey"];
            readonly optional?: boolean;
        };
        /** @description One key of a ConfigMap in the same namespace. */
        readonly ConfigMapKeySelector: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly key: components["schemas"]["DataKey"];
            readonly optional?: boolean;
        };
        /** @description A key in the data of a ConfigMap or Secret. */
        readonly DataKey: string;
        readonly LabelSelector: {
            readonly matchLabels?: components["schemas"]["Labels"];
            readonly matchExpressions?: readonly components["schemas"]["LabelSelectorRequirement"][];
        };
        readonly LabelSelectorRequirement: {
            readonly key: components["schemas"]["LabelKey"];
            /** @enum {string} */
            readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
            readonly values?: readonly components["schemas"]["LabelValue"][];
        };
        readonly ResourceAmounts: {
            readonly [key: string]: components["schemas"]["Quantity"];
        };
        readonly ResourceRequirements: {
            readonly requests?: components["schemas"]["ResourceAmounts"];
            readonly limits?: components["schemas"]["ResourceAmounts"];
        };
        readonly SeccompProfile: {
            /** @enum {string} */
            readonly type: "RuntimeDefault" | "Localhost" | "Unconfined";
            readonly localhostProfile?: string;
        };
        readonly PodSecurityContext: {
            readonly runAsNonRoot?: boolean;
            readonly runAsUser?: number;
            readonly runAsGroup?: number;
            readonly fsGroup?: number;
            /** @enum {string} */
            readonly fsGroupChangePolicy?: "OnRootMismatch" | "Always";
            readonly supplementalGroups?: readonly number[];
            readonly seccompProfile?: components["schemas"]["SeccompProfile"];
        };
        readonly Capabilities: {
            readonly add?: readonly string[];
            readonly drop?: readonly string[];
        };
        readonly SecurityContext: {
            readonly allowPrivilegeEscalation?: boolean;
            readonly capabilities?: components["schemas"]["Capabilities"];
            readonly privileged?: boolean;
            readonly readOnlyRootFilesystem?: boolean;
            readonly runAsNonRoot?: boolean;
            readonly runAsUser?: number;
            readonly runAsGroup?: number;
            readonly seccompProfile?: components["schemas"]["SeccompProfile"];
        };
        readonly Toleration: {
            readonly key?: string;
            /** @enum {string} */
            readonly operator?: "Exists" | "Equal";
            readonly value?: string;
            /** @enum {string} */
            readonly effect?: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
            readonly tolerationSeconds?: number;
        };
        /** @description Labels that a node must carry. */
        readonly NodeSelector: {
            readonly [key: string]: components["schemas"]["LabelValue"];
        };
        readonly EnvVar: {
            readonly name: string;
            readonly value?: string;
            readonly valueFrom?: components["schemas"]["EnvVarSource"];
        };
        readonly EnvVarSource: {
            readonly secretKeyRef?: components["schemas"]["SecretKeySelector"];
            readonly configMapKeyRef?: components["schemas"]["ConfigMapKeySelector"];
            readonly fieldRef?: components["schemas"]["ObjectFieldSelector"];
            readonly resourceFieldRef?: components["schemas"]["ResourceFieldSelector"];
        };
        readonly ObjectFieldSelector: {
            readonly fieldPath: string;
            /** @enum {string} */
            readonly apiVersion?: "v1";
        };
        readonly ResourceFieldSelector: {
            readonly resource: string;
            readonly containerName?: components["schemas"]["DnsLabel"];
            readonly divisor?: components["schemas"]["Quantity"];
        };
        readonly EnvFromSource: {
            readonly prefix?: string;
            readonly configMapRef?: components["schemas"]["OptionalObjectReference"];
            readonly secretRef?: components["schemas"]["OptionalObjectReference"];
        };
        readonly OptionalObjectReference: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly optional?: boolean;
        };
        readonly VolumeMount: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly mountPath: string;
            readonly subPath?: string;
            readonly readOnly?: boolean;
        };
        /** @description File permissions as a decimal number (0555 is 365), since YAML readers differ on octal. */
        readonly FileMode: number;
        readonly KeyToPath: {
            readonly key: components["schemas"]["DataKey"];
            readonly path: string;
            readonly mode?: components["schemas"]["FileMode"];
        };
        readonly Volume: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly configMap?: components["schemas"]["ConfigMapVolume"];
            readonly secret?: components["schemas"]["SecretVolume"];
            readonly emptyDir?: components["schemas"]["EmptyDirVolume"];
            readonly persistentVolumeClaim?: components["schemas"]["ClaimVolume"];
            readonly projected?: components["schemas"]["ProjectedVolume"];
            readonly hostPath?: components["schemas"]["HostPathVolume"];
        };
        readonly ConfigMapVolume: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly items?: readonly components["schemas"]["KeyToPath"][];
            readonly defaultMode?: components["schemas"]["FileMode"];
            readonly optional?: boolean;
        };
        readonly SecretVolume: {
            readonly secretName: components["schemas"]["DnsSubdomain"];
            readonly items?: readonly components["schemas"]["KeyToPath"][];
            readonly defaultMode?: components["schemas"]["FileMode"];
            readonly optional?: boolean;
        };
        readonly EmptyDirVolume: {
            /** @enum {string} */
            readonly medium?: "" | "Memory";
            readonly sizeLimit?: components["schemas"]["Quantity"];
        };
        readonly ClaimVolume: {
            readonly claimName: components["schemas"]["DnsSubdomain"];
            readonly readOnly?: boolean;
        };
        /** @description A path of the node; only the audit collector reads one. */
        readonly HostPathVolume: {
            readonly path: string;
            /** @enum {string} */
            readonly type?: "" | "DirectoryOrCreate" | "Directory" | "FileOrCreate" | "File" | "Socket";
        };
        readonly ProjectedVolume: {
            readonly sources: readonly components["schemas"]["VolumeProjection"][];
            readonly defaultMode?: components["schemas"]["FileMode"];
        };
        readonly VolumeProjection: {
            readonly secret?: components["schemas"]["KeyProjection"];
            readonly configMap?: components["schemas"]["KeyProjection"];
            readonly serviceAccountToken?: components["schemas"]["TokenProjection"];
        };
        readonly KeyProjection: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly items?: readonly components["schemas"]["KeyToPath"][];
            readonly optional?: boolean;
        };
        readonly TokenProjection: {
            readonly path: string;
            readonly audience?: string;
            readonly expirationSeconds?: number;
        };
        /** @enum {string} */
        readonly ImagePullPolicy: "Always" | "IfNotPresent" | "Never";
        readonly Affinity: {
            readonly nodeAffinity?: components["schemas"]["NodeAffinity"];
            readonly podAffinity?: components["schemas"]["PodAffinity"];
            readonly podAntiAffinity?: components["schemas"]["PodAffinity"];
        };
        readonly NodeAffinity: {
            readonly requiredDuringSchedulingIgnoredDuringExecution?: components["schemas"]["NodeTerms"];
            readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly components["schemas"]["PreferredNodeTerm"][];
        };
        readonly NodeTerms: {
            readonly nodeSelectorTerms: readonly components["schemas"]["NodeTerm"][];
        };
        readonly NodeTerm: {
            readonly matchExpressions?: readonly components["schemas"]["NodeRequirement"][];
            readonly matchFields?: readonly components["schemas"]["NodeRequirement"][];
        };
        readonly NodeRequirement: {
            readonly key: string;
            /** @enum {string} */
            readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
            readonly values?: readonly string[];
        };
        readonly PreferredNodeTerm: {
            readonly weight: number;
            readonly preference: components["schemas"]["NodeTerm"];
        };
        readonly PodAffinity: {
            readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly components["schemas"]["PodAffinityTerm"][];
            readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly components["schemas"]["PreferredPodAffinityTerm"][];
        };
        readonly PodAffinityTerm: {
            readonly topologyKey: components["schemas"]["LabelKey"];
            readonly labelSelector?: components["schemas"]["LabelSelector"];
            readonly namespaces?: readonly components["schemas"]["DnsLabel"][];
            readonly namespaceSelector?: components["schemas"]["LabelSelector"];
        };
        readonly PreferredPodAffinityTerm: {
            readonly weight: number;
            readonly podAffinityTerm: components["schemas"]["PodAffinityTerm"];
        };
        /** @enum {string} */
        readonly Protocol: "TCP" | "UDP" | "SCTP";
        readonly PortNumber: number;
        readonly ServicePort: {
            readonly name?: components["schemas"]["DnsLabel"];
            readonly port: components["schemas"]["PortNumber"];
            readonly targetPort?: components["schemas"]["IntOrString"];
            readonly protocol?: components["schemas"]["Protocol"];
            readonly appProtocol?: string;
        };
        readonly ServiceAccount: {
            /** @constant */
            readonly apiVersion: "v1";
            /** @constant */
            readonly kind: "ServiceAccount";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly automountServiceAccountToken?: boolean;
            readonly imagePullSecrets?: readonly components["schemas"]["LocalObjectReference"][];
        };
        /** @description Verbs on resources. URLs outside the API and the wildcard are never written. */
        readonly PolicyRule: {
            readonly apiGroups: readonly string[];
            readonly resources: readonly string[];
            readonly resourceNames?: readonly string[];
            readonly verbs: readonly components["schemas"]["Verb"][];
        };
        /** @enum {string} */
        readonly Verb: "get" | "list" | "watch" | "create" | "update" | "patch" | "delete" | "deletecollection";
        readonly Role: {
            /** @constant */
            readonly apiVersion: "rbac.authorization.k8s.io/v1";
            /** @constant */
            readonly kind: "Role";
            readonly metadata: components["schemas"]["SubdomainObjectMeta"];
            readonly rules: readonly components["schemas"]["PolicyRule"][];
        };
        readonly ClusterRole: {
            /** @constant */
            readonly apiVersion: "rbac.authorization.k8s.io/v1";
            /** @constant */
            readonly kind: "ClusterRole";
            readonly metadata: components["schemas"]["ClusterObjectMeta"];
            readonly rules: readonly components["schemas"]["PolicyRule"][];
        };
        readonly RoleRef: {
            /** @constant */
            readonly apiGroup: "rbac.authorization.k8s.io";
            /** @enum {string} */
            readonly kind: "Role" | "ClusterRole";
            readonly name: components["schemas"]["DnsSubdomain"];
        };
        readonly ClusterRoleRef: {
            /** @constant */
            readonly apiGroup: "rbac.authorization.k8s.io";
            /** @constant */
            readonly kind: "ClusterRole";
            readonly name: components["schemas"]["DnsSubdomain"];
        };
        /** @description Rights are only ever bound to service accounts. A subject of that kind has no apiGroup. */
        readonly ServiceAccountSubject: {
            /** @constant */
            readonly kind: "ServiceAccount";
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly namespace: components["schemas"]["DnsLabel"];
        };
        readonly RoleBinding: {
            /** @constant */
            readonly apiVersion: "rbac.authorization.k8s.io/v1";
            /** @constant */
            readonly kind: "RoleBinding";
            readonly metadata: components["schemas"]["SubdomainObjectMeta"];
            readonly roleRef: components["schemas"]["RoleRef"];
            readonly subjects: readonly components["schemas"]["ServiceAccountSubject"][];
        };
        readonly ClusterRoleBinding: {
            /** @constant */
            readonly apiVersion: "rbac.authorization.k8s.io/v1";
            /** @constant */
            readonly kind: "ClusterRoleBinding";
            readonly metadata: components["schemas"]["ClusterObjectMeta"];
            readonly roleRef: components["schemas"]["ClusterRoleRef"];
            readonly subjects: readonly components["schemas"]["ServiceAccountSubject"][];
        };
        readonly Namespace: {
            /** @constant */
            readonly apiVersion: "v1";
            /** @constant */
            readonly kind: "Namespace";
            readonly metadata: components["schemas"]["NamespaceMeta"];
        };
        readonly NamespaceMeta: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        readonly ConfigMap: {
            /** @constant */
            readonly apiVersion: "v1";
            /** @constant */
            readonly kind: "ConfigMap";
            readonly metadata: components["schemas"]["SubdomainObjectMeta"];
            readonly data?: components["schemas"]["TextData"];
            readonly immutable?: boolean;
        };
        readonly TextData: {
            readonly [key: string]: string;
        };
        /** @description Only text to be replaced at install time or a token for a service account; never real contents. */
        readonly Secret: {
            /** @constant */
            readonly apiVersion: "v1";
            /** @constant */
            readonly kind: "Secret";
            readonly metadata: components["schemas"]["SubdomainObjectMeta"];
            /** @enum {string} */
            readonly type: "Opaque" | "kubernetes.io/tls" | "kubernetes.io/service-account-token";
            readonly stringData?: components["schemas"]["TextData"];
            readonly immutable?: boolean;
        };
        readonly Service: {
            /** @constant */
            readonly apiVersion: "v1";
            /** @constant */
            readonly kind: "Service";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["ServiceSpec"];
        };
        readonly ServiceSpec: {
            /** @enum {string} */
            readonly type?: "ClusterIP" | "NodePort" | "LoadBalancer";
            /** @description None makes the Service headless. */
            readonly clusterIP?: string;
            readonly selector: components["schemas"]["Labels"];
            readonly ports: readonly components["schemas"]["ServicePort"][];
            readonly publishNotReadyAddresses?: boolean;
        };
        readonly NetworkPolicy: {
            /** @constant */
            readonly apiVersion: "networking.k8s.io/v1";
            /** @constant */
            readonly kind: "NetworkPolicy";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["NetworkPolicySpec"];
        };
        /** @description The directions are always named, since Kubernetes guesses Egress from the rules. */
        readonly NetworkPolicySpec: {
            readonly podSelector: components["schemas"]["LabelSelector"];
            readonly policyTypes: readonly ("Ingress" | "Egress")[];
            readonly ingress?: readonly components["schemas"]["NetworkPolicyIngressRule"][];
            readonly egress?: readonly components["schemas"]["NetworkPolicyEgressRule"][];
        };
        readonly NetworkPolicyIngressRule: {
            readonly from?: readonly components["schemas"]["NetworkPolicyPeer"][];
            readonly ports?: readonly components["schemas"]["NetworkPolicyPort"][];
        };
        readonly NetworkPolicyEgressRule: {
            readonly to?: readonly components["schemas"]["NetworkPolicyPeer"][];
            readonly ports?: readonly components["schemas"]["NetworkPolicyPort"][];
        };
        readonly NetworkPolicyPeer: {
            readonly podSelector?: components["schemas"]["LabelSelector"];
            readonly namespaceSelector?: components["schemas"]["LabelSelector"];
            readonly ipBlock?: components["schemas"]["IpBlock"];
        };
        readonly IpBlock: {
            readonly cidr: string;
            readonly except?: readonly string[];
        };
        readonly NetworkPolicyPort: {
            readonly port: components["schemas"]["IntOrString"];
            readonly endPort?: components["schemas"]["PortNumber"];
            readonly protocol?: components["schemas"]["Protocol"];
        };
        readonly PodTemplate: {
            readonly metadata: components["schemas"]["PodMetadata"];
            readonly spec: components["schemas"]["PodSpec"];
        };
        /** @description A pod that shares nothing with its node but, through a volume, a path. */
        readonly PodSpec: {
            readonly serviceAccountName: components["schemas"]["DnsLabel"];
            readonly automountServiceAccountToken?: boolean;
            readonly enableServiceLinks?: boolean;
            readonly initContainers?: readonly components["schemas"]["Container"][];
            readonly containers: readonly components["schemas"]["Container"][];
            readonly volumes?: readonly components["schemas"]["Volume"][];
            readonly securityContext?: components["schemas"]["PodSecurityContext"];
            /** @enum {string} */
            readonly restartPolicy?: "Always" | "OnFailure" | "Never";
            readonly terminationGracePeriodSeconds?: number;
            readonly imagePullSecrets?: readonly components["schemas"]["LocalObjectReference"][];
            readonly priorityClassName?: components["schemas"]["DnsSubdomain"];
            readonly nodeSelector?: components["schemas"]["NodeSelector"];
            readonly tolerations?: readonly components["schemas"]["Toleration"][];
            readonly affinity?: components["schemas"]["Affinity"];
            readonly topologySpreadConstraints?: readonly components["schemas"]["TopologySpreadConstraint"][];
        };
        readonly TopologySpreadConstraint: {
            readonly maxSkew: number;
            readonly minDomains?: number;
            readonly topologyKey: components["schemas"]["LabelKey"];
            /** @enum {string} */
            readonly whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
            readonly labelSelector?: components["schemas"]["LabelSelector"];
            readonly matchLabelKeys?: readonly components["schemas"]["LabelKey"][];
        };
        readonly Container: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly image: string;
            readonly imagePullPolicy?: components["schemas"]["ImagePullPolicy"];
            readonly command?: readonly string[];
            readonly args?: readonly string[];
            readonly workingDir?: string;
            readonly env?: readonly components["schemas"]["EnvVar"][];
            readonly envFrom?: readonly components["schemas"]["EnvFromSource"][];
            readonly ports?: readonly components["schemas"]["ContainerPort"][];
            readonly resources?: components["schemas"]["ResourceRequirements"];
            readonly securityContext?: components["schemas"]["SecurityContext"];
            readonly volumeMounts?: readonly components["schemas"]["VolumeMount"][];
            readonly startupProbe?: components["schemas"]["Probe"];
            readonly livenessProbe?: components["schemas"]["Probe"];
            readonly readinessProbe?: components["schemas"]["Probe"];
            readonly lifecycle?: components["schemas"]["Lifecycle"];
        };
        readonly ContainerPort: {
            readonly name?: string;
            readonly containerPort: components["schemas"]["PortNumber"];
            readonly protocol?: components["schemas"]["Protocol"];
        };
        readonly Probe: {
            readonly httpGet?: components["schemas"]["HttpGetAction"];
            readonly tcpSocket?: components["schemas"]["TcpSocketAction"];
            readonly exec?: components["schemas"]["ExecAction"];
            readonly initialDelaySeconds?: number;
            readonly periodSeconds?: number;
            readonly timeoutSeconds?: number;
            readonly successThreshold?: number;
            readonly failureThreshold?: number;
        };
        readonly HttpGetAction: {
            readonly path: string;
            readonly port: components["schemas"]["IntOrString"];
            /** @enum {string} */
            readonly scheme?: "HTTP" | "HTTPS";
        };
        readonly TcpSocketAction: {
            readonly port: components["schemas"]["IntOrString"];
        };
        readonly ExecAction: {
            readonly command: readonly string[];
        };
        readonly Lifecycle: {
            readonly preStop?: components["schemas"]["LifecycleHandler"];
        };
        readonly LifecycleHandler: {
            readonly exec?: components["schemas"]["ExecAction"];
            readonly sleep?: components["schemas"]["SleepAction"];
        };
        readonly SleepAction: {
            readonly seconds: number;
        };
        readonly StatefulSet: {
            /** @constant */
            readonly apiVersion: "apps/v1";
            /** @constant */
            readonly kind: "StatefulSet";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["StatefulSetSpec"];
        };
        readonly StatefulSetSpec: {
            readonly serviceName: components["schemas"]["DnsLabel"];
            readonly replicas?: number;
            readonly revisionHistoryLimit?: number;
            readonly minReadySeconds?: number;
            /** @enum {string} */
            readonly podManagementPolicy?: "OrderedReady" | "Parallel";
            readonly selector: components["schemas"]["LabelSelector"];
            readonly template: components["schemas"]["PodTemplate"];
            readonly updateStrategy?: components["schemas"]["StatefulSetUpdateStrategy"];
            readonly volumeClaimTemplates?: readonly components["schemas"]["VolumeClaimTemplate"][];
            readonly persistentVolumeClaimRetentionPolicy?: components["schemas"]["ClaimRetentionPolicy"];
        };
        readonly StatefulSetUpdateStrategy: {
            /** @enum {string} */
            readonly type: "RollingUpdate" | "OnDelete";
        };
        readonly ClaimRetentionPolicy: {
            /** @enum {string} */
            readonly whenDeleted?: "Retain" | "Delete";
            /** @enum {string} */
            readonly whenScaled?: "Retain" | "Delete";
        };
        readonly VolumeClaimTemplate: {
            readonly metadata: components["schemas"]["VolumeClaimMeta"];
            readonly spec: components["schemas"]["VolumeClaimSpec"];
        };
        readonly VolumeClaimMeta: {
            readonly name: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
        };
        readonly VolumeClaimSpec: {
            readonly accessModes: readonly ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[];
            readonly resources: components["schemas"]["VolumeResources"];
            readonly storageClassName?: components["schemas"]["DnsSubdomain"];
        };
        readonly VolumeResources: {
            readonly requests: components["schemas"]["ResourceAmounts"];
        };
        readonly Deployment: {
            /** @constant */
            readonly apiVersion: "apps/v1";
            /** @constant */
            readonly kind: "Deployment";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["DeploymentSpec"];
        };
        readonly DeploymentSpec: {
            readonly replicas?: number;
            readonly revisionHistoryLimit?: number;
            readonly minReadySeconds?: number;
            readonly selector: components["schemas"]["LabelSelector"];
            readonly template: components["schemas"]["PodTemplate"];
            readonly strategy?: components["schemas"]["DeploymentStrategy"];
        };
        readonly DeploymentStrategy: {
            /** @enum {string} */
            readonly type: "RollingUpdate" | "Recreate";
            readonly rollingUpdate?: components["schemas"]["RollingUpdate"];
        };
        readonly RollingUpdate: {
            readonly maxSurge?: components["schemas"]["IntOrString"];
            readonly maxUnavailable?: components["schemas"]["IntOrString"];
        };
        readonly DaemonSet: {
            /** @constant */
            readonly apiVersion: "apps/v1";
            /** @constant */
            readonly kind: "DaemonSet";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["DaemonSetSpec"];
        };
        readonly DaemonSetSpec: {
            readonly revisionHistoryLimit?: number;
            readonly minReadySeconds?: number;
            readonly selector: components["schemas"]["LabelSelector"];
            readonly template: components["schemas"]["PodTemplate"];
            readonly updateStrategy?: components["schemas"]["DaemonSetUpdateStrategy"];
        };
        readonly DaemonSetUpdateStrategy: {
            /** @enum {string} */
            readonly type: "RollingUpdate" | "OnDelete";
            readonly rollingUpdate?: components["schemas"]["RollingUpdate"];
        };
        readonly PodDisruptionBudget: {
            /** @constant */
            readonly apiVersion: "policy/v1";
            /** @constant */
            readonly kind: "PodDisruptionBudget";
            readonly metadata: components["schemas"]["ObjectMeta"];
            readonly spec: components["schemas"]["PodDisruptionBudgetSpec"];
        };
        readonly PodDisruptionBudgetSpec: {
            readonly minAvailable?: components["schemas"]["IntOrString"];
            readonly maxUnavailable?: components["schemas"]["IntOrString"];
            readonly selector: components["schemas"]["LabelSelector"];
            /** @enum {string} */
            readonly unhealthyPodEvictionPolicy?: "IfHealthyBudget" | "AlwaysAllow";
        };
        readonly ValidatingAdmissionPolicy: {
            /** @constant */
            readonly apiVersion: "admissionregistration.k8s.io/v1";
            /** @constant */
            readonly kind: "ValidatingAdmissionPolicy";
            readonly metadata: components["schemas"]["ClusterObjectMeta"];
            readonly spec: components["schemas"]["ValidatingAdmissionPolicySpec"];
        };
        readonly ValidatingAdmissionPolicySpec: {
            /**
             * @description A policy that cannot be judged refuses.
             * @constant
             */
            readonly failurePolicy: "Fail";
            readonly matchConstraints: components["schemas"]["MatchConstraints"];
            readonly matchConditions?: readonly components["schemas"]["NamedExpression"][];
            readonly variables?: readonly components["schemas"]["NamedExpression"][];
            readonly validations: readonly components["schemas"]["Validation"][];
        };
        readonly MatchConstraints: {
            readonly resourceRules: readonly components["schemas"]["AdmissionRule"][];
            readonly namespaceSelector?: components["schemas"]["LabelSelector"];
            readonly objectSelector?: components["schemas"]["LabelSelector"];
            /** @enum {string} */
            readonly matchPolicy?: "Exact" | "Equivalent";
        };
        /** @description What a binding narrows its policy to. */
        readonly MatchResources: {
            readonly resourceRules?: readonly components["schemas"]["AdmissionRule"][];
            readonly namespaceSelector?: components["schemas"]["LabelSelector"];
            readonly objectSelector?: components["schemas"]["LabelSelector"];
            /** @enum {string} */
            readonly matchPolicy?: "Exact" | "Equivalent";
        };
        readonly AdmissionRule: {
            readonly apiGroups: readonly string[];
            readonly apiVersions: readonly string[];
            readonly operations: readonly ("*" | "CREATE" | "UPDATE" | "DELETE" | "CONNECT")[];
            readonly resources: readonly string[];
            /** @enum {string} */
            readonly scope?: "*" | "Cluster" | "Namespaced";
        };
        /** @description A CEL expression with a name. */
        readonly NamedExpression: {
            readonly name: string;
            readonly expression: string;
        };
        readonly Validation: {
            readonly expression: string;
            readonly message: string;
            readonly messageExpression?: string;
            /** @enum {string} */
            readonly reason?: "Unauthorized" | "Forbidden" | "Invalid" | "RequestEntityTooLarge";
        };
        readonly ValidatingAdmissionPolicyBinding: {
            /** @constant */
            readonly apiVersion: "admissionregistration.k8s.io/v1";
            /** @constant */
            readonly kind: "ValidatingAdmissionPolicyBinding";
            readonly metadata: components["schemas"]["ClusterObjectMeta"];
            readonly spec: components["schemas"]["ValidatingAdmissionPolicyBindingSpec"];
        };
        readonly ValidatingAdmissionPolicyBindingSpec: {
            readonly policyName: components["schemas"]["DnsSubdomain"];
            readonly validationActions: readonly ("Deny" | "Warn" | "Audit")[];
            readonly matchResources?: components["schemas"]["MatchResources"];
        };
        /** @description Holds a cool-down or a budget; its resourceVersion is the lock. */
        readonly Lease: {
            /** @constant */
            readonly apiVersion: "coordination.k8s.io/v1";
            /** @constant */
            readonly kind: "Lease";
            readonly metadata: components["schemas"]["LeaseMeta"];
            readonly spec: components["schemas"]["LeaseSpec"];
        };
        readonly LeaseMeta: {
            readonly name: components["schemas"]["DnsSubdomain"];
            readonly namespace: components["schemas"]["DnsLabel"];
            readonly labels?: components["schemas"]["Labels"];
            readonly annotations?: components["schemas"]["Annotations"];
            readonly resourceVersion?: string;
        };
        readonly LeaseSpec: {
            readonly holderIdentity?: string;
            readonly leaseDurationSeconds?: number;
            readonly acquireTime?: components["schemas"]["MicroTime"];
            readonly renewTime?: components["schemas"]["MicroTime"];
            readonly leaseTransitions?: number;
        };
        /** @description RFC 3339 with exactly six digits of a second, as Kubernetes reads it. */
        readonly MicroTime: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
