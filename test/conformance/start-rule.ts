import { createHash } from "node:crypto";
import { configSchema } from "@argo-rules/contracts";
import { compile } from "rule-compiler";
import type { EventsOracle } from "./oracle.ts";
import { startWith, type Started, type StartedWorkflow } from "./start.ts";

const config = configSchema.parse({ name: "set", instanceId: "blue", images: { registry: "registry.example.com" } });
/** SHA-256 in hexadecimal digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What an action does with an event of widgets (or of the kind given), rule id `Ru.le`. */
export async function started(
  oracle: EventsOracle,
  action: object,
  event: string,
  rule: object = {},
): Promise<readonly Started[]> {
  const whole = { id: "Ru.le", group: "example.com", version: "v1", resource: "widgets", ...rule, action };
  const sources = [
    { path: "rules.json", text: JSON.stringify([{ scope: "Namespaced", namespaces: ["n"], ...whole }]) },
  ];
  const { objects, diagnostics } = compile({ sources, config });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  return startWith(oracle, objects, event);
}

/** The one Workflow that was created. Throws when it is not just one. */
export function workflowOf(started: readonly Started[]): StartedWorkflow {
  const [workflow, ...others] = started.flatMap((one) => (one.workflow ? [one.workflow] : []));
  if (!workflow || others.length > 0) throw new Error(`not one Workflow: ${JSON.stringify(started)}`);
  return workflow;
}

/** A widget as JSON text, with this resourceVersion, further members and other metadata. */
export function objectText(version: string, more: object = {}, metadata: object = {}): string {
  const identity = { name: "w", namespace: "n", uid: "11111111-2222-3333-4444-555555555555", resourceVersion: version };
  return JSON.stringify({
    apiVersion: "example.com/v1",
    kind: "Widget",
    metadata: { ...identity, ...metadata },
    ...more,
  });
}

/** Text that Argo Workflows, shells and terminals would do something with. */
export const hostile =
  '{{workflow.name}} {{=sprig.repeat(9999, "x")}} "\'`$(id)` \u001b[31m \u{1f3f4}\u{e0067} \\ </x>';
