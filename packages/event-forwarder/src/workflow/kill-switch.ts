import { memberOf } from "@argo-rules/contracts";
import { readRetryAfter } from "../deliver/outcome.ts";
import type { ApiAnswer, KubernetesApi, NoAnswer } from "./kubernetes-api.ts";

/** Name of the ConfigMap in the actions namespace, the same that every step reads. */
const configMap = "kill-switch";

/** So long what was read counts, in ms: whoever throws the switch waits no longer than this. */
const lifetime = 2000;

/** Whether actions are enabled. `off` whenever the switch does not say so; `unknown` when it cannot be read. */
export type SwitchState =
  | { readonly kind: "enabled" }
  | { readonly kind: "off"; readonly detail: string }
  | { readonly kind: "unknown"; readonly detail: string; readonly afterMs?: number };

/** The kill switch: the ConfigMap `kill-switch` lets actions through only when its key `actions` is `enabled`. */
export class KillSwitch {
  readonly #api: Pick<KubernetesApi, "configMap">;
  readonly #namespace: string;
  /** When what is known was asked for, on the clock of `performance.now`. */
  #asked = -Infinity;
  #known: SwitchState | undefined;

  constructor(api: Pick<KubernetesApi, "configMap">, namespace: string) {
    this.#api = api;
    this.#namespace = namespace;
  }

  async state(signal: AbortSignal): Promise<SwitchState> {
    const now = performance.now();
    if (this.#known && now - this.#asked < lifetime) return this.#known;
    const found = stateOf(await this.#api.configMap(this.#namespace, configMap, signal));
    if (found.kind === "unknown") return found;
    // Of two that were under way at once the one that was asked for later counts.
    if (now < this.#asked) return this.#known ?? found;
    this.#asked = now;
    this.#known = found;
    return found;
  }
}

function stateOf(answer: ApiAnswer | NoAnswer): SwitchState {
  if ("code" in answer) return { kind: "unknown", detail: `the kill switch cannot be read: ${answer.code}` };
  const { status, retryAfter, object } = answer;
  // Whoever deletes the switch in an emergency must not start all that waited by putting it back.
  if (status === 404) return { kind: "off", detail: `there is no ConfigMap ${configMap}` };
  const data = memberOf(object, "data");
  if (status === 200 && object !== undefined) {
    if (memberOf(data, "actions") === "enabled") return { kind: "enabled" };
    return { kind: "off", detail: `the ConfigMap ${configMap} does not say that actions are enabled` };
  }
  const afterMs = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, Date.now());
  const detail = `the kill switch cannot be read: status ${status}`;
  return { kind: "unknown", detail, ...(afterMs === undefined ? {} : { afterMs }) };
}
