// Package serve lets a program answer questions line by line, as test/oracle/oracle.ts asks them.
package serve

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
)

// Answer is one JSON object; the fields depend on the operation.
type Answer map[string]any

// Operation answers one request, given as its whole JSON text.
type Operation func(request []byte) (Answer, error)

// Lines reads one JSON request per line from stdin and writes one JSON answer per line to stdout, in order.
// A request has "id" and "op"; the answer repeats "id". What is refused, and what cannot be answered, is "error"
// in the answer: no request ends the program. Returns at the end of stdin.
func Lines(operations map[string]Operation) {
	// The code that is asked may print to os.Stdout; answers must not mix with that.
	output := bufio.NewWriter(os.Stdout)
	silence, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		panic(err)
	}
	os.Stdout = silence

	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	for {
		line, readErr := input.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			output.Write(encode(respond(operations, line)))
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

func respond(operations map[string]Operation, line []byte) (result Answer) {
	var head struct {
		ID any    `json:"id"`
		Op string `json:"op"`
	}
	defer func() {
		if failure := recover(); failure != nil {
			result = Answer{"error": fmt.Sprintf("panic: %v", failure)}
		}
		result["id"] = head.ID
	}()
	if err := json.Unmarshal(line, &head); err != nil {
		return Answer{"error": "unreadable request: " + err.Error()}
	}
	operate, known := operations[head.Op]
	if !known {
		return Answer{"error": fmt.Sprintf("unknown operation %q", head.Op)}
	}
	result, err := operate(line)
	if result == nil {
		result = Answer{}
	}
	if err != nil {
		result["error"] = err.Error()
	}
	return result
}

// encode writes an answer without HTML escapes; texts arrive as they were made.
func encode(result Answer) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(result); err != nil {
		buffer.Reset()
		_ = encoder.Encode(Answer{"id": result["id"], "error": "unwritable answer: " + err.Error()})
	}
	return buffer.Bytes()
}
