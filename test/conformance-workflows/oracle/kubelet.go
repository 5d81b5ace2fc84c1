package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	wfv1 "github.com/argoproj/argo-workflows/v3/pkg/apis/workflow/v1alpha1"
	"github.com/argoproj/argo-workflows/v3/workflow/common"
	corev1 "k8s.io/api/core/v1"
	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// outcome is how a pod ends; the zero outcome is success.
type outcome struct {
	ExitCode int32  `json:"exitCode"`
	Reason   string `json:"reason"`
	Message  string `json:"message"`
	// Evicted: the node took the pod away; no container has a status.
	Evicted bool `json:"evicted"`
	// WaitExitCode is that of the executor's wait container, which may fail after a step that has done its work.
	WaitExitCode int32 `json:"waitExitCode"`
	// Outputs are the files of output parameters, by the parameters' names.
	Outputs map[string]string `json:"outputs"`
}

// kubelet ends pods as it is told, without running them. What a real one would never start, because an account, a
// mounted ConfigMap or a Secret is missing, fails with a message that says so.
type kubelet struct {
	cluster *cluster
	// outcomes by Workflow and template, one for each attempt; the last one also stands for all later attempts.
	outcomes map[string]map[string][]outcome
	attempts map[string]int
	// pods as they were created, by Workflow.
	pods map[string][]*corev1.Pod
}

// longAgo is how long ago a pod is said to have ended, so that every back-off is over.
const longAgo = 24 * time.Hour

// end lets a new pod end. Every pod reports what the executor's wait container would.
func (k *kubelet) end(created *unstructured.Unstructured) error {
	var pod corev1.Pod
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(created.Object, &pod); err != nil {
		return err
	}
	workflow := pod.Labels[common.LabelKeyWorkflow]
	k.pods[workflow] = append(k.pods[workflow], &pod)
	template, err := templateOf(&pod)
	if err != nil {
		return err
	}
	told := k.next(workflow, template.Name)
	reported, message := outputsOf(template, told)
	if message == "" {
		message = k.obstacle(&pod)
	}
	switch {
	case message != "":
		pod.Status = corev1.PodStatus{Phase: corev1.PodFailed, Message: message}
	case told.Evicted:
		pod.Status = corev1.PodStatus{Phase: corev1.PodFailed, Reason: "Evicted", Message: told.Message}
	default:
		pod.Status = statusOf(&pod, told)
	}
	if err := k.report(&pod, reported); err != nil {
		return err
	}
	ended, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&pod)
	if err != nil {
		return err
	}
	_, err = k.cluster.replace(objectKey{"pods", pod.Namespace, pod.Name}, "status", func(*unstructured.Unstructured) (*unstructured.Unstructured, error) {
		return &unstructured.Unstructured{Object: ended}, nil
	})
	return err
}

func (k *kubelet) next(workflow, template string) outcome {
	attempt := k.attempts[workflow+"/"+template]
	k.attempts[workflow+"/"+template]++
	told := k.outcomes[workflow][template]
	if len(told) == 0 {
		return outcome{}
	}
	return told[min(attempt, len(told)-1)]
}

// templateOf reads the template that the executor would.
func templateOf(pod *corev1.Pod) (*wfv1.Template, error) {
	var template wfv1.Template
	written := variableOf(pod, common.EnvVarTemplate)
	if written == "" {
		return nil, fmt.Errorf("pod %s has no template", pod.Name)
	}
	return &template, json.Unmarshal([]byte(written), &template)
}

// variableOf finds a variable that the controller gives to its executor.
func variableOf(pod *corev1.Pod, name string) string {
	for _, container := range slices.Concat(pod.Spec.InitContainers, pod.Spec.Containers) {
		for _, variable := range container.Env {
			if variable.Name == name {
				return variable.Value
			}
		}
	}
	return ""
}

// statusOf: init containers end well, the wait container and all others with the outcome's exit codes.
func statusOf(pod *corev1.Pod, told outcome) corev1.PodStatus {
	ended := metav1.NewTime(time.Now().Add(-longAgo))
	terminated := func(code int32, reason, message string) corev1.ContainerState {
		return corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{
			ExitCode: code, Reason: reason, Message: message, StartedAt: ended, FinishedAt: ended,
		}}
	}
	status := corev1.PodStatus{Phase: corev1.PodSucceeded}
	for _, container := range pod.Spec.InitContainers {
		status.InitContainerStatuses = append(status.InitContainerStatuses, corev1.ContainerStatus{
			Name: container.Name, State: terminated(0, "Completed", ""),
		})
	}
	for _, container := range pod.Spec.Containers {
		state := terminated(0, "Completed", "")
		code := told.ExitCode
		if container.Name == common.WaitContainerName {
			code = told.WaitExitCode
		}
		if code != 0 {
			status.Phase = corev1.PodFailed
			state = terminated(code, or(told.Reason, "Error"), told.Message)
		}
		status.ContainerStatuses = append(status.ContainerStatuses, corev1.ContainerStatus{Name: container.Name, State: state})
	}
	return status
}

// outputsOf collects output parameters as the wait container does: a file that is not there needs a default.
func outputsOf(template *wfv1.Template, told outcome) (*wfv1.Outputs, string) {
	reported := &wfv1.Outputs{}
	for _, parameter := range template.Outputs.Parameters {
		from := parameter.ValueFrom
		if from == nil || from.Path == "" {
			continue
		}
		value, written := told.Outputs[parameter.Name]
		switch {
		case written:
			parameter.Value = wfv1.AnyStringPtr(value)
		case from.Default != nil:
			parameter.Value = from.Default
		case told.ExitCode == 0 && !told.Evicted:
			return nil, fmt.Sprintf("cannot save parameter %s: %s does not exist", parameter.Name, from.Path)
		default:
			continue
		}
		reported.Parameters = append(reported.Parameters, parameter)
	}
	return reported, ""
}

