/** A system call in a trace of strace. */
export interface Call {
  readonly name: string;
  /** What is inside the parentheses, as far as it was written. */
  readonly args: string;
  /** Numbers of the lines at which it began and returned. */
  readonly began: number;
  readonly returned: number;
}

/**
 * Reads what `strace -f` writes: calls in the order in which they began. One that another thread's calls interrupt stands
 * in two lines.
 */
export function readTrace(text: string): readonly Call[] {
  const calls: Call[] = [];
  const open = new Map<string, Omit<Call, "returned">>();
  for (const [at, line] of text.split("\n").entries()) {
    const [, thread = "", rest = ""] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(rest);
    if (resumed) {
      const begun = open.get(thread);
      if (begun) calls.push({ ...begun, args: begun.args + (resumed[2] ?? ""), returned: at });
      open.delete(thread);
      continue;
    }
    const [, name, args = ""] = /^(\w+)\((.*)$/.exec(rest) ?? [];
    if (name === undefined) continue;
    if (args.endsWith("<unfinished ...>")) open.set(thread, { name, args, began: at });
    else calls.push({ name, args, began: at, returned: at });
  }
  return calls.toSorted((one, other) => one.began - other.began);
}

/** What a trace shows of the events that were answered. */
export interface Proof {
  /** Events whose request was read and answered 200. */
  readonly answered: number;
  /** Of them, those that were written to the journal of the spool, and synced there before the answer began. */
  readonly synced: number;
}

const answer = /^(\d+)<TCP[^"]*"HTTP\/1\.1 200 /;

/**
 * Follows each event, by a text that stands in no earlier one, from the request that was read, to the write to the journal that holds it, to a sync
 * of the journal that began after that write, to the answer on the connection of the request.
 */
export function proveSynced(calls: readonly Call[], marks: readonly string[]): Proof {
  const reads = calls.filter(({ name, args }) => /^(?:read|recvfrom)$/.test(name) && /^\d+<TCP/.test(args));
  const stores = calls.filter(({ name, args }) => name.startsWith("pwrite") && args.includes("spool.db-wal>"));
  const syncs = calls.filter(({ name, args }) => /^f(?:data)?sync$/.test(name) && args.includes("spool.db-wal>"));
  const answers = calls.filter(({ name, args }) => /^(?:write|writev|sendto|sendmsg)$/.test(name) && answer.test(args));
  let [answered, synced] = [0, 0];
  for (const mark of marks) {
    const read = reads.find(({ args }) => args.includes(mark));
    if (!read) continue;
    const connection = /^\d+/.exec(read.args)?.[0];
    const wrote = answers.find(({ args, began }) => began > read.returned && answer.exec(args)?.[1] === connection);
    if (!wrote) continue;
    answered += 1;
    const stored = stores.find(({ args, began }) => began > read.returned && args.includes(mark));
    if (!stored) continue;
    if (syncs.some(({ began, returned }) => began > stored.returned && returned < wrote.began)) synced += 1;
  }
  return { answered, synced };
}
