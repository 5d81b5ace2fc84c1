import type { ReadFixture } from "../ruletest/fixtures.ts";
import type { Host } from "./host.ts";
import { readText } from "./read-text.ts";

/** Reads the files that tests refer to, each of at most that many bytes. */
export function fixtureReader(maxBytes: number, host: Host): ReadFixture {
  return (path) => {
    const read = readText(path, maxBytes, host);
    if (typeof read === "string") return { text: read };
    switch (read.kind) {
      case "unreadable":
        return { reason: isMissing(path, host) ? "there is no such file" : read.reason };
      case "tooLarge":
        return { reason: `it has ${read.bytes} bytes, and ${maxBytes} are allowed` };
      case "notText":
        return { reason: `it is no text: ${read.found}` };
    }
  };
}

function isMissing(path: string, host: Host): boolean {
  try {
    return host.stat(path) === undefined;
  } catch {
    return false;
  }
}
