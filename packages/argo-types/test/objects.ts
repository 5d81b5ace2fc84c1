import type {
  CronWorkflow,
  DaemonSet,
  Deployment,
  EventBus,
  EventSource,
  HttpTrigger,
  KubernetesObject,
  Lease,
  NetworkPolicy,
  PodTemplate,
  Sensor,
  SensorTrigger,
  StatefulSet,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  Workflow,
  WorkflowTemplate,
} from "../src/index.ts";

const metadata = { name: "rules-pods", namespace: "eventsrunner" };
const rules = [{ apiGroups: [""], resources: ["pods"], verbs: ["list", "watch"] }] as const;
const subjects = [{ kind: "ServiceAccount", name: "rules-pods", namespace: "eventsrunner" }] as const;
const rbac = "rbac.authorization.k8s.io";
const selector = { matchLabels: { app: "forwarder" } };

const http: HttpTrigger = {
  url: "https://forwarder.eventsrunner.svc:8443/api/v1/events",
  method: "POST",
  headers: { "Content-Type": "application/json" },
  timeout: 5,
  payload: [{ src: { dependencyName: "d0", dataKey: "body" }, dest: "" }],
};

export const eventSource: EventSource = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "EventSource",
  metadata,
  spec: {
    eventBusName: "default",
    template: { serviceAccountName: "rules-pods" },
    resource: {
      "pods-a-0a1b2c3d": {
        namespace: "",
        group: "",
        version: "v1",
        resource: "pods",
        eventTypes: ["ADD"],
        filter: { labels: [{ key: "app", operation: "in", value: "a,b" }], afterStart: true },
      },
    },
  },
};

export const webhookSource: EventSource = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "EventSource",
  metadata,
  spec: {
    service: { ports: [{ port: 12_000, targetPort: 12_000 }] },
    webhook: { falco: { port: "12000", endpoint: "/falco", method: "POST", url: "", maxPayloadSize: 1_048_576 } },
  },
};

const httpTrigger: SensorTrigger = {
  template: { name: "t0", conditions: "d0", http },
  policy: { status: { allow: [200] } },
  retryStrategy: { steps: 4, duration: "1s", factor: 2, jitter: 0.2 },
  atLeastOnce: true,
};

export const sensor: Sensor = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Sensor",
  metadata,
  spec: {
    eventBusName: "default",
    dependencies: [
      {
        name: "d0",
        eventSourceName: "rules-pods",
        eventName: "pods-a-0a1b2c3d",
        filters: { exprs: [{ expr: "t == u", fields: [{ name: "t", path: "type" }] }] },
      },
    ],
    triggers: [httpTrigger],
  },
};

export const workflowTrigger: SensorTrigger = {
  template: {
    name: "t1",
    conditions: "d0 || d1",
    k8s: {
      operation: "create",
      source: {
        resource: {
          apiVersion: "argoproj.io/v1alpha1",
          kind: "Workflow",
          metadata: { namespace: "eventsrunner-actions", labels: { "argo-rules/rule": "r1" } },
          spec: { workflowTemplateRef: { name: "pod-delete-0a1b2c3d" }, arguments: { parameters: [{ name: "uid" }] } },
        },
      },
      parameters: [
        { src: { dependencyName: "d0", dataTemplate: "{{ .Input.body.metadata.uid }}" }, dest: "metadata.name" },
      ],
    },
  },
  atLeastOnce: true,
  dlqTrigger: { template: { name: "t1-dead", http }, policy: { status: { allow: [200] } }, atLeastOnce: true },
};

const eventBus: EventBus = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "EventBus",
  metadata,
  spec: { jetstream: { version: "2.10.29", replicas: 3, maxPayload: "8MB" } },
};

const workflow: Workflow = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata,
  spec: { workflowTemplateRef: { name: "script" } },
};

export const workflowTemplate: WorkflowTemplate = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "WorkflowTemplate",
  metadata,
  spec: {
    entrypoint: "run",
    serviceAccountName: "script",
    synchronization: { mutexes: [{ name: "{{workflow.parameters.uid}}" }] },
    templates: [
      {
        name: "run",
        retryStrategy: { limit: "2", retryPolicy: "Always", backoff: { duration: "5s", factor: 1 } },
        timeout: "300s",
        container: { image: "script-runner", command: ["/script-runner"] },
      },
      { name: "approve", suspend: { duration: "15m" } },
    ],
  },
};

