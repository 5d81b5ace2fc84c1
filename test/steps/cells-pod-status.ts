import { expect } from "vitest";
import type { Column, FaultCell } from "./cell.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import type { World } from "./world.ts";

// An error of the API server to each kind of request that pod-delete makes, one kind at a time.

const limited = { type: "pod-delete", budget: { max: 3, per: "hour" } };

/** Kinds of requests, and an action that makes them. */
const requests = {
  "get configmaps": "pod-delete",
  "get pods": "pod-delete",
  "list pods": { type: "pod-delete", minHealthy: 1 },
  "get leases": limited,
  "create leases": limited,
  "update leases": limited,
  "delete pods": "pod-delete",
  "create pods/eviction": { type: "pod-delete", evict: true },
  "create events": "pod-delete",
} as const;

type Request = keyof typeof requests;

const failed: Ending = { code: 1, result: "failed", reason: "ApiFailed" };
const invalid: Ending = { code: 2, result: "badInput", reason: "Invalid" };
const forbidden: Ending = { code: 4, result: "forbidden", reason: "Forbidden" };
const gone: Ending = { code: 0, result: "nothing", reason: "PodGone" };
const deleted: Ending = { code: 0, result: "done", reason: "PodDeleted" };
const unreadable: Ending = { code: 3, result: "refused", reason: "KillSwitchUnreadable" };
const missing: Ending = { code: 3, result: "refused", reason: "KillSwitchMissing" };
const busy: Ending = { code: 1, result: "failed", reason: "LeaseBusy" };
const budget: Ending = { code: 1, result: "failed", reason: "DisruptionBudget" };

/** `others` is for the requests that are not named. Without an Event the pod is deleted all the same. */
function endings(others: Ending, named: Partial<Record<Request, Ending>> = {}): Readonly<Record<Request, Ending>> {
  const all = Object.keys(requests).map((request) => [request, others]);
  return { ...(Object.fromEntries(all) as Record<Request, Ending>), "create events": deleted, ...named };
}

async function meets(world: World, status: number, request: Request, want: Ending): Promise<void> {
  world.proxy.reset();
  const deployed = await world.deploy(requests[request]);
  const ruleId = world.freshRule();
  if (request === "update leases") {
    expectEnd(await world.runStep(deployed, referenceTo(await world.pods.create(), ruleId)), deleted);
  }
  const owner = world.freshOwner();
  const [pod] = [await world.pods.create({ owner }), await world.pods.create({ owner })];
  world.proxy.reset();
  world.proxy.rule = ({ what }) => (what === request ? { status } : undefined);
  const ran = await world.runStep(deployed, referenceTo(pod, ruleId));
  expectEnd(ran, want);
  const untouched = want.reason !== "PodDeleted";
  expect(await world.pods.lives(pod)).toBe(untouched);
  const tries = world.proxy.asked.filter((what) => what === request).length;
  // 500 may pass at once; of the others only conflicts of Leases are worth another try.
  if (want !== busy) expect(tries).toBe(status === 500 ? 3 : 1);
}

function statusCell(status: number, want: string, all: Readonly<Record<Request, Ending>>): FaultCell {
  return {
    want,
    run: async (world) => {
      for (const [request, ending] of Object.entries(all)) await meets(world, status, request as Request, ending);
    },
  };
}

export const statusCells: Partial<Column> = {
  status400: statusCell(
    400,
    "bad input (2); kill switch: refused (3)",
    endings(invalid, { "get configmaps": unreadable }),
  ),
  status401: statusCell(401, "failed (1)", endings(failed)),
  status403: statusCell(
    403,
    "forbidden (4); kill switch: refused (3)",
    endings(forbidden, { "get configmaps": unreadable }),
  ),
  status404: statusCell(
    404,
    "pod: nothing to do (0); kill switch: refused (3); Leases: begun, or failed (1)",
    endings(failed, {
      "get configmaps": missing,
      "get pods": gone,
      "delete pods": gone,
      "create pods/eviction": gone,
      "get leases": deleted,
      "create leases": busy,
      "update leases": busy,
    }),
  ),
  status409: statusCell(
    409,
    "failed (1); kill switch: refused (3)",
    endings(failed, { "get configmaps": unreadable, "create leases": busy, "update leases": busy }),
  ),
  status422: statusCell(
    422,
    "bad input (2); kill switch: refused (3)",
    endings(invalid, { "get configmaps": unreadable }),
  ),
  status429: statusCell(429, "failed (1)", endings(failed, { "create pods/eviction": budget })),
  status500: statusCell(500, "failed (1) after 3 tries", endings(failed)),
};
