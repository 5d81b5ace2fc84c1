// The oracle answers questions about emitted manifests with the code of Argo Events itself.
//
// It reads one JSON request per line from stdin and writes one JSON answer per line to stdout, in order.
// A request has "id" and "op"; the answer repeats "id". What Argo refuses, and what cannot be answered,
// is "error" in the answer: no request ends the program.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"k8s.io/klog/v2"
)

// answer is one JSON object; the fields depend on the operation.
type answer map[string]any

// operation answers one request, given as its whole JSON text.
type operation func(request []byte) (answer, error)

var operations = map[string]operation{
	"event":    buildEvent,
	"expr":     evaluateExpression,
	"filter":   filterEvent,
	"fnv":      durableName,
	"params":   applyParameters,
	"path":     getPath,
	"payload":  constructPayload,
	"regexp":   matchPattern,
	"schema":   schemaPath,
	"selector": labelSelector,
	"size":     objectSize,
	"storm":    storm,
	"validate": validateObject,
	"yaml":     readYAML,
}

func main() {
	// Argo prints to os.Stdout when a parameter fails; answers must not mix with that.
	output := bufio.NewWriter(os.Stdout)
	silence, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		panic(err)
	}
	os.Stdout = silence
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)

	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	for {
		line, readErr := input.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			output.Write(encode(respond(line)))
		}
		// Answers are flushed when the next request has not arrived yet, so that batches cost few writes.
		if input.Buffered() == 0 || readErr != nil {
			output.Flush()
		}
		if readErr != nil {
			return
		}
	}
}

func respond(line []byte) (result answer) {
	var head struct {
		ID any    `json:"id"`
		Op string `json:"op"`
	}
	defer func() {
		if failure := recover(); failure != nil {
			result = answer{"error": fmt.Sprintf("panic: %v", failure)}
		}
		result["id"] = head.ID
	}()
	if err := json.Unmarshal(line, &head); err != nil {
		return answer{"error": "unreadable request: " + err.Error()}
	}
	operate, known := operations[head.Op]
	if !known {
		return answer{"error": fmt.Sprintf("unknown operation %q", head.Op)}
	}
	result, err := operate(line)
	if result == nil {
		result = answer{}
	}
	if err != nil {
		result["error"] = err.Error()
	}
	return result
}

// encode writes an answer without HTML escapes; texts arrive as Argo made them.
func encode(result answer) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(result); err != nil {
		buffer.Reset()
		_ = encoder.Encode(answer{"id": result["id"], "error": "unwritable answer: " + err.Error()})
	}
	return buffer.Bytes()
}
