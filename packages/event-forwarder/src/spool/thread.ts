import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import type { Answer, Request } from "./batch.ts";
import type { SpoolDatabase } from "./database.ts";
import { messageOf } from "../event/visible.ts";
import { diskFault, isDamaged } from "./errors.ts";
import { takeFolder } from "./folder.ts";
import { openSpool, type Damage } from "./open-spool.ts";
import { unpackJobs } from "./packing.ts";

/** What the thread is started with. */
export interface ThreadData {
  readonly folder: string;
  readonly limit: number;
  /** ms since 1970 */
  readonly now: number;
  /** How long to wait for another forwarder to leave the folder, in ms. */
  readonly patience: number;
}

/** The first thing that the thread says. */
export type Opened = { readonly opened: true; readonly damage: Damage | undefined } | { readonly problem: string };

function answer(request: Request, database: SpoolDatabase): Answer {
  switch (request.do) {
    case "commit": {
      const { batch, jobs, now } = request;
      const committed = database.commit({ ...batch, jobs: unpackJobs(jobs) }, now);
      return { ...committed, foreign: database.foreign(), block: jobs.bodies };
    }
    case "load": {
      const { destination, ...from } = request;
      return { rows: database.load(destination, from) };
    }
    case "read":
      return { rows: database.read(request.seqs, request.bytes) };
    case "reserve":
      return { reservation: database.reserve(request.claim, request.now) };
    case "giveBack":
      database.giveBack(request.claim);
      return { givenBack: true };
    case "counts":
      return { counts: database.counts() };
    case "probe":
      return { ...database.probe(), foreign: database.foreign() };
    case "look":
      return { foreign: database.foreign() };
    case "close":
      database.close();
      return { closed: true };
  }
}

function serve(port: MessagePort, { folder, limit, now, patience }: ThreadData): void {
  let database: SpoolDatabase;
  let leave: () => void = () => undefined;
  try {
    leave = takeFolder(folder, patience);
    const opened = openSpool(folder, { limit, now });
    database = opened.database;
    port.postMessage({ opened: true, damage: opened.damage } satisfies Opened);
  } catch (error) {
    port.postMessage({ problem: messageOf(error) } satisfies Opened);
    leave();
    port.close();
    return;
  }
  port.on("message", (request: Request) => {
    let told: Answer;
    try {
      told = answer(request, database);
    } catch (error) {
      const fault = diskFault(error);
      const failed = fault ?? messageOf(error);
      told = { failed, kind: fault === undefined ? (isDamaged(error) ? "damaged" : "other") : "fault" };
    }
    if (request.do === "close") leave();
    port.postMessage(told, "block" in told ? [told.block] : []);
    if (request.do === "close") port.close();
  });
}

if (parentPort) serve(parentPort, workerData as ThreadData);
