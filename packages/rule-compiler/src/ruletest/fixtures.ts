import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import { formatOfFile } from "../parse/format.ts";
import { nodeText } from "../parse/node-text.ts";
import { parseDocuments } from "../parse/parse-rules.ts";
import type { Node } from "../parse/tree.ts";
import { readEvents } from "../simulate/event-stream.ts";
import { readEvent, type ToldEvent } from "../simulate/told-event.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Reporter } from "../validate/reporter.ts";
import { beside } from "./beside.ts";

/** Reads a file that tests refer to, by its path from the working directory; or says why not. */
export type ReadFixture = (path: string) => { readonly text: string } | { readonly reason: string };

/** What the parts of a file of tests are read with. */
export interface Reading {
  readonly fixtures: Fixtures;
  readonly reporter: Reporter;
}

/** Values of tests, which stand in them or in files beside them. What is wrong goes to the diagnostics. */
export class Fixtures {
  readonly diagnostics: Diagnostic[] = [];
  readonly #of: SourceFile;
  readonly #read: ReadFixture;
  readonly #known = new Map<string, Json | undefined>();

  constructor(of: SourceFile, read: ReadFixture) {
    this.#of = of;
    this.#read = read;
  }

  /** An object that stands there, or in the file that is named there. */
  object(node: Node): Json | undefined {
    return node.kind === "string"
      ? this.#once(node.value, () => this.#fromFile(node.value, node.span))
      : this.json(node);
  }

  /** A value that stands there, to its last digit. */
  json(node: Node): Json | undefined {
    const read = readJson(nodeText(node));
    if ("value" in read) return read.value;
    this.#report(node.span, "value", read.problem.message);
    return undefined;
  }

  /** An event that stands there, or in the file that is named there: of several lines the last one. */
  event(node: Node): ToldEvent | undefined {
    if (node.kind !== "string") return this.#eventOf(this.json(node), node.span);
    const file = this.#file(node.value, node.span);
    if (!file) return undefined;
    if (formatOfFile(file.path, file.text) === "yaml") return this.#eventOf(this.#document(file), node.span);
    const { events, diagnostics } = readEvents(file);
    this.diagnostics.push(...diagnostics);
    return events.at(-1);
  }

  /** Of what is wrong, the files that could not be read at all. */
  unreadable(): readonly Diagnostic[] {
    return this.diagnostics.filter(({ code }) => code === "TEST_FILE_UNREADABLE");
  }

  #eventOf(json: Json | undefined, span: Span): ToldEvent | undefined {
    if (json === undefined) return undefined;
    const event = readEvent(json);
    if ("change" in event) return event;
    const problem = "problem" in event ? event.problem : event.skipped;
    this.diagnostics.push(diagnose("EVENT_INVALID", span, { problem }));
    return undefined;
  }

  #once(path: string, read: () => Json | undefined): Json | undefined {
    if (!this.#known.has(path)) this.#known.set(path, read());
    return this.#known.get(path);
  }

  #fromFile(path: string, span: Span): Json | undefined {
    const file = this.#file(path, span);
    return file && this.#document(file);
  }

  #file(path: string, span: Span): SourceFile | undefined {
    const whole = beside(this.#of.path, path);
    const read = this.#read(whole);
    // What is recorded from a cluster may hold anything.
    if ("text" in read) return { path: whole, text: read.text, confidential: true };
    this.diagnostics.push(diagnose("TEST_FILE_UNREADABLE", span, { path, reason: read.reason }));
    return undefined;
  }

  /** The one object that a file holds. */
  #document(file: SourceFile): Json | undefined {
    const { documents, diagnostics } = parseDocuments(file);
    const [root, second] = documents;
    this.diagnostics.push(...diagnostics.map(withoutContent));
    if (diagnostics.length > 0 || !root) return undefined;
    if (!second && root.kind === "object") return this.json(root);
    const problem = second ? "the file holds a second document" : "the file holds something else than an object";
    this.#report((second ?? root).span, "object", problem);
    return undefined;
  }

  #report(span: Span, what: string, problem: string): void {
    this.diagnostics.push(diagnose("TEST_OBJECT_INVALID", span, { what, problem }));
  }
}

/** Messages of the parsers quote what they found, and an object may be a Secret. */
export function withoutContent(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, message: "the file does not parse here; it may hold secrets, so nothing of it is shown" };
}
