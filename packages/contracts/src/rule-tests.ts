import { z } from "zod";
import { eventClasses } from "./event.ts";

const text = z.string("a string");
const path = text.min(1, "the path of a file");

const objectOrFile = (what: string) =>
  z.union([path, z.record(z.string(), z.unknown())], `${what}, or the path of a file that holds it`);

/** What happens to an object. "`event`, or `old` and `new`" is checked beside the schema: a union would say less. */
const givenSchema = z
  .strictObject(
    {
      old: objectOrFile("an object")
        .optional()
        .describe("The object before. Without it the object is created. With `object` above: what differs from it."),
      new: objectOrFile("an object")
        .optional()
        .describe("The object after. Without it the object is deleted. With `object` above: what differs from it."),
      event: objectOrFile("an event")
        .optional()
        .describe(
          "Instead of both: a line of a watch ({type, object}), the data of an Argo event ({type, body, oldBody}), or the normalized event.",
        ),
    },
    "an object with old and new, or with event",
  )
  .describe("What happens.");

const argumentSchema = z.union(
  [text, z.strictObject({ base64: text.describe("The text whose base64 the Workflow gets.") }, "{base64}")],
  'a string, or {"base64": …}',
);

const workflowSchema = z
  .strictObject(
    {
      name: text.optional().describe("Its name, which follows from the event."),
      namespace: text.optional(),
      template: text.optional().describe("The WorkflowTemplate that it runs."),
      arguments: z.record(z.string(), argumentSchema, "an object of arguments").optional().describe("Some, or all."),
    },
    "an object with name, namespace, template, arguments",
  )
  .describe("The Workflow that is created.");

const className = z.enum(eventClasses, eventClasses.join(", "));

/** What is expected. Which keys go with `fires: true` and which with `false` is checked beside the schema. */
const expectSchema = z
  .strictObject(
    {
      fires: z.boolean("true or false").describe("Whether the rule fires."),
      class: z
        .union([className, z.array(className).min(1)], "added, modified, deleted, or a list of them")
        .optional()
        .describe("As what it fires: these classes and no others."),
      payload: objectOrFile("an object").optional().describe("What the normalized event holds, among other things."),
      payloadEquals: objectOrFile("an object").optional().describe("The whole normalized event."),
      workflow: workflowSchema.optional(),
      because: z
        .union([text, z.array(text).min(1)], "a check such as when[0], or a list of them")
        .optional()
        .describe("Why it does not fire: the checks that fail, and no others, such as when[0] or namespaces."),
    },
    "an object with fires",
  )
  .describe("What the rule makes of it.");

const caseSchema = z
  .strictObject(
    {
      name: text.min(1, "a name").max(200, "a name of at most 200 characters"),
      given: givenSchema,
      expect: expectSchema,
    },
    "a case with name, given and expect",
  )
  .describe("One case.");

const ruleTestSchema = z
  .strictObject(
    {
      rule: text.describe("Id of the rule."),
      object: objectOrFile("an object")
        .optional()
        .describe("The object that old and new of the cases say the differences to, as JSON merge patches."),
      cases: z.array(caseSchema, "a list of cases").min(1, "a list with at least one case"),
    },
    "an object with rule and cases",
  )
  .describe("The tests of one rule.");

/** A file of tests of rules. Paths are seen from the folder of the file. */
export const testsFileSchema = z
  .strictObject(
    {
      $schema: z.string("a string").optional(),
      rules: z
        .array(path, "a list of paths")
        .min(1, "a list with at least one path")
        .optional()
        .describe("The rules: files, folders or patterns, seen from the folder of this file."),
      tests: z.array(ruleTestSchema, "a list of tests").min(1, "a list with at least one test"),
    },
    "an object with rules and tests",
  )
  .describe("Tests of sensor rules.");

export type TestsFile = z.infer<typeof testsFileSchema>;
