import { GoError } from "../go-error.ts";
import { NotModelled } from "../not-modelled.ts";
import { lexTemplate, type Part, type Token } from "./lex.ts";

/** What an action is made of. */
export type Operand =
  | { readonly kind: "constant"; readonly value: string | boolean | null | bigint | number }
  /** `.a.b`, from the data, a variable or a pipeline in parentheses. */
  | { readonly kind: "chain"; readonly from: Source; readonly fields: readonly string[] }
  | { readonly kind: "function"; readonly name: string };

type Source =
  | { readonly kind: "data" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "pipeline"; readonly pipeline: Pipeline };

/** The first operand, applied to the others. */
export type Command = readonly Operand[];

/** Commands, each of which gets the result of the one before as its last operand. */
export type Pipeline = readonly Command[];

/** A node of a template. */
export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "print"; readonly pipeline: Pipeline }
  | { readonly kind: "declare" | "assign"; readonly name: string; readonly pipeline: Pipeline }
  | {
      readonly kind: "if";
      readonly pipeline: Pipeline;
      readonly whenTrue: readonly Node[];
      readonly otherwise: readonly Node[];
    };

const unknown = new Set(["range", "with", "define", "template", "block", "break", "continue"]);

/**
 * Parses a Go template with text, variables, `if` and functions of the names given. Throws GoError for what Go refuses,
 * and NotModelled for other control structures. Source: Go text/template/parse, parse.go.
 */
export function parseTemplate(template: string, functions: ReadonlySet<string>): readonly Node[] {
  const reader = new Reader(lexTemplate(template), functions);
  const nodes = reader.nodes();
  if (reader.ended !== undefined) throw new GoError(`unexpected {{${reader.ended}}}`);
  return nodes;
}

class Reader {
  readonly #parts: readonly Part[];
  readonly #functions: ReadonlySet<string>;
  /** Variables in scope, innermost last. */
  readonly #scope: string[] = [""];
  #at = 0;
  /** The action that ended the nodes read last: `else` or `end`. */
  ended: string | undefined;
  #condition: readonly Token[] | undefined;

  constructor(parts: readonly Part[], functions: ReadonlySet<string>) {
    this.#parts = parts;
    this.#functions = functions;
  }

  nodes(): readonly Node[] {
    const nodes: Node[] = [];
    this.ended = undefined;
    while (this.#at < this.#parts.length) {
      const part = this.#parts[this.#at++];
      if (part === undefined) break;
      if ("text" in part) {
        nodes.push({ kind: "text", text: part.text });
        continue;
      }
      const [first, ...rest] = part.action;
      if (first?.kind === "word" && unknown.has(first.text)) throw new NotModelled(`Go template with ${first.text}`);
      if (first?.kind === "word" && (first.text === "end" || first.text === "else")) {
        this.ended = first.text;
        this.#condition = this.#afterElse(first.text, rest);
        return nodes;
      }
      nodes.push(first?.kind === "word" && first.text === "if" ? this.#if(rest) : this.#action(part.action));
    }
    return nodes;
  }

  /** The condition of `else if`. */
  #afterElse(word: string, rest: readonly Token[]): readonly Token[] | undefined {
    const [next, ...condition] = rest;
    if (next === undefined) return undefined;
    if (word === "else" && next.kind === "word" && next.text === "with") throw new NotModelled("Go template with with");
    if (word === "else" && next.kind === "word" && next.text === "if") return condition;
    throw new GoError(`unexpected ${next.text} in ${word}`);
  }

  #if(condition: readonly Token[]): Node {
    if (isAssignment(condition)) throw new NotModelled("Go template with a variable in the head of if");
    const pipeline = this.#pipeline(condition);
    const whenTrue = this.#block();
    let otherwise: readonly Node[] = [];
    const elseIf = this.#condition;
    if (this.ended === "else" && elseIf !== undefined) {
      otherwise = [this.#if(elseIf)];
    } else {
      if (this.ended === "else") otherwise = this.#block();
      if (this.ended !== "end") throw new GoError("if without end");
    }
    this.ended = undefined;
    return { kind: "if", pipeline, whenTrue, otherwise };
  }

