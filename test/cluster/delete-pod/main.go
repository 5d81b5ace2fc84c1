// Command delete-pod deletes a pod by its uid with client-go, as the bench of steps compares them with.
package main

import (
	"context"
	"fmt"
	"os"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// Arguments: SERVER TOKEN_FILE CA_FILE NAMESPACE NAME UID
func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 6 {
		return fmt.Errorf("six arguments are needed, %d were given", len(args))
	}
	client, err := kubernetes.NewForConfig(&rest.Config{
		Host:            args[0],
		BearerTokenFile: args[1],
		TLSClientConfig: rest.TLSClientConfig{CAFile: args[2]},
	})
	if err != nil {
		return err
	}
	uid := types.UID(args[5])
	options := metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid}}
	return client.CoreV1().Pods(args[3]).Delete(context.Background(), args[4], options)
}
