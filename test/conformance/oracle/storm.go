package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"sync"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/sensors/dependencies"
	"github.com/argoproj/argo-events/pkg/sensors/triggers"
)

// failure is one error of a filter or a payload.
type failure struct {
	Dependency string `json:"dependency"`
	Part       string `json:"part"`
	Event      string `json:"event"`
	Error      string `json:"error"`
}

// mostFailures is how many failures an answer tells in full.
const mostFailures = 10

// storm: {sensor, events} → {filters, payloads, passed, failed, failures}: every dependency of a Sensor judges every
// event, and every HTTP payload is built for every event that passes. Nothing may fail, whatever the event.
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
		"filters":  total.filters,
		"payloads": total.payloads,
		"passed":   total.passed,
		"failed":   total.failed,
		"failures": total.failures,
	}, nil
}

type tally struct {
	filters, payloads, passed, failed int
	failures                          []failure
}

func (t *tally) add(other tally) {
	t.filters += other.filters
	t.payloads += other.payloads
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
			if trigger.Template.HTTP == nil {
				continue
			}
			counted.payloads++
			_, err := guarded(func() (bool, error) {
				_, err := triggers.ConstructPayload(fired, trigger.Template.HTTP.Payload)
				return true, err
			})
			if err != nil {
				fail("payload", data, err)
			}
		}
	}
	return counted
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
