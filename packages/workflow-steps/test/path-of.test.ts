import { expect, it } from "vitest";
import type { ApiRequest } from "../src/api/kubernetes-api.ts";
import { pathOf } from "../src/api/path-of.ts";

const pod: ApiRequest = { verb: "get", apiGroup: "", version: "v1", resource: "pods", namespace: "shop", name: "web" };

it.each<readonly [string, ApiRequest, string]>([
  ["an object", pod, "/api/v1/namespaces/shop/pods/web"],
  ["a subresource", { ...pod, resource: "pods/eviction" }, "/api/v1/namespaces/shop/pods/web/eviction"],
  [
    "a list of another group",
    {
      verb: "list",
      apiGroup: "apps",
      version: "v1",
      resource: "deployments",
      namespace: "shop",
      query: { limit: "5" },
    },
    "/apis/apps/v1/namespaces/shop/deployments?limit=5",
  ],
  ["a name with what ends a segment", { ...pod, name: "a/b?c#d%" }, "/api/v1/namespaces/shop/pods/a%2Fb%3Fc%23d%25"],
])("makes the path of %s", (_, request, want) => {
  expect(pathOf(request)).toBe(want);
});

it.each(["", ".", ".."])("makes none of a name that servers take for another path: '%s'", (name) => {
  expect(() => pathOf({ ...pod, name })).toThrow("this is a bug");
});
