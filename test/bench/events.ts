/** Rules of pods, `perNamespace` of them in each namespace, so that an event concerns no more than these. */
export function podRules(count: number, perNamespace: number): string {
  const rules = Array.from({ length: count }, (_, index) => ({
    id: `rule-${index}`,
    version: "v1",
    resource: "pods",
    namespaces: [`team-${Math.floor(index / perNamespace)}`],
    eventTypes: ["ADDED", "MODIFIED"],
    updatesOn: ["status"],
    when: [
      { path: "status.phase", equals: "Running" },
      { path: "spec.nodeName", matches: "node-[0-9]+" },
      { path: "spec.containers[0].image", notEquals: `registry.example.com/old:${index}` },
    ],
  }));
  return `${JSON.stringify(rules)}\n`;
}

/**
 * A watch of pods of about 2 KB each, as kubectl writes it: 500 pods in so many namespaces, each added once and then
 * changed again and again. The same every time.
 */
export function podEvents(count: number, namespaces: number): string {
  const lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const type = index < 500 ? "ADDED" : "MODIFIED";
    lines.push(`{"type":"${type}","object":${JSON.stringify(pod(index, namespaces))}}\n`);
  }
  return lines.join("");
}

/** Keys in the order in which kubectl writes them. */
function pod(event: number, namespaces: number): object {
  const number = event % 500;
  const uid = `3e5f6c1a-0b7d-4e2f-9a1b-${String(number).padStart(12, "0")}`;
  const condition = (type: string): object => ({
    lastProbeTime: null,
    lastTransitionTime: `2026-01-01T10:00:0${event % 10}Z`,
    status: event % 2 === 0 ? "True" : "False",
    type,
  });
  const toleration = (key: string): object => ({
    effect: "NoExecute",
    key: `node.kubernetes.io/${key}`,
    operator: "Exists",
    tolerationSeconds: 300,
  });
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      annotations: { "kubernetes.io/config.seen": "2026-01-01T10:00:00.123456789Z", "prometheus.io/scrape": "true" },
      creationTimestamp: "2026-01-01T10:00:00Z",
      labels: { app: "web", "pod-template-hash": "6d4cf56db6", tier: "front" },
      name: `web-${number}`,
      namespace: `team-${number % namespaces}`,
      ownerReferences: [
        { apiVersion: "apps/v1", blockOwnerDeletion: true, controller: true, kind: "ReplicaSet", name: "web", uid },
      ],
      resourceVersion: String(100_000 + event),
      uid,
    },
    spec: {
      containers: [
        {
          env: [
            { name: "A", value: "1" },
            { name: "B", value: "two" },
          ],
          image: `registry.example.com/web:1.2.${event % 20}`,
          imagePullPolicy: "IfNotPresent",
          name: "web",
          ports: [{ containerPort: 8080, protocol: "TCP" }],
          resources: { limits: { cpu: "500m", memory: "256Mi" }, requests: { cpu: "100m", memory: "128Mi" } },
          terminationMessagePath: "/dev/termination-log",
          terminationMessagePolicy: "File",
          volumeMounts: [
            { mountPath: "/var/run/secrets/kubernetes.io/serviceaccount", name: "kube-api-access", readOnly: true },
          ],
        },
      ],
      nodeName: `node-${event % 10}`,
      restartPolicy: "Always",
      serviceAccountName: "default",
      tolerations: [toleration("not-ready"), toleration("unreachable")],
    },
    status: {
      conditions: ["Initialized", "Ready", "ContainersReady", "PodScheduled"].map(condition),
      hostIP: `10.0.0.${event % 250}`,
      phase: event % 3 === 0 ? "Pending" : "Running",
      podIP: `10.1.2.${event % 250}`,
    },
  };
}
