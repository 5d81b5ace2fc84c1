package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	wfv1 "github.com/argoproj/argo-workflows/v3/pkg/apis/workflow/v1alpha1"
	"github.com/argoproj/argo-workflows/v3/pkg/client/clientset/versioned"
	"github.com/argoproj/argo-workflows/v3/workflow/common"
	"github.com/argoproj/argo-workflows/v3/workflow/controller"
	"github.com/sirupsen/logrus"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// asksRun is a cluster before the Workflows are created, and how their pods end.
type asksRun struct {
	Objects   []*unstructured.Unstructured
	Workflows []*unstructured.Unstructured
	Outcomes  map[string]map[string][]outcome
	// Config is the data of the controller's ConfigMap.
	Config map[string]string
	// Seconds that the Workflows may take; 30 unless given. Nothing waits for real time but suspend.
	Seconds int
}

const controllerNamespace = "argo"

// runWorkflows: {objects, workflows, outcomes?, config?} → {runs: [{workflow, pods}]}: creates the objects in an empty
// cluster, then the Workflows, lets Argo's own controller run them to their end, and answers with each Workflow as it
// ended and its pods as they were created. A CronWorkflow among the Workflows stands for one run of it. What the API
// server refuses by the CustomResourceDefinitions is an error, and so is a Workflow that does not end.
func runWorkflows(request []byte) (answer, error) {
	asked := asksRun{Seconds: 30}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	cluster := newCluster()
	if err := prepare(cluster, asked); err != nil {
		return nil, err
	}
	started := []*unstructured.Unstructured{}
	for _, given := range asked.Workflows {
		workflow, err := create(cluster, given)
		if err != nil {
			return nil, err
		}
		started = append(started, workflow)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(asked.Seconds)*time.Second)
	stopped := startController(ctx, cluster)
	defer func() {
		cancel()
		<-stopped
	}()
	node := &kubelet{cluster, asked.Outcomes, map[string]int{}, map[string][]*corev1.Pod{}}
	ended, err := follow(ctx, cluster, node, started, stopped)
	if err != nil {
		return nil, err
	}
	if len(cluster.unserved) > 0 {
		return nil, fmt.Errorf("the controller asked for what this cluster does not have: %s", strings.Join(cluster.unserved, ", "))
	}
	runs := []answer{}
	for _, workflow := range started {
		name := workflow.GetName()
		pods := append([]*corev1.Pod{}, node.pods[name]...)
		runs = append(runs, answer{"workflow": ended[name].Object, "pods": pods})
	}
	return answer{"runs": runs}, nil
}

// prepare creates what is there before the controller starts.
func prepare(cluster *cluster, asked asksRun) error {
	config := &unstructured.Unstructured{Object: map[string]any{}}
	config.SetName(common.ConfigMapName)
	if err := unstructured.SetNestedStringMap(config.Object, asked.Config, "data"); err != nil {
		return err
	}
	if _, err := cluster.create("configmaps", controllerNamespace, config); err != nil {
		return err
	}
	for _, object := range asked.Objects {
		if _, err := apply(cluster, object); err != nil {
			return err
		}
	}
	return nil
}

// apply creates an object as `kubectl apply --validate=strict` would.
func apply(cluster *cluster, object *unstructured.Unstructured) (*unstructured.Unstructured, error) {
	plural, known := pluralOf(object.GetKind())
	if !known {
		return nil, fmt.Errorf("this cluster has no %s", object.GetKind())
	}
	if resources[plural].group == argoGroup {
		problems, err := schemaProblems(object)
		if err != nil {
			return nil, err
		}
		if len(problems) > 0 {
			return nil, fmt.Errorf("%s %s is refused: %s", object.GetKind(), object.GetName(), strings.Join(problems, "; "))
		}
	}
	return cluster.create(plural, object.GetNamespace(), object)
}

// create creates a Workflow; of a CronWorkflow the one that the cron controller would create at a time of ours.
func create(cluster *cluster, given *unstructured.Unstructured) (*unstructured.Unstructured, error) {
	created, err := apply(cluster, given)
	if err != nil || created.GetKind() != "CronWorkflow" {
		return created, err
	}
	var cron wfv1.CronWorkflow
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(created.Object, &cron); err != nil {
		return nil, err
	}
	scheduled := time.Date(2026, 1, 2, 3, 4, 0, 0, time.UTC)
	// The name is made as in workflow/cron/operator.go (getChildWorkflowName).
	name := fmt.Sprintf("%s-%d", cron.Name, scheduled.Unix())
	child := common.ConvertCronWorkflowToWorkflowWithProperties(&cron, name, scheduled)
	object, err := runtime.DefaultUnstructuredConverter.ToUnstructured(child)
	if err != nil {
		return nil, err
	}
	return cluster.create("workflows", cron.Namespace, &unstructured.Unstructured{Object: object})
}

// startController runs Argo's controller on the given cluster as its own main program does. The channel closes when it
// has stopped: after its context was cancelled, or because it gave up (log.Fatal).
func startController(ctx context.Context, cluster *cluster) <-chan struct{} {
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		config := &rest.Config{Host: "http://cluster.invalid", Transport: cluster, QPS: -1}
		config.ContentType = runtime.ContentTypeJSON
		kube := kubernetes.NewForConfigOrDie(config)
		argo := versioned.NewForConfigOrDie(config)
		made, err := controller.NewWorkflowController(ctx, config, kube, argo, controllerNamespace, "", "argoexec", "", "text", common.ConfigMapName, false)
		if err != nil {
			logrus.Fatal(err)
		}
		made.Run(ctx, 4, 1, 1, 1, 1)
	}()
	return stopped
}

// follow lets each new pod end, until all Workflows have ended; returns them by name.
func follow(ctx context.Context, cluster *cluster, node *kubelet, started []*unstructured.Unstructured, stopped <-chan struct{}) (map[string]*unstructured.Unstructured, error) {
	ended := map[string]*unstructured.Unstructured{}
	for version := int64(0); ; {
		changes, next := cluster.since(version)
		for _, happened := range changes {
			version = happened.version
			switch {
			case happened.current == nil:
			case happened.resource == "pods" && happened.old == nil:
				if err := node.end(happened.current); err != nil {
					return nil, err
				}
			case happened.resource == "workflows" && completed(happened.current):
				ended[happened.current.GetName()] = happened.current
			}
		}
		if len(ended) == len(started) {
			return ended, nil
		}
		select {
		case <-next:
		case <-stopped:
			return nil, errors.New("the controller gave up; stderr says why")
		case <-ctx.Done():
			return nil, fmt.Errorf("%d of %d Workflows ended; the others: %s", len(ended), len(started), pending(cluster, ended))
		}
	}
}

func completed(workflow *unstructured.Unstructured) bool {
	phase, _, _ := unstructured.NestedString(workflow.Object, "status", "phase")
	return wfv1.WorkflowPhase(phase).Completed()
}

func pending(cluster *cluster, ended map[string]*unstructured.Unstructured) string {
	states := []string{}
	workflows, _ := cluster.all("workflows", "")
	for _, workflow := range workflows {
		if _, done := ended[workflow.GetName()]; !done {
			phase, _, _ := unstructured.NestedString(workflow.Object, "status", "phase")
			message, _, _ := unstructured.NestedString(workflow.Object, "status", "message")
			states = append(states, fmt.Sprintf("%s is %q: %s", workflow.GetName(), phase, message))
		}
	}
	return strings.Join(states, ", ")
}
