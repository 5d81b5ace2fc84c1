package main

import (
	"encoding/json"
	"strconv"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/sensors/dependencies"
	"github.com/tidwall/gjson"
)

// getPaths: {json, paths} → {found}, one per path: all that Go code can learn of a result. value is the JSON text of
// its Value(), or empty where it has none.
func getPaths(request []byte) (answer, error) {
	var asked struct {
		JSON  string
		Paths []string
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	document := []byte(asked.JSON)
	found := make([]answer, len(asked.Paths))
	for at, path := range asked.Paths {
		found[at] = lookUp(document, path)
	}
	return answer{"found": found}, nil
}

// lookUp also tells when gjson panics: a Sensor would end.
func lookUp(document []byte, path string) (found answer) {
	defer func() {
		if panicked := recover(); panicked != nil {
			found = answer{"panic": true}
		}
	}()
	result := gjson.GetBytes(document, path)
	value, err := json.Marshal(result.Value())
	if err != nil {
		value = nil
	}
	return answer{
		"exists": result.Exists(),
		"type":   result.Type.String(),
		"raw":    result.Raw,
		"string": result.String(),
		"bool":   result.Bool(),
		"float":  strconv.FormatFloat(result.Float(), 'g', -1, 64),
		"value":  string(value),
	}
}

// judgeEvents: {dependencies, deliveries} → {verdicts}, for each dependency one letter per delivery: p passes, n does
// not, e is an error (the event is discarded and logged), x a panic (the Sensor ends).
func judgeEvents(request []byte) (answer, error) {
	var asked struct {
		Dependencies []v1alpha1.EventDependency `json:"dependencies"`
		Deliveries   []delivery                 `json:"deliveries"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	events := make([]*v1alpha1.Event, len(asked.Deliveries))
	for at, one := range asked.Deliveries {
		events[at] = one.argoEvent()
	}
	verdicts := make([]string, len(asked.Dependencies))
	for at, dependency := range asked.Dependencies {
		letters := make([]byte, len(events))
		for number, event := range events {
			letters[number] = verdict(event, dependency)
		}
		verdicts[at] = string(letters)
	}
	return answer{"verdicts": verdicts}, nil
}

func verdict(event *v1alpha1.Event, dependency v1alpha1.EventDependency) (letter byte) {
	defer func() {
		if panicked := recover(); panicked != nil {
			letter = 'x'
		}
	}()
	pass, err := dependencies.Filter(event, dependency.Filters, dependency.FiltersLogicalOperator)
	switch {
	case err != nil:
		return 'e'
	case pass:
		return 'p'
	default:
		return 'n'
	}
}
