import { z } from "zod";
import { actionSchemas } from "./action.ts";
import { conditionSchema } from "./condition.ts";

/** Where events of a rule come from. */
export const ruleSources = ["resource", "falco", "audit", "schedule", "webhook"] as const;
export type RuleSource = (typeof ruleSources)[number];

/** What may happen to an object, as rules write it. */
export const eventTypes = ["ADDED", "MODIFIED", "DELETED"] as const;
export type EventType = (typeof eventTypes)[number];

/** Rule ids: also valid as a label value, so that Workflows can be found by rule. */
export const ruleIdPattern = /^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,61}[A-Za-z0-9])?$/;

/** The keys of the original event sensor. They are read in any letter case, as Go's JSON decoder read them there. */
export const originalKeys = [
  "id",
  "group",
  "version",
  "resource",
  "namespaces",
  "eventTypes",
  "updatesOn",
  "fieldFilter",
  "labelFilter",
] as const;

/** Keys of the rule language that belong to other sources than `resource`, with those sources. */
export const keysOfOtherSources: Readonly<Record<string, readonly RuleSource[]>> = {
  rules: ["falco"],
  minimumPriority: ["falco"],
  tags: ["falco"],
  verbs: ["audit"],
  resources: ["audit"],
  users: ["audit"],
  excludeUsers: ["audit"],
  stage: ["audit"],
  codes: ["audit"],
  schedules: ["schedule"],
  timezone: ["schedule"],
  concurrencyPolicy: ["schedule"],
  startingDeadlineSeconds: ["schedule"],
  suspend: ["schedule"],
  successfulRunsHistoryLimit: ["schedule"],
  failedRunsHistoryLimit: ["schedule"],
  path: ["webhook"],
  auth: ["webhook"],
};

const text = z.string("a string");
const flag = z.boolean("true or false");
const textList = (what: string) => z.array(z.string("a string"), `a list of ${what}`);

/** All fields of a rule of source `resource`, without its action. Messages say what is expected. */
export const resourceRuleFields = {
  id: text
    .regex(ruleIdPattern, "a rule id")
    .describe('Unique name of the rule: letters, digits, "-", "_", "."; at most 63 characters.'),
  source: z.enum(ruleSources, ruleSources.join(", ")).optional().describe("Where events come from; default resource."),
  description: text.optional().describe("For people; not compiled."),
  disabled: flag.optional().describe("true: the rule is checked and not compiled."),
  group: text.optional().describe("API group; missing or empty is the core group."),
  version: text.min(1, "an API version such as v1").describe("API version, such as v1."),
  resource: text
    .min(1, "a plural resource name such as configmaps")
    .describe("Plural resource name, such as configmaps."),
  scope: z
    .enum(["Namespaced", "Cluster"], '"Namespaced" or "Cluster"')
    .optional()
    .describe("Scope of a custom kind; known for Kubernetes' own."),
  namespaces: textList("namespaces").optional().describe("Only these namespaces; none means all."),
  excludeNamespaces: textList("namespaces").optional().describe("Not these namespaces."),
  eventTypes: z
    .array(
      z
        .string("a string")
        .regex(
          /^(?:[Aa][Dd][Dd][Ee][Dd]|[Mm][Oo][Dd][Ii][Ff][Ii][Ee][Dd]|[Dd][Ee][Ll][Ee][Tt][Ee][Dd])$/,
          "an event type",
        ),
      "a list of event types",
    )
    .optional()
    .describe("ADDED, MODIFIED, DELETED in any letter case; none means all three."),
  updatesOn: textList("fields").optional().describe("MODIFIED counts only when one of these fields or paths changed."),
  fieldFilter: text.optional().describe("Kubernetes field selector."),
  labelFilter: text.optional().describe("Kubernetes label selector."),
  when: z.array(conditionSchema, "a list of conditions").optional().describe("Conditions that all must hold."),
  matchAll: flag.optional().describe("States that a rule without conditions is meant to count every object."),
  secretData: z.literal("include", '"include"').optional().describe("Rules on secrets only: forward the values too."),
} as const;

const actionSchema = z
  .union([
    z.enum(["log", "eventsrunner", "script", "pod-delete"]),
    z.discriminatedUnion("type", [
      actionSchemas.log,
      actionSchemas.eventsrunner,
      actionSchemas.script,
      actionSchemas["pod-delete"],
      actionSchemas.workflow,
    ]),
  ])
  .describe("What the rule does; default is executorType of the configuration.");

/** A rule of source `resource`, whole. */
export const ruleSchema = z
  .strictObject({ ...resourceRuleFields, action: actionSchema.optional() }, "a rule")
  .describe("A sensor rule: watch this resource, these events, these filters, do this.");

export type Rule = z.infer<typeof ruleSchema>;

/** A rule as the compiler checks it first: the action is judged apart, by its type. */
export const ruleShapeSchema = z.strictObject({ ...resourceRuleFields, action: z.unknown().optional() }, "a rule");

/** A file of rules: an array, or an object with `rules`. ConfigMaps hold the same under `data.rules`. */
export const rulesFileSchema = z
  .union([z.array(ruleSchema), z.strictObject({ $schema: z.string().optional(), rules: z.array(ruleSchema) })])
  .describe("Sensor rules.");
