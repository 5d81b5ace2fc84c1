import fc from "fast-check";

/** Where to strike and how, as numbers that fit any rule. */
export interface Stroke {
  readonly place: number;
  readonly how: number;
  readonly at: number;
  readonly text: string;
}

/** One change to a rule: what is deleted, renamed, retyped or mangled follows from the numbers. */
export const arbitraryStroke: fc.Arbitrary<Stroke> = fc.record({
  place: fc.nat(),
  how: fc.nat(),
  at: fc.nat(),
  text: fc.constantFrom(...Array.from("(),=!<>[]{}.*?|\\\"' \t\n-_/#@aZ0~"), "in", "==", "\u0000", "é", "__proto__"),
});

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesOf(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

/** The rule after some strokes; the given one stays as it is. */
export function mutate(rule: object, strokes: readonly Stroke[]): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(rule)) as Record<string, unknown>;
  for (const stroke of strokes) {
    const places = placesOf(copy);
    const place = places[stroke.place % Math.max(1, places.length)];
    if (place) strike(place, stroke);
  }
  return copy;
}

function strike({ holder, key }: Place, { how, at, text }: Stroke): void {
  const old = Reflect.get(holder, key) as unknown;
  if (how % 5 === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (how % 5 === 1 && !Array.isArray(holder)) {
    Reflect.deleteProperty(holder, key);
    put(holder, renamed(key, at, text), old);
  } else if (how % 5 === 2) {
    put(holder, key, retyped(old, at, text));
  } else if (typeof old === "string") {
    const cut = at % (old.length + 1);
    put(holder, key, old.slice(0, cut) + text + old.slice(cut + (at % 2)));
  }
}

/** Assigning would set the prototype for `__proto__`. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function renamed(key: string, at: number, text: string): string {
  const names = [key.toUpperCase(), key.toLowerCase(), `${key}s`, key.slice(0, -1), key + text, text];
  return names[at % names.length] ?? key;
}

function retyped(old: unknown, at: number, text: string): unknown {
  const values = [null, [], {}, [old], { value: old }, String(old), 0, -1.5, 1e300, true, false, "", text, "*"];
  return values[at % values.length];
}
