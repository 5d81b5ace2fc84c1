import { eventClasses, isObject, memberOf, normalizedEventSchema } from "@argo-rules/contracts";
import type { z } from "zod";
import { visible } from "./visible.ts";

/** Some JSON and its text, or one sentence that says why it is none. */
export type ReadJson = { readonly json: unknown; readonly text: string } | { readonly problem: string };

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a body as JSON in UTF-8 (RFC 8259, without a byte order mark). Never throws; the problem shows nothing of it. */
export function readJson(body: Uint8Array): ReadJson {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    return { problem: "the body is not UTF-8" };
  }
  try {
    return { json: JSON.parse(text) as unknown, text };
  } catch {
    // The engine's own message quotes the body.
    return { problem: body.length === 0 ? "the body is empty" : "the body is not JSON" };
  }
}

/** What is wrong with a normalized event, in one sentence; undefined when nothing is. */
export function problemOfEvent(json: unknown): string | undefined {
  if (isPlainEvent(json)) return undefined;
  const result = normalizedEventSchema.safeParse(json);
  return result.success ? undefined : `this is no event: ${firstProblem(result.error)}`;
}

/** Whether the schema takes some JSON, without the copies it makes: what this takes, the schema takes, too. */
export function isPlainEvent(json: unknown): boolean {
  if (!isObject(json) || Object.keys(json).length !== 3) return false;
  const [eventType, ruleID, objects] = ["eventType", "ruleID", "objects"].map((key) => memberOf(json, key));
  if (!eventClasses.some((one) => one === eventType) || typeof ruleID !== "string" || ruleID === "") return false;
  return Array.isArray(objects) && objects.length > 0 && objects.length <= 2 && objects.every((one) => isObject(one));
}

/** The first problem that zod found, in one line that shows no value. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "it does not have the form that is expected";
  const path = visible(issue.path.map(String).join("."));
  if (issue.code === "unrecognized_keys") return `${path === "" ? "it" : path} has members that it must not have`;
  return `${path === "" ? "it" : path}: ${visible(issue.message)}`;
}