  #block(): readonly Node[] {
    const variables = this.#scope.length;
    const nodes = this.nodes();
    this.#scope.length = variables;
    return nodes;
  }

  #action(tokens: readonly Token[]): Node {
    if (!isAssignment(tokens)) return { kind: "print", pipeline: this.#pipeline(tokens) };
    const [variable, sign, ...rest] = tokens;
    const name = variable?.text ?? "";
    if (sign?.text === "=" && !this.#scope.includes(name)) throw new GoError(`undefined variable "$${name}"`);
    // Declared before its value is read, as Go does.
    if (sign?.text === ":=") this.#scope.push(name);
    return { kind: sign?.text === ":=" ? "declare" : "assign", name, pipeline: this.#pipeline(rest) };
  }

  #pipeline(tokens: readonly Token[]): Pipeline {
    const cursor = new Cursor(tokens);
    const pipeline = this.#commands(cursor);
    if (cursor.peek() !== undefined) throw new GoError(`unexpected ${cursor.peek()?.text}`);
    return pipeline;
  }

  #commands(cursor: Cursor): Pipeline {
    const commands: Command[] = [];
    do commands.push(this.#command(cursor));
    while (cursor.takeSign("|"));
    for (const [first] of commands.slice(1)) {
      if (first?.kind === "constant") throw new GoError("non executable command in pipeline");
    }
    return commands;
  }

  #command(cursor: Cursor): Command {
    const operands: Operand[] = [];
    for (let next = cursor.peek(); next !== undefined && !isEnd(next); next = cursor.peek()) {
      if (operands.length > 0 && !next.spaced) throw new GoError(`unexpected ${next.text} in operand`);
      operands.push(this.#operand(cursor));
    }
    if (operands.length === 0) throw new GoError("missing value for command");
    return operands;
  }

  #operand(cursor: Cursor): Operand {
    const first = cursor.take();
    const from = this.#source(first, cursor);
    if (from === undefined) return this.#plain(first);
    const fields = first.kind === "field" ? [first.text] : [];
    for (let next = cursor.peek(); next?.kind === "field" && !next.spaced; next = cursor.peek()) {
      fields.push(cursor.take().text);
    }
    return { kind: "chain", from, fields };
  }

  #source(first: Token, cursor: Cursor): Source | undefined {
    if (first.kind === "field" || (first.kind === "sign" && first.text === ".")) return { kind: "data" };
    if (first.kind === "variable") {
      if (!this.#scope.includes(first.text)) throw new GoError(`undefined variable "$${first.text}"`);
      return { kind: "variable", name: first.text };
    }
    if (first.kind !== "sign" || first.text !== "(") return undefined;
    const pipeline = this.#commands(cursor);
    if (!cursor.takeSign(")")) throw new GoError("unclosed left paren");
    return { kind: "pipeline", pipeline };
  }

  #plain(token: Token): Operand {
    switch (token.kind) {
      case "string":
        return { kind: "constant", value: token.text };
      case "number":
        return { kind: "constant", value: numberOf(token.text) };
      case "word":
        if (token.text === "true" || token.text === "false") return { kind: "constant", value: token.text === "true" };
        if (token.text === "nil") return { kind: "constant", value: null };
        if (!this.#functions.has(token.text)) throw new NotModelled(`function ${token.text} of a Go template`);
        return { kind: "function", name: token.text };
      default:
        throw new GoError(`unexpected ${token.text}`);
    }
  }
}

class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  take(): Token {
    const next = this.#tokens[this.#at++];
    if (next === undefined) throw new GoError("unexpected end of action");
    return next;
  }

  takeSign(text: string): boolean {
    const next = this.peek();
    const taken = next?.kind === "sign" && next.text === text;
    if (taken) this.#at++;
    return taken;
  }
}

function isAssignment([first, second]: readonly Token[]): boolean {
  if (first?.kind !== "variable" || second?.kind !== "sign") return false;
  if (second.text === ",") throw new NotModelled("Go template with two variables");
  return second.text === ":=" || second.text === "=";
}

function isEnd({ kind, text }: Token): boolean {
  return kind === "sign" && (text === "|" || text === ")");
}

function numberOf(text: string): bigint | number {
  if (/^[+-]?(?:0|[1-9][0-9]*)$/.test(text)) return BigInt(text.replace(/^\+/, ""));
  if (/^[+-]?[0-9]+\.[0-9]+$/.test(text)) return Number(text);
  throw new NotModelled(`the number ${text} in a Go template`);
}
