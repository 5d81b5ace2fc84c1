package main

import (
	"encoding/json"

	wfv1 "github.com/argoproj/argo-workflows/v3/pkg/apis/workflow/v1alpha1"
	"github.com/argoproj/argo-workflows/v3/workflow/util"
)

// mergeSpecs: {workflow, template} → {spec}: what the controller executes of a Workflow that refers to a
// WorkflowTemplate, or an error when templateReferencing Strict or Secure refuses the Workflow's own fields
// (setExecWorkflow in workflow/controller/operator.go).
func mergeSpecs(request []byte) (answer, error) {
	var asked struct {
		Workflow wfv1.Workflow
		Template wfv1.WorkflowTemplate
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	if err := util.ValidateUserOverrides(&asked.Workflow.Spec); err != nil {
		return nil, err
	}
	merged, err := util.JoinWorkflowSpec(&asked.Workflow.Spec, &asked.Template.Spec, nil)
	if err != nil {
		return nil, err
	}
	return answer{"spec": merged.Spec}, nil
}
