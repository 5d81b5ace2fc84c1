import { expect, it } from "vitest";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { isNoisy } from "../../src/knowledge/noisy.ts";

it("calls exactly those kinds noisy that change without anybody acting", () => {
  const noisy = builtinKinds.all().filter((kind) => isNoisy(kind.group, kind.resource));
  expect(noisy.map((kind) => `${kind.group}/${kind.version} ${kind.resource}`)).toEqual([
    "/v1 endpoints",
    "/v1 events",
    "autoscaling/v1 horizontalpodautoscalers",
    "autoscaling/v2 horizontalpodautoscalers",
    "coordination.k8s.io/v1 leases",
    "discovery.k8s.io/v1 endpointslices",
    "events.k8s.io/v1 events",
  ]);
});

it("does not call a custom kind noisy for its name", () => {
  expect(isNoisy("example.com", "events")).toBe(false);
  expect(isNoisy("", "leases")).toBe(false);
});
