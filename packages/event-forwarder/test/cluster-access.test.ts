import { join } from "node:path";
import { expect, it } from "vitest";
import { clusterAccess } from "../src/settings/cluster-access.ts";
import { folder } from "./support.ts";

const pod = { KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" };

it("finds the API server as every pod does", () => {
  const made = folder();
  expect(clusterAccess(pod, made)).toEqual({
    url: "https://10.0.0.1:443",
    tokenPath: join(made, "token"),
    caPath: join(made, "ca.crt"),
  });
  expect(clusterAccess({ ...pod, KUBERNETES_SERVICE_HOST: "fd00::1" }, made)?.url).toBe("https://[fd00::1]:443");
});

it.each([
  ["outside of a cluster", {}],
  ["without a port", { KUBERNETES_SERVICE_HOST: "10.0.0.1" }],
  ["without a host", { KUBERNETES_SERVICE_HOST: "", KUBERNETES_SERVICE_PORT: "443" }],
])("finds none %s", (_, env) => {
  expect(clusterAccess(env, folder())).toBeUndefined();
});

it("finds none in a pod that is given no token", () => {
  expect(clusterAccess(pod, join(folder(), "none"))).toBeUndefined();
});
