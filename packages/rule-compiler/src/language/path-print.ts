import type { Path } from "./trees.ts";

const bareKey = /^[A-Za-z0-9_-]+$/;

/** Prints a path in its one canonical form, which parses back to the same path: bare keys where they can be. */
export function printPath(path: Path): string {
  let text = "";
  for (const segment of path.segments) {
    if (segment.kind === "index") text += `[${segment.index}]`;
    else text += printKey(segment.key, text === "");
  }
  return text;
}

/** Prints one key as the path language writes it: `.name`, `name` when it comes first, or `["…"]`. */
export function printKey(key: string, first: boolean): string {
  if (!bareKey.test(key)) return `[${JSON.stringify(key)}]`;
  return first ? key : `.${key}`;
}
