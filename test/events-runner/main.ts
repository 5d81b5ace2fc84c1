import { createWriteStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { LedgerEntry } from "./accept.ts";
import { startEventsRunner, type EventsRunnerOptions } from "./server.ts";

const help = `Takes normalized events as an Events Runner server does, and does wrong what it is told to.

Usage: node test/events-runner/main.ts [options]

  --port N           port to listen on; 0 takes a free one (default 9090)
  --host ADDRESS     address to listen on (default 127.0.0.1)
  --token-file FILE  demands "Authorization: Bearer <content of FILE>"
  --cert FILE        TLS: certificate, and with it
  --key FILE         its key
  --client-ca FILE   demands client certificates of this authority
  --ledger FILE      appends a line of JSON for each accepted event
  -h, --help         shows this

POST /api/v1/events answers 405, 401, 400 or 200. GET and POST /faults show and set what it does wrong:

  {"slow": 200}                                           milliseconds before each answer
  {"down": 3000}                                          milliseconds without a listening socket
  {"halfOpen": {}}                                        never answers
  {"drop": {"at": "request"}}                             resets the connection; "answer": after accepting the event
  {"garble": {"as": "statusLine"}}                        noise; "head", "body": 200 and half of the rest
  {"redirect": {"to": "/elsewhere"}}                      301
  {"retryAfter": {"status": 429, "seconds": 2}}           429 or 503 with Retry-After
  {"fail": {"status": 500}}                               any status

"first": N in a fault takes the next N requests only, "ratio": 0.3 a share of them.
`;

/** Reads the options; throws a TypeError of parseArgs, or an error of reading a file. */
function readOptions(values: ReturnType<typeof readArguments>): EventsRunnerOptions {
  const { host, cert, key, "token-file": tokenFile, "client-ca": clientCa } = values;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`no port: "${values.port}"`);
  if ((cert === undefined) !== (key === undefined)) throw new TypeError("--cert and --key belong together");
  if (clientCa !== undefined && cert === undefined) throw new TypeError("--client-ca needs --cert and --key");
  const mutual = clientCa === undefined ? {} : { clientCa: readFileSync(clientCa, "utf8") };
  return {
    port,
    host,
    ...(tokenFile === undefined ? {} : { token: readFileSync(tokenFile, "utf8").trim() }),
    ...(cert === undefined || key === undefined
      ? {}
      : { tls: { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8"), ...mutual } }),
    ...(values.ledger === undefined ? {} : { onEvent: openLedger(values.ledger) }),
  };
}

function readArguments() {
  const string = { type: "string" } as const;
  return parseArgs({
    options: {
      port: { ...string, default: "9090" },
      host: { ...string, default: "127.0.0.1" },
      "token-file": string,
      cert: string,
      key: string,
      "client-ca": string,
      ledger: string,
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

/** What appends to the file. */
function openLedger(path: string): (entry: LedgerEntry) => void {
  const file = createWriteStream(path, { flags: "a" });
  return (entry) => void file.write(`${JSON.stringify(entry)}\n`);
}

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) return void process.stdout.write(help);
  const runner = await startEventsRunner(readOptions(values));
  process.stdout.write(`${JSON.stringify({ msg: "listening", url: runner.url, port: runner.port })}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void runner.close());
}

try {
  await main();
} catch (error) {
  process.stderr.write(`events-runner: ${(error as Error).message}\n`);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
