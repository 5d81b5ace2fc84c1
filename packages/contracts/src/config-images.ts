import { z } from "zod";
import { text } from "./config-values.ts";

// The grammar of image references: https://github.com/distribution/reference
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repository = text()
  .max(200, "at most 200 characters")
  .regex(new RegExp(`^${component}(?:/${component})*$`), "the path of an image, in lower case");
const registry = text()
  .max(200, "at most 200 characters")
  .regex(
    new RegExp(`^(?:[A-Za-z0-9](?:[-.A-Za-z0-9]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:/${component})*)?$`),
    "a host such as registry.example.com, with port and path if need be",
  )
  .refine(namesHost, "a host such as registry.example.com: without dot or port it is a path at Docker Hub");

/** Whether the first part, if there is any, is a host to those who pull: it has a dot or a port, or is localhost. */
function namesHost(text: string): boolean {
  const [first = ""] = text.split("/");
  return text === "" || first === "localhost" || /[.:]/.test(first);
}

const imageFields = {
  tag: text()
    .regex(/^\w[-.\w]{0,127}$/, "a tag: letters, digits, _, . and -, at most 128")
    .optional()
    .describe("Without tag and digest: the version of the program that writes the manifests."),
  digest: text()
    .regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hex digits")
    .optional()
    .describe("The one image that is meant, whatever the tag comes to name."),
} as const;
const expected = "{repository, tag, digest}";

const host = "(?=[^/]*[.:]|localhost/)[A-Za-z0-9](?:[-.A-Za-z0-9]*[A-Za-z0-9])?(?::[0-9]{1,5})?";

/** The whole name of an image. The host is written: without it a name is a path at Docker Hub, whoever owns it there. */
export const imageSchema: z.ZodString = text()
  .max(500, "at most 500 characters")
  .regex(
    new RegExp(`^${host}(?:/${component})+(?=[:@])(?::\\w[-.\\w]{0,127})?(?:@sha256:[0-9a-f]{64})?$`),
    "HOST/PATH with a tag or digest behind it, such as registry.example.com/team/tools:1.4",
  );

/** Images of the toolkit's own programs. Scripts get one of their own, so that no other step has a shell beside it. */
export const imagesSchema = z
  .strictObject(
    {
      registry: registry
        .default("")
        .describe("Host, port and path before the repositories. Needed where an action runs a step."),
      eventForwarder: z
        .strictObject({ repository: repository.default("event-forwarder"), ...imageFields }, expected)
        .prefault({}),
      workflowSteps: z
        .strictObject({ repository: repository.default("workflow-steps"), ...imageFields }, expected)
        .prefault({})
        .describe("Image of the steps that call an API."),
      scriptRunner: z
        .strictObject({ repository: repository.default("script-runner"), ...imageFields }, expected)
        .prefault({})
        .describe("Image in which scripts run that name no other: the step script-runner, sh, bash, jq and curl."),
    },
    "{registry, eventForwarder, workflowSteps, scriptRunner}",
  )
  .describe("Images of the toolkit's own programs.");

/** The programs that have an image. */
export type ImageProgram = Exclude<keyof z.infer<typeof imagesSchema>, "registry">;
