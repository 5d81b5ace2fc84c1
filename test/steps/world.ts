import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates, type Certificates } from "../../packages/rule-compiler/test/support/certificates.ts";
import { startApiServer, type ApiServer } from "../cluster/api-server.ts";
import { createNamespace, tokenFor } from "../cluster/objects.ts";
import { deploy, type Deployed, type DeployOptions } from "./deploy.ts";
import { startFaultProxy, type FaultProxy } from "./fault-proxy.ts";
import { Pods } from "./pods.ts";
import { startStep, type Ran, type Running } from "./run-step.ts";

/** Arguments of a Workflow, which a Sensor or the forwarder would set. */
export interface Arguments {
  readonly event: string;
  readonly uid?: string;
  readonly route?: string;
  readonly ruleId?: string;
}

export const actionsNamespace = "eventsrunner-actions";

const enabled = { actions: "enabled" };

/** A real API server behind a proxy for faults, with the namespaces, accounts and rights that rules have. */
export class World {
  readonly server: ApiServer;
  readonly proxy: FaultProxy;
  readonly pods: Pods;
  readonly certificates: Certificates;
  readonly #folder: string;
  readonly #deployed = new Map<string, Deployed>();
  #runs = 0;
  /** A right, such as `delete pods`, that whatever is deployed from now on lacks. */
  withheld: string | undefined;
  /** Exit codes of all runs since the world was mended last. */
  readonly codes: (number | undefined)[] = [];

  constructor(server: ApiServer, proxy: FaultProxy, certificates: Certificates) {
    this.server = server;
    this.proxy = proxy;
    this.certificates = certificates;
    this.pods = new Pods(server.admin);
    this.#folder = mkdtempSync(join(tmpdir(), "steps-"));
  }

  static async start(): Promise<World> {
    const [server, certificates] = await Promise.all([startApiServer(), makeCertificates()]);
    const world = new World(server, await startFaultProxy(server, certificates), certificates);
    for (const name of ["eventsrunner", actionsNamespace, "shop"]) await createNamespace(server.admin, name);
    await world.setKillSwitch(enabled);
    return world;
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** What was deployed, in the order of it. */
  get deployed(): readonly Deployed[] {
    return [...this.#deployed.values()];
  }

  /** An action with its account and rights; the same one for the same action. */
  async deploy(action: object | string, given: DeployOptions = {}): Promise<Deployed> {
    const options = this.withheld === undefined ? given : { without: this.withheld };
    const key = JSON.stringify([action, options]);
    const known = this.#deployed.get(key);
    if (known) return known;
    const deployed = await deploy(this.server, `set-${this.#deployed.size}`, action, options);
    this.#deployed.set(key, deployed);
    return deployed;
  }

  /** Puts the kill switch: its data, or undefined for none. */
  async setKillSwitch(data: Readonly<Record<string, string>> | undefined): Promise<void> {
    const metadata = { namespace: actionsNamespace, name: "kill-switch" };
    const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data };
    const path = await this.server.admin.pathOf(object);
    await this.server.admin.ask("DELETE", path);
    if (data) await this.server.admin.create(object);
  }

  /** Lets actions through again, and every request. */
  async mend(): Promise<void> {
    this.proxy.reset();
    this.codes.length = 0;
    this.withheld = undefined;
    await this.setKillSwitch(enabled);
  }

  /** Everything that a container of the action is given, by a folder of its own. */
  async environment(
    { account, env, ruleId }: Deployed,
    given: Arguments,
  ): Promise<Readonly<Record<string, string>> & { readonly ARGO_STEP_ACCOUNT: string }> {
    const folder = join(this.#folder, String((this.#runs += 1)));
    mkdirSync(folder);
    writeFileSync(join(folder, "token"), await tokenFor(this.server.admin, account));
    writeFileSync(join(folder, "ca.crt"), this.certificates.authority.cert);
    writeFileSync(join(folder, "namespace"), account.namespace);
    const values: Readonly<Record<string, string>> = {
      "rule-set": "rules",
      "rule-id": given.ruleId ?? ruleId,
      route: given.route ?? "modified",
      uid: given.uid ?? "",
      event: given.event,
    };
    const expanded = Object.entries(env).map(([name, value]) => {
      return [
        name,
        value.replaceAll(/\{\{workflow\.parameters\.([a-z-]+)\}\}/g, (_, key: string) => values[key] ?? ""),
      ];
    });
    return {
      ...(Object.fromEntries(expanded) as Readonly<Record<string, string>>),
      KUBERNETES_SERVICE_HOST: "127.0.0.1",
      KUBERNETES_SERVICE_PORT: String(this.proxy.port),
      ARGO_STEP_ACCOUNT: folder,
      ARGO_STEP_RESULT: join(folder, "result.json"),
    };
  }

  /** Starts the action's step as Argo would; `more` are further variables, or other ones. */
  async startStep(deployed: Deployed, given: Arguments, more: Readonly<Record<string, string>> = {}): Promise<Running> {
    return startStep(deployed.step, { ...(await this.environment(deployed, given)), ...more });
  }

  /** Runs it to its end. */
  async runStep(deployed: Deployed, given: Arguments, more: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const ran = await (await this.startStep(deployed, given, more)).ended;
    this.codes.push(ran.code);
    return ran;
  }

  /** uid of an owner that has no pods yet. */
  freshOwner(): string {
    return randomUUID();
  }

  /** A rule id that nothing was counted for yet. */
  freshRule(): string {
    return `rule-${randomUUID()}`;
  }
}
