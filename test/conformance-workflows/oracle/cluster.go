package main

import (
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/rand"
	"k8s.io/apimachinery/pkg/util/uuid"
)

// resource is a kind that the cluster stores; its plural name is the key in resources.
type resource struct {
	group, version, kind string
	// status: written through a subresource of its own, and kept by all other writes.
	status bool
}

const argoGroup = "argoproj.io"

// resources are all that the controller asks for. What it asks beyond them is told in the answer.
var resources = map[string]resource{
	"configmaps":               {"", "v1", "ConfigMap", false},
	"events":                   {"", "v1", "Event", false},
	"namespaces":               {"", "v1", "Namespace", true},
	"pods":                     {"", "v1", "Pod", true},
	"secrets":                  {"", "v1", "Secret", false},
	"serviceaccounts":          {"", "v1", "ServiceAccount", false},
	"roles":                    {"rbac.authorization.k8s.io", "v1", "Role", false},
	"rolebindings":             {"rbac.authorization.k8s.io", "v1", "RoleBinding", false},
	"clusterroles":             {"rbac.authorization.k8s.io", "v1", "ClusterRole", false},
	"clusterrolebindings":      {"rbac.authorization.k8s.io", "v1", "ClusterRoleBinding", false},
	"clusterworkflowtemplates": {argoGroup, "v1alpha1", "ClusterWorkflowTemplate", false},
	"cronworkflows":            {argoGroup, "v1alpha1", "CronWorkflow", false},
	"workflowartifactgctasks":  {argoGroup, "v1alpha1", "WorkflowArtifactGCTask", true},
	"workflows":                {argoGroup, "v1alpha1", "Workflow", false},
	"workflowtaskresults":      {argoGroup, "v1alpha1", "WorkflowTaskResult", false},
	"workflowtasksets":         {argoGroup, "v1alpha1", "WorkflowTaskSet", true},
	"workflowtemplates":        {argoGroup, "v1alpha1", "WorkflowTemplate", false},
	"workfloweventbindings":    {argoGroup, "v1alpha1", "WorkflowEventBinding", false},
	"selfsubjectaccessreviews": {"authorization.k8s.io", "v1", "SelfSubjectAccessReview", false},
	"poddisruptionbudgets":     {"policy", "v1", "PodDisruptionBudget", true},
	"persistentvolumeclaims":   {"", "v1", "PersistentVolumeClaim", true},
}

func pluralOf(kind string) (string, bool) {
	for plural, known := range resources {
		if known.kind == kind {
			return plural, true
		}
	}
	return "", false
}

type objectKey struct{ resource, namespace, name string }

// change is one write; old is nil for a new object and current is nil for one that is gone.
type change struct {
	version      int64
	resource     string
	old, current *unstructured.Unstructured
}

// cluster keeps objects the way an API server does, as far as a controller can tell: versions, conflicts, uids,
// finalizers, watches. It knows no rights, no quota and no garbage collection. Stored objects are never changed.
type cluster struct {
	mu       sync.Mutex
	version  int64
	objects  map[objectKey]*unstructured.Unstructured
	changes  []change
	changed  chan struct{}
	unserved []string
}

func newCluster() *cluster {
	return &cluster{objects: map[objectKey]*unstructured.Unstructured{}, changed: make(chan struct{})}
}

// since returns the changes after a version and a channel that closes with the next one.
func (c *cluster) since(version int64) ([]change, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	first, _ := slices.BinarySearchFunc(c.changes, version+1, func(have change, want int64) int {
		return int(have.version - want)
	})
	return c.changes[first:len(c.changes):len(c.changes)], c.changed
}

// all returns the objects of a resource, of one namespace or ("") of all, and the version they stand at.
func (c *cluster) all(plural, namespace string) ([]*unstructured.Unstructured, int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	found := []*unstructured.Unstructured{}
	for key, object := range c.objects {
		if key.resource == plural && (namespace == "" || key.namespace == namespace) {
			found = append(found, object)
		}
	}
	return found, c.version
}

func (c *cluster) get(key objectKey) (*unstructured.Unstructured, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.locked(key)
}

