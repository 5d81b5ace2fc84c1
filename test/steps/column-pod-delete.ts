import type { Column } from "./cell.ts";
import { eventCells } from "./cells-pod-events.ts";
import { guardCells } from "./cells-pod-guard.ts";
import { healthyCells } from "./cells-pod-healthy.ts";
import { limitCells } from "./cells-pod-limits.ts";
import { objectCells } from "./cells-pod-object.ts";
import { serverCells } from "./cells-pod-server.ts";
import { statusCells } from "./cells-pod-status.ts";

const noScript = { why: "it runs no script" };

export const podDeleteColumn: Partial<Column> = {
  ...eventCells,
  ...objectCells,
  ...guardCells,
  ...limitCells,
  ...healthyCells,
  ...statusCells,
  ...serverCells,
  scriptHangs: noScript,
  scriptForks: noScript,
  scriptFloods: noScript,
  scriptIgnoresSigterm: noScript,
  scriptMissing: noScript,
  scriptFolder: noScript,
  scriptWithoutShebang: noScript,
  scriptNotExecutable: noScript,
  scriptFails: noScript,
};
