// The oracle answers questions about emitted Workflows and WorkflowTemplates with the code of Argo Workflows itself.
package main

import (
	"io"
	"os"
	"runtime"

	"github.com/sirupsen/logrus"
	"k8s.io/klog/v2"
	"serve"
)

type answer = serve.Answer

var operations = map[string]serve.Operation{
	"crd":   checkSchema,
	"lint":  lintObjects,
	"merge": mergeSpecs,
	"run":   runWorkflows,
}

func main() {
	logrus.SetLevel(logrus.ErrorLevel)
	logrus.SetOutput(os.Stderr)
	// A controller that gives up ends itself, not the program.
	logrus.StandardLogger().ExitFunc = func(int) { runtime.Goexit() }
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	serve.Lines(operations)
}
