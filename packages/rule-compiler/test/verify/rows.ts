import type { ManifestRow } from "./row.ts";
import { filterRows } from "./table-filters.ts";
import { objectRows } from "./table-objects.ts";
import { parameterRows } from "./table-parameters.ts";
import { sourceRows } from "./table-sources.ts";
import { triggerRows } from "./table-triggers.ts";

/** All hand-written manifests with a mistake. */
export const manifestRows: readonly ManifestRow[] = [
  ...objectRows,
  ...sourceRows,
  ...filterRows,
  ...triggerRows,
  ...parameterRows,
];
