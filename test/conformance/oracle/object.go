package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/reconciler/eventsource"
	"github.com/argoproj/argo-events/pkg/reconciler/sensor"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes/scheme"
	kjson "sigs.k8s.io/json"
)

var strictCodecs = serializer.NewCodecFactory(scheme.Scheme, serializer.EnableStrict)

type asksObject struct {
	Object json.RawMessage `json:"object"`
}

// readObject returns the object's kind and its JSON.
func readObject(request []byte) (string, []byte, error) {
	var asked asksObject
	if err := json.Unmarshal(request, &asked); err != nil {
		return "", nil, err
	}
	var meta metav1.TypeMeta
	if err := json.Unmarshal(asked.Object, &meta); err != nil {
		return "", nil, err
	}
	if meta.APIVersion == "" || meta.Kind == "" {
		return "", nil, errors.New("no apiVersion or kind")
	}
	return meta.APIVersion + "/" + meta.Kind, asked.Object, nil
}

const (
	eventSourceKind = "argoproj.io/v1alpha1/EventSource"
	sensorKind      = "argoproj.io/v1alpha1/Sensor"
)

// validateObject: {object} → {known, problems}: what a strict decoder into the Go type finds (unknown and duplicate
// fields, wrong types), then what Argo's own validators say; a Sensor is judged with a JetStream bus. Kinds of
// Kubernetes itself are decoded only; known is false for all others.
func validateObject(request []byte) (answer, error) {
	kind, object, err := readObject(request)
	if err != nil {
		return nil, err
	}
	problems := []string{}
	note := func(err error) {
		if err != nil {
			problems = append(problems, err.Error())
		}
	}
	switch kind {
	case eventSourceKind:
		var source v1alpha1.EventSource
		problems = append(problems, decodeStrictly(object, &source)...)
		note(eventsource.ValidateEventSource(&source))
	case sensorKind:
		var judged v1alpha1.Sensor
		problems = append(problems, decodeStrictly(object, &judged)...)
		bus := &v1alpha1.EventBus{Spec: v1alpha1.EventBusSpec{JetStream: &v1alpha1.JetStreamBus{}}}
		note(sensor.ValidateSensor(&judged, bus))
	default:
		_, _, err := strictCodecs.UniversalDeserializer().Decode(object, nil, nil)
		if runtime.IsNotRegisteredError(err) {
			return answer{"known": false, "problems": problems}, nil
		}
		note(err)
	}
	return answer{"known": true, "problems": problems}, nil
}

func decodeStrictly(object []byte, into any) []string {
	problems := []string{}
	strict, err := kjson.UnmarshalStrict(object, into)
	for _, problem := range strict {
		problems = append(problems, problem.Error())
	}
	if err != nil {
		problems = append(problems, err.Error())
	}
	return problems
}

// objectSize: {object} → {bytes, json}: the JSON and its length that the controller puts, base64-coded, into the pod's
// environment (buildDeployment in pkg/reconciler/{eventsource,sensor}/resource.go).
func objectSize(request []byte) (answer, error) {
	kind, object, err := readObject(request)
	if err != nil {
		return nil, err
	}
	var copied any
	switch kind {
	case eventSourceKind:
		var source v1alpha1.EventSource
		if err := json.Unmarshal(object, &source); err != nil {
			return nil, err
		}
		copied = &v1alpha1.EventSource{
			ObjectMeta: metav1.ObjectMeta{Namespace: source.Namespace, Name: source.Name},
			Spec:       source.Spec,
		}
	case sensorKind:
		var measured v1alpha1.Sensor
		if err := json.Unmarshal(object, &measured); err != nil {
			return nil, err
		}
		copied = &v1alpha1.Sensor{
			ObjectMeta: metav1.ObjectMeta{Namespace: measured.Namespace, Name: measured.Name},
			Spec:       measured.Spec,
		}
	default:
		return nil, fmt.Errorf("%s is never put into an environment", kind)
	}
	marshalled, err := json.Marshal(copied)
	return answer{"bytes": len(marshalled), "json": string(marshalled)}, err
}

// readYAML: {text} → {documents}, each as JSON text, read the way kubectl reads files.
func readYAML(request []byte) (answer, error) {
	var asked struct{ Text string }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader([]byte(asked.Text)), 4096)
	documents := []string{}
	for {
		var document json.RawMessage
		if err := decoder.Decode(&document); err != nil {
			if errors.Is(err, io.EOF) {
				return answer{"documents": documents}, nil
			}
			return nil, err
		}
		if len(document) > 0 && string(document) != "null" {
			documents = append(documents, string(document))
		}
	}
}

// schemaPath: {} → {path} of Argo's JSON schema in the module cache; the working directory is this module's.
func schemaPath([]byte) (answer, error) {
	directory, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/argoproj/argo-events").Output()
	if err != nil {
		return nil, err
	}
	return answer{"path": strings.TrimSpace(string(directory)) + "/api/jsonschema/schema.json"}, nil
}
