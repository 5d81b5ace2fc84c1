import type { Job } from "../event/job.ts";

/**
 * Jobs on their way to the thread of the spool: one text and one block of memory for all of them. The block is handed over
 * and comes back; objects one by one, and a copy of each body, would cost more than to store them.
 */
export interface PackedJobs {
  /** JSON of the jobs without their bodies. */
  readonly text: string;
  /** Bytes of each body, which stand in `bodies` one after the other. */
  readonly sizes: readonly number[];
  readonly bodies: ArrayBuffer;
}

/** A larger block is not kept. */
const mostKept = 16 * 1024 * 1024;

/** Packs jobs, into the block of memory of a commit before if it is large enough. */
export function packJobs(jobs: readonly Job[], block: ArrayBuffer): PackedJobs {
  const sizes = jobs.map(({ body }) => body.byteLength);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bodies = block.byteLength >= total ? block : new ArrayBuffer(2 ** Math.ceil(Math.log2(total)));
  const bytes = new Uint8Array(bodies);
  let at = 0;
  for (const { body } of jobs) {
    bytes.set(body, at);
    at += body.byteLength;
  }
  return { text: JSON.stringify(jobs.map(({ body: _body, ...job }) => job)), sizes, bodies };
}

/** The jobs that were packed; their bodies are parts of the block. */
export function unpackJobs({ text, sizes, bodies }: PackedJobs): readonly Job[] {
  let at = 0;
  return (JSON.parse(text) as readonly Omit<Job, "body">[]).map((job, index) => {
    const body = new Uint8Array(bodies, at, sizes[index]);
    at += body.byteLength;
    return { ...job, body };
  });
}

/** What to keep of a block that came back. */
export function keepBlock(block: ArrayBuffer): ArrayBuffer {
  return block.byteLength <= mostKept ? block : new ArrayBuffer(0);
}
