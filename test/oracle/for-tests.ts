import { afterAll } from "vitest";

/** The oracle of a file of tests, once it is started; it is closed after the last of them. */
export async function closedAfterTests<O extends { readonly close: () => Promise<void> }>(
  started: Promise<O>,
): Promise<O> {
  const oracle = await started;
  afterAll(() => oracle.close());
  return oracle;
}
