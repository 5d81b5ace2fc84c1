import "./without-eval.ts";

export { actionSchemas, actionTypes, builtActionTypes, unbuiltActionKeys } from "./action.ts";
export type { ActionType, BuiltActionType, EventsRunnerAction, LogAction } from "./action.ts";
export { podDeleteActionSchema } from "./action-pod-delete.ts";
export type { PodDeleteAction } from "./action-pod-delete.ts";
export { scriptActionSchema } from "./action-script.ts";
export type { ScriptAction, ScriptVariable, ScriptVolume } from "./action-script.ts";
export { workflowActionSchema } from "./action-workflow.ts";
export type { ParameterOrigin, WorkflowAction, WorkflowParameter } from "./action-workflow.ts";
export { conditionOperators, conditionSchema } from "./condition.ts";
export type { Condition, ConditionOperator } from "./condition.ts";
export { configSchema, defaultConfig } from "./config.ts";
export type { Config, ConfigInput } from "./config.ts";
export { asksForCertificate, asksForToken } from "./config-forwarder.ts";
export type { ImageProgram } from "./config-images.ts";
export { configKeys, configScalar, configVariables, variablePrefix } from "./config-keys.ts";
export type { ConfigKey, ConfigVariables } from "./config-keys.ts";
export { secretKeySchema } from "./config-parts.ts";
export type { SecretKey } from "./config-parts.ts";
export { podSettingsSchema } from "./config-pods.ts";
export type { PodSettings } from "./config-pods.ts";
export { durationPattern, parseDuration } from "./duration.ts";
export { editJson, memberText } from "./edit-json.ts";
export type { Edits } from "./edit-json.ts";
export { eventClasses, eventReferenceSchema, normalizedEventSchema } from "./event.ts";
export type { EventClass, EventReference, NormalizedEvent } from "./event.ts";
export { jsonSchema, jsonSchemaText, schemaNames } from "./json-schema.ts";
export type { SchemaName } from "./json-schema.ts";
export { isObject, memberOf, textAt } from "./plain.ts";
export { parseQuantity } from "./quantity.ts";
export type { Egress } from "./network.ts";
export { deadLettersPath, eventsPath, forwarderHeaders, workflowsPath } from "./forwarder.ts";
export type { DeadLetter, OrderedParameter, WorkflowOrder } from "./forwarder.ts";
export { classOfRoute, objectsOfRoute, routeKinds } from "./route.ts";
export type { ObjectRef, RouteKind } from "./route.ts";
export {
  eventTypes,
  keysOfOtherSources,
  originalKeys,
  resourceRuleFields,
  ruleIdPattern,
  rulesFileSchema,
  ruleSchema,
  ruleShapeSchema,
  ruleSources,
} from "./rule.ts";
export type { EventType, Rule, RuleSource } from "./rule.ts";
export { testsFileSchema } from "./rule-tests.ts";
export type { TestsFile } from "./rule-tests.ts";
export { schemaKeys } from "./schema-keys.ts";
export {
  ownImageCommand,
  scriptFolder,
  stepCommand,
  stepContracts,
  stepNames,
  stepOfAction,
  stepResultPath,
  stepVariable,
} from "./step.ts";
export type { StepContract, StepName, StepParameter, StepVerb, StepWrite } from "./step.ts";
export { killSwitch, protectedNamespaces, scriptExitCodes, stepExitCodes } from "./step-catalog.ts";
export {
  largestEventBytes,
  namedByVersion,
  workflowHashDigits,
  workflowIdentityPrefix,
  workflowLabels,
  workflowNameOf,
  workflowNamePrefix,
} from "./workflow-name.ts";
