// What steps need of the contracts, without the schemas: a step has to start quickly, and zod takes its time.
export { parseDuration } from "./duration.ts";
export { endOfString, memberText } from "./edit-json.ts";
export type { EventClass, EventReference, NormalizedEvent } from "./event.ts";
export { isObject, memberOf, textAt } from "./plain.ts";
export { classOfRoute, objectsOfRoute, routeKinds } from "./route.ts";
export type { ObjectRef, RouteKind } from "./route.ts";
export { scriptFolder, scriptVariableName, stepContracts, stepResultPath, stepVariable } from "./step.ts";
export type { StepContract, StepName, StepParameter, StepVerb } from "./step.ts";
export { killSwitch, protectedLabel, protectedNamespaces, scriptExitCodes, stepExitCodes } from "./step-catalog.ts";
