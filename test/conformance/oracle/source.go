package main

import (
	"encoding/json"
	"errors"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/eventsources/events"
	"github.com/argoproj/argo-events/pkg/eventsources/sources/resource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/labels"
	utiljson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/client-go/tools/cache"
)

// buildEvent: {type, body, oldBody?, tombstone?, group?, version?, resource?, metadata?} → {event}, the bytes that
// the resource source dispatches (pkg/eventsources/sources/resource/start.go). body and oldBody are JSON texts;
// they take the informer's way: decoded into Unstructured, marshalled by Go, so keys are sorted and `<` is \u003c.
// tombstone is the cache key of a DELETE found by a relist: the body then is client-go's DeletedFinalStateUnknown.
func buildEvent(request []byte) (answer, error) {
	var asked struct {
		Type, Body, Tombstone    string
		OldBody                  *string
		Group, Version, Resource string
		Metadata                 map[string]string
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	body, err := marshalObject(asked.Body, asked.Tombstone)
	if err != nil {
		return nil, err
	}
	var oldBody []byte
	if asked.OldBody != nil {
		if oldBody, err = marshalObject(*asked.OldBody, ""); err != nil {
			return nil, err
		}
	}
	data, err := json.Marshal(&events.ResourceEventData{
		EventType: asked.Type,
		Body:      (*json.RawMessage)(&body),
		OldBody:   (*json.RawMessage)(&oldBody),
		Group:     asked.Group,
		Version:   or(asked.Version, "v1"),
		Resource:  asked.Resource,
		Metadata:  asked.Metadata,
	})
	if err != nil {
		return nil, err
	}
	return text("event", string(data))
}

func marshalObject(source, tombstone string) ([]byte, error) {
	content := map[string]any{}
	if err := utiljson.Unmarshal([]byte(source), &content); err != nil {
		return nil, err
	}
	object := &unstructured.Unstructured{Object: content}
	if tombstone != "" {
		return json.Marshal(cache.DeletedFinalStateUnknown{Key: tombstone, Obj: object})
	}
	return json.Marshal(object)
}

// labelSelector: {labels, set?} → {selector, matches?}, what the source asks the API server for; it matches a
// label set as the API server does.
func labelSelector(request []byte) (answer, error) {
	var asked struct {
		Labels []v1alpha1.Selector
		Set    *labels.Set
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	if asked.Labels == nil {
		return nil, errors.New("no labels given")
	}
	selector, err := resource.LabelSelector(asked.Labels)
	if err != nil {
		return nil, err
	}
	result := answer{"selector": selector.String()}
	if asked.Set != nil {
		result["matches"] = selector.Matches(*asked.Set)
	}
	return result, nil
}
