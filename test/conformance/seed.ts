import fc from "fast-check";

/** The seed of this run (test/support/properties.ts), for generators that are not fast-check's. */
export function propertySeed(): number {
  const { seed = Math.floor(Math.random() * 2 ** 31) } = fc.readConfigureGlobal();
  return seed;
}
