import type { DeliveryListener } from "../deliver/parts.ts";
import { Receiver, unavailable } from "../http/receiver.ts";
import { posted } from "../http/routes.ts";
import { HttpServer } from "../http/server.ts";
import { told, type Log } from "../ops/log.ts";
import { Metrics } from "../ops/metrics.ts";
import type { Settings } from "../settings/settings.ts";
import type { SpoolListener } from "../spool/spool.ts";
import { watchFiles, type Texts } from "../settings/watched-files.ts";
import { problemsIn, type ReadFiles } from "./check-files.ts";
import { Clients } from "./clients.ts";
import { authorizeBy, serverTls } from "./credentials.ts";
import { DurableIntake } from "./durable.ts";
import { PassThroughIntake } from "./pass-through.ts";

const opening = "the spool is being opened";

/** A forwarder that runs. */
export interface Forwarder {
  readonly port: number;
  /** Takes nothing more, delivers to the deadline, and ends. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the forwarder with settings and files that were checked. It listens before the spool is open, which may take long
 * after a crash: until then it is alive, and not ready. Rejects, with a sentence for the operator, when the
 * spool or the address cannot be used. `broken` is told when it cannot go on, and has to be started again.
 */
export async function startForwarder(
  settings: Settings,
  { texts, template }: Pick<ReadFiles, "texts" | "template">,
  { log, broken }: { readonly log: Log; readonly broken: (error: Error) => void },
): Promise<Forwarder> {
  let intake: DurableIntake | PassThroughIntake | undefined;
  const metrics = new Metrics(() => intake?.counts() ?? Promise.resolve(undefined));
  // An alert on an increase sees none to the first sample that there is.
  for (const path of posted.keys()) metrics.requests.inc({ path, status: 401 }, 0);
  const clients = new Clients(settings, texts, template);
  const listener = listenerOf(log, metrics);
  const trouble: SpoolListener["trouble"] = (now, detail) => {
    metrics.full.set(now === "full" ? 1 : 0);
    metrics.failing.set(now === "failing" ? 1 : 0);
    if (now === "full") log.error("the spool is full: events are refused until there is room");
    else if (now === "failing") log.error({ detail }, "the disk of the spool fails: events are refused meanwhile");
    else log.info("the spool can be used again");
  };
  let state: "running" | "draining" = "running";
  let authorize = authorizeBy(settings, texts);
  const receiver = new Receiver({
    intake: {
      deliver: (job, whenGone) => intake?.deliver(job, whenGone) ?? Promise.resolve(unavailable(opening, "NOT_READY")),
      keep: (letter) => intake?.keep(letter) ?? Promise.resolve(unavailable(opening, "NOT_READY")),
    },
    reading: {
      ruleSet: settings.ruleSet,
      stripManagedFields: settings.stripManagedFields,
      hasEventsRunner: clients.has("eventsRunner"),
      hasWorkflows: clients.has("workflow"),
    },
    examine: (letter) => clients.examine(letter),
    limits: settings.body,
    authorize: (request) => authorize(request),
    notReady: () => (state === "draining" ? "the forwarder is shutting down" : intake ? intake.notReady() : opening),
    metrics,
    log,
  });
  const server = new HttpServer(
    (request, response) => void receiver.answer(request, response),
    serverTls(settings, texts),
  );
  const renew = (now: Texts): void => {
    // OpenSSL takes an empty list of CAs for all of the system's: nothing that is half written may get there.
    const problems = problemsIn(settings, now);
    if (problems.length > 0) {
      for (const problem of problems) log.error(`${problem}: what was read before stays in use`);
      return;
    }
    authorize = authorizeBy(settings, now);
    clients.renew(now);
    const tls = serverTls(settings, now);
    try {
      if (tls) server.renew(tls);
      log.info("tokens and certificates were read again");
    } catch {
      log.error("changed certificates cannot be used: the ones before stay in use");
    }
  };
  const failed = (problem: string): void => log.error(`${problem}: what it held before stays in use`);
  const unwatch = watchFiles(texts, { changed: renew, failed });
  let port: number;
  try {
    port = await server.listen(settings.listen.address, settings.listen.port);
    intake = await startIntake(settings, clients, { ...listener, trouble, broken }, { log, metrics });
  } catch (error) {
    unwatch();
    void server.close();
    server.destroy();
    await clients.close();
    throw error;
  }
  const taking = intake;
  const stop = async (): Promise<void> => {
    state = "draining";
    unwatch();
    const closed = server.close();
    const end = setTimeout(() => server.destroy(), settings.drainTimeout);
    await taking.stop(settings.drainTimeout);
    server.destroy();
    await closed;
    clearTimeout(end);
    await clients.close();
  };
  return { port, stop };
}

async function startIntake(
  { spool, delivery }: Settings,
  clients: Clients,
  listener: Parameters<typeof DurableIntake.start>[3],
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Promise<DurableIntake | PassThroughIntake> {
  if (!spool) return new PassThroughIntake(clients.senders(undefined), listener);
  const { intake, damage } = await DurableIntake.start(spool, (guard) => clients.senders(guard), delivery, listener);
  metrics.damaged.set(damage ? 1 : 0);
  if (damage) log.error({ ...damage }, "the spool was damaged and moved aside; what could be read is kept");
  return intake;
}

function listenerOf(log: Log, metrics: Metrics): DeliveryListener {
  return {
    attempted: (destination, { facts, key, attempts }, outcome, ms) => {
      metrics.attempts.inc({ destination, outcome: outcome.kind });
      metrics.seconds.observe({ destination }, ms / 1000);
      if (outcome.kind === "delivered" && !log.isLevelEnabled("debug")) return;
      const detail = "detail" in outcome ? { detail: outcome.detail } : {};
      const line = { ...told(facts), key, destination, outcome: outcome.kind, attempts, ...detail };
      if (outcome.kind === "failed") log.warn(line, "attempt");
      else if (outcome.kind === "skipped") log.info(line, "attempt");
      else if (log.isLevelEnabled("debug")) log.debug(line, "attempt");
    },
    paused: (destination, paused, detail) => {
      metrics.paused.set({ destination }, paused ? 1 : 0);
      if (paused) log.warn({ destination, detail }, "the destination is away; events wait");
      else log.info({ destination }, "the destination is back");
    },
    buried: (destination, { facts, key, attempts }, reason, detail) => {
      metrics.letters.inc({ reason });
      log.error({ ...told(facts), key, destination, attempts, reason, detail }, "dead letter");
    },
  };
}
