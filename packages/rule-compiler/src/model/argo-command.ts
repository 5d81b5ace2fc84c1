import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";
import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";

/** What an `argoWorkflow` trigger is made of, once its parameters are put in. */
export interface WorkflowTrigger {
  readonly resource: Json;
  readonly operation: string;
  readonly args: readonly string[];
  /** Of the Sensor. */
  readonly namespace: string;
}

/**
 * The arguments with which Argo starts the argo CLI, `FILE` for the file that holds the resource, without the trigger's own
 * that follow; or why it starts nothing. Throws NotModelled for names that may not fit into that of a file.
 * Source: argo-events pkg/sensors/triggers/argo-workflow/argo-workflow.go (Execute).
 */
export function argoCommand({ resource, operation, args, namespace }: WorkflowTrigger): readonly string[] | GoError {
  const name = metadataText(resource, "name");
  const generateName = metadataText(resource, "generateName");
  if (name === "" && operation !== "submit") return new GoError(`${operation} needs a resource with a name`);
  if (name === "" && generateName === "") return new GoError("its resource has neither name nor generateName");
  const into = metadataText(resource, "namespace");
  const done = subcommand({ name, generateName, operation, kind: textOf(memberAt(resource, "kind")) });
  if (done instanceof GoError) return done;
  const command = ["-n", into === "" ? namespace : into, ...done];
  // No program can be started with such an argument.
  if ([...command, ...args].some((one) => one.includes("\0")))
    return new GoError("an argument of the argo CLI holds U+0000");
  return command;
}

interface Named {
  readonly name: string;
  readonly generateName: string;
  readonly operation: string;
  readonly kind: string;
}

function subcommand({ name, generateName, operation, kind }: Named): readonly string[] | GoError {
  switch (operation) {
    case "submit": {
      // Both names become part of a temporary file's.
      const file = `${name}${generateName}`;
      if (/[/\0]/.test(file)) return new GoError("no file can be named after its resource");
      if (new TextEncoder().encode(file).length > longestFile) throw new NotModelled("a Workflow with so long a name");
      return ["submit", "FILE"];
    }
    case "submit-from": {
      const short = { cronworkflow: "cronwf", workflowtemplate: "workflowtemplate" }[kind.toLowerCase()];
      if (short === undefined) return new GoError("submit-from needs a CronWorkflow or a WorkflowTemplate");
      return ["submit", "--from", `${short}/${name}`];
    }
    case "resubmit":
    case "resume":
    case "retry":
    case "suspend":
    case "terminate":
    case "stop":
      return [operation, name];
    default:
      return new GoError(`there is no operation ${operation}`);
  }
}

/** In bytes; Argo adds up to ten digits, and 255 are what file systems take. */
const longestFile = 245;

/**
 * A resource as Argo submits it, without the labels that Argo adds: it drops all others where one of them is no text.
 * Source: apimachinery pkg/apis/meta/v1/unstructured (GetLabels, SetLabels).
 */
export function submitted(resource: Json): Json {
  const metadata = memberAt(resource, "metadata");
  const labels = memberAt(metadata, "labels");
  if (!isJsonObject(resource) || !isJsonObject(metadata) || labels === undefined) return resource;
  if (isJsonObject(labels) && Object.values(labels).every((one) => typeof one === "string")) return resource;
  const others = jsonObject(Object.entries(metadata).filter(([key]) => key !== "labels"));
  return jsonObject(new Map(Object.entries(resource)).set("metadata", others));
}

/** A text of the metadata; what is no text counts as empty, as it does for Go. */
function metadataText(resource: Json, key: string): string {
  return textOf(memberAt(resource, "metadata", key));
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
