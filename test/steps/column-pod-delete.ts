import type { Column } from "./cell.ts";
import { eventCells } from "./cells-pod-events.ts";
import { guardCells } from "./cells-pod-guard.ts";
import { healthyCells } from "./cells-pod-healthy.ts";
import { limitCells } from "./cells-pod-limits.ts";
import { objectCells } from "./cells-pod-object.ts";

export const podDeleteColumn: Partial<Column> = {
  ...eventCells,
  ...objectCells,
  ...guardCells,
  ...limitCells,
  ...healthyCells,
};
