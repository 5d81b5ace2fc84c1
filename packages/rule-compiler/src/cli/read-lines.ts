import { decode, NotText } from "./decode.ts";

/** A line of something long, without its end; or why it is none that is read. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** What is wrong with it; its text is empty then. */
  readonly problem?: string;
}

const lineFeed = 0x0a;

/**
 * Cuts bytes into lines of at most that many bytes, each as soon as its end is there. What is longer is left out, and
 * costs no memory. Throws what the bytes throw.
 */
export function* readLines(chunks: Iterable<Uint8Array>, mostBytes: number): Generator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else parts.push(part);
  };
  const line = (): Line => {
    const one = length > mostBytes ? tooLong(number, length, mostBytes) : lineOf(number, parts, length);
    number++;
    parts = [];
    length = 0;
    return one;
  };
  for (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

function tooLong(number: number, length: number, mostBytes: number): Line {
  return { number, text: "", problem: `the line has ${length} bytes, more than the ${mostBytes} of --max-input` };
}

function lineOf(number: number, parts: readonly Uint8Array[], length: number): Line {
  try {
    const text = decode(parts.length === 1 && parts[0] ? parts[0] : joined(parts, length));
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, "") : text };
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { number, text: "", problem: `the line is not UTF-8 text: ${error.message}` };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
