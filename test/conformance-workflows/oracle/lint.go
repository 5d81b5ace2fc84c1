package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/argoproj/argo-workflows/v3/cmd/argo/lint"
	"github.com/argoproj/argo-workflows/v3/pkg/apiclient"
)

// lintObjects: {objects} → {results: [{linted, problems}]}, one for each object: what `argo lint --offline --strict`
// says of files that hold one object each. References are looked up among the given objects. linted is false for
// kinds that it passes over.
func lintObjects(request []byte) (answer, error) {
	var asked struct{ Objects []json.RawMessage }
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "lint")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	files := []string{}
	for index, object := range asked.Objects {
		file := filepath.Join(folder, fmt.Sprintf("%d.json", index))
		if err := os.WriteFile(file, object, 0o600); err != nil {
			return nil, err
		}
		files = append(files, file)
	}

	ctx, client, err := apiclient.NewClientFromOpts(apiclient.Opts{Offline: true, OfflineFiles: files})
	if err != nil {
		return nil, err
	}
	clients, err := serviceClients(client)
	if err != nil {
		return nil, err
	}
	results := []answer{}
	for _, file := range files {
		problems, linted, err := lintFile(ctx, clients, file)
		if err != nil {
			return nil, err
		}
		results = append(results, answer{"linted": linted, "problems": problems})
	}
	return answer{"results": results}, nil
}

func serviceClients(client apiclient.Client) (clients lint.ServiceClients, err error) {
	clients.WorkflowsClient = client.NewWorkflowServiceClient()
	if clients.WorkflowTemplatesClient, err = client.NewWorkflowTemplateServiceClient(); err != nil {
		return clients, err
	}
	if clients.CronWorkflowsClient, err = client.NewCronWorkflowServiceClient(); err != nil {
		return clients, err
	}
	clients.ClusterWorkflowTemplateClient, err = client.NewClusterWorkflowTemplateServiceClient()
	return clients, err
}

func lintFile(ctx context.Context, clients lint.ServiceClients, file string) ([]string, bool, error) {
	found, err := lint.Lint(ctx, &lint.LintOptions{Files: []string{file}, Strict: true, ServiceClients: clients})
	if err != nil {
		return nil, false, err
	}
	problems, linted := []string{}, false
	for _, result := range found.Results {
		linted = linted || result.Linted
		for _, problem := range result.Errs {
			problems = append(problems, problem.Error())
		}
	}
	return problems, linted, nil
}
