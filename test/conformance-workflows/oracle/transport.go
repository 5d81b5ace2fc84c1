package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	jsonpatch "github.com/evanphx/json-patch"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

// target is what a request's path names.
type target struct {
	key         objectKey
	subresource string
}

// RoundTrip answers requests of Kubernetes clients without a network. What the cluster does not know is a 404 and is
// noted, so that an answer can tell that the controller wanted more.
func (c *cluster) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		read, err := io.ReadAll(request.Body)
		if err != nil {
			return nil, err
		}
		body = read
	}
	asked, known := parsePath(request.URL.Path)
	query := request.URL.Query()
	if !known {
		return c.unknown(request)
	}
	if request.Method == http.MethodGet && query.Get("watch") == "true" {
		return c.watch(request.Context(), asked.key, query)
	}
	result, err := c.serve(request.Method, request.Header.Get("Content-Type"), asked, query, body)
	if errors.Is(err, errUnserved) {
		return c.unknown(request)
	}
	if err != nil {
		var status apierrors.APIStatus
		if !errors.As(err, &status) {
			status = apierrors.NewBadRequest(err.Error())
		}
		return respondStatus(status.Status())
	}
	code := http.StatusOK
	if request.Method == http.MethodPost {
		code = http.StatusCreated
	}
	return respondJSON(code, result)
}

var errUnserved = errors.New("not served")

func (c *cluster) unknown(request *http.Request) (*http.Response, error) {
	c.mu.Lock()
	c.unserved = append(c.unserved, request.Method+" "+request.URL.RequestURI())
	c.mu.Unlock()
	return respondStatus(metav1.Status{Status: metav1.StatusFailure, Code: http.StatusNotFound, Reason: metav1.StatusReasonNotFound})
}

// parsePath reads /api/v1/… and /apis/GROUP/VERSION/…; only resources of the table are known.
func parsePath(path string) (target, bool) {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	switch {
	case len(parts) > 2 && parts[0] == "api":
		parts = parts[2:]
	case len(parts) > 3 && parts[0] == "apis":
		parts = parts[3:]
	default:
		return target{}, false
	}
	namespace := ""
	if parts[0] == "namespaces" && len(parts) > 2 {
		namespace, parts = parts[1], parts[2:]
	}
	if _, known := resources[parts[0]]; !known || len(parts) > 3 {
		return target{}, false
	}
	parts = append(parts, "", "")
	return target{objectKey{parts[0], namespace, parts[1]}, parts[2]}, true
}

func (c *cluster) serve(method, contentType string, asked target, query url.Values, body []byte) (any, error) {
	key := asked.key
	switch {
	case method == http.MethodPost && key.resource == "selfsubjectaccessreviews":
		return json.RawMessage(`{"kind":"SelfSubjectAccessReview","apiVersion":"authorization.k8s.io/v1","status":{"allowed":true}}`), nil
	case method == http.MethodPost && key.name == "":
		given, err := decode(body)
		if err != nil {
			return nil, err
		}
		if err := c.admit(key, given); err != nil {
			return nil, err
		}
		if key.resource == "events" {
			// Nobody reads them, and a Workflow that waits makes many.
			return given, nil
		}
		return c.create(key.resource, key.namespace, given)
	case method == http.MethodGet && key.name == "":
		return c.list(key, query)
	case method == http.MethodGet && asked.subresource == "":
		return c.get(key)
	case method == http.MethodPut && key.name != "":
		given, err := decode(body)
		if err != nil {
			return nil, err
		}
		return c.replace(key, asked.subresource, func(*unstructured.Unstructured) (*unstructured.Unstructured, error) {
			return given, nil
		})
	case method == http.MethodPatch && key.name != "":
		return c.replace(key, asked.subresource, func(stored *unstructured.Unstructured) (*unstructured.Unstructured, error) {
			return patch(key.resource, types.PatchType(contentType), stored, body)
		})
	case method == http.MethodDelete && key.name != "":
		return c.remove(key, uidPrecondition(body))
	case method == http.MethodDelete:
		return c.removeAll(key, query)
	}
	return nil, errUnserved
}

