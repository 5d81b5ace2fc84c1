// The oracle answers questions about emitted manifests with the code of Argo Events itself.
package main

import (
	"io"

	"k8s.io/klog/v2"
	"serve"
)

type answer = serve.Answer

var operations = map[string]serve.Operation{
	"event":    buildEvent,
	"expr":     evaluateExpression,
	"filter":   filterEvent,
	"fnv":      durableName,
	"judge":    judgeEvents,
	"params":   applyParameters,
	"path":     getPath,
	"paths":    getPaths,
	"payload":  constructPayload,
	"post":     post,
	"regexp":   matchPattern,
	"schema":   schemaPath,
	"selector": labelSelector,
	"shapes":   listShapes,
	"size":     objectSize,
	"storm":    storm,
	"validate": validateObject,
	"watch":    watchObjects,
	"workflow": runWorkflowTrigger,
	"yaml":     readYAML,
}

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	defer removeStandIn()
	serve.Lines(operations)
}
