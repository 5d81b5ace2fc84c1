import { GoError } from "../go-error.ts";
import { printAsGo } from "../native.ts";
import { functionNames, functionOf } from "./functions.ts";
import { parseTemplate, type Command, type Node, type Operand, type Pipeline } from "./parse.ts";
import { isTrue, kindOf, type TemplateValue } from "./value.ts";

/** A Go template; gives the text that it makes of `.Input`, or the error that ends it. */
export type Template = (input: TemplateValue) => string | GoError;

/**
 * Compiles a Go template with the functions of sprig, or gives Go's error. Throws NotModelled, now or when it runs, for
 * what is not modelled. Source: Go text/template, exec.go; argo-events pkg/sensors/triggers/params.go.
 */
export function compileTemplate(template: string): Template | GoError {
  try {
    const nodes = parseTemplate(template, functionNames);
    return (input) => caught(() => new Run(new Map([["Input", input]])).nodes(nodes));
  } catch (error) {
    if (error instanceof GoError) return error;
    throw error;
  }
}

function caught(run: () => string): string | GoError {
  try {
    return run();
  } catch (error) {
    if (error instanceof GoError) return error;
    throw error;
  }
}

class Run {
  readonly #data: TemplateValue;
  readonly #variables: { readonly name: string; value: TemplateValue }[];

  constructor(data: TemplateValue) {
    this.#data = data;
    this.#variables = [{ name: "", value: data }];
  }

  nodes(nodes: readonly Node[]): string {
    const declared = this.#variables.length;
    let out = "";
    for (const node of nodes) out += this.#node(node);
    this.#variables.length = declared;
    return out;
  }

  #node(node: Node): string {
    switch (node.kind) {
      case "text":
        return node.text;
      case "print": {
        const value = this.#pipeline(node.pipeline);
        return value === undefined ? "<no value>" : printAsGo(value);
      }
      case "declare":
        this.#variables.push({ name: node.name, value: this.#pipeline(node.pipeline) });
        return "";
      case "assign":
        this.#variable(node.name).value = this.#pipeline(node.pipeline);
        return "";
      case "if":
        return this.nodes(isTrue(this.#pipeline(node.pipeline)) ? node.whenTrue : node.otherwise);
    }
  }

  /** Go unpacks what a pipeline gives, and nil then is nothing. */
  #pipeline(pipeline: Pipeline): TemplateValue {
    let value: TemplateValue;
    for (const [index, command] of pipeline.entries()) value = this.#command(command, index > 0, value) ?? undefined;
    return value;
  }

  #command([first, ...others]: Command, piped: boolean, last: TemplateValue): TemplateValue {
    if (first?.kind === "function") return this.#call(first.name, others, piped ? [last] : []);
    if (others.length > 0 || piped) throw new GoError("can't give argument to non-function");
    if (first?.kind === "constant" && first.value === null) throw new GoError("nil is not a command");
    return first && this.#operand(first);
  }

  #call(name: string, operands: readonly Operand[], piped: readonly TemplateValue[]): TemplateValue {
    if (name === "and" || name === "or") return this.#junction(name, operands, piped);
    return functionOf(name)(...operands.map((operand) => this.#operand(operand)), ...piped);
  }

  /** Stops at the operand that decides. */
  #junction(name: "and" | "or", operands: readonly Operand[], piped: readonly TemplateValue[]): TemplateValue {
    if (operands.length + piped.length === 0) throw new GoError(`wrong number of args for ${name}`);
    let value: TemplateValue;
    for (const operand of operands) {
      value = this.#operand(operand);
      if (isTrue(value) === (name === "or")) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }

  #operand(operand: Operand): TemplateValue {
    switch (operand.kind) {
      case "constant":
        return operand.value;
      case "function":
        return functionOf(operand.name)();
      case "chain": {
        const { from, fields } = operand;
        if (from.kind === "pipeline") return field(this.#pipeline(from.pipeline), fields);
        return field(from.kind === "data" ? this.#data : this.#variable(from.name).value, fields);
      }
    }
  }

  #variable(name: string): { value: TemplateValue } {
    const found = this.#variables.findLast((variable) => variable.name === name);
    if (found === undefined) throw new Error(`bug: the variable ${name} was parsed`);
    return found;
  }
}

/** What is not in a map is nothing, and so are its members; nil and other values have no members. */
function field(value: TemplateValue, names: readonly string[]): TemplateValue {
  let found = value;
  for (const name of names) {
    if (found === undefined) return undefined;
    if (found === null) throw new GoError(`nil pointer evaluating interface {}.${name}`);
    if (!(found instanceof Map)) throw new GoError(`can't evaluate field ${name} in type ${kindOf(found)}`);
    found = found.get(name);
  }
  return found;
}
