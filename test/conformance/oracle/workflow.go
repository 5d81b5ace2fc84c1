package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	argoworkflow "github.com/argoproj/argo-events/pkg/sensors/triggers/argo-workflow"
	"github.com/argoproj/argo-events/pkg/shared/logging"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	clienttesting "k8s.io/client-go/testing"
)

// runWorkflowTrigger: {sensor, dependencyName, event} → what the Sensor's first trigger, of type argoWorkflow, does with
// the event: {resource, command, submitted?}, its resource with its parameters put in, the arguments that the argo CLI is
// started with (`FILE` for the file it is given) and the text of that file; or {failed}, Argo's own error. The CLI is a
// stand-in that does nothing and fails never; so is the cluster, in which every Workflow that is asked for is found.
func runWorkflowTrigger(request []byte) (answer, error) {
	var asked struct {
		firing
		Sensor *v1alpha1.Sensor `json:"sensor"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	sensor, err := asInPod(asked.Sensor)
	if err != nil {
		return nil, err
	}
	if len(sensor.Spec.Triggers) == 0 || sensor.Spec.Triggers[0].Template.ArgoWorkflow == nil {
		return nil, errors.New("the first trigger is no argoWorkflow")
	}
	recorded, err := standIn()
	if err != nil {
		return nil, err
	}
	trigger := argoworkflow.NewArgoWorkflowTrigger(nil, cluster(), sensor, &sensor.Spec.Triggers[0], logging.NewArgoEventsLogger())
	fetched, err := trigger.FetchResource(context.Background())
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	patched, err := trigger.ApplyResourceParameters(asked.events(), fetched)
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	// Execute adds labels to the very object.
	resource, err := json.Marshal(patched)
	if err != nil {
		return nil, err
	}
	_, err = trigger.Execute(context.Background(), asked.events(), patched)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return nil, err
	}
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	return recorded.answer(string(resource))
}

// asInPod is the Sensor as its pod reads it: the controller writes it as JSON, without what is empty.
func asInPod(sensor *v1alpha1.Sensor) (*v1alpha1.Sensor, error) {
	marshalled, err := json.Marshal(sensor)
	if err != nil {
		return nil, err
	}
	read := &v1alpha1.Sensor{}
	return read, json.Unmarshal(marshalled, read)
}

func cluster() *dynamicfake.FakeDynamicClient {
	workflows := schema.GroupVersionResource{Group: "argoproj.io", Version: "v1alpha1", Resource: "workflows"}
	kinds := map[schema.GroupVersionResource]string{workflows: "WorkflowList"}
	client := dynamicfake.NewSimpleDynamicClientWithCustomListKinds(runtime.NewScheme(), kinds)
	found := unstructured.Unstructured{Object: map[string]any{"apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow"}}
	client.PrependReactor("get", "*", func(clienttesting.Action) (bool, runtime.Object, error) {
		return true, found.DeepCopy(), nil
	})
	client.PrependReactor("list", "*", func(action clienttesting.Action) (bool, runtime.Object, error) {
		asked, _ := action.(clienttesting.ListAction).GetListRestrictions().Labels.Requirements()
		labels := map[string]string{}
		for _, one := range asked {
			labels[one.Key()] = one.ValuesUnsorted()[0]
		}
		labelled := found.DeepCopy()
		labelled.SetLabels(labels)
		list := &unstructured.UnstructuredList{Items: []unstructured.Unstructured{*labelled}}
		list.SetAPIVersion("argoproj.io/v1alpha1")
		list.SetKind("WorkflowList")
		return true, list, nil
	})
	return client
}

// recording is a folder in which the stand-in of the argo CLI writes down how it was started.
type recording string

// The file is gone when Argo has done; its path is the fourth argument of `-n NAMESPACE submit FILE`.
const argoCLI = `#!/bin/sh
printf '%s\0' "$@" > "$RECORDED/arguments"
if [ "$3" = submit ] && [ "$4" != --from ]; then cp -- "$4" "$RECORDED/file"; fi
`

// standInFolder is empty until the stand-in is needed.
var standInFolder string

func removeStandIn() {
	if standInFolder != "" {
		_ = os.RemoveAll(standInFolder)
	}
}

// standIn puts a stand-in of the argo CLI first on the path of programs, once.
var standIn = sync.OnceValues(func() (recording, error) {
	folder, err := os.MkdirTemp("", "argo-stand-in-")
	if err != nil {
		return "", err
	}
	standInFolder = folder
	if err := os.WriteFile(filepath.Join(folder, "argo"), []byte(argoCLI), 0o755); err != nil {
		return "", err
	}
	if err := os.Setenv("RECORDED", folder); err != nil {
		return "", err
	}
	path := folder + string(os.PathListSeparator) + os.Getenv("PATH")
	return recording(folder), os.Setenv("PATH", path)
})

// answer is what was recorded, once: the next trigger writes anew.
func (r recording) answer(resource string) (answer, error) {
	arguments, err := r.take("arguments")
	if err != nil {
		return nil, err
	}
	command := strings.Split(strings.TrimSuffix(string(arguments), "\x00"), "\x00")
	answered, err := text("resource", resource)
	if err != nil {
		return nil, err
	}
	file, err := r.take("file")
	if err == nil {
		command[3] = "FILE"
		answered["submitted"] = string(bytes.TrimSpace(file))
	} else if !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	answered["command"] = command
	return answered, nil
}

func (r recording) take(name string) ([]byte, error) {
	path := filepath.Join(string(r), name)
	read, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return read, os.Remove(path)
}
