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
	// Argo's controller: no pause of 10 s between two looks at a Workflow; ConfigMaps of semaphores do not change here.
	for name, value := range map[string]string{"DEFAULT_REQUEUE_TIME": "1ms", "WATCH_CONTROLLER_SEMAPHORE_CONFIGMAPS": "false"} {
		if err := os.Setenv(name, value); err != nil {
			panic(err)
		}
	}
	serve.Lines(operations)
}
