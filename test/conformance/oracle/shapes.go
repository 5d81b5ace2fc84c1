package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
)

// listShapes: {} → {rows}: the fields of the Go types of EventSources and Sensors, and of all types they hold, as the
// JSON decoder sees them: one text per type, its name, then name:type of each field. A type with a decoder of its own is
// named and not described; []T is a list, {}T a map from text.
func listShapes([]byte) (answer, error) {
	listed := shapes{rows: map[string]string{}, types: map[string]reflect.Type{}}
	listed.name(reflect.TypeFor[v1alpha1.EventSource]())
	listed.name(reflect.TypeFor[v1alpha1.Sensor]())
	rows := []string{}
	for _, row := range listed.rows {
		rows = append(rows, row)
	}
	slices.Sort(rows)
	return answer{"rows": rows}, nil
}

type shapes struct {
	rows  map[string]string
	types map[string]reflect.Type
}

var decodesItself = reflect.TypeFor[json.Unmarshaler]()

// name gives the word for a type, and describes it where it is new.
func (all *shapes) name(of reflect.Type) string {
	if of.Kind() == reflect.Pointer {
		return all.name(of.Elem())
	}
	if reflect.PointerTo(of).Implements(decodesItself) {
		return of.Name()
	}
	switch of.Kind() {
	case reflect.String:
		return "string"
	case reflect.Bool:
		return "bool"
	case reflect.Int, reflect.Int32, reflect.Int64, reflect.Float64, reflect.Uint32, reflect.Uint64:
		return of.Kind().String()
	case reflect.Interface:
		return "any"
	case reflect.Slice:
		if of.Elem().Kind() == reflect.Uint8 {
			return "bytes"
		}
		return "[]" + all.name(of.Elem())
	case reflect.Map:
		return "{}" + all.name(of.Elem())
	case reflect.Struct:
		return all.structure(of)
	default:
		panic(fmt.Sprintf("%s is of a kind that is not told: %s", of, of.Kind()))
	}
}

func (all *shapes) structure(of reflect.Type) string {
	name := of.Name()
	if known, ok := all.types[name]; ok {
		if known != of {
			panic(fmt.Sprintf("%s and %s have one name", known, of))
		}
		return name
	}
	all.types[name] = of
	// Taken before the fields are looked at, since types hold themselves.
	all.rows[name] = strings.Join(append([]string{name}, all.fields(of)...), " ")
	return name
}

func (all *shapes) fields(of reflect.Type) []string {
	fields := []string{}
	for index := range of.NumField() {
		field := of.Field(index)
		tag, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case !field.IsExported() || tag == "-":
		case tag == "" && field.Anonymous && (strings.Contains(options, "inline") || options == ""):
			inner := field.Type
			if inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}
			fields = append(fields, all.fields(inner)...)
		default:
			if tag == "" {
				tag = field.Name
			}
			fields = append(fields, tag+":"+all.name(field.Type))
		}
	}
	return fields
}
