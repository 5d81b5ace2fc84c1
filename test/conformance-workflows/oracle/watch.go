package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strconv"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// watch streams changes until the request is cancelled; without a version, first what is there.
func (c *cluster) watch(ctx context.Context, key objectKey, query url.Values) (*http.Response, error) {
	matches, err := matcher(query)
	if err != nil {
		return nil, err
	}
	reader, writer := io.Pipe()
	version, err := strconv.ParseInt(query.Get("resourceVersion"), 10, 64)
	present := []*unstructured.Unstructured{}
	if err != nil || version == 0 {
		present, version = c.all(key.resource, key.namespace)
	}
	context.AfterFunc(ctx, func() { _ = writer.CloseWithError(io.EOF) })
	go func() {
		encoder := json.NewEncoder(writer)
		send := func(kind string, object *unstructured.Unstructured) bool {
			return encoder.Encode(map[string]any{"type": kind, "object": object.Object}) == nil
		}
		for _, object := range present {
			if matches(object) && !send("ADDED", object) {
				return
			}
		}
		for ctx.Err() == nil {
			changes, next := c.since(version)
			for _, happened := range changes {
				version = happened.version
				kind, object := eventOf(happened, key, matches)
				if kind != "" && !send(kind, object) {
					return
				}
			}
			select {
			case <-next:
			case <-ctx.Done():
			}
		}
	}()
	return response(http.StatusOK, reader), nil
}

// eventOf tells what a watcher sees of a change: an object that starts or stops matching comes or goes.
func eventOf(happened change, key objectKey, matches func(*unstructured.Unstructured) bool) (string, *unstructured.Unstructured) {
	seen := func(object *unstructured.Unstructured) bool {
		return object != nil && (key.namespace == "" || object.GetNamespace() == key.namespace) && matches(object)
	}
	was, is := seen(happened.old), seen(happened.current)
	switch {
	case happened.resource != key.resource || !was && !is:
		return "", nil
	case is && was:
		return "MODIFIED", happened.current
	case is:
		return "ADDED", happened.current
	}
	gone := happened.old.DeepCopy()
	gone.SetResourceVersion(strconv.FormatInt(happened.version, 10))
	return "DELETED", gone
}
