package main

import (
	"errors"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// admit refuses what the controller may not create. ConfigMaps: it needs one for what does not fit into a variable of a
// pod, and the roles that Argo ships do not allow that. Pods, as two admission plugins of the API server do: those of an
// account that does not exist, and those that break the Pod Security Standard which their namespace enforces.
func (c *cluster) admit(key objectKey, given *unstructured.Unstructured) error {
	if key.resource == "configmaps" {
		return apierrors.NewForbidden(groupResource(key.resource), given.GetName(), errors.New("the controller may not create ConfigMaps"))
	}
	if key.resource != "pods" {
		return nil
	}
	var pod corev1.Pod
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(given.Object, &pod); err != nil {
		return err
	}
	account := or(pod.Spec.ServiceAccountName, "default")
	if _, err := c.get(objectKey{"serviceaccounts", key.namespace, account}); err != nil {
		return forbidden(&pod, fmt.Errorf("error looking up service account %s/%s: %w", key.namespace, account, err))
	}
	namespace, err := c.get(objectKey{"namespaces", "", key.namespace})
	if err != nil {
		// Namespaces are only looked up, so that not every question needs one.
		return nil
	}
	enforced, problems := api.PolicyToEvaluate(namespace.GetLabels(), api.Policy{Enforce: api.LevelVersion{Level: api.LevelPrivileged, Version: api.LatestVersion()}})
	if len(problems) > 0 {
		return problems.ToAggregate()
	}
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks())
	if err != nil {
		return err
	}
	verdict := policy.AggregateCheckResults(evaluator.EvaluatePod(enforced.Enforce, &pod.ObjectMeta, &pod.Spec))
	if !verdict.Allowed {
		return forbidden(&pod, errors.New("violates PodSecurity: "+verdict.ForbiddenDetail()))
	}
	return nil
}

func forbidden(pod *corev1.Pod, reason error) error {
	return apierrors.NewForbidden(groupResource("pods"), pod.Name, reason)
}
