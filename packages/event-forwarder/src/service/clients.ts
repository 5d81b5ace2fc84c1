import { EventsRunner } from "../deliver/events-runner.ts";
import type { PayloadTemplate } from "../deliver/template.ts";
import type { Destination, Letter } from "../event/job.ts";
import type { Settings } from "../settings/settings.ts";
import type { Texts } from "../settings/watched-files.ts";
import type { Guard } from "../spool/guard.ts";
import { KubernetesApi } from "../workflow/kubernetes-api.ts";
import { Workflows } from "../workflow/workflows.ts";
import { clusterCredentials, eventsRunnerCredentials } from "./credentials.ts";
import type { Senders } from "./durable.ts";

/** The clients of those destinations that are configured. */
export class Clients {
  readonly #settings: Settings;
  readonly #runner: EventsRunner | undefined;
  readonly #api: KubernetesApi | undefined;
  readonly #workflows: Workflows | undefined;

  constructor(settings: Settings, texts: Texts, template: PayloadTemplate | undefined) {
    const { eventsRunner: access, cluster, delivery, actionsNamespace } = settings;
    this.#settings = settings;
    if (access) {
      const { url, timeout } = access;
      const credentials = eventsRunnerCredentials(settings, texts);
      this.#runner = new EventsRunner({ url, timeout, connections: delivery.workers }, credentials, template);
    }
    if (cluster) {
      this.#api = new KubernetesApi(
        { url: cluster.url, connections: delivery.workers, timeout: settings.requestTimeout },
        clusterCredentials(cluster, texts),
      );
      this.#workflows = new Workflows(this.#api, actionsNamespace);
    }
  }

  has(destination: Destination): boolean {
    return (destination === "eventsRunner" ? this.#runner : this.#workflows) !== undefined;
  }

  /** What sends to each destination. The guard keeps cool-downs and budgets. */
  senders(guard: Guard | undefined): Senders {
    const [runner, workflows] = [this.#runner, this.#workflows];
    return {
      ...(runner ? { eventsRunner: { send: (entry, signal) => runner.send(entry, signal) } } : {}),
      ...(workflows
        ? {
            workflow: {
              send: (entry, signal) => workflows.send(entry, signal, guard),
              ...(guard ? { giveUp: ({ key }) => workflows.giveUp(key, guard) } : {}),
            },
          }
        : {}),
    };
  }

  /** A letter about a Workflow that is there all the same says so; the Sensor had created it before. */
  async examine(letter: Letter): Promise<Letter> {
    const { workflowName } = letter;
    if (workflowName === undefined || (await this.#workflows?.exists(workflowName)) !== true) return letter;
    return { ...letter, reason: "duplicate", detail: "there is a Workflow of this event" };
  }

  /** Uses what the files hold now. Certificates that cannot be used show when a connection is made. */
  renew(texts: Texts): void {
    const { cluster } = this.#settings;
    this.#runner?.renew(eventsRunnerCredentials(this.#settings, texts));
    if (cluster) this.#api?.renew(clusterCredentials(cluster, texts));
  }

  async close(): Promise<void> {
    await Promise.all([this.#runner?.close(), this.#api?.close()]);
  }
}
