/** Requests at a time: enough to be quick, few enough for the API server's limits. */
const atOnce = 8;

/** Does something with each item, a few at a time; results come in the order of the items. The first failure ends all. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
