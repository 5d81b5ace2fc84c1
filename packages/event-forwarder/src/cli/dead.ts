import { existsSync } from "node:fs";
import { join } from "node:path";
import { visible } from "../event/visible.ts";
import { destinations } from "../event/job.ts";
import { DeadLetters, type DeadLetterRow } from "../spool/dead-letters.ts";
import { sentenceOf } from "../spool/errors.ts";
import { NewerSpool } from "../spool/migrations.ts";
import { spoolFile } from "../spool/open-spool.ts";
import { fail, loadConfig } from "./load-settings.ts";
import { usage, type Given } from "./usage.ts";

/** `dead list|show|replay|drop`: what could not be delivered, beside the server that runs or while none does. */
export function dead({ args, options }: Given): number {
  const [action, ...ids] = args;
  const { all = false, output = "text", config } = options;
  const numbers = ids.map(Number);
  if (action !== "list" && action !== "show" && action !== "replay" && action !== "drop") {
    return usage("dead is followed by list, show, replay or drop");
  }
  if (output !== "text" && output !== "json") return usage("--output is text or json");
  if (numbers.some((id) => !Number.isSafeInteger(id) || id < 1))
    return usage("dead letters are named by their numbers");
  const changes = action === "replay" || action === "drop";
  if (changes ? all === numbers.length > 0 : all)
    return usage(`dead ${action} takes ${changes ? "numbers or --all" : "no --all"}`);
  if (action === "show" && numbers.length !== 1) return usage("dead show takes one number");
  if (action === "list" && numbers.length > 0) return usage("dead list takes no numbers");
  const loaded = loadConfig(config);
  if ("problems" in loaded) return fail(loaded.problems);
  const { spool, eventsRunner, cluster } = loaded.settings;
  if (!spool) return fail(["there are no dead letters: forwarder.spoolDir is not set"]);
  const path = join(spool.folder, spoolFile);
  if (!existsSync(path)) return fail([`there is no spool at ${path}`]);
  let letters: DeadLetters | undefined;
  try {
    letters = new DeadLetters(path, changes ? spool.size : undefined);
    if (action === "list") return list(letters, output);
    if (action === "show") return show(letters, numbers[0] ?? 0, output);
    const wanted = all ? undefined : numbers;
    const configured = destinations.filter((one) => (one === "eventsRunner" ? eventsRunner : cluster) !== undefined);
    return report(action === "drop" ? letters.drop(wanted) : letters.replay(wanted, configured), action);
  } catch (error) {
    const problem = error instanceof NewerSpool ? error.message : sentenceOf(error);
    if (problem === undefined) throw error;
    return fail([`${path}: ${problem}`]);
  } finally {
    letters?.close();
  }
}

function list(letters: DeadLetters, output: "text" | "json"): number {
  const rows = letters.list();
  if (output === "json") {
    process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    return 0;
  }
  for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
  const many = rows.length === 1 ? "1 dead letter" : `${rows.length} dead letters`;
  process.stdout.write(`${many}\n`);
  return 0;
}

function lineOf({ id, died, reason, facts, detail }: DeadLetterRow): string {
  const { namespace, name, kind } = facts.object;
  const object = name === "" ? "-" : `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
  return `${id}  ${new Date(died).toISOString()}  ${reason}  ${visible(facts.ruleId) || "-"}  ${visible(facts.eventClass) || "-"}  ${visible(object)}  ${detail}`;
}

function show(letters: DeadLetters, id: number, output: "text" | "json"): number {
  const found = letters.show(id);
  if (!found) return fail([`there is no dead letter ${id}`]);
  const { body, ...row } = found;
  process.stdout.write(output === "json" ? `${JSON.stringify({ ...row, body })}\n` : `${lineOf(row)}\n${body}\n`);
  return 0;
}

function report(
  { done, missing, impossible, nowhere, stopped }: ReturnType<DeadLetters["replay"]>,
  action: "replay" | "drop",
): number {
  process.stdout.write(`${done} ${action === "replay" ? "put back into the queue" : "deleted"}\n`);
  const problems = [
    ...missing.map((id) => `there is no dead letter ${id}`),
    ...impossible.map((id) => `the dead letter ${id} cannot be delivered: nobody can tell where to`),
    ...nowhere.map((id) => `the dead letter ${id} is not put back: its destination is not in the configuration`),
    ...(stopped === undefined ? [] : [stopped]),
  ];
  return problems.length > 0 ? fail(problems) : 0;
}