// report writes the WorkflowTaskResult of a pod, as workflow/executor/taskresult.go does.
func (k *kubelet) report(pod *corev1.Pod, outputs *wfv1.Outputs) error {
	labels := map[string]string{
		common.LabelKeyWorkflow:               pod.Labels[common.LabelKeyWorkflow],
		common.LabelKeyReportOutputsCompleted: "true",
	}
	if instance := variableOf(pod, common.EnvVarInstanceID); instance != "" {
		labels[common.LabelKeyControllerInstanceID] = instance
	}
	result := wfv1.WorkflowTaskResult{
		ObjectMeta: metav1.ObjectMeta{Name: pod.Annotations[common.AnnotationKeyNodeID], Labels: labels},
		NodeResult: wfv1.NodeResult{Outputs: outputs},
	}
	object, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&result)
	if err != nil {
		return err
	}
	_, err = k.cluster.create("workflowtaskresults", pod.Namespace, &unstructured.Unstructured{Object: object})
	return err
}

// obstacle says why a real kubelet would not start the pod, or why its wait container could not report.
func (k *kubelet) obstacle(pod *corev1.Pod) string {
	for _, volume := range pod.Spec.Volumes {
		if source := volume.ConfigMap; source != nil && !optional(source.Optional) {
			keys := []string{}
			for _, item := range source.Items {
				keys = append(keys, item.Key)
			}
			if message := k.missing("configmaps", pod.Namespace, source.Name, keys...); message != "" {
				return "volume " + volume.Name + ": " + message
			}
		}
		if source := volume.Secret; source != nil && !optional(source.Optional) {
			if message := k.missing("secrets", pod.Namespace, source.SecretName); message != "" {
				return "volume " + volume.Name + ": " + message
			}
		}
	}
	for _, container := range pod.Spec.Containers {
		message := k.missingVariable(pod.Namespace, container)
		if message == "" {
			message = tooLong(container)
		}
		if message != "" {
			return "container " + container.Name + ": " + message
		}
	}
	for _, verb := range []string{"create", "patch"} {
		if !k.mayReport(pod, verb) {
			return fmt.Sprintf("account %s may not %s workflowtaskresults", pod.Spec.ServiceAccountName, verb)
		}
	}
	return ""
}

func (k *kubelet) missingVariable(namespace string, container corev1.Container) string {
	for _, variable := range container.Env {
		if variable.ValueFrom == nil {
			continue
		}
		message := ""
		if from := variable.ValueFrom.ConfigMapKeyRef; from != nil && !optional(from.Optional) {
			message = k.missing("configmaps", namespace, from.Name, from.Key)
		}
		if from := variable.ValueFrom.SecretKeyRef; from != nil && !optional(from.Optional) {
			message = k.missing("secrets", namespace, from.Name, from.Key)
		}
		if message != "" {
			return message
		}
	}
	return ""
}

// longestString is what Linux takes as one argument or variable of a new program (MAX_ARG_STRLEN), its end included.
const longestString = 128 * 1024

func tooLong(container corev1.Container) string {
	for _, variable := range container.Env {
		if len(variable.Name)+len("=")+len(variable.Value)+1 > longestString {
			return fmt.Sprintf("argument list too long: %s has %d bytes", variable.Name, len(variable.Value))
		}
	}
	return ""
}

func (k *kubelet) missing(plural, namespace, name string, keys ...string) string {
	object, err := k.cluster.get(objectKey{plural, namespace, name})
	if err != nil {
		return err.Error()
	}
	for _, key := range keys {
		_, isText, _ := unstructured.NestedString(object.Object, "data", key)
		_, isBinary, _ := unstructured.NestedString(object.Object, "binaryData", key)
		if !isText && !isBinary {
			return fmt.Sprintf("%s %q has no key %q", plural, name, key)
		}
	}
	return ""
}

// mayReport looks for a RoleBinding to a Role of the pod's own namespace. The executor has no other right to be told.
func (k *kubelet) mayReport(pod *corev1.Pod, verb string) bool {
	bindings, _ := k.cluster.all("rolebindings", pod.Namespace)
	return slices.ContainsFunc(bindings, func(object *unstructured.Unstructured) bool {
		var binding rbacv1.RoleBinding
		var role rbacv1.Role
		if runtime.DefaultUnstructuredConverter.FromUnstructured(object.Object, &binding) != nil {
			return false
		}
		bound := slices.ContainsFunc(binding.Subjects, func(subject rbacv1.Subject) bool {
			return subject.Kind == rbacv1.ServiceAccountKind && subject.Name == pod.Spec.ServiceAccountName && subject.Namespace == pod.Namespace
		})
		found, err := k.cluster.get(objectKey{"roles", pod.Namespace, binding.RoleRef.Name})
		if !bound || err != nil || runtime.DefaultUnstructuredConverter.FromUnstructured(found.Object, &role) != nil {
			return false
		}
		return slices.ContainsFunc(role.Rules, func(rule rbacv1.PolicyRule) bool {
			return slices.Contains(rule.APIGroups, argoGroup) && slices.Contains(rule.Resources, "workflowtaskresults") && slices.Contains(rule.Verbs, verb)
		})
	})
}

func optional(given *bool) bool { return given != nil && *given }

func or(value, fallback string) string {
	if value == "" {
		return fallback
	}
	return value
}
