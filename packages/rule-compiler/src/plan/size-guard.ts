import { carriesWholeEvent, mappedPaths, runsWorkflow, type NormalAction } from "../normalize/normal-action.ts";

/**
 * Largest template of an action, as Go marshals it. Argo hands it to each pod in one environment string, with the event
 * in it: 128 KiB less the largest event in base64 leave 37,000 bytes, of which Argo writes some itself.
 */
export const largestTemplateBytes = 32_000;

/**
 * Whether the Sensor has to judge the size of what it hands to a Workflow. The forwarder judges it itself, and a
 * reference is always small.
 */
export function needsSizeGuard(action: NormalAction): boolean {
  if (!runsWorkflow(action) || action.dispatch === "forwarder") return false;
  return carriesWholeEvent(action) || mappedPaths(action).length > 0;
}
