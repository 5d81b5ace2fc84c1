import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";
import { buildOracle } from "./build.ts";

/** An answer as it comes: `error` is what Argo refused, or why there is no answer. */
export type Answer<A> = Partial<A> & { readonly error?: string };

interface Waiting {
  readonly resolve: (answer: object) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Argo's own code in a process of its own. Questions may be asked without waiting for answers. Q and A say what can be
 * asked and what is answered, by operation.
 */
export class Oracle<Q extends object, A extends Record<keyof Q, object>> {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: Map<number, Waiting> = new Map();
  readonly #exit: Promise<void>;
  #lastId = 0;
  #stderr = "";
  #broken: string | undefined;
  #ended: Error | undefined;

  constructor(program: string, directory: string, environment: Readonly<Record<string, string>>) {
    this.#process = spawn(program, { cwd: directory, env: { ...process.env, ...environment } });
    this.#process.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-10_000);
    });
    // A write after the process died fails here too; "exit" tells it to those who wait.
    this.#process.stdin.on("error", () => undefined);
    // What was not written yet would keep the process from being closed.
    this.#process.once("exit", () => this.#process.stdin.destroy());
    createInterface({ input: this.#process.stdout }).on("line", (line) => this.#receive(line));
    this.#exit = new Promise((resolve) => {
      this.#process.once("error", (error) => this.#end(error));
      this.#process.once("close", (code, signal) => {
        const broken = this.#broken === undefined ? "" : `; it answered ${this.#broken.slice(0, 200)}`;
        this.#end(new Error(`the oracle ended with ${signal ?? code}: ${this.#stderr}${broken}`));
        resolve();
      });
    });
  }

  /** Asks; what Argo refuses is `error` in the answer. Rejects only when the process is gone. */
  ask<O extends keyof Q & string>(operation: O, question: Q[O]): Promise<Answer<A[O]>> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (answer: object) => void, reject });
      this.#process.stdin.write(`${JSON.stringify({ ...question, id, op: operation })}\n`);
    });
  }

  /** Asks what must have an answer: rejects when there is an error. */
  async demand<O extends keyof Q & string>(operation: O, question: Q[O]): Promise<A[O]> {
    const answer = await this.ask(operation, question);
    if (answer.error !== undefined)
      throw new Error(`${operation}: ${answer.error}: ${JSON.stringify(question).slice(0, 2000)}`);
    return answer as A[O];
  }

  /** Asks many at once; answers come in the order of the questions. */
  askAll<O extends keyof Q & string>(operation: O, questions: readonly Q[O][]): Promise<Answer<A[O]>[]> {
    return Promise.all(questions.map((question) => this.ask(operation, question)));
  }

  /** Ends the process after all answers and waits for it. */
  async close(): Promise<void> {
    this.#process.stdin.end();
    await this.#exit;
  }

  #receive(line: string): void {
    let answer: { readonly id: number };
    try {
      answer = JSON.parse(line) as { readonly id: number };
    } catch {
      // A process that dies leaves its last line unfinished. Thrown from here, the process would never be closed.
      this.#broken ??= line;
      return;
    }
    this.#waiting.get(answer.id)?.resolve(answer);
    this.#waiting.delete(answer.id);
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

/**
 * Builds the oracle of a Go module where needed and starts it in that module's directory, with variables added to the
 * environment. Who starts it closes it.
 */
export async function startOracle<Q extends object, A extends Record<keyof Q, object>>(
  module: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Oracle<Q, A>> {
  return new Oracle(await buildOracle(module), module, environment);
}