export const cronWorkflow: CronWorkflow = {
  apiVersion: "argoproj.io/v1alpha1",
  kind: "CronWorkflow",
  metadata,
  spec: {
    schedules: ["30 2 * * *"],
    timezone: "Europe/Berlin",
    concurrencyPolicy: "Forbid",
    workflowSpec: { workflowTemplateRef: { name: "script" } },
  },
};

const pod: PodTemplate = {
  metadata: { labels: { app: "forwarder" } },
  spec: { serviceAccountName: "forwarder", containers: [{ name: "main", image: "forwarder" }] },
};

const statefulSet: StatefulSet = {
  apiVersion: "apps/v1",
  kind: "StatefulSet",
  metadata,
  spec: { serviceName: "forwarder", selector, template: pod },
};

const deployment: Deployment = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata,
  spec: { selector, template: pod },
};

const daemonSet: DaemonSet = { apiVersion: "apps/v1", kind: "DaemonSet", metadata, spec: { selector, template: pod } };

export const networkPolicy: NetworkPolicy = {
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata,
  spec: {
    podSelector: selector,
    policyTypes: ["Ingress"],
    ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 8443, protocol: "TCP" }] }],
  },
};

const admissionPolicy: ValidatingAdmissionPolicy = {
  apiVersion: "admissionregistration.k8s.io/v1",
  kind: "ValidatingAdmissionPolicy",
  metadata: { name: "thin-workflows" },
  spec: {
    failurePolicy: "Fail",
    matchConstraints: {
      resourceRules: [
        { apiGroups: ["argoproj.io"], apiVersions: ["v1alpha1"], operations: ["CREATE"], resources: ["workflows"] },
      ],
    },
    validations: [{ expression: "has(object.spec.workflowTemplateRef)", message: "only thin Workflows" }],
  },
};

const admissionBinding: ValidatingAdmissionPolicyBinding = {
  apiVersion: "admissionregistration.k8s.io/v1",
  kind: "ValidatingAdmissionPolicyBinding",
  metadata: { name: "thin-workflows" },
  spec: { policyName: "thin-workflows", validationActions: ["Deny"] },
};

const lease: Lease = {
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  metadata,
  spec: { renewTime: "2026-01-31T23:59:59.000000Z" },
};

/** One valid object of every kind; the type asks for all of them. */
export const OBJECTS: { readonly [Kind in KubernetesObject["kind"]]: Extract<KubernetesObject, { kind: Kind }> } = {
  ClusterRole: { apiVersion: `${rbac}/v1`, kind: "ClusterRole", metadata: { name: "rules-pods" }, rules },
  ClusterRoleBinding: {
    apiVersion: `${rbac}/v1`,
    kind: "ClusterRoleBinding",
    metadata: { name: "rules-pods" },
    roleRef: { apiGroup: rbac, kind: "ClusterRole", name: "rules-pods" },
    subjects,
  },
  ConfigMap: { apiVersion: "v1", kind: "ConfigMap", metadata, data: { "run.sh": "exit 0\n" } },
  CronWorkflow: cronWorkflow,
  DaemonSet: daemonSet,
  Deployment: deployment,
  EventBus: eventBus,
  EventSource: eventSource,
  Lease: lease,
  Namespace: { apiVersion: "v1", kind: "Namespace", metadata: { name: "eventsrunner" } },
  NetworkPolicy: networkPolicy,
  PodDisruptionBudget: {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata,
    spec: { minAvailable: 1, selector },
  },
  Role: { apiVersion: `${rbac}/v1`, kind: "Role", metadata, rules },
  RoleBinding: {
    apiVersion: `${rbac}/v1`,
    kind: "RoleBinding",
    metadata,
    roleRef: { apiGroup: rbac, kind: "Role", name: "rules-pods" },
    subjects,
  },
  Secret: { apiVersion: "v1", kind: "Secret", metadata, type: "Opaque" },
  Sensor: sensor,
  Service: {
    apiVersion: "v1",
    kind: "Service",
    metadata,
    spec: { selector: { app: "forwarder" }, ports: [{ port: 80 }] },
  },
  ServiceAccount: { apiVersion: "v1", kind: "ServiceAccount", metadata },
  StatefulSet: statefulSet,
  ValidatingAdmissionPolicy: admissionPolicy,
  ValidatingAdmissionPolicyBinding: admissionBinding,
  Workflow: workflow,
  WorkflowTemplate: workflowTemplate,
};
