import type { EventData } from "./event.ts";
import { joinItems, type Item, type ItemVerdict, type PartVerdict } from "./filter-verdict.ts";
import { compilePath } from "./gjson/compile-path.ts";
import { MadeString } from "./gjson/made-value.ts";
import { boolOf, floatOf, type Value } from "./gjson/value.ts";
import { GoError } from "./go-error.ts";
import { parseBoolAsGo, parseFloatAsGo } from "./go-number.ts";
import { compareFloats } from "./go-order.ts";
import { NotModelled } from "./not-modelled.ts";
import { compileRegexp, matchesRegexp } from "./regexp.ts";

/** A data filter: a value of the event, compared with one of several. */
export interface DataFilter {
  readonly path: string;
  readonly type: string;
  readonly comparator?: string;
  readonly value?: readonly string[] | null;
  readonly template?: string;
}

/** A Go template of a data filter: `.Input` is the text of the value. */
export type Template = (input: string) => string | GoError;

/** Reads a Go template with the functions of sprig. Throws NotModelled for what it does not know. */
export type CompileTemplate = (text: string) => Template | GoError;

/** Compiles `data`. No filter at all holds on any data; otherwise data that are no JSON are an error. */
export function compileDataFilters(
  filters: readonly DataFilter[],
  any: boolean,
  compileTemplate?: CompileTemplate,
): (event: EventData) => PartVerdict {
  const items = filters.map((filter) => compileItem(filter, compileTemplate));
  const join = joinItems("data", items, any && items.length > 0);
  return (event) => {
    if (items.length === 0 || event.isJson) return join(event);
    return { holds: false, index: 0, compared: () => [], error: "data filter error (event data not valid JSON)" };
  };
}

function compileItem(filter: DataFilter, compileTemplate: CompileTemplate | undefined): Item<EventData> {
  const path = compilePath(filter.path);
  const values = filter.value ?? [];
  const template = templateOf(filter, compileTemplate);
  const compare = comparisonOf(filter);
  return {
    judge: (event) => {
      const found = event.get(path);
      if (!found.exists) return `path '${filter.path}' does not exist`;
      if (values.length === 0) return "no values specified";
      const value = template(found);
      if (value instanceof GoError) return value.message;
      return judgeValues(values, (expected) => compare(value, expected));
    },
    compared: (event) => {
      const found = event.get(path);
      const expected = `${filter.comparator || "="} ${values.join(" or ")}`;
      return [{ what: filter.path, actual: found.exists ? found.raw : undefined, expected }];
    },
  };
}

/** The first value that fits decides; one that cannot be read ends it before the later ones are looked at. */
function judgeValues(values: readonly string[], compare: (expected: string) => ItemVerdict): ItemVerdict {
  for (const expected of values) {
    const verdict = compare(expected);
    if (verdict !== false) return verdict;
  }
  return false;
}

function templateOf(
  { template: text = "" }: DataFilter,
  compileTemplate: CompileTemplate | undefined,
): (value: Value) => Value | GoError {
  if (text === "") return (value) => value;
  if (compileTemplate === undefined) throw new NotModelled("template of a data filter");
  const template = compileTemplate(text);
  if (template instanceof GoError) return () => template;
  return (value) => {
    const made = template(value.text);
    if (made instanceof GoError) return made;
    if (made === "" || made === "<no value>") {
      return new GoError(`template '${text}' evaluated to empty string or no value`);
    }
    return new MadeString(requoted(made));
  };
}

/**
 * What is left of a text that strconv.Quote writes and gjson reads: characters that Go escapes in a way that JSON does
 * not know cut it off. Source: Go strconv.Quote, gjson unescape.
 */
function requoted(text: string): string {
  if (/[\u{10000}-\u{10ffff}]/u.test(text)) throw new NotModelled("a template that gives characters beyond U+FFFF");
  // oxlint-disable-next-line no-control-regex -- these Go writes as \x.., \a and \v
  const cut = text.search(/[\x00-\x07\x0b\x0e-\x1f\x7f]/);
  return cut === -1 ? text : text.slice(0, cut);
}

function comparisonOf({ type, comparator = "" }: DataFilter): (value: Value, expected: string) => ItemVerdict {
  switch (type) {
    case "bool":
      return (value, expected) => {
        const wanted = parseBoolAsGo(expected);
        return wanted === undefined
          ? `strconv.ParseBool: parsing "${expected}": invalid syntax`
          : wanted === boolOf(value);
      };
    case "number":
      return (value, expected) => {
        const wanted = parseFloatAsGo(expected);
        return wanted.error?.message ?? compareFloats(comparator || "=", floatOf(value), wanted.value);
      };
    case "string":
      return (value, expected) => {
        const pattern = compileRegexp(expected);
        if (pattern instanceof GoError) return pattern.message;
        if (comparator !== "" && comparator !== "=" && comparator !== "!=") return false;
        return matchesRegexp(pattern, value.text) === (comparator !== "!=");
      };
    default:
      return () => `unsupported JSON type '${type}'`;
  }
}
