import { expect, it } from "vitest";
import { editDistance } from "../../src/language/edit-distance.ts";
import { suggestKind } from "../../src/knowledge/suggest-kind.ts";
import { kindTable } from "../../src/knowledge/told-kinds.ts";
import { customKind } from "../support/custom-kind.ts";

/** Given and want as `group/version resource`, an empty group written as nothing before the slash. */
function suggestion(given: string): string | undefined {
  const [, group = "", version = "", resource = ""] = /^(.*)\/(.*) (.*)$/.exec(given) ?? [];
  const found = suggestKind(group, version, resource);
  return found === undefined ? undefined : `${found.group}/${found.version} ${found.resource}`;
}

it("suggests the resource that was meant", () => {
  const cases: readonly (readonly [given: string, want: string])[] = [
    // another name of the resource
    ["/v1 pod", "/v1 pods"],
    ["/v1 Pod", "/v1 pods"],
    ["/v1 po", "/v1 pods"],
    ["/v1 Pods", "/v1 pods"],
    ["/v1 PODS", "/v1 pods"],
    ["/v1 cm", "/v1 configmaps"],
    ["/v1 ConfigMap", "/v1 configmaps"],
    ["apps/v1 deploy", "apps/v1 deployments"],
    ["networking.k8s.io/v1 ingress", "networking.k8s.io/v1 ingresses"],
    ["networking.k8s.io/v1 netpol", "networking.k8s.io/v1 networkpolicies"],
    ["apiextensions.k8s.io/v1 crd", "apiextensions.k8s.io/v1 customresourcedefinitions"],
    // wrong group
    ["/v1 deployments", "apps/v1 deployments"],
    ["/v1 Deployment", "apps/v1 deployments"],
    ["apps/v1 pods", "/v1 pods"],
    ["core/v1 pods", "/v1 pods"],
    ["extensions/v1beta1 ingresses", "networking.k8s.io/v1 ingresses"],
    ["Apps/v1 deployments", "apps/v1 deployments"],
    ["app/v1 deployments", "apps/v1 deployments"],
    ["rbac/v1 roles", "rbac.authorization.k8s.io/v1 roles"],
    ["networking/v1 ingresses", "networking.k8s.io/v1 ingresses"],
    ["netwoking.k8s.io/v1 ingresses", "networking.k8s.io/v1 ingresses"],
    ["event.k8s.io/v1 events", "events.k8s.io/v1 events"],
    // wrong version
    ["/v2 pods", "/v1 pods"],
    ["/V1 pods", "/v1 pods"],
    ["apps/v1beta1 deployments", "apps/v1 deployments"],
    ["batch/v1beta1 cronjobs", "batch/v1 cronjobs"],
    ["autoscaling/v2beta2 horizontalpodautoscalers", "autoscaling/v2 horizontalpodautoscalers"],
    ["/ pods", "/v1 pods"],
    // typing errors
    ["/v1 pdos", "/v1 pods"],
    ["/v1 secerts", "/v1 secrets"],
    ["/v1 evnts", "/v1 events"],
    ["apps/v1 deploymnets", "apps/v1 deployments"],
    ["apps/v1 statefullsets", "apps/v1 statefulsets"],
    ["networking.k8s.io/v1 networkpolicys", "networking.k8s.io/v1 networkpolicies"],
    ["/v1 deploymnts", "apps/v1 deployments"],
  ];
  expect(cases.map(([given]) => [given, suggestion(given)])).toEqual(cases);
});

it("suggests nothing when nothing was misspelt or nothing is near", () => {
  const cases = [
    "/v1 pods",
    "apps/v1 deployments",
    "/v1 foos",
    "/v1 x",
    "/v1 ",
    "example.com/v1 backups",
    // Kinds of other projects that share a name with one of Kubernetes' own.
    "serving.knative.dev/v1 services",
    "batch.volcano.sh/v1alpha1 jobs",
    "metrics.k8s.io/v1beta1 pods",
    "argoproj.io/v1alpha1 events",
  ];
  expect(cases.filter((given) => suggestion(given) !== undefined)).toEqual([]);
});

it("answers hostile names at once", () => {
  const long = "pod".repeat(100_000);
  expect(suggestKind("", "v1", long)).toBeUndefined();
  expect(suggestKind(long, "v1", "pods")).toBeUndefined();
  expect(suggestKind("", long, "pods")).toEqual({ group: "", version: "v1", resource: "pods" });
});

it("suggests added kinds too", () => {
  const kinds = kindTable({ crds: [customKind({ shortNames: ["bk"] })] });
  const want = { group: "example.com", version: "v1", resource: "backups" };
  expect(suggestKind("example.com", "v1", "backup", kinds)).toEqual(want);
  expect(suggestKind("example.com", "v1alpha1", "backups", kinds)).toEqual(want);
  expect(suggestKind("exmaple.com", "v1", "BK", kinds)).toEqual(want);
});

it("counts insertions, deletions, replacements and swaps up to a limit", () => {
  const cases: readonly (readonly [string, string, number, number | undefined])[] = [
    ["pods", "pods", 0, 0],
    ["pods", "pod", 1, 1],
    ["pod", "pods", 1, 1],
    ["pods", "pots", 1, 1],
    ["pdos", "pods", 1, 1],
    ["pods", "jobs", 1, undefined],
    ["pods", "jobs", 2, 2],
    ["pods", "", 3, undefined],
    ["", "pods", 4, 4],
    ["ca", "abc", 5, 3],
    ["secerts", "secrets", 2, 1],
    ["deploymnets", "deployments", 2, 1],
  ];
  for (const [a, b, limit, want] of cases) expect(editDistance(a, b, limit), `${a} ${b} ${limit}`).toBe(want);
});
