const newline = Buffer.from("\n");

/** Makes whole lines of a stream of bytes, each of a bounded length, and holds no more than one line. */
export class LineCutter {
  readonly #limit: number;
  #held: Buffer[] = [];
  #size = 0;
  #left = 0;

  /** `limit` in bytes; what a line has beyond it is left out, with a mark that says how much it was. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that are complete now. */
  push(chunk: Buffer): Buffer {
    const lines: Buffer[] = [];
    // Lines that need no cut go on as they lie in the chunk, from `from` to `at`.
    let from = 0;
    let at = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, at)) {
      if (this.#size > 0 || end - at > this.#limit) {
        this.#hold(chunk.subarray(at, end));
        lines.push(chunk.subarray(from, at), this.#finish());
        from = end + 1;
      }
      at = end + 1;
    }
    lines.push(chunk.subarray(from, at));
    this.#hold(chunk.subarray(at));
    return Buffer.concat(lines);
  }

  /** The last line, when it has no end of its own. */
  end(): Buffer {
    return this.#size === 0 ? Buffer.alloc(0) : this.#finish();
  }

  #hold(part: Buffer): void {
    const kept = part.subarray(0, this.#limit - this.#size);
    if (kept.length > 0) this.#held.push(kept);
    this.#size += kept.length;
    this.#left += part.length - kept.length;
  }

  #finish(): Buffer {
    const line = Buffer.concat(this.#held);
    const parts = this.#left === 0 ? [line, newline] : this.#cut(line);
    this.#held = [];
    this.#size = 0;
    this.#left = 0;
    return Buffer.concat(parts);
  }

  #cut(line: Buffer): readonly Buffer[] {
    const kept = line.subarray(0, line.length - brokenEnd(line));
    const left = this.#left + line.length - kept.length;
    return [kept, Buffer.from(` … ${left} bytes more\n`)];
  }
}

/** Bytes at the end of a text in UTF-8 that are a part of a character. */
function brokenEnd(line: Buffer): number {
  for (let back = 1; back <= 4 && back <= line.length; back++) {
    const byte = line[line.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return back < length ? back : 0;
  }
  return 0;
}
