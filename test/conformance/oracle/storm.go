package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/sensors/dependencies"
	"github.com/argoproj/argo-events/pkg/sensors/triggers"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// failure is one error of a filter, a payload or a Workflow.
type failure struct {
	Dependency string `json:"dependency"`
	Part       string `json:"part"`
	Event      string `json:"event"`
	Error      string `json:"error"`
}

// mostFailures is how many failures an answer tells in full.
const mostFailures = 10

// storm: {sensor, events} → {filters, payloads, workflows, refused, passed, failed, failures}: every dependency of a
// Sensor judges every event; for every event that passes, the triggers that it fires build their HTTP payloads, those of
// dead letters too, and make their Workflows. Nothing may fail, whatever the event, but the making of a Workflow, which
// is then refused and becomes a dead letter; and in no Workflow may anything stand that Argo Workflows would expand.
func storm(request []byte) (answer, error) {
	var asked struct {
		Sensor *v1alpha1.Sensor `json:"sensor"`
		Events []string         `json:"events"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	var lock sync.Mutex
	total := tally{failures: []failure{}}
	var workers sync.WaitGroup
	slots := make(chan struct{}, runtime.NumCPU())
	for _, dependency := range asked.Sensor.Spec.Dependencies {
		workers.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() {
				<-slots
				workers.Done()
			}()
			counted := stormDependency(asked.Sensor, dependency, asked.Events)
			lock.Lock()
			defer lock.Unlock()
			total.add(counted)
		}()
	}
	workers.Wait()
	return answer{
		"filters":   total.filters,
		"payloads":  total.payloads,
		"workflows": total.workflows,
		"refused":   total.refused,
		"passed":    total.passed,
		"failed":    total.failed,
		"failures":  total.failures,
	}, nil
}

type tally struct {
	filters, payloads, workflows, refused, passed, failed int
	failures                                              []failure
}

func (t *tally) add(other tally) {
	t.filters += other.filters
	t.payloads += other.payloads
	t.workflows += other.workflows
	t.refused += other.refused
	t.passed += other.passed
	t.failed += other.failed
	for _, one := range other.failures {
		t.note(one)
	}
}

func (t *tally) note(one failure) {
	if len(t.failures) < mostFailures {
		t.failures = append(t.failures, one)
	}
}

func stormDependency(sensor *v1alpha1.Sensor, dependency v1alpha1.EventDependency, events []string) tally {
	counted := tally{}
	fail := func(part, data string, err error) {
		counted.failed++
		counted.note(failure{Dependency: dependency.Name, Part: part, Event: data, Error: err.Error()})
	}
	for _, data := range events {
		event := delivery{Event: data}.argoEvent()
		counted.filters++
		pass, err := guarded(func() (bool, error) {
			return dependencies.Filter(event, dependency.Filters, dependency.FiltersLogicalOperator)
		})
		if err != nil {
			fail("filter", data, err)
		}
		if !pass {
			continue
		}
		counted.passed++
		fired := map[string]*v1alpha1.Event{dependency.Name: event}
		for _, trigger := range sensor.Spec.Triggers {
			if !isFired(trigger, dependency) {
				continue
			}
			for _, request := range requests(trigger) {
				counted.payloads++
				_, err := guarded(func() (bool, error) {
					_, err := triggers.ConstructPayload(fired, request.Payload)
					return true, err
				})
				if err != nil {
					fail("payload", data, err)
				}
			}
			if trigger.Template.K8s == nil {
				continue
			}
			made, err := guarded(func() (bool, error) { return makeWorkflow(fired, trigger.Template.K8s) })
			if err != nil {
				fail("workflow", data, err)
			} else if made {
				counted.workflows++
			} else {
				counted.refused++
			}
		}
	}
	return counted
}

// requests are what a trigger sends: what it is for, and its dead letters.
func requests(trigger v1alpha1.Trigger) []*v1alpha1.HTTPTrigger {
	found := []*v1alpha1.HTTPTrigger{}
	if trigger.Template.HTTP != nil {
		found = append(found, trigger.Template.HTTP)
	}
	if trigger.DlqTrigger != nil && trigger.DlqTrigger.Template.HTTP != nil {
		found = append(found, trigger.DlqTrigger.Template.HTTP)
	}
	return found
}

// isFired reads conditions of the form a || b.
func isFired(trigger v1alpha1.Trigger, dependency v1alpha1.EventDependency) bool {
	return slices.Contains(strings.Split(trigger.Template.Conditions, " || "), dependency.Name)
}

// makeWorkflow says whether the k8s trigger makes a Workflow of the event, and fails when Argo Workflows would expand
// anything in it.
func makeWorkflow(fired map[string]*v1alpha1.Event, trigger *v1alpha1.StandardK8STrigger) (bool, error) {
	var object unstructured.Unstructured
	if err := object.UnmarshalJSON(trigger.Source.Resource.Value); err != nil {
		return false, err
	}
	if triggers.ApplyResourceParameters(fired, trigger.Parameters, &object) != nil {
		return false, nil
	}
	made, err := object.MarshalJSON()
	if err == nil && strings.Contains(string(made), "{{") {
		err = fmt.Errorf("{{ stands in %s", made)
	}
	return true, err
}

// guarded turns a panic into an error: in a Sensor it would end the process.
func guarded(call func() (bool, error)) (ok bool, err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			ok, err = false, fmt.Errorf("panic: %v", panicked)
		}
	}()
	return call()
}
