import { killSwitch, memberOf } from "@argo-rules/contracts/steps";
import type { ApiRequest, KubernetesApi } from "../api/kubernetes-api.ts";
import { endByAnswer } from "../api/problem.ts";
import { end } from "../outcome/outcome.ts";

/**
 * Refuses unless the ConfigMap `kill-switch` of the step's own namespace says that actions are enabled: when it says
 * anything else or nothing, is not there, or may not be read. An API server that is out of order fails the step instead:
 * nothing was changed, and the next attempt asks again.
 */
export async function checkKillSwitch(api: KubernetesApi, signal: AbortSignal): Promise<void> {
  const { namespace } = api;
  const request: ApiRequest = {
    verb: "get",
    apiGroup: "",
    version: "v1",
    resource: "configmaps",
    namespace,
    name: killSwitch.name,
  };
  const answer = await api.request(request, signal);
  const words = `the ConfigMap ${killSwitch.name} in ${namespace}`;
  if ("code" in answer || [401, 429].includes(answer.status) || answer.status >= 500) endByAnswer(answer, request);
  const { status, object } = answer;
  if (status === 404) end("refused", "KillSwitchMissing", `${words} is not there, so nothing may be changed`);
  if (status !== 200) {
    end("refused", "KillSwitchUnreadable", `${words} cannot be read (${status}), so nothing may be changed`);
  }
  // Cut off on its way, or no answer of an API server at all.
  if (object === undefined) endByAnswer(answer, request);
  if (memberOf(memberOf(object, "data"), killSwitch.key) === killSwitch.enabled) return;
  end("refused", "KillSwitchOff", `${words} does not say ${killSwitch.key}: ${killSwitch.enabled}`);
}
