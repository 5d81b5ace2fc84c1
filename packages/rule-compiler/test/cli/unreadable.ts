import type { Want } from "../bad-input/row.ts";
import type { MemoryFile } from "../support/memory-host.ts";

/** An argument that leads to no text. */
export interface Unreadable {
  readonly name: string;
  readonly input: string;
  /** What stands there; nothing when left out. */
  readonly file?: MemoryFile;
  readonly want: readonly Want[];
  readonly says: string;
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** Arguments that lead to no text, and what is said about them. Only the host can cause these diagnostics. */
export const unreadableRows: readonly Unreadable[] = [
  { name: "a file that is not there", input: "missing.json", want: ["error INPUT_UNREADABLE"], says: '"missing.json"' },
  { name: "files joined by commas", input: "a.json,b.json", want: ["error INPUT_UNREADABLE"], says: "repeat -f" },
  {
    name: "a pattern that matches nothing",
    input: "none-*.json",
    want: ["error NO_INPUT_FILES"],
    says: '"none-*.json"',
  },
  {
    name: "a file that may not be read",
    input: "secret.json",
    file: new Error("EACCES: permission denied"),
    want: ["error INPUT_UNREADABLE"],
    says: "permission denied",
  },
  {
    name: "a file in UTF-16, little end first",
    input: "le.json",
    file: bytes(0xff, 0xfe, 0x5b, 0),
    want: ["error INPUT_NOT_TEXT"],
    says: "UTF-16",
  },
  {
    name: "a file in UTF-16, big end first",
    input: "be.json",
    file: bytes(0xfe, 0xff, 0, 0x5b),
    want: ["error INPUT_NOT_TEXT"],
    says: "UTF-16",
  },
  {
    name: "a file in Latin-1",
    input: "latin1.json",
    file: bytes(0x5b, 0x22, 0xe9, 0x22, 0x5d),
    want: ["error INPUT_NOT_TEXT"],
    says: "byte 2 ",
  },
  {
    name: "a file with a byte that begins no character",
    input: "bad.json",
    file: bytes(0x5b, 0xff, 0x5d),
    want: ["error INPUT_NOT_TEXT"],
    says: "byte 1 ",
  },
  {
    name: "a file that ends inside a character",
    input: "cut.json",
    file: bytes(0x5b, 0x22, 0x61, 0xe2, 0x82),
    want: ["error INPUT_NOT_TEXT"],
    says: "byte 3 ",
  },
  {
    name: "a file that begins with such a byte",
    input: "first.json",
    file: bytes(0xff),
    want: ["error INPUT_NOT_TEXT"],
    says: "byte 0 ",
  },
  {
    name: "a file too large even to be read",
    input: "huge.json",
    file: { size: 17_179_869_184 },
    want: ["error INPUT_TOO_LARGE"],
    says: "17179869184",
  },
];
