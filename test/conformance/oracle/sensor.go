package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/sensors/dependencies"
	"github.com/argoproj/argo-events/pkg/sensors/triggers"
	sharedutil "github.com/argoproj/argo-events/pkg/shared/util"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// delivery is an event as a Sensor receives it.
type delivery struct {
	// Event is the event's data, JSON text.
	Event string `json:"event"`
	// Context overrides members of the CloudEvents context.
	Context struct {
		ID      string `json:"id"`
		Source  string `json:"source"`
		Subject string `json:"subject"`
		Type    string `json:"type"`
		// Time is when the event was published.
		Time *time.Time `json:"time"`
		// DataContentType is that of the data.
		DataContentType string `json:"datacontenttype"`
	} `json:"context"`
}

// argoEvent builds what pkg/sensors/listener.go (convertEvent) makes of a CloudEvent of a resource source.
func (d delivery) argoEvent() *v1alpha1.Event {
	published := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	if d.Context.Time != nil {
		published = *d.Context.Time
	}
	return &v1alpha1.Event{
		Context: &v1alpha1.EventContext{
			ID:              or(d.Context.ID, "00000000000000000000000000000000"),
			Source:          or(d.Context.Source, "source"),
			Subject:         or(d.Context.Subject, "event"),
			Type:            or(d.Context.Type, "resource"),
			SpecVersion:     "1.0",
			DataContentType: or(d.Context.DataContentType, v1alpha1.MediaTypeJSON),
			Time:            metav1.Time{Time: published},
		},
		Data: []byte(d.Event),
	}
}

func or(value, fallback string) string {
	if value == "" {
		return fallback
	}
	return value
}

// filterEvent: {dependency, event} → {pass, error?}. An error is one the Sensor would log while discarding the event.
func filterEvent(request []byte) (answer, error) {
	var asked struct {
		delivery
		Dependency *v1alpha1.EventDependency `json:"dependency"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	if asked.Dependency == nil {
		return nil, errors.New("no dependency given")
	}
	pass, err := dependencies.Filter(asked.argoEvent(), asked.Dependency.Filters, asked.Dependency.FiltersLogicalOperator)
	return answer{"pass": pass}, err
}

// firing is a trigger fired by one event of one dependency; all other dependencies are absent, as with `a || b`.
type firing struct {
	delivery
	DependencyName string                      `json:"dependencyName"`
	Parameters     []v1alpha1.TriggerParameter `json:"parameters"`
}

func (f firing) events() map[string]*v1alpha1.Event {
	return map[string]*v1alpha1.Event{f.DependencyName: f.argoEvent()}
}

// constructPayload: {parameters, dependencyName, event} → {payload}, the body of an HTTP trigger or null.
func constructPayload(request []byte) (answer, error) {
	var asked firing
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	payload, err := triggers.ConstructPayload(asked.events(), asked.Parameters)
	if err != nil || payload == nil {
		return answer{"payload": nil}, err
	}
	return text("payload", string(payload))
}

// applyParameters: {resource, parameters, dependencyName, event} → {resource}, as the k8s trigger patches its
// resource; without a resource → {values}, each parameter's value (null when skipped) and type.
func applyParameters(request []byte) (answer, error) {
	var asked struct {
		firing
		Resource json.RawMessage `json:"resource"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	if asked.Resource == nil {
		return resolveParameters(asked.firing)
	}
	var object unstructured.Unstructured
	if err := object.UnmarshalJSON(asked.Resource); err != nil {
		return nil, err
	}
	if err := triggers.ApplyResourceParameters(asked.events(), asked.Parameters, &object); err != nil {
		return nil, err
	}
	patched, err := json.Marshal(&object)
	if err != nil {
		return nil, err
	}
	return text("resource", string(patched))
}

func resolveParameters(fired firing) (answer, error) {
	values := []answer{}
	for _, parameter := range fired.Parameters {
		value, kind, err := triggers.ResolveParamValue(parameter.Src, fired.events())
		if err != nil {
			return nil, err
		}
		values = append(values, answer{"value": value, "type": kind})
	}
	return answer{"values": values}, nil
}

// durableName: {sensor, trigger, dependency} → {durable}, the JetStream consumer's name. Argo's function is not
// exported: pkg/eventbus/jetstream/sensor/sensor_jetstream.go (getDurableName).
func durableName(request []byte) (answer, error) {
	var asked struct{ Sensor, Trigger, Dependency string }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	key := fmt.Sprintf("%s-%s-%s", asked.Sensor, asked.Trigger, asked.Dependency)
	return answer{"durable": "group-" + sharedutil.Hasher(key)}, nil
}

// text refuses what JSON cannot carry unchanged.
func text(name, value string) (answer, error) {
	if !utf8.ValidString(value) {
		return nil, fmt.Errorf("%s is not UTF-8: %q", name, value)
	}
	return answer{name: value}, nil
}
