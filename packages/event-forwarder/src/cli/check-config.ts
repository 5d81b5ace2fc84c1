import { fail, loadSettings } from "./load-settings.ts";
import { usage, type Given } from "./usage.ts";

/** `check-config`: says everything that is wrong with the configuration, and with the files that it names. */
export function checkConfig({ args, options }: Given): number {
  if (args.length > 0) return usage("check-config takes no arguments");
  const loaded = loadSettings(options.config);
  if ("problems" in loaded) return fail(loaded.problems);
  const { spool, eventsRunner } = loaded.settings;
  const where = spool ? `events are kept in ${spool.folder}` : "pass-through mode: nothing is kept";
  const to = eventsRunner ? `delivered to ${eventsRunner.url}` : "no Events Runner is configured";
  process.stdout.write(`The configuration is sound; ${where}; ${to}.\n`);
  return 0;
}
