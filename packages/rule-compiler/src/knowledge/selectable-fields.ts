import { builtinKinds } from "./kinds.ts";

/** A place in an object's JSON and the type found there; the API server compares the value as text. */
export interface SelectablePath {
  readonly path: readonly string[];
  readonly as: "string" | "boolean" | "integer";
}

/** What a field label of a field selector stands for. */
export interface SelectableField {
  readonly label: string;
  /**
   * Places to look at; the first that gives a text which is not empty wins. None at all means that the API server
   * accepts the label and never sets it: every object has the default.
   */
  readonly alternatives: readonly SelectablePath[];
  /** Text that counts when no place gives one: the JSON leaves out empty texts, `false` and 0. */
  readonly default: string;
}

/**
 * Kubernetes' own field labels per `group/resource`, besides `metadata.name` and `metadata.namespace`.
 *
 * A label counts when two places of the API server (1.34) know it: the conversion function of the version accepts it
 * (pkg/apis/GROUP/VERSION/conversion.go, AddFieldLabelConversionFunc) and the storage sets it (ToSelectableFields,
 * SelectableFields or getAttrs in pkg/registry/GROUP/RESOURCE). Hence these are missing, though one of the two has
 * them: `status.replicas` of apps/v1 replicasets and `spec.leaseName` of leasecandidates, both set and refused,
 * and `name` of namespaces, persistentvolumes and persistentvolumeclaims, likewise.
 *
 * The storage judges the internal object; the paths are those of the versions served. All versions of one resource
 * that 1.34 serves have the same labels and the same paths (clustertrustbundles v1alpha1 and v1beta1; resourceslices
 * v1beta1, v1beta2 and v1); events differ by group.
 */
const builtinFields: ReadonlyMap<string, readonly SelectableField[]> = new Map([
  [
    // pkg/apis/core/v1/conversion.go, pkg/registry/core/pod/strategy.go
    "/pods",
    [
      ...texts("spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName"),
      // Set for clients from before v1; the API server rewrites the label.
      field("spec.host", [{ path: ["spec", "nodeName"], as: "string" }]),
      // Internally spec.securityContext.hostNetwork, which v1 shows as spec.hostNetwork.
      field("spec.hostNetwork", [{ path: ["spec", "hostNetwork"], as: "boolean" }], "false"),
      // Internally the first of status.podIPs, from which v1's status.podIP is filled.
      ...texts("status.phase", "status.podIP", "status.nominatedNodeName"),
      // Accepted, but no storage code sets it.
      field("status.podIPs", []),
    ],
  ],
  // pkg/apis/core/v1/conversion.go, pkg/registry/core/node/strategy.go
  ["/nodes", [field("spec.unschedulable", [{ path: ["spec", "unschedulable"], as: "boolean" }], "false")]],
  // pkg/apis/core/v1/conversion.go, pkg/registry/core/namespace/strategy.go
  ["/namespaces", texts("status.phase")],
  // pkg/apis/core/v1/conversion.go, pkg/registry/core/secret/strategy.go
  ["/secrets", texts("type")],
  // pkg/apis/core/v1/conversion.go, pkg/registry/core/service/strategy.go
  ["/services", texts("spec.clusterIP", "spec.type")],
  // pkg/apis/core/v1/conversion.go, pkg/registry/core/replicationcontroller/strategy.go
  ["/replicationcontrollers", [field("status.replicas", [{ path: ["status", "replicas"], as: "integer" }], "0")]],
  [
    // pkg/apis/core/v1/conversion.go, pkg/registry/core/event/strategy.go
    "/events",
    [
      ...references("involvedObject"),
      ...texts("reason", "reportingComponent", "type"),
      field("source", [
        { path: ["source", "component"], as: "string" },
        { path: ["reportingComponent"], as: "string" },
      ]),
    ],
  ],
  // pkg/apis/events/v1/conversion.go, pkg/registry/core/event/strategy.go (both groups store the same objects)
  ["events.k8s.io/events", [...references("regarding"), ...texts("reason", "reportingController", "type")]],
  // pkg/apis/batch/v1/conversion.go, pkg/registry/batch/job/strategy.go
  ["batch/jobs", [field("status.successful", [{ path: ["status", "succeeded"], as: "integer" }], "0")]],
  // pkg/apis/certificates/v1/conversion.go, pkg/registry/certificates/certificates/strategy.go
  ["certificates.k8s.io/certificatesigningrequests", texts("spec.signerName")],
  // pkg/apis/certificates/{v1alpha1,v1beta1}/conversion.go, pkg/registry/certificates/clustertrustbundle/storage
  ["certificates.k8s.io/clustertrustbundles", texts("spec.signerName")],
  // pkg/apis/certificates/v1alpha1/conversion.go, pkg/registry/certificates/podcertificaterequest/storage
  ["certificates.k8s.io/podcertificaterequests", texts("spec.signerName", "spec.podName", "spec.nodeName")],
  // pkg/apis/resource/{v1beta1,v1beta2,v1}/conversion.go, pkg/registry/resource/resourceslice/strategy.go
  ["resource.k8s.io/resourceslices", texts("spec.nodeName", "spec.driver")],
]);

/**
 * Kinds whose own conversion function refuses `metadata.namespace`. It is the cluster-scoped ones that have such a
 * function, and podcertificaterequests, where it was left out.
 */
const refusesNamespace: ReadonlySet<string> = new Set([
  "/nodes",
  "/namespaces",
  "certificates.k8s.io/certificatesigningrequests",
  "certificates.k8s.io/clustertrustbundles",
  "certificates.k8s.io/podcertificaterequests",
  "resource.k8s.io/resourceslices",
]);

/** Whether a resource is one of Kubernetes' own, whose field labels are all known. */
export function isBuiltin(group: string, resource: string): boolean {
  return builtinKinds.versions(group, resource).length > 0;
}

/**
 * The field labels that the API server of Kubernetes 1.34 accepts in a field selector on a resource, by label.
 *
 * Every kind has `metadata.name`. `metadata.namespace` is refused by the kinds above and by cluster-scoped custom
 * resources (`k8s.io/apiextensions-apiserver`, pkg/apiserver/conversion/converter.go); other cluster-scoped kinds of
 * Kubernetes accept it as an always empty text (`k8s.io/apimachinery`, DefaultMetaV1FieldSelectorConversion). For a
 * custom resource `namespaced` counts; what its CRD lists in `selectableFields` comes on top.
 */
export function selectableFields(
  group: string,
  resource: string,
  namespaced = true,
): ReadonlyMap<string, SelectableField> {
  const key = `${group}/${resource}`;
  const namespace = !refusesNamespace.has(key) && (namespaced || isBuiltin(group, resource));
  const fields = [
    ...texts("metadata.name"),
    ...(namespace ? texts("metadata.namespace") : []),
    ...(builtinFields.get(key) ?? []),
  ];
  return new Map(fields.map((known) => [known.label, known]));
}

function field(label: string, alternatives: readonly SelectablePath[], missing = ""): SelectableField {
  return { label, alternatives, default: missing };
}

/** Fields whose label is their path and whose value is a text. */
function texts(...labels: readonly string[]): readonly SelectableField[] {
  return labels.map((label) => field(label, [{ path: label.split("."), as: "string" }]));
}

/** The fields of an ObjectReference. */
function references(parent: string): readonly SelectableField[] {
  const names = ["kind", "namespace", "name", "uid", "apiVersion", "resourceVersion", "fieldPath"];
  return texts(...names.map((name) => `${parent}.${name}`));
}
