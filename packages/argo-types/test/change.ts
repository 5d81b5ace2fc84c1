type Json = Record<string, unknown>;

/**
 * Copies an object and puts a value at a JSON pointer in the copy; `undefined` takes the member away. Fails when
 * the way to it does not exist, so that a test cannot change nothing.
 */
export function change(object: unknown, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(object);
  const parts = pointer.split("/").slice(1).map(unescapePart);
  const last = parts.pop();
  let holder = copy as Json;
  for (const part of parts) {
    const next = holder[part];
    if (typeof next !== "object" || next === null) throw new Error(`nothing stands at ${part} of ${pointer}`);
    holder = next as Json;
  }
  if (last === undefined) throw new Error("the pointer is empty");
  if (value === undefined) {
    if (!(last in holder)) throw new Error(`nothing stands at ${pointer}`);
    delete holder[last];
  } else {
    holder[last] = value;
  }
  return copy;
}

function unescapePart(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
