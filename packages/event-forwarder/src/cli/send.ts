import { eventsPath, memberOf, textAt } from "@argo-rules/contracts";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Agent, request } from "undici";
import { readJson } from "../event/read-event.ts";
import { messageOf, visible } from "../event/visible.ts";
import { bearerToken } from "../event/bearer.ts";
import { fail } from "./load-settings.ts";
import { usage, type Given } from "./usage.ts";

/**
 * `send`: posts normalized events, one a line of a file, to a forwarder, and says which were not taken. Of what
 * `rule-compiler simulate -o json` prints, it posts what the Sensor would post as an event.
 */
export async function send({ args, options }: Given): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) return usage("send takes one file, or - for standard input");
  const { url = "http://127.0.0.1:8080" } = options;
  if (!URL.canParse(url)) return usage("--url is no address");
  if ((options["cert-file"] === undefined) !== (options["key-file"] === undefined)) {
    return usage("--cert-file and --key-file go together");
  }
  let sent = 0;
  let line = 0;
  const problems: string[] = [];
  try {
    const written = textOf(options["token-file"]);
    const token = written === undefined ? undefined : bearerToken(written);
    if (token === "") return fail([`${options["token-file"]} holds no token`]);
    const [ca, cert, key] = [options["ca-file"], options["cert-file"], options["key-file"]].map(textOf);
    const dispatcher = new Agent({
      connect: { ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert, key }) },
    });
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
    const input = path === "-" ? process.stdin : createReadStream(path);
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      const body = bodyOf(text);
      if (body === undefined) continue;
      const address = `${url.replace(/\/+$/, "")}${eventsPath}`;
      const answer = await request(address, { method: "POST", headers, body, dispatcher });
      const told = await answer.body.text();
      if (answer.statusCode === 200) sent++;
      else problems.push(`line ${line} was not taken: status ${answer.statusCode} ${visible(told)}`);
    }
    await dispatcher.close();
  } catch (error) {
    problems.push(`line ${line}: ${visible(messageOf(error))}`);
  }
  process.stdout.write(`${sent} of ${sent + problems.length} events taken\n`);
  return problems.length > 0 ? fail(problems) : 0;
}

function textOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** What a line asks to be sent; undefined for an empty one, and for what else `simulate` tells. */
function bodyOf(line: string): string | undefined {
  if (line.trim() === "") return undefined;
  const read = readJson(Buffer.from(line));
  if ("problem" in read || !["firing", "summary"].includes(textAt(read.json, "kind"))) return line;
  const does = memberOf(read.json, "does");
  return textAt(does, "url").endsWith(eventsPath) ? textAt(does, "body") : undefined;
}
