import { normalizedEventSchema, type NormalizedEvent } from "@argo-rules/contracts";
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

/** A normalized event, or what is wrong with it. */
export function readEvent(json: unknown): { readonly event: NormalizedEvent } | { readonly problem: string } {
  const result = normalizedEventSchema.safeParse(json);
  return result.success ? { event: result.data } : { problem: `this is no event: ${firstProblem(result.error)}` };
}

/** The first problem that zod found, in one line that shows no value. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "it does not have the form that is expected";
  const path = visible(issue.path.map(String).join("."));
  if (issue.code === "unrecognized_keys") return `${path === "" ? "it" : path} has members that it must not have`;
  return `${path === "" ? "it" : path}: ${visible(issue.message)}`;
}
