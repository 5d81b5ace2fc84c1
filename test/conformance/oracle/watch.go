package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	eventsourcecommon "github.com/argoproj/argo-events/pkg/eventsources/common"
	"github.com/argoproj/argo-events/pkg/eventsources/sources/resource"
	"github.com/argoproj/argo-events/pkg/metrics"
)

// session is one watch: what the API server lists before it, where the informer lists, and says in it. It ends by the
// next session's: with a list there, it expires; without, it is closed and the informer watches anew.
type session struct {
	List  []json.RawMessage `json:"list"`
	Watch []json.RawMessage `json:"watch"`
}

// settled is how long nothing must have happened before nothing more is expected.
const settled = 500 * time.Millisecond

// run is one entry that listens to an API server of its own.
type run struct {
	Entry    v1alpha1.ResourceEventSource `json:"entry"`
	Sessions []session                    `json:"sessions"`

	lock sync.Mutex
	at   int
	told []string
	done chan struct{}
}

// watchObjects: {runs: [{entry, sessions}]} → {runs: [{told}]}: Argo's own resource source, with client-go's informer,
// listens to an API server that says what the sessions hold. told are the events it dispatched.
// Entries must differ in group, version or resource.
func watchObjects(request []byte) (answer, error) {
	var asked struct {
		Runs []*run `json:"runs"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	runs := map[string]*run{}
	for _, one := range asked.Runs {
		one.done = make(chan struct{})
		runs[strings.Join([]string{one.Entry.Group, one.Entry.Version, one.Entry.Resource}, "/")] = one
	}
	if len(runs) != len(asked.Runs) {
		return nil, fmt.Errorf("two of the %d entries watch the same", len(asked.Runs))
	}
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		parts := strings.Split(strings.TrimPrefix(request.URL.Path, "/apis/"), "/")
		if len(parts) < 3 || runs[parts[0]+"/"+parts[1]+"/"+parts[len(parts)-1]] == nil {
			http.NotFound(writer, request)
			return
		}
		runs[parts[0]+"/"+parts[1]+"/"+parts[len(parts)-1]].serve(writer, request)
	}))
	// Not closed: Argo's listeners never end, and go on asking.
	kubeconfig, err := writeKubeconfig(server.URL)
	if err != nil {
		return nil, err
	}
	defer os.Remove(kubeconfig)
	if err := os.Setenv(v1alpha1.EnvVarKubeConfig, kubeconfig); err != nil {
		return nil, err
	}
	answers := make([]answer, len(asked.Runs))
	var waiting sync.WaitGroup
	measured := metrics.NewMetrics("oracle")
	for index, one := range asked.Runs {
		waiting.Add(1)
		go func() {
			defer waiting.Done()
			answers[index] = one.listen(measured)
		}()
	}
	waiting.Wait()
	return answer{"runs": answers}, nil
}

func (r *run) listen(measured *metrics.Metrics) answer {
	listener := resource.EventListener{
		EventSourceName: "source", EventName: "entry", ResourceEventSource: r.Entry, Metrics: measured,
	}
	failed := make(chan error, 1)
	go func() {
		failed <- listener.StartListening(context.Background(), func(data []byte, _ ...eventsourcecommon.Option) error {
			r.lock.Lock()
			defer r.lock.Unlock()
			r.told = append(r.told, string(data))
			return nil
		})
	}()
	select {
	case err := <-failed:
		return answer{"error": fmt.Sprint(err)}
	case <-r.done:
		r.lock.Lock()
		defer r.lock.Unlock()
		return answer{"told": append([]string{}, r.told...)}
	case <-time.After(2 * time.Minute):
		return answer{"error": "the sessions do not come to their end"}
	}
}

func (r *run) serve(writer http.ResponseWriter, request *http.Request) {
	r.lock.Lock()
	at := r.at
	r.lock.Unlock()
	if at >= len(r.Sessions) {
		// All has been said: the last watch stays open.
		<-request.Context().Done()
		return
	}
	now := r.Sessions[at]
	writer.Header().Set("Content-Type", "application/json")
	if request.URL.Query().Get("watch") == "" {
		list := map[string]any{
			"apiVersion": "v1", "kind": "List", "metadata": map[string]string{"resourceVersion": "1"}, "items": now.List,
		}
		_ = json.NewEncoder(writer).Encode(list)
		return
	}
	for _, message := range now.Watch {
		fmt.Fprintf(writer, "%s\n", message)
	}
	writer.(http.Flusher).Flush()
	if len(now.Watch) == 0 {
		// The informer takes a shorter watch without messages for a failure, and lists again.
		time.Sleep(time.Second)
	}
	r.settle()
	r.lock.Lock()
	r.at++
	last := r.at == len(r.Sessions)
	r.lock.Unlock()
	if last {
		r.settle()
		close(r.done)
		<-request.Context().Done()
		return
	}
	if r.Sessions[at+1].List != nil {
		fmt.Fprintln(writer, `{"type":"ERROR","object":{"apiVersion":"v1","kind":"Status","code":410,"reason":"Expired"}}`)
	}
}

// settle waits until nothing happens any more.
func (r *run) settle() {
	count := func() int {
		r.lock.Lock()
		defer r.lock.Unlock()
		return len(r.told)
	}
	for before := -1; before != count(); {
		before = count()
		time.Sleep(settled)
	}
}

func writeKubeconfig(server string) (string, error) {
	file, err := os.CreateTemp("", "oracle-kubeconfig-")
	if err != nil {
		return "", err
	}
	defer file.Close()
	_, err = fmt.Fprintf(file, `{"apiVersion":"v1","kind":"Config","current-context":"c",
		"clusters":[{"name":"c","cluster":{"server":%q}}],"contexts":[{"name":"c","context":{"cluster":"c"}}]}`, server)
	return file.Name(), err
}
