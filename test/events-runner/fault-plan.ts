import { z } from "zod";

/** How many of the requests a fault takes: the next so many, or a share of them; every one when nothing is said. */
const often = {
  first: z.int().min(1).optional().describe("The next so many requests, and then no more."),
  ratio: z.number().gt(0).max(1).optional().describe("This share of the requests, evenly spread."),
};

/** Faults of the receiver, by name. The first that takes a request, in the order of `takingFaults`, decides its fate. */
export const faultPlanSchema = z
  .strictObject({
    slow: z.int().min(0).max(600_000).optional().describe("Milliseconds before every answer, and every other fault."),
    down: z.int().min(1).max(600_000).optional().describe("Milliseconds without a listening socket, from now on."),
    halfOpen: z.strictObject(often).optional().describe("Takes the connection and never answers."),
    drop: z
      .strictObject({ at: z.enum(["request", "answer"]), ...often })
      .optional()
      .describe("Resets the connection: before the event is accepted, or after that, instead of the answer."),
    garble: z
      .strictObject({ as: z.enum(["statusLine", "head", "body"]), ...often })
      .optional()
      .describe(
        "Answers with noise for a status line, with 200 and half a head, or with 200 and half a body. " +
          "Of the three only the last accepts the event.",
      ),
    redirect: z
      .strictObject({ to: z.string(), ...often })
      .optional()
      .describe("Answers 301 with this Location."),
    retryAfter: z
      .strictObject({ status: z.literal([429, 503]), seconds: z.int().min(0), ...often })
      .optional()
      .describe("Answers this status with Retry-After."),
    fail: z
      .strictObject({ status: z.int().min(201).max(599), ...often })
      .optional()
      .describe("Answers this status."),
  })
  .describe("What the receiver does wrong.");

export type FaultPlan = z.infer<typeof faultPlanSchema>;

/** Reads a plan; says what is wrong with it when it is none. */
export function readFaultPlan(text: string): FaultPlan | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "the body is not JSON";
  }
  const { success, data, error } = faultPlanSchema.safeParse(value);
  if (success) return data;
  return error.issues.map(({ path, message }) => `${path.join(".") || "plan"}: ${message}`).join("; ");
}

/** The faults that decide what becomes of a request, in the order in which they are asked. */
export const takingFaults = ["halfOpen", "drop", "garble", "redirect", "retryAfter", "fail"] as const;

export type TakingFault = (typeof takingFaults)[number];

/** Says for each request which fault takes it. */
export class FaultSwitch {
  plan: FaultPlan = {};
  /** Requests that each fault has taken since the program started. */
  readonly taken: Partial<Record<TakingFault, number>> = {};
  #left = new Map<TakingFault, number>();
  #asked = 0;

  /** Replaces the plan; counts for `first` start anew. */
  set(plan: FaultPlan): void {
    this.plan = plan;
    this.#left = new Map();
    for (const name of takingFaults) {
      const first = plan[name]?.first;
      if (first !== undefined) this.#left.set(name, first);
    }
  }

  /** The fault that takes the next request, if any; counts it. */
  next(): TakingFault | undefined {
    this.#asked += 1;
    // Multiples of the golden ratio are spread evenly, and never in step with how the sender repeats itself.
    const position = (this.#asked * 0.618_033_988_749_894_9) % 1;
    const name = takingFaults.find((one) => this.plan[one] !== undefined && this.#takes(one, position));
    if (name !== undefined) this.taken[name] = (this.taken[name] ?? 0) + 1;
    return name;
  }

  #takes(name: TakingFault, position: number): boolean {
    if (position >= (this.plan[name]?.ratio ?? 1)) return false;
    const left = this.#left.get(name);
    if (left === undefined) return true;
    this.#left.set(name, left - 1);
    return left > 0;
  }
}
