import { memberText } from "@argo-rules/contracts";
import { readJson } from "../event/read-event.ts";
import { orderSchema, type Order } from "../event/read-order.ts";
import type { Outcome } from "../deliver/outcome.ts";
import type { Entry } from "../deliver/queue.ts";
import type { Claim, Guard } from "../spool/guard.ts";
import { claimOf } from "./claim.ts";
import { creationOf } from "./creation.ts";
import { KillSwitch } from "./kill-switch.ts";
import type { KubernetesApi } from "./kubernetes-api.ts";
import { workflowOf, type Workflow } from "./workflow-of.ts";

/** So long it may take to find out whether a Workflow exists: a Sensor waits five seconds for the answer to a letter. */
const patience = 2000;

/** Creates Workflows that were ordered, in one namespace, after what has to be checked before one exists. */
export class Workflows {
  readonly #api: KubernetesApi;
  readonly #namespace: string;
  readonly #killSwitch: KillSwitch;
  /** Places of Workflows of which nobody knows whether they were created, by the keys of their events. */
  readonly #unsure = new Map<string, Claim>();

  constructor(api: KubernetesApi, namespace: string) {
    this.#api = api;
    this.#namespace = namespace;
    this.#killSwitch = new KillSwitch(api, namespace);
  }

  /** Carries out an order. Without a guard none is carried out that has a cool-down or a budget. */
  async send(
    { key, body, facts }: Pick<Entry, "facts" | "key"> & { readonly body: Uint8Array },
    signal: AbortSignal,
    guard: Guard | undefined,
  ): Promise<Outcome> {
    const text = Buffer.from(body).toString();
    const order = readStored(body);
    if (!order) return { kind: "hopeless", reason: "workflow", detail: "the order that was stored cannot be read" };
    if (order.workflow.namespace !== this.#namespace) {
      const detail = `the order is for another namespace than ${this.#namespace}, which actionsNamespace names`;
      return { kind: "hopeless", reason: "workflow", detail };
    }
    const { ruleSet, object } = facts;
    const workflow = workflowOf({ order, eventText: memberText(text, "event") ?? "null", ruleSet });
    if ("reason" in workflow) return { kind: "hopeless", ...workflow };
    const state = await this.#killSwitch.state(signal);
    if (state.kind === "off") return { kind: "hopeless", reason: "switchedOff", detail: state.detail };
    if (state.kind === "unknown") return { ...state, kind: "away" };
    const claim = claimOf(workflow.metadata.name, order, { ruleSet, uid: object.uid });
    if (!claim) return (await this.#create(workflow, signal)).outcome;
    if (!guard) return { kind: "failed", detail: "a cool-down or a budget needs forwarder.spoolDir" };
    const place = await guard.reserve(claim);
    if (place !== "reserved" && place !== "known") return refusals[place];
    return this.#createReserved(workflow, { key, claim, isNew: place === "reserved" }, { guard, signal });
  }

  /** Whether there is a Workflow of this name; undefined when that cannot be found out in time. */
  async exists(name: string): Promise<boolean | undefined> {
    const answer = await this.#api.workflow(this.#namespace, name, AbortSignal.timeout(patience));
    if ("code" in answer) return undefined;
    if (answer.status === 200) return true;
    return answer.status === 404 ? false : undefined;
  }

  /** An event is given up: its place is free again where the API server says that there is no Workflow. */
  async giveUp(key: string, guard: Guard): Promise<void> {
    const claim = this.#unsure.get(key);
    if (!claim) return;
    this.#unsure.delete(key);
    if ((await this.exists(claim.name)) === false) await guard.giveBack(claim);
  }

  async #createReserved(
    workflow: Workflow,
    { key, claim, isNew }: { readonly key: string; readonly claim: Claim; readonly isNew: boolean },
    { guard, signal }: { readonly guard: Guard; readonly signal: AbortSignal },
  ): Promise<Outcome> {
    const { outcome, notMade } = await this.#create(workflow, signal);
    // What may have been made keeps its place, and finds it when it is tried again. That this attempt made nothing says
    // nothing of those before, whose place it has.
    const surelyNone = notMade && isNew;
    if (surelyNone || outcome.kind === "delivered") this.#unsure.delete(key);
    else this.#unsure.set(key, claim);
    if (surelyNone) await guard.giveBack(claim);
    return outcome;
  }

  async #create(workflow: Workflow, signal: AbortSignal): Promise<ReturnType<typeof creationOf>> {
    const answer = await this.#api.createWorkflow(this.#namespace, JSON.stringify(workflow), signal);
    return creationOf(answer, Date.now());
  }
}

/** Orders are checked before they are stored; another version of the forwarder may have done that. */
function readStored(body: Uint8Array): Order | undefined {
  const read = readJson(body);
  return "problem" in read ? undefined : orderSchema.safeParse(read.json).data;
}

/** What becomes of an order for whose Workflow there is no place. */
const refusals: Readonly<Record<"cooldown" | "budget" | "full", Outcome>> = {
  cooldown: { kind: "skipped", detail: "the cool-down of the object is not over" },
  budget: { kind: "hopeless", reason: "budget", detail: "the budget of the rule is used up" },
  full: { kind: "away", detail: "the spool has no room to note a cool-down or a budget" },
};
