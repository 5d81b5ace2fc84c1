import type { EventData } from "./event.ts";
import { joinItems, type Compared, type Item, type PartVerdict } from "./filter-verdict.ts";
import { compilePath } from "./gjson/compile-path.ts";
import { getPath } from "./gjson/get.ts";
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
}

/** Compiles `exprs`. Data that are no JSON are an error, even when there is nothing to evaluate. */
export function compileExprFilters(filters: readonly ExprFilter[], any: boolean): (event: EventData) => PartVerdict {
  const join = joinItems(
    "expr",
    filters.map((filter) => compileItem(filter, any)),
    any,
  );
  return (event) => {
    if (event.isJson) return join(event);
    return { holds: false, index: 0, compared: () => [], error: "expr filter error (event data not valid JSON)" };
  };
}

function compileItem({ expr, fields: given }: ExprFilter, any: boolean): Item<EventData> {
  const fields = (given ?? []).map(({ name, path }): Field => ({ name, path: compilePath(path) }));
  const expression = compileExpression(expr);
  return {
    judge: (event) => {
      const parameters = new Map<string, Native>();
      for (const { name, path } of fields) {
        const found = getPath(event.root, path);
        if (!found.exists) return `path '${path.text}' does not exist`;
        parameters.set(name, found.native);
      }
      // Argo skips an expression without fields, whatever it says: it decides nothing.
      if (fields.length === 0) return !any;
      if (expression instanceof GoError) return expression.message;
      const value = expression.evaluate(parameters);
      return value instanceof GoError ? value.message : value === true;
    },
    compared: (event) => fields.map((field) => describe(event, field)),
  };
}

function describe(event: EventData, { path }: Field): Compared {
  const found = getPath(event.root, path);
  return { what: path.text, actual: found.exists ? found.raw : undefined };
}
