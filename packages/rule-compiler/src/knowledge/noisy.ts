/**
 * Resources written all the time in an idle cluster, keyed `group/resource`:
 * - leases: every kubelet renews its own each 10 s (a quarter of nodeLeaseDurationSeconds, 40 s), and every leader and
 *   API server replica does the like;
 * - events, in both groups (they are the same objects): any controller writes them, repeats are updates;
 * - endpoints and endpointslices: rewritten whenever a pod of a service starts, stops or changes its readiness;
 * - horizontalpodautoscalers: the controller looks each 15 s and writes the status whenever a measured value moved.
 *
 * Not in the list: nodes, whose heartbeats moved to leases, so that an unchanged status is posted each 5 minutes only
 * (nodeStatusReportFrequency); pods, whose status changes with their life and not with the clock, and which most
 * rules are about; the kinds of metrics.k8s.io, which can't be watched.
 */
const noisyResources: ReadonlySet<string> = new Set([
  "coordination.k8s.io/leases",
  "/events",
  "events.k8s.io/events",
  "/endpoints",
  "discovery.k8s.io/endpointslices",
  "autoscaling/horizontalpodautoscalers",
]);

/**
 * Whether objects of this resource change all the time without anybody acting, so that a rule on all of them floods
 * the event bus. The periods are defaults of Kubernetes 1.34: pkg/kubelet/apis/config/v1beta1/defaults.go,
 * pkg/kubelet/kubelet.go (nodeLeaseRenewIntervalFraction), pkg/controller/podautoscaler/config/v1alpha1/defaults.go.
 */
export function isNoisy(group: string, resource: string): boolean {
  return noisyResources.has(`${group}/${resource}`);
}
