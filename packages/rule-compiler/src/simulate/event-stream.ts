import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readJson } from "../json/read-json.ts";
import type { SourceFile } from "../source/source-file.ts";
import { EventReader } from "./event-reader.ts";
import { InvalidEvents } from "./invalid-events.ts";
import type { ToldEvent } from "./told-event.ts";

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
  const lines = "value" in readJson(file.text) ? [{ at: 0, text: file.text }] : linesOf(file.text);
  const events: ToldEvent[] = [];
  const invalid = new InvalidEvents();
  const reader = new EventReader();
  for (const { at, text } of lines) {
    const event = reader.read(text);
    if ("problem" in event) invalid.add(file, event.problem, at);
    else if ("change" in event) events.push(event);
  }
  const { diagnostics } = invalid;
  const none = events.length === 0 && diagnostics.length === 0;
  return { events, diagnostics: none ? [noEvent(file)] : diagnostics };
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

/** Says that there is no event in a file. */
export function noEvent(file: SourceFile): Diagnostic {
  return diagnose("EVENT_MISSING", { file: { ...file, confidential: true }, start: 0, end: file.text.length }, {});
}
