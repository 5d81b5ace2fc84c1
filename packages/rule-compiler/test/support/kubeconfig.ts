/** A kubeconfig for one cluster, as JSON; `user` and `cluster` are the entries as kubeconfigs write them. */
export function kubeconfig(server: string, user: object = {}, cluster: object = {}): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "test",
    clusters: [{ name: "local", cluster: { server, ...cluster } }],
    contexts: [{ name: "test", context: { cluster: "local", user: "tester" } }],
    users: [{ name: "tester", user }],
  });
}
