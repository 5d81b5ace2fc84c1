import type { BadEvent } from "./bad-event.ts";
import { flawOf } from "./flaw.ts";

/** Some JSON: what it is, and its text, character by character as it came. */
export interface Document {
  readonly json: unknown;
  readonly text: string;
}

/** Most that is read. An environment variable cannot hold more than 128 KiB. */
const largestBytes = 1_048_576;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads an event as a Workflow hands it over: JSON, or JSON in base64. */
export function readGiven(text: string): Document | BadEvent {
  if (text.trim() === "") return { problem: "the event is empty" };
  const bytes = Buffer.byteLength(text);
  if (bytes > largestBytes) {
    return { problem: `the event has ${bytes} bytes, and no more than ${largestBytes} are read` };
  }
  // JSON first: `null`, `true` and numbers are base64, too.
  const json = readJson(text, "the event");
  if (json !== undefined) return json;
  if (/^[ \t\r\n]*[{["]/.test(text)) return { problem: "the event begins like JSON, and is none" };
  const inside = fromBase64(text);
  if (inside === undefined) return { problem: "the event is neither JSON nor base64" };
  return readBytes(inside, "what the event holds in base64");
}

/** Reads the bytes of some JSON in UTF-8. `words` are what they are called in problems. */
export function readBytes(bytes: Uint8Array, words: string): Document | BadEvent {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { problem: `${words} is not UTF-8` };
  }
  return readJson(text, words) ?? { problem: `${words} is not JSON` };
}

/** Reads JSON (RFC 8259); undefined for what is none. */
function readJson(text: string, words: string): Document | BadEvent | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined; // the engine's own message quotes the text
  }
  const flaw = flawOf(text);
  return flaw === undefined ? { json, text } : { problem: `${words} ${flaw}` };
}

/** The bytes of base64 with the standard alphabet and padding, also over several lines; undefined for anything else. */
export function fromBase64(text: string): Uint8Array | undefined {
  const line = text.replaceAll(/[\r\n\t ]/g, "");
  const bytes = Buffer.from(line, "base64");
  return bytes.toString("base64") === line ? bytes : undefined;
}
