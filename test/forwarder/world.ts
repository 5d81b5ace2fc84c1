import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { request } from "undici";
import { startEventsRunner, type EventsRunner, type EventsRunnerOptions } from "../events-runner/server.ts";
import { runOk } from "../support/run.ts";
import { Client, type ClientOptions } from "./client.ts";
import { identityOf } from "./events.ts";
import { compare, ReceiverLedger, type Tally } from "./ledgers.ts";
import { forwarderCommand, startForwarder, type Command, type ForwarderProcess } from "../support/forwarder-process.ts";

const receiverToken = "token-of-the-receiver";

type Settings = Readonly<Record<string, unknown>>;

/** What a world is made of, where it is not as always. */
export interface WorldOptions {
  /** What runs the forwarder, so that another build can be tried. */
  readonly command?: Command;
  /** Variables of the forwarder's process, beside those of this one. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keys of the configuration, over those of `World`; those of `forwarder` over its own. */
  readonly config?: Settings & { readonly forwarder?: Settings };
  readonly client?: Partial<ClientOptions>;
  readonly receiver?: Omit<EventsRunnerOptions, "onEvent">;
  /** Called once everything has ended. */
  readonly cleanUp?: () => void;
}

/** What `dead list` says of a letter. */
interface ListedLetter {
  readonly facts: {
    readonly ruleId: string;
    readonly eventClass: string;
    readonly object: { readonly uid: string; readonly resourceVersion: string };
  };
}

/** A sender, a forwarder and a receiver, each with a ledger or a disk of its own. */
export class World {
  readonly folder: string;
  readonly ledger = new ReceiverLedger();
  receiver!: EventsRunner;
  forwarder!: ForwarderProcess;
  client!: Client;
  readonly #options: WorldOptions;
  #url = "";

  private constructor(folder: string, options: WorldOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /** Starts a receiver and a forwarder; `prepare` gets the folder of the world, to put files there. */
  static async start(prepare: (folder: string) => WorldOptions | Promise<WorldOptions>): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), "forwarder-"));
    const options = await prepare(folder);
    const world = new World(folder, options);
    await world.startReceiver(options.receiver);
    const port = await freePort();
    const { forwarder, ...rest } = options.config ?? {};
    const config = {
      workerCount: 10,
      maxTryCount: 1000,
      requeueDelay: "1s",
      requestTimeout: "1s",
      eventsRunnerBaseURL: world.receiver.url,
      authType: "jwt",
      jwtToken: receiverToken,
      ...rest,
      forwarder: {
        listenAddress: "127.0.0.1",
        listenPort: port,
        auth: "none",
        spoolDir: world.spoolFolder,
        ...forwarder,
      },
    };
    // JSON is YAML.
    writeFileSync(world.#configPath, JSON.stringify(config, undefined, 2));
    world.#url = `${forwarder?.["certPath"] === undefined ? "http" : "https"}://127.0.0.1:${port}`;
    world.client = new Client(world.url, { connections: 16, ...options.client });
    try {
      await world.startForwarder();
    } catch (error) {
      await world.#clear();
      throw error;
    }
    return world;
  }

  get spoolFolder(): string {
    return join(this.folder, "spool");
  }

  get #configPath(): string {
    return join(this.folder, "config.yaml");
  }

  get #hasSpool(): boolean {
    return this.#options.config?.forwarder?.["spoolDir"] !== "";
  }

  get #command(): Command {
    return this.#options.command ?? forwarderCommand;
  }

  get #serve(): Command {
    return [...this.#command, "serve", "--config", this.#configPath];
  }

  get url(): string {
    return this.#url;
  }

  async startReceiver(options: Omit<EventsRunnerOptions, "onEvent"> = {}): Promise<void> {
    this.receiver = await startEventsRunner({
      token: receiverToken,
      ...options,
      onEvent: (entry) => this.ledger.add(entry),
    });
  }

  /** Starts the forwarder; with the same port and spool as before. */
  async startForwarder(): Promise<void> {
    this.forwarder = await startForwarder(this.#serve, { ...process.env, ...this.#options.env });
  }

  /** Starts a forwarder and kills it after so many ms, most often before it listens. */
  async killWhileStarting(ms: number): Promise<void> {
    const [program, ...args] = this.#serve;
    const child = spawn(program, args, { stdio: "ignore" });
    const ended = once(child, "close");
    await pause(ms);
    child.kill("SIGKILL");
    await ended;
  }

  /** Runs another command of the forwarder's program; throws with what it printed when it fails. */
  command(...args: readonly string[]): string {
    const [program, ...before] = this.#command;
    return runOk(program, [...before, ...args, "--config", this.#configPath]).stdout;
  }

  /** Identities of the events among the dead letters, as `dead list` names them. */
  deadLetters(): ReadonlySet<string> {
    const lines = this.command("dead", "list", "--output", "json").split("\n").filter(Boolean);
    const letters = lines.map((line) => JSON.parse(line) as ListedLetter);
    return new Set(
      letters.map(({ facts: { ruleId: ruleID, eventClass: eventType, object } }) =>
        identityOf({ ruleID, eventType, ...object }),
      ),
    );
  }

  async isReady(): Promise<boolean> {
    const { statusCode, body } = await request(`${this.#url}/readyz`);
    await body.dump();
    return statusCode === 200;
  }

  /** The value of a metric without labels; undefined when there is none. */
  async metric(name: string): Promise<number | undefined> {
    const { body } = await request(`${this.#url}/metrics`);
    const value = new RegExp(`^${RegExp.escape(name)} (\\S+)$`, "m").exec(await body.text())?.[1];
    return value === undefined ? undefined : Number(value);
  }

  /**
   * Waits until all that was accepted has come, or nothing comes for `silence` ms any more, and compares the ledgers.
   */
  async tally(silence = 20_000): Promise<Tally> {
    const { sent, accepted } = this.client;
    const missing = await this.ledger.missing(accepted, silence);
    const dead = missing.size > 0 && this.#hasSpool ? this.deadLetters() : new Set<string>();
    return compare(sent, accepted, this.ledger, dead);
  }

  async close(): Promise<void> {
    await this.forwarder.end("SIGKILL");
    await this.#clear();
  }

  async #clear(): Promise<void> {
    await this.client.close();
    await this.receiver.close();
    this.#options.cleanUp?.();
    rmSync(this.folder, { recursive: true });
  }
}

/** A port that stays free: none of those that the kernel gives to outgoing connections. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const server = createServer();
    const listens = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!listens) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
