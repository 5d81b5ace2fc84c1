import type { EventData } from "./event.ts";
import { joinItems, type Compared, type Item, type PartVerdict } from "./filter-verdict.ts";
import { compilePath } from "./gjson/compile-path.ts";
import { surelyExists } from "./gjson/surely-exists.ts";
import type { Path } from "./gjson/path.ts";
import { GoError } from "./go-error.ts";
import { compileExpression } from "./govaluate/expression.ts";
import type { Native } from "./native.ts";

/** An expression and the values it is about. */
export interface ExprFilter {
  readonly expr: string;
  readonly fields?: readonly { readonly name: string; readonly path: string }[] | null;
}

interface Field {
  readonly name: string;
  readonly path: Path;
  /** There is something at the path in any event: it is looked up only when the expression asks for it. */
  readonly surelyExists: boolean;
}

/** Compiles `exprs`. Data that are no JSON are an error, even when there is nothing to evaluate. */
export function compileExprFilters(filters: readonly ExprFilter[], any: boolean): (event: EventData) => PartVerdict {
  const join = joinItems(
    "expr",
    filters.map((filter) => itemOf(filter, any)),
    any,
  );
  return (event) => {
    if (event.isJson) return join(event);
    return { holds: false, index: 0, compared: () => [], error: "expr filter error (event data not valid JSON)" };
  };
}

/** Items by what they are made of: most dependencies begin with one of three, that asks for the type of the event. */
const items = new Map<string, Item<EventData>>();
const mostItems = 1000;

function itemOf(filter: ExprFilter, any: boolean): Item<EventData> {
  const { expr, fields } = filter;
  // Those with more fields are hardly ever the same twice.
  if ((fields ?? []).length > 2) return compileItem(filter, any);
  const key = JSON.stringify([expr, (fields ?? []).flatMap(({ name, path }) => [name, path]), any]);
  const known = items.get(key);
  if (known) return known;
  const fresh = compileItem(filter, any);
  if (items.size >= mostItems) items.clear();
  items.set(key, fresh);
  return fresh;
}

function compileItem({ expr, fields: given }: ExprFilter, any: boolean): Item<EventData> {
  const fields = (given ?? []).map(({ name, path: text }): Field => {
    const path = compilePath(text);
    return { name, path, surelyExists: surelyExists(path) };
  });
  const inDoubt = fields.filter((field) => !field.surelyExists);
  // Of two fields with one name the last counts. Constants are the same in any event.
  const values = new Map(fields.map(({ name, path }) => [name, constantOf(path) ?? path]));
  const expression = compileExpression(expr);
  return {
    judge: (event) => {
      const missing = inDoubt.find(({ path }) => !event.get(path).exists);
      if (missing) return `path '${missing.path.text}' does not exist`;
      // Argo skips an expression without fields, whatever it says: it decides nothing.
      if (fields.length === 0) return !any;
      if (expression instanceof GoError) return expression.message;
      const value = expression.evaluate({ get: (name) => valueOf(event, values.get(name)) });
      return value instanceof GoError ? value.message : value === true;
    },
    compared: (event) => fields.map((field) => describe(event, field)),
  };
}

/** A value that stands in the path itself. */
interface Constant {
  readonly native: Native;
}

function constantOf({ head }: Path): Constant | undefined {
  return head.kind === "static" && head.rest === undefined ? { native: head.value.native } : undefined;
}

function valueOf(event: EventData, of: Path | Constant | undefined): Native | undefined {
  if (of === undefined) return undefined;
  return "native" in of ? of.native : event.native(of);
}

function describe(event: EventData, { path }: Field): Compared {
  const found = event.get(path);
  return { what: path.text, actual: found.exists ? found.raw : undefined };
}
