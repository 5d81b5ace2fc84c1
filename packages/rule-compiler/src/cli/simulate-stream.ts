import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/catalog.ts";
import { outcomeData } from "../report/simulate-data.ts";
import { outcomeText } from "../report/simulate-text.ts";
import { EventReader } from "../simulate/event-reader.ts";
import { noEvent } from "../simulate/event-stream.ts";
import { eventTexts } from "../simulate/event-texts.ts";
import { InvalidEvents } from "../simulate/invalid-events.ts";
import type { Outcome } from "../simulate/outcome.ts";
import type { Simulation } from "../simulate/simulation.ts";
import { stdinPath } from "../source/source-file.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { readLines } from "./read-lines.ts";

/** Lines after which it is asked whether anybody still reads the output. */
const linesAtOnce = 100;

interface Streamed {
  readonly simulation: Simulation;
  /** Ids of the rules that are told of. */
  readonly rules: readonly string[];
  readonly path: string;
  readonly options: Pick<OptionsOf<"simulate">, "maxInput" | "output">;
  readonly host: Host;
}

/** What came of a stream besides what is written. */
interface StreamEnd {
  readonly diagnostics: readonly Diagnostic[];
  /** A filter failed, or something is not modelled: the answers are not whole. */
  readonly doubtful: boolean;
}

/**
 * Simulates the events of a file of any size, and writes what comes of each as soon as it is read. Lines that are no
 * events are told, and the others go on.
 */
export async function simulateStream({ simulation, rules, path, options, host }: Streamed): Promise<StreamEnd> {
  const shown = path === "-" ? stdinPath : path;
  const invalid = new InvalidEvents();
  const unreadable: Diagnostic[] = [];
  const reader = new EventReader();
  const told = new Told(rules);
  const output = new Output(host);
  let count = 0;
  try {
    const lines = readLines(output.before(host.chunks(path)), options.maxInput);
    for (const line of eventTexts(lines, options.maxInput)) {
      const event = line.problem === undefined ? reader.read(line.text) : { problem: { at: 0, message: line.problem } };
      if ("problem" in event) invalid.add({ path: shown, text: line.text, firstLine: line.number }, event.problem);
      if ("change" in event) {
        const outcome = told.part(simulation.take(event.change));
        const text = options.output === "json" ? outcomeData : outcomeText;
        output.write(text(line.number, outcome, event.change));
      }
      if (++count % linesAtOnce === 0 && !(await host.flushed())) break;
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const span = { file: { path: shown, text: "" }, start: 0, end: 0 };
    unreadable.push(diagnose("INPUT_UNREADABLE", span, { reason: error.message }));
  }
  output.flush();
  const diagnostics = [...invalid.diagnostics, ...unreadable];
  const none = simulation.tally.events === 0 && diagnostics.length === 0;
  return { diagnostics: none ? [noEvent({ path: shown, text: "" })] : diagnostics, doubtful: told.doubtful };
}

/** What is written, held until there is nothing more to read. */
class Output {
  readonly #host: Host;
  #held: string[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  write(text: string): void {
    if (text !== "") this.#held.push(text);
  }

  flush(): void {
    if (this.#held.length > 0) this.#host.stdout(this.#held.join(""));
    this.#held = [];
  }

  /** The same pieces; what is held goes out before each, since it may be long in coming. */
  *before(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
    const iterator = attempt(() => pieces[Symbol.iterator]());
    for (;;) {
      this.flush();
      const next = attempt(() => iterator.next());
      if (next.done === true) return;
      yield next.value;
    }
  }
}

/** The input cannot be read, or no further. */
class Unreadable extends Error {}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The part of outcomes that is told: of the rules that are asked for, and what is not modelled once. */
class Told {
  readonly #rules: ReadonlySet<string>;
  readonly #refused = new Set<string>();
  /** Whether a filter failed, or something is not modelled. */
  doubtful = false;

  constructor(rules: readonly string[]) {
    this.#rules = new Set(rules);
  }

  part({ firings, refused, failed, ...rest }: Outcome): Outcome {
    const isTold = ({ rule }: { readonly rule: { readonly id: string } }): boolean => this.#rules.has(rule.id);
    const once = refused.filter(isTold).filter(({ rule, what }) => {
      const key = `${rule.id} ${what}`;
      return !this.#refused.has(key) && this.#refused.add(key);
    });
    const failures = failed.filter(isTold);
    if (once.length + failures.length > 0) this.doubtful = true;
    return { ...rest, firings: firings.filter(isTold), refused: once, failed: failures };
  }
}
