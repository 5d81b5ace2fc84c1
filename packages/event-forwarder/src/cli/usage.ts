import { visible } from "../event/visible.ts";

/** What a command is given. */
export interface Given {
  readonly args: readonly string[];
  readonly options: {
    readonly config?: string;
    readonly url?: string;
    readonly "token-file"?: string;
    readonly "ca-file"?: string;
    readonly "cert-file"?: string;
    readonly "key-file"?: string;
    readonly all?: boolean;
    readonly output?: string;
  };
}

/** Says what is wrong with a command line. */
export function usage(problem: string): number {
  process.stderr.write(`event-forwarder: ${visible(problem)}\nevent-forwarder --help tells how to use it.\n`);
  return 2;
}
