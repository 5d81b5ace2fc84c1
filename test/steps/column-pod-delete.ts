import type { Column } from "./cell.ts";
import { eventCells } from "./cells-pod-events.ts";

export const podDeleteColumn: Partial<Column> = { ...eventCells };
