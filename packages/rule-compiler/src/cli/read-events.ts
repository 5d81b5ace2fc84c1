import type { SourceFile } from "../source/source-file.ts";
import { readEvents, type EventStream } from "../simulate/event-stream.ts";
import type { Host } from "./host.ts";
import { readSource } from "./inputs.ts";

/** The events of a file that is read whole, and the file itself as far as it could be read. */
interface EventFile extends EventStream {
  readonly files: readonly SourceFile[];
}

/** Reads a file of events, of at most `maxBytes`; `-` is standard input. Never throws. */
export function readEventFile(path: string, maxBytes: number, host: Host): EventFile {
  const source = readSource(path, maxBytes, host);
  return "code" in source
    ? { events: [], files: [], diagnostics: [source] }
    : { ...readEvents(source), files: [source] };
}
