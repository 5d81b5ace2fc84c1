import { shapeRows } from "./shapes.gen.ts";

/** The fields of one of Argo's types: name → word for its type. */
export type Shape = ReadonlyMap<string, string>;

let shapes: ReadonlyMap<string, Shape> | undefined;

/** The fields of a type by its Go name; undefined for those that are no structures. Parsed at the first lookup. */
export function shapeOf(type: string): Shape | undefined {
  shapes ??= new Map(shapeRows.trim().split("\n").map(parseRow));
  return shapes.get(type);
}

function parseRow(row: string): readonly [string, Shape] {
  const [name = "", ...fields] = row.split(" ");
  const parsed = fields.map((field): readonly [string, string] => {
    const colon = field.indexOf(":");
    return [field.slice(0, colon), field.slice(colon + 1)];
  });
  return [name, new Map(parsed)];
}
