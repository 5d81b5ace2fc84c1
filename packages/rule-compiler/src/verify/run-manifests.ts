import type { KindTable } from "../knowledge/kind-table.ts";
import { Pipeline, type Passed } from "../model/pipeline.ts";
import { groupBy } from "../plan/group.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { Feed } from "../simulate/feed.ts";
import type { Unseen } from "../simulate/outcome.ts";
import { busOf } from "./known-events.ts";
import type { Manifest } from "./manifest.ts";
import { runnable, type LeftOut } from "./runnable.ts";

/** What hand-written EventSources and Sensors do about a change. */
export interface Ran {
  /** What each entry that selects the object publishes, and what the Sensors that listen make of it. */
  readonly passed: readonly Passed[];
  /** What is not modelled: of dependencies and triggers that had to do with the change. */
  readonly refused: readonly LeftOut[];
  /** Why no entry shows it. */
  readonly unseen?: Unseen;
}

interface Installation {
  readonly feed: Feed;
  readonly refused: LeftOut[];
}

/**
 * Runs hand-written EventSources and Sensors on one change after the other, as the model of Argo has it. Those of one
 * namespace and one EventBus hear each other. What is new is taken to be new enough for `afterStart`.
 */
export class ManifestRun {
  readonly #installations: readonly Installation[];
  /** Entries that are not modelled at all. */
  readonly leftOut: readonly LeftOut[];

  constructor(manifests: readonly Manifest[], kinds?: KindTable) {
    const together = groupBy(manifests, ({ namespace, node }) => JSON.stringify([namespace, busOf(node)]));
    const all = [...together.values()].map((some) => runnable(some));
    this.leftOut = all.flatMap(({ leftOut }) => leftOut);
    this.#installations = all.map(({ eventSources, sensors }) => {
      const refused: LeftOut[] = [];
      const pipeline = new Pipeline({
        eventSources,
        sensors,
        refused: ({ sensor, part, what }) => refused.push({ where: `Sensor ${sensor}, ${part}`, what }),
      });
      return { feed: new Feed(pipeline, { kinds, startedAt: -Infinity }), refused };
    });
  }

  /** Takes the next change. Never throws, whatever the objects are. */
  take(change: ObjectChange): Ran {
    const fed = this.#installations.map(({ feed, refused }) => ({
      fed: feed.show(change),
      refused: refused.splice(0),
    }));
    const passed = fed.flatMap((one) => ("passed" in one.fed ? one.fed.passed : []));
    const refused = fed.flatMap((one) => one.refused);
    if (passed.length > 0) return { passed, refused };
    const unseen = fed.flatMap((one) => ("unseen" in one.fed ? [one.fed.unseen] : []));
    const known = unseen.find(({ why }) => why !== "otherKind");
    const selected = fed.some((one) => "passed" in one.fed);
    return { passed, refused, unseen: known ?? (selected ? { why: "notSelected" } : { why: "otherKind" }) };
  }
}
