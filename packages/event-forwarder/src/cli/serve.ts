import { messageOf } from "../event/visible.ts";
import { createLog } from "../ops/log.ts";
import { startForwarder, type Forwarder } from "../service/forwarder.ts";
import { fail, loadSettings } from "./load-settings.ts";
import { usage, type Given } from "./usage.ts";

/** `serve`: runs until SIGTERM or SIGINT, then drains. */
export async function serve({ args, options }: Given): Promise<number> {
  if (args.length > 0) return usage("serve takes no arguments");
  const loaded = loadSettings(options.config);
  if ("problems" in loaded) return fail(loaded.problems);
  const { settings, files } = loaded;
  const log = createLog(settings.logVerbosity);
  const ended = Promise.withResolvers<number>();
  const broken = (error: Error): void => {
    log.fatal({ err: error }, "the spool cannot be used any more; what it holds is delivered after the next start");
    ended.resolve(1);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "draining");
      ended.resolve(0);
    });
  }
  let forwarder: Forwarder;
  try {
    forwarder = await startForwarder(settings, files, { log, broken });
  } catch (error) {
    return fail([messageOf(error)]);
  }
  const { spool, eventsRunner, cluster, listen } = settings;
  if (listen.tokenPath === undefined && !listen.tls?.clientCaPath)
    log.warn("auth is none: whoever reaches this port is served");
  if (!eventsRunner) log.warn("no Events Runner is configured: its events become dead letters");
  if (!cluster)
    log.warn("there is no access to a cluster: no Workflows can be created, their events become dead letters");
  log.info({ port: forwarder.port, mode: spool ? "durable" : "pass-through", pid: process.pid }, "listening");
  const code = await ended.promise;
  if (code === 0) await forwarder.stop();
  log.info("stopped");
  // What remains are timers of libraries, and a spool that is broken.
  setImmediate(() => process.exit(code));
  return code;
}