func (c *cluster) locked(key objectKey) (*unstructured.Unstructured, error) {
	if found, exists := c.objects[key]; exists {
		return found, nil
	}
	return nil, apierrors.NewNotFound(groupResource(key.resource), key.name)
}

func (c *cluster) create(plural, namespace string, given *unstructured.Unstructured) (*unstructured.Unstructured, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	created := given.DeepCopy()
	if created.GetName() == "" {
		created.SetName(created.GetGenerateName() + rand.String(5))
	}
	created.SetNamespace(namespace)
	key := objectKey{plural, namespace, created.GetName()}
	if _, exists := c.objects[key]; exists {
		return nil, apierrors.NewAlreadyExists(groupResource(plural), key.name)
	}
	known := resources[plural]
	created.SetGroupVersionKind(schema.GroupVersionKind{Group: known.group, Version: known.version, Kind: known.kind})
	created.SetUID(uuid.NewUUID())
	created.SetCreationTimestamp(metav1.Now())
	created.SetGeneration(1)
	if known.status {
		delete(created.Object, "status")
	}
	if plural == "pods" {
		created.Object["status"] = map[string]any{"phase": "Pending"}
	}
	return c.put(key, created), nil
}

// replace stores what edit makes of the object. With a subresource "status" only its status counts, without one all
// but the status of kinds that write it apart. A resourceVersion that is not the stored one is a conflict.
func (c *cluster) replace(key objectKey, subresource string, edit func(*unstructured.Unstructured) (*unstructured.Unstructured, error)) (*unstructured.Unstructured, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	stored, err := c.locked(key)
	if err != nil {
		return nil, err
	}
	edited, err := edit(stored.DeepCopy())
	if err != nil {
		return nil, err
	}
	if version := edited.GetResourceVersion(); version != "" && version != stored.GetResourceVersion() {
		return nil, apierrors.NewConflict(groupResource(key.resource), key.name, fmt.Errorf("the object has been modified"))
	}
	next := edited
	switch {
	case subresource == "status":
		next = stored.DeepCopy()
		next.Object["status"] = edited.Object["status"]
	case resources[key.resource].status:
		next.Object["status"] = stored.Object["status"]
	}
	next.SetUID(stored.GetUID())
	next.SetCreationTimestamp(stored.GetCreationTimestamp())
	next.SetDeletionTimestamp(stored.GetDeletionTimestamp())
	if next.GetDeletionTimestamp() != nil && len(next.GetFinalizers()) == 0 {
		c.forget(key)
		return next, nil
	}
	return c.put(key, next), nil
}

// remove deletes an object, or marks it while it has finalizers.
func (c *cluster) remove(key objectKey, uid *types.UID) (*unstructured.Unstructured, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	stored, err := c.locked(key)
	if err != nil {
		return nil, err
	}
	if uid != nil && *uid != stored.GetUID() {
		return nil, apierrors.NewConflict(groupResource(key.resource), key.name, fmt.Errorf("another uid"))
	}
	if len(stored.GetFinalizers()) == 0 {
		c.forget(key)
		return stored, nil
	}
	if stored.GetDeletionTimestamp() != nil {
		return stored, nil
	}
	marked := stored.DeepCopy()
	now := metav1.NewTime(time.Now())
	marked.SetDeletionTimestamp(&now)
	return c.put(key, marked), nil
}

func (c *cluster) put(key objectKey, object *unstructured.Unstructured) *unstructured.Unstructured {
	old := c.objects[key]
	c.version++
	object.SetResourceVersion(strconv.FormatInt(c.version, 10))
	c.objects[key] = object
	c.tell(change{c.version, key.resource, old, object})
	return object
}

func (c *cluster) forget(key objectKey) {
	old := c.objects[key]
	delete(c.objects, key)
	c.version++
	c.tell(change{c.version, key.resource, old, nil})
}

func (c *cluster) tell(happened change) {
	c.changes = append(c.changes, happened)
	close(c.changed)
	c.changed = make(chan struct{})
}

func groupResource(plural string) schema.GroupResource {
	return schema.GroupResource{Group: resources[plural].group, Resource: plural}
}
