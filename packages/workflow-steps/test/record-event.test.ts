import { expect, it } from "vitest";
import type { ApiRequest, KubernetesApi } from "../src/api/kubernetes-api.ts";
import type { Outcome } from "../src/outcome/outcome.ts";
import { recordEvent } from "../src/runtime/record-event.ts";
import type { Log } from "../src/runtime/log.ts";

const done: Outcome = { result: "done", reason: "Done", message: "x".repeat(5000) };
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The Event that is recorded on an object of this name. */
async function eventOn(name: string, namespace: string, outcome: Outcome = done): Promise<ApiRequest> {
  const requests: ApiRequest[] = [];
  const api: KubernetesApi = {
    namespace: "actions",
    request: (request) => {
      requests.push(request);
      return Promise.resolve({ status: 201, reason: "", object: {}, at: 0, repeated: false });
    },
  };
  const target = { apiVersion: "v1", kind: "Thing", namespace, name, uid: "u", labels: {}, words: "the thing" };
  await recordEvent(api, target, outcome, { step: "script-runner", ruleId: "r", log: silent });
  const [request] = requests;
  if (!request) throw new Error("nothing was recorded");
  return request;
}

it.each(["web-0", "system:controller:x", "Upper.Case", "...", "a.-b", "a..b", "x".repeat(253)])(
  "makes a name that Kubernetes takes for an Event on %s",
  async (name) => {
    const { body } = await eventOn(name, "shop");
    const made = (body as { readonly metadata: { readonly name: string } }).metadata.name;
    // DNS-1123 subdomain: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
    expect(made).toMatch(/^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/);
  },
);

it("keeps an Event on an object of the cluster where Kubernetes takes it", async () => {
  const { namespace, body } = await eventOn("worker-1", "");
  expect(namespace).toBe("default");
  expect(body).toMatchObject({
    metadata: { namespace: "default" },
    involvedObject: { namespace: "", name: "worker-1" },
  });
});

it("says what went wrong as a warning, in no more characters than Kubernetes takes", async () => {
  const { body } = await eventOn("web-0", "shop", { ...done, result: "refused" });
  expect(body).toMatchObject({ type: "Warning", reason: "Done" });
  expect((body as { readonly message: string }).message.length).toBeLessThanOrEqual(1024);
});
