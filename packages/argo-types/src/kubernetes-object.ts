import type { EventBus, EventSource, Sensor } from "./argo-events.ts";
import type { CronWorkflow, Workflow, WorkflowTemplate } from "./argo-workflows.ts";
import type {
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  DaemonSet,
  Deployment,
  Lease,
  Namespace,
  NetworkPolicy,
  PodDisruptionBudget,
  Role,
  RoleBinding,
  Secret,
  Service,
  ServiceAccount,
  StatefulSet,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
} from "./kubernetes.ts";

/** Every object that this project writes; `kind` tells which. */
export type KubernetesObject =
  | EventSource
  | Sensor
  | EventBus
  | Workflow
  | WorkflowTemplate
  | CronWorkflow
  | ServiceAccount
  | Role
  | ClusterRole
  | RoleBinding
  | ClusterRoleBinding
  | Namespace
  | ConfigMap
  | Secret
  | Service
  | StatefulSet
  | Deployment
  | DaemonSet
  | PodDisruptionBudget
  | NetworkPolicy
  | ValidatingAdmissionPolicy
  | ValidatingAdmissionPolicyBinding
  | Lease;