func (c *cluster) list(key objectKey, query url.Values) (any, error) {
	matches, err := matcher(query)
	if err != nil {
		return nil, err
	}
	objects, version := c.all(key.resource, key.namespace)
	items := []any{}
	for _, object := range objects {
		if matches(object) {
			items = append(items, object.Object)
		}
	}
	known := resources[key.resource]
	return map[string]any{
		"apiVersion": strings.TrimPrefix(known.group+"/"+known.version, "/"),
		"kind":       known.kind + "List",
		"metadata":   map[string]any{"resourceVersion": strconv.FormatInt(version, 10)},
		"items":      items,
	}, nil
}

func (c *cluster) removeAll(key objectKey, query url.Values) (any, error) {
	matches, err := matcher(query)
	if err != nil {
		return nil, err
	}
	objects, _ := c.all(key.resource, key.namespace)
	for _, object := range objects {
		if matches(object) {
			if _, err := c.remove(objectKey{key.resource, object.GetNamespace(), object.GetName()}, nil); err != nil {
				return nil, err
			}
		}
	}
	return metav1.Status{Status: "Success", Code: http.StatusOK}, nil
}

// matcher reads labelSelector and fieldSelector; of fields only name and namespace are known.
func matcher(query url.Values) (func(*unstructured.Unstructured) bool, error) {
	byLabel, err := labels.Parse(query.Get("labelSelector"))
	if err != nil {
		return nil, err
	}
	byField, err := fields.ParseSelector(query.Get("fieldSelector"))
	if err != nil {
		return nil, err
	}
	for _, requirement := range byField.Requirements() {
		if !slices.Contains([]string{"metadata.name", "metadata.namespace"}, requirement.Field) {
			return nil, fmt.Errorf("field selector %s is not served", requirement.Field)
		}
	}
	return func(object *unstructured.Unstructured) bool {
		named := fields.Set{"metadata.name": object.GetName(), "metadata.namespace": object.GetNamespace()}
		return byLabel.Matches(labels.Set(object.GetLabels())) && byField.Matches(named)
	}, nil
}

func patch(plural string, kind types.PatchType, stored *unstructured.Unstructured, given []byte) (*unstructured.Unstructured, error) {
	before, err := stored.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var after []byte
	switch {
	case kind == types.MergePatchType:
		after, err = jsonpatch.MergePatch(before, given)
	case kind == types.JSONPatchType:
		var operations jsonpatch.Patch
		if operations, err = jsonpatch.DecodePatch(given); err == nil {
			after, err = operations.Apply(before)
		}
	case kind == types.StrategicMergePatchType && plural == "pods":
		after, err = strategicpatch.StrategicMergePatch(before, given, corev1.Pod{})
	default:
		return nil, errUnserved
	}
	if err != nil {
		return nil, err
	}
	return decode(after)
}

func uidPrecondition(body []byte) *types.UID {
	var options metav1.DeleteOptions
	if json.Unmarshal(body, &options) != nil || options.Preconditions == nil {
		return nil
	}
	return options.Preconditions.UID
}

func decode(text []byte) (*unstructured.Unstructured, error) {
	object := &unstructured.Unstructured{}
	return object, object.UnmarshalJSON(text)
}

func respondStatus(status metav1.Status) (*http.Response, error) {
	status.TypeMeta = metav1.TypeMeta{APIVersion: "v1", Kind: "Status"}
	return respondJSON(int(status.Code), status)
}

func respondJSON(code int, value any) (*http.Response, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return response(code, io.NopCloser(bytes.NewReader(text))), nil
}

func response(code int, body io.ReadCloser) *http.Response {
	header := http.Header{"Content-Type": {"application/json"}}
	return &http.Response{StatusCode: code, Header: header, Body: body, ProtoMajor: 1, ProtoMinor: 1}
}
