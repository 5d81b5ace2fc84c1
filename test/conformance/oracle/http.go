package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	httptrigger "github.com/argoproj/argo-events/pkg/sensors/triggers/http"
	"github.com/argoproj/argo-events/pkg/shared/logging"
	sharedutil "github.com/argoproj/argo-events/pkg/shared/util"
)

// secretsFolder is where Argo mounts Secrets into the pod of a Sensor.
const secretsFolder = "/argo-events/secrets"

// post: {trigger, dependencyName, event, secrets} → what the trigger, of type http, does with the event, over the network:
// {status, rejected?}, where rejected is why its policy does not take the status; or {failed}, Argo's own error. The
// Secrets, texts by name and key, are there as in the pod of a Sensor, which takes root.
func post(request []byte) (answer, error) {
	var asked struct {
		firing
		Trigger *v1alpha1.Trigger            `json:"trigger"`
		Secrets map[string]map[string]string `json:"secrets"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	if asked.Trigger == nil || asked.Trigger.Template == nil || asked.Trigger.Template.HTTP == nil {
		return nil, errors.New("this is no trigger of type http")
	}
	unmount, err := mountSecrets(asked.Secrets)
	if err != nil {
		return nil, err
	}
	defer unmount()
	// Of this question alone: Argo keeps one for each name of a trigger, with the certificates it began with.
	clients := sharedutil.NewStringKeyedMap[*http.Client]()
	defer func() {
		if client, found := clients.Load(asked.Trigger.Template.Name); found {
			client.CloseIdleConnections()
		}
	}()
	trigger, err := httptrigger.NewHTTPTrigger(clients, nil, asked.Trigger, logging.NewArgoEventsLogger())
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	ctx := context.Background()
	fetched, err := trigger.FetchResource(ctx)
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	response, err := trigger.Execute(ctx, asked.events(), fetched)
	if err != nil {
		return answer{"failed": err.Error()}, nil
	}
	answered, ok := response.(*http.Response)
	if !ok {
		return nil, fmt.Errorf("a response is a %T", response)
	}
	defer func() { _ = answered.Body.Close() }()
	if err := trigger.ApplyPolicy(ctx, response); err != nil {
		return answer{"status": answered.StatusCode, "rejected": err.Error()}, nil
	}
	return answer{"status": answered.StatusCode}, nil
}

// mountSecrets writes Secrets where Argo reads them, and gives what takes them away again. It touches nothing that is
// there already.
func mountSecrets(secrets map[string]map[string]string) (func(), error) {
	parent := filepath.Dir(secretsFolder)
	if err := os.Mkdir(parent, 0o700); err != nil {
		return nil, err
	}
	unmount := func() { _ = os.RemoveAll(parent) }
	for name, keys := range secrets {
		for key, text := range keys {
			path := filepath.Join(secretsFolder, name, key)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				unmount()
				return nil, err
			}
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				unmount()
				return nil, err
			}
		}
	}
	return unmount, nil
}
