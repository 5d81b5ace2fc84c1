// Made by `node packages/rule-compiler/scripts/generate-kinds.ts` from Kubernetes v1.34.4
// (api/discovery and api/openapi-spec/swagger.json of the Go module k8s.io/kubernetes). Do not edit.

/** Kubernetes version the rows come from. */
export const kubernetesVersion: string = "v1.34.4";

/**
 * One line per group, version and resource, columns split by spaces, "-" for none: group/version, resource, kind,
 * scope, watchable, singular, short names, top-level keys besides apiVersion, kind, metadata. Kept as text because
 * it is parsed at the first lookup only.
 */
export const kindRows: string = `
v1 bindings Binding Namespaced - binding - target
v1 componentstatuses ComponentStatus Cluster - componentstatus cs conditions
v1 configmaps ConfigMap Namespaced watch configmap cm binaryData,data,immutable
v1 endpoints Endpoints Namespaced watch endpoints ep subsets
v1 events Event Namespaced watch event ev action,count,eventTime,firstTimestamp,involvedObject,lastTimestamp,message,reason,related,reportingComponent,reportingInstance,series,source,type
v1 limitranges LimitRange Namespaced watch limitrange limits spec
v1 namespaces Namespace Cluster watch namespace ns spec,status
v1 nodes Node Cluster watch node no spec,status
v1 persistentvolumeclaims PersistentVolumeClaim Namespaced watch persistentvolumeclaim pvc spec,status
v1 persistentvolumes PersistentVolume Cluster watch persistentvolume pv spec,status
v1 pods Pod Namespaced watch pod po spec,status
v1 podtemplates PodTemplate Namespaced watch podtemplate - template
v1 replicationcontrollers ReplicationController Namespaced watch replicationcontroller rc spec,status
v1 resourcequotas ResourceQuota Namespaced watch resourcequota quota spec,status
v1 secrets Secret Namespaced watch secret - data,immutable,stringData,type
v1 serviceaccounts ServiceAccount Namespaced watch serviceaccount sa automountServiceAccountToken,imagePullSecrets,secrets
v1 services Service Namespaced watch service svc spec,status
admissionregistration.k8s.io/v1 mutatingwebhookconfigurations MutatingWebhookConfiguration Cluster watch mutatingwebhookconfiguration - webhooks
admissionregistration.k8s.io/v1 validatingadmissionpolicies ValidatingAdmissionPolicy Cluster watch validatingadmissionpolicy - spec,status
admissionregistration.k8s.io/v1 validatingadmissionpolicybindings ValidatingAdmissionPolicyBinding Cluster watch validatingadmissionpolicybinding - spec
admissionregistration.k8s.io/v1 validatingwebhookconfigurations ValidatingWebhookConfiguration Cluster watch validatingwebhookconfiguration - webhooks
admissionregistration.k8s.io/v1alpha1 mutatingadmissionpolicies MutatingAdmissionPolicy Cluster watch mutatingadmissionpolicy - spec
admissionregistration.k8s.io/v1alpha1 mutatingadmissionpolicybindings MutatingAdmissionPolicyBinding Cluster watch mutatingadmissionpolicybinding - spec
admissionregistration.k8s.io/v1beta1 mutatingadmissionpolicies MutatingAdmissionPolicy Cluster watch mutatingadmissionpolicy - spec
admissionregistration.k8s.io/v1beta1 mutatingadmissionpolicybindings MutatingAdmissionPolicyBinding Cluster watch mutatingadmissionpolicybinding - spec
apiextensions.k8s.io/v1 customresourcedefinitions CustomResourceDefinition Cluster watch customresourcedefinition crd,crds spec,status
apiregistration.k8s.io/v1 apiservices APIService Cluster watch apiservice - spec,status
apps/v1 controllerrevisions ControllerRevision Namespaced watch controllerrevision - data,revision
apps/v1 daemonsets DaemonSet Namespaced watch daemonset ds spec,status
apps/v1 deployments Deployment Namespaced watch deployment deploy spec,status
apps/v1 replicasets ReplicaSet Namespaced watch replicaset rs spec,status
apps/v1 statefulsets StatefulSet Namespaced watch statefulset sts spec,status
authentication.k8s.io/v1 selfsubjectreviews SelfSubjectReview Cluster - selfsubjectreview - status
authentication.k8s.io/v1 tokenreviews TokenReview Cluster - tokenreview - spec,status
authorization.k8s.io/v1 localsubjectaccessreviews LocalSubjectAccessReview Namespaced - localsubjectaccessreview - spec,status
authorization.k8s.io/v1 selfsubjectaccessreviews SelfSubjectAccessReview Cluster - selfsubjectaccessreview - spec,status
authorization.k8s.io/v1 selfsubjectrulesreviews SelfSubjectRulesReview Cluster - selfsubjectrulesreview - spec,status
authorization.k8s.io/v1 subjectaccessreviews SubjectAccessReview Cluster - subjectaccessreview - spec,status
autoscaling/v1 horizontalpodautoscalers HorizontalPodAutoscaler Namespaced watch horizontalpodautoscaler hpa spec,status
autoscaling/v2 horizontalpodautoscalers HorizontalPodAutoscaler Namespaced watch horizontalpodautoscaler hpa spec,status
batch/v1 cronjobs CronJob Namespaced watch cronjob cj spec,status
batch/v1 jobs Job Namespaced watch job - spec,status
certificates.k8s.io/v1 certificatesigningrequests CertificateSigningRequest Cluster watch certificatesigningrequest csr spec,status
certificates.k8s.io/v1alpha1 clustertrustbundles ClusterTrustBundle Cluster watch clustertrustbundle - spec
certificates.k8s.io/v1alpha1 podcertificaterequests PodCertificateRequest Namespaced watch podcertificaterequest - spec,status
certificates.k8s.io/v1beta1 clustertrustbundles ClusterTrustBundle Cluster watch clustertrustbundle - spec
coordination.k8s.io/v1 leases Lease Namespaced watch lease - spec
coordination.k8s.io/v1alpha2 leasecandidates LeaseCandidate Namespaced watch leasecandidate - spec
coordination.k8s.io/v1beta1 leasecandidates LeaseCandidate Namespaced watch leasecandidate - spec
discovery.k8s.io/v1 endpointslices EndpointSlice Namespaced watch endpointslice - addressType,endpoints,ports
events.k8s.io/v1 events Event Namespaced watch event ev action,deprecatedCount,deprecatedFirstTimestamp,deprecatedLastTimestamp,deprecatedSource,eventTime,note,reason,regarding,related,reportingController,reportingInstance,series,type
flowcontrol.apiserver.k8s.io/v1 flowschemas FlowSchema Cluster watch flowschema - spec,status
flowcontrol.apiserver.k8s.io/v1 prioritylevelconfigurations PriorityLevelConfiguration Cluster watch prioritylevelconfiguration - spec,status
internal.apiserver.k8s.io/v1alpha1 storageversions StorageVersion Cluster watch storageversion - spec,status
networking.k8s.io/v1 ingressclasses IngressClass Cluster watch ingressclass - spec
networking.k8s.io/v1 ingresses Ingress Namespaced watch ingress ing spec,status
networking.k8s.io/v1 ipaddresses IPAddress Cluster watch ipaddress ip spec
networking.k8s.io/v1 networkpolicies NetworkPolicy Namespaced watch networkpolicy netpol spec
networking.k8s.io/v1 servicecidrs ServiceCIDR Cluster watch servicecidr - spec,status
networking.k8s.io/v1beta1 ipaddresses IPAddress Cluster watch ipaddress ip spec
networking.k8s.io/v1beta1 servicecidrs ServiceCIDR Cluster watch servicecidr - spec,status
node.k8s.io/v1 runtimeclasses RuntimeClass Cluster watch runtimeclass - handler,overhead,scheduling
policy/v1 poddisruptionbudgets PodDisruptionBudget Namespaced watch poddisruptionbudget pdb spec,status
rbac.authorization.k8s.io/v1 clusterrolebindings ClusterRoleBinding Cluster watch clusterrolebinding - roleRef,subjects
rbac.authorization.k8s.io/v1 clusterroles ClusterRole Cluster watch clusterrole - aggregationRule,rules
rbac.authorization.k8s.io/v1 rolebindings RoleBinding Namespaced watch rolebinding - roleRef,subjects
rbac.authorization.k8s.io/v1 roles Role Namespaced watch role - rules
resource.k8s.io/v1 deviceclasses DeviceClass Cluster watch deviceclass - spec
resource.k8s.io/v1 resourceclaims ResourceClaim Namespaced watch resourceclaim - spec,status
resource.k8s.io/v1 resourceclaimtemplates ResourceClaimTemplate Namespaced watch resourceclaimtemplate - spec
resource.k8s.io/v1 resourceslices ResourceSlice Cluster watch resourceslice - spec
resource.k8s.io/v1alpha3 devicetaintrules DeviceTaintRule Cluster watch devicetaintrule - spec
resource.k8s.io/v1beta1 deviceclasses DeviceClass Cluster watch deviceclass - spec
resource.k8s.io/v1beta1 resourceclaims ResourceClaim Namespaced watch resourceclaim - spec,status
resource.k8s.io/v1beta1 resourceclaimtemplates ResourceClaimTemplate Namespaced watch resourceclaimtemplate - spec
resource.k8s.io/v1beta1 resourceslices ResourceSlice Cluster watch resourceslice - spec
resource.k8s.io/v1beta2 deviceclasses DeviceClass Cluster watch deviceclass - spec
resource.k8s.io/v1beta2 resourceclaims ResourceClaim Namespaced watch resourceclaim - spec,status
resource.k8s.io/v1beta2 resourceclaimtemplates ResourceClaimTemplate Namespaced watch resourceclaimtemplate - spec
resource.k8s.io/v1beta2 resourceslices ResourceSlice Cluster watch resourceslice - spec
scheduling.k8s.io/v1 priorityclasses PriorityClass Cluster watch priorityclass pc description,globalDefault,preemptionPolicy,value
storage.k8s.io/v1 csidrivers CSIDriver Cluster watch csidriver - spec
storage.k8s.io/v1 csinodes CSINode Cluster watch csinode - spec
storage.k8s.io/v1 csistoragecapacities CSIStorageCapacity Namespaced watch csistoragecapacity - capacity,maximumVolumeSize,nodeTopology,storageClassName
storage.k8s.io/v1 storageclasses StorageClass Cluster watch storageclass sc allowVolumeExpansion,allowedTopologies,mountOptions,parameters,provisioner,reclaimPolicy,volumeBindingMode
storage.k8s.io/v1 volumeattachments VolumeAttachment Cluster watch volumeattachment - spec,status
storage.k8s.io/v1 volumeattributesclasses VolumeAttributesClass Cluster watch volumeattributesclass vac driverName,parameters
storage.k8s.io/v1alpha1 volumeattributesclasses VolumeAttributesClass Cluster watch volumeattributesclass vac driverName,parameters
storage.k8s.io/v1beta1 volumeattributesclasses VolumeAttributesClass Cluster watch volumeattributesclass vac driverName,parameters
storagemigration.k8s.io/v1alpha1 storageversionmigrations StorageVersionMigration Cluster watch storageversionmigration - spec,status
`;
