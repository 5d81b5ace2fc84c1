import type { StepName } from "@argo-rules/contracts/steps";
import type { FaultId } from "./faults.ts";
import type { World } from "./world.ts";

/** What a step does about a fault. `run` brings the fault about, expects what the step has to do, and says it in a word. */
export interface FaultCell {
  /** What has to come of it, for the table: "refused (3)". */
  readonly want: string;
  /** Throws when the step does not behave as it has to. */
  readonly run: (world: World) => Promise<void>;
}

/** A fault that a step cannot meet, and why. */
export interface NoCell {
  readonly why: string;
}

/** A step's part of the table: a cell, or a reason, for every fault. */
export type Column = Readonly<Record<FaultId, FaultCell | NoCell>>;

/** Columns by step; what has none yet is not in the table. */
export type Columns = Readonly<Partial<Record<StepName, Partial<Column>>>>;
