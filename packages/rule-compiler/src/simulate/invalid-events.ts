import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonProblem } from "../json/read-json.ts";
import type { SourceFile } from "../source/source-file.ts";

/** Most of them of which each is told: what is no stream of events at all may have millions of lines. */
const mostTold = 100;

/** What is said of those parts of a file that are no events. Their texts are never shown: they may be Secrets. */
export class InvalidEvents {
  readonly #told: Diagnostic[] = [];
  #untold = 0;

  /** Adds what is wrong with the text that begins at a place of a file. */
  add(file: SourceFile, { at: inside, message }: JsonProblem, at = 0): void {
    if (this.#told.length >= mostTold) {
      this.#untold++;
      return;
    }
    const start = Math.min(at + inside, file.text.length);
    const span = { file: { ...file, confidential: true }, start, end: start };
    this.#told.push(diagnose("EVENT_INVALID", span, { problem: message }));
  }

  /** Everything, in the order of the file. */
  get diagnostics(): readonly Diagnostic[] {
    if (this.#untold === 0) return this.#told;
    return [...this.#told, diagnose("EVENTS_INVALID", undefined, { count: this.#untold })];
  }
}
