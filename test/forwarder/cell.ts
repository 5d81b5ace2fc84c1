import type { World, WorldOptions } from "./world.ts";

/** A fault, and what a forwarder has to make of it. */
export interface Cell {
  readonly fault: string;
  /** What this world is made of, from its folder. */
  readonly prepare?: (folder: string) => WorldOptions | Promise<WorldOptions>;
  /** Sends events and does the damage. Throws when the forwarder does not behave as it has to. */
  readonly run: (world: World) => Promise<void>;
  /** How many accepted events may be nowhere, where the fault destroys them: none when absent. */
  readonly mayLose?: number;
  /** Whether events may be overtaken: those that were given up let later ones go, and are delivered again after them. */
  readonly mayOvertake?: true;
}
