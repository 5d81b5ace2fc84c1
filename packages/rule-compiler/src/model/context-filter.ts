import { holding, type PartVerdict } from "./filter-verdict.ts";

/** The context of an Argo event. */
export interface EventContext {
  readonly id: string;
  /** The name of the EventSource. */
  readonly source: string;
  /** The kind of source, such as `resource`. */
  readonly type: string;
  /** The event name. */
  readonly subject: string;
  readonly datacontenttype: string;
  /** When the event was published, as RFC 3339. */
  readonly time: string;
}

/** Fields that Argo compares, in its order. */
const compared = ["type", "subject", "source", "datacontenttype"] as const;

/** Compiles a context filter: fields that are given and not empty must be equal. */
export function compileContextFilter(expected: Partial<EventContext>): (context: EventContext) => PartVerdict {
  const wanted = compared.filter((field) => (expected[field] ?? "") !== "");
  return (context) => {
    const differing = wanted.find((field) => context[field] !== expected[field]);
    if (differing === undefined) return holding;
    const detail = { what: differing, actual: context[differing], expected: expected[differing] ?? "" };
    return { holds: false, index: 0, compared: () => [detail] };
  };
}
