package main

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/Knetic/govaluate"
	"github.com/tidwall/gjson"
)

// getPath: {json, path} → {exists, type, raw, string}.
func getPath(request []byte) (answer, error) {
	var asked struct{ JSON, Path string }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	found := gjson.GetBytes([]byte(asked.JSON), asked.Path)
	return answer{
		"exists": found.Exists(),
		"type":   found.Type.String(),
		"raw":    found.Raw,
		"string": found.String(),
	}, nil
}

// evaluateExpression: {expr, values} → {value, text, error?}; values are what the fields of an expression hold. text is
// the value as Go prints it; value is null where JSON has no such value.
func evaluateExpression(request []byte) (answer, error) {
	var asked struct {
		Expr   string
		Values map[string]any
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	expression, err := govaluate.NewEvaluableExpression(asked.Expr)
	if err != nil {
		return nil, err
	}
	value, err := expression.Evaluate(asked.Values)
	text := fmt.Sprintf("%v", value)
	if _, unwritable := json.Marshal(value); unwritable != nil {
		value = nil
	}
	return answer{"value": value, "text": text}, err
}

// matchPattern: {pattern, text} → {match}; an invalid pattern is an error.
func matchPattern(request []byte) (answer, error) {
	var asked struct{ Pattern, Text string }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	pattern, err := regexp.Compile(asked.Pattern)
	if err != nil {
		return nil, err
	}
	return answer{"match": pattern.MatchString(asked.Text)}, nil
}
