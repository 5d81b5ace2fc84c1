import type { components } from "./types.gen.ts";

type Schemas = components["schemas"];

/** Metadata of a namespaced object whose name is a DNS label. */
export type ObjectMeta = Schemas["ObjectMeta"];

/** Metadata of a namespaced object whose name may have dots. */
export type SubdomainObjectMeta = Schemas["SubdomainObjectMeta"];

/** Metadata of a cluster-scoped object. */
export type ClusterObjectMeta = Schemas["ClusterObjectMeta"];

/** Labels and annotations for pods. */
export type PodMetadata = Schemas["PodMetadata"];

/** Labels by key. */
export type Labels = Schemas["Labels"];

/** Annotations by key. */
export type Annotations = Schemas["Annotations"];

/** Selects objects by their labels. */
export type LabelSelector = Schemas["LabelSelector"];

/** Names an object of the same namespace. */
export type LocalObjectReference = Schemas["LocalObjectReference"];

/** One key of a Secret. */
export type SecretKeySelector = Schemas["SecretKeySelector"];

/** One key of a ConfigMap. */
export type ConfigMapKeySelector = Schemas["ConfigMapKeySelector"];

/** An identity for pods (https://kubernetes.io/docs/concepts/security/service-accounts/). */
export type ServiceAccount = Schemas["ServiceAccount"];

/** Verbs on resources (https://kubernetes.io/docs/reference/access-authn-authz/rbac/). */
export type PolicyRule = Schemas["PolicyRule"];

/** What a rule of a role may allow; never the wildcard. */
export type Verb = Schemas["Verb"];

/** Rights in one namespace. */
export type Role = Schemas["Role"];

/** Rights in all namespaces. */
export type ClusterRole = Schemas["ClusterRole"];

/** The role that a binding in a namespace gives. */
export type RoleRef = Schemas["RoleRef"];

/** The role that a binding for the cluster gives. */
export type ClusterRoleRef = Schemas["ClusterRoleRef"];

/** Gives rights in one namespace. */
export type RoleBinding = Schemas["RoleBinding"];

/** Gives rights in all namespaces. */
export type ClusterRoleBinding = Schemas["ClusterRoleBinding"];

/** The account that gets rights. */
export type ServiceAccountSubject = Schemas["ServiceAccountSubject"];

/** A namespace. */
export type Namespace = Schemas["Namespace"];

/** Text by key. */
export type ConfigMap = Schemas["ConfigMap"];

/** A placeholder for a Secret, or the token of a service account. */
export type Secret = Schemas["Secret"];

/** An environment variable. */
export type EnvVar = Schemas["EnvVar"];

/** Where the value of an environment variable comes from. */
export type EnvVarSource = Schemas["EnvVarSource"];

/** What a container asks for and may use. */
export type ResourceRequirements = Schemas["ResourceRequirements"];

/** Security settings of a pod. */
export type PodSecurityContext = Schemas["PodSecurityContext"];

/** Security settings of a container. */
export type SecurityContext = Schemas["SecurityContext"];

/** A taint that a pod bears. */
export type Toleration = Schemas["Toleration"];

/** Labels that a node must have. */
export type NodeSelector = Schemas["NodeSelector"];

/** Rules about which nodes suit a pod. */
export type Affinity = Schemas["Affinity"];

/** A volume of a pod: exactly one source. */
export type Volume = Schemas["Volume"];

/** Where a container sees a volume. */
export type VolumeMount = Schemas["VolumeMount"];

/** One port of a Service. */
export type ServicePort = Schemas["ServicePort"];

/** A stable address for pods. */
export type Service = Schemas["Service"];

/** What a Service holds. */
export type ServiceSpec = Schemas["ServiceSpec"];

/** Who may talk to pods and to whom they may talk. */
export type NetworkPolicy = Schemas["NetworkPolicy"];

/** What a NetworkPolicy holds; its directions are always named. */
export type NetworkPolicySpec = Schemas["NetworkPolicySpec"];

/** The other side of an allowed connection. */
export type NetworkPolicyPeer = Schemas["NetworkPolicyPeer"];

/** What the pods of a workload look like. */
export type PodTemplate = Schemas["PodTemplate"];

/** A pod without any of the node's namespaces. */
export type PodSpec = Schemas["PodSpec"];

/** One container of a pod. */
export type Container = Schemas["Container"];

/** How the kubelet asks a container whether it is well. */
export type Probe = Schemas["Probe"];

/** How the pods of a workload are spread. */
export type TopologySpreadConstraint = Schemas["TopologySpreadConstraint"];

/** Pods with volumes of their own. */
export type StatefulSet = Schemas["StatefulSet"];

/** Pods that are all alike. */
export type Deployment = Schemas["Deployment"];

/** One pod per node. */
export type DaemonSet = Schemas["DaemonSet"];

/** How many pods an eviction must leave. */
export type PodDisruptionBudget = Schemas["PodDisruptionBudget"];

/** Refuses requests by CEL expressions (https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/). */
export type ValidatingAdmissionPolicy = Schemas["ValidatingAdmissionPolicy"];

/** What a ValidatingAdmissionPolicy holds; it fails closed. */
export type ValidatingAdmissionPolicySpec = Schemas["ValidatingAdmissionPolicySpec"];

/** Puts a ValidatingAdmissionPolicy into force. */
export type ValidatingAdmissionPolicyBinding = Schemas["ValidatingAdmissionPolicyBinding"];

/** One CEL expression that must be true. */
export type Validation = Schemas["Validation"];

/** Holds a cool-down or a budget. */
export type Lease = Schemas["Lease"];
