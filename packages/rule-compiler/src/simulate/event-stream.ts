import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { memberAt, type Json } from "../json/json.ts";
import { readJson, type JsonProblem } from "../json/read-json.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readEvent, type ToldEvent } from "./told-event.ts";

/** The events of a file, in their order, and what is wrong with the others. */
export interface EventStream {
  readonly events: readonly ToldEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file of events: one JSON text, or one on each line. Of each object the last state is remembered, so that a
 * watch's line has its old object. Never throws.
 */
export function readEvents(file: SourceFile): EventStream {
  const whole = readJson(file.text);
  const lines = "value" in whole ? [{ at: 0, text: file.text }] : linesOf(file.text);
  const events: ToldEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const states = new Map<string, Json>();
  for (const { at, text } of lines) {
    const read = lines.length === 1 ? whole : readJson(text);
    if ("problem" in read) {
      diagnostics.push(invalid(file, at, read.problem));
      continue;
    }
    const event = readEvent(read.value, (uid) => states.get(uid));
    if ("problem" in event) diagnostics.push(invalid(file, at, { at: 0, message: event.problem }));
    else if ("change" in event) {
      events.push(event);
      remember(states, event);
    }
  }
  if (events.length === 0 && diagnostics.length === 0) {
    diagnostics.push(diagnose("EVENT_MISSING", { file, start: 0, end: file.text.length }, {}));
  }
  return { events, diagnostics };
}

function linesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const lines: { at: number; text: string }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ at, text: line });
    at += line.length + 1;
  }
  // What is a single line, or none, is told as it stands.
  return lines.length === 1 ? [{ at: 0, text }] : lines;
}

function invalid(file: SourceFile, at: number, { at: inside, message }: JsonProblem): Diagnostic {
  const start = Math.min(at + inside, file.text.length);
  return diagnose("EVENT_INVALID", { file, start, end: start }, { problem: message });
}

function remember(states: Map<string, Json>, { change }: ToldEvent): void {
  const uid = memberAt(change.kind === "deleted" ? change.old : change.new, "metadata", "uid");
  if (typeof uid !== "string") return;
  if (change.kind === "deleted") states.delete(uid);
  else states.set(uid, change.new);
}
