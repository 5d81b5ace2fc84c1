import { compileFilter, type FilteringDependency } from "../../packages/rule-compiler/src/model/filter.ts";
import type { EventContext } from "../../packages/rule-compiler/src/model/context-filter.ts";
import type { Template } from "../../packages/rule-compiler/src/model/data-filter.ts";
import { EventData } from "../../packages/rule-compiler/src/model/event.ts";
import { compilePath } from "../../packages/rule-compiler/src/model/gjson/compile-path.ts";
import { getPath } from "../../packages/rule-compiler/src/model/gjson/get.ts";
import { boolOf, floatOf } from "../../packages/rule-compiler/src/model/gjson/value.ts";
import { GoError } from "../../packages/rule-compiler/src/model/go-error.ts";
import { compileExpression } from "../../packages/rule-compiler/src/model/govaluate/expression.ts";
import { isNativeList, printAsGo, type Native } from "../../packages/rule-compiler/src/model/native.ts";
import { NotModelled } from "../../packages/rule-compiler/src/model/not-modelled.ts";
import { compileRegexp, matchesRegexp } from "../../packages/rule-compiler/src/model/regexp.ts";
import type { Answer } from "../oracle/oracle.ts";
import type { Answers, FoundByGo } from "./questions.ts";
import { lengthTemplate } from "./random/dependencies.ts";

/*
 * What the model and Argo's code make of the same thing, each as a text, so that they can be compared and recorded.
 * Errors are told as such, without their texts.
 */

/** A text, or what the model refuses. */
export type Reading = string | NotModelled;

/** What stands for any error of Go's. */
const error = "error";

function reading(read: () => string | GoError): Reading {
  try {
    const found = read();
    return found instanceof GoError ? error : found;
  } catch (thrown) {
    if (thrown instanceof NotModelled) return thrown;
    throw thrown;
  }
}

/** What the model finds at a path. */
export function readPath(json: string, path: string): Reading {
  return reading(() => {
    const found = getPath(new EventData(json).root, compilePath(path));
    const { exists, type, raw, text } = found;
    return JSON.stringify([exists, type, raw, text, boolOf(found), String(floatOf(found)), jsonOf(found.native)]);
  });
}

/** What gjson finds at a path. */
export function readFound(found: FoundByGo): string {
  if (found.panic) return "panic";
  const float = found.float.endsWith("Inf")
    ? `${found.float.replace(/Inf|\+/g, "")}Infinity`
    : String(Number(found.float));
  const value = found.value === "" ? "none" : jsonOf(nativeOf(found.value));
  return JSON.stringify([found.exists, found.type, found.raw, found.string, found.bool, float, value]);
}

function nativeOf(json: string): Native {
  return new EventData(json).root.native;
}

/** JSON with the members of objects in the order of their keys; numbers without JSON are none. */
function jsonOf(value: Native): string {
  const text = sorted(value);
  return text.includes("\u0000not a number") ? "none" : text;
}

function sorted(value: Native): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "\u0000not a number";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isNativeList(value)) return `[${value.map(sorted).join(",")}]`;
  const members = [...value].map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`);
  return `{${members.toSorted().join(",")}}`;
}

/** What the model makes of an expression. */
export function readExpression(expr: string, values: Readonly<Record<string, unknown>>): Reading {
  return reading(() => {
    const expression = compileExpression(expr);
    if (expression instanceof GoError) return expression;
    const parameters = Object.entries(values).map(([name, value]) => [name, nativeOf(JSON.stringify(value))] as const);
    const value = expression.evaluate(new Map(parameters));
    return value instanceof GoError ? value : `${typeof value} ${printAsGo(value)} ${jsonOf(value)}`;
  });
}

/** What govaluate makes of an expression. */
export function readEvaluated({ error: failed, value, text = "" }: Answer<Answers["expr"]>): string {
  if (failed !== undefined) return failed.startsWith("panic") ? "panic" : error;
  // What JSON cannot carry comes as null, and is a float or holds one.
  const isWritable = value !== null || text === "<nil>";
  const native = nativeOf(JSON.stringify(value));
  const type = isWritable ? typeof native : text.startsWith("[") ? "object" : "number";
  return `${type} ${text} ${isWritable ? jsonOf(native) : "none"}`;
}

/** What the model makes of a regular expression and a text. */
export function readPattern(pattern: string, text: string): Reading {
  return reading(() => {
    const compiled = compileRegexp(pattern);
    return compiled instanceof GoError ? compiled : String(matchesRegexp(compiled, text));
  });
}

/** What Go makes of a regular expression and a text. */
export function readMatch(answer: Answer<Answers["regexp"]>): string {
  return answer.error === undefined ? String(answer.match) : error;
}

/** What a dependency makes of deliveries, a letter for each as `judge` answers. */
export function judgeWith(dependency: FilteringDependency): (event: string, context: EventContext) => Reading {
  const filter = compiled(dependency);
  if (filter instanceof NotModelled) return () => filter;
  return (event, context) =>
    reading(() => {
      const { pass, error: failed } = filter(eventData(event), context);
      return failed === undefined ? (pass ? "p" : "n") : "e";
    });
}

function compiled(dependency: FilteringDependency): ReturnType<typeof compileFilter> | NotModelled {
  try {
    return compileFilter(dependency, template);
  } catch (thrown) {
    if (thrown instanceof NotModelled) return thrown;
    throw thrown;
  }
}

/** The one template that the filters of the comparison have: Go's len counts bytes. */
function template(text: string): Template {
  if (text !== lengthTemplate) throw new NotModelled(`template ${text}`);
  return (input) => String(new TextEncoder().encode(input).length);
}

/** Events by their texts: many dependencies judge the same ones. */
const events = new Map<string, EventData>();

function eventData(text: string): EventData {
  const known = events.get(text) ?? new EventData(text);
  events.set(text, known);
  return known;
}
