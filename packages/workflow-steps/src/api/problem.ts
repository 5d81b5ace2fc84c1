import { Ended, type Outcome } from "../outcome/outcome.ts";
import type { ApiAnswer, ApiRequest, NoAnswer } from "./kubernetes-api.ts";

/** Whether a request was carried out. */
export function succeeded(answer: ApiAnswer | NoAnswer): boolean {
  const status = statusOf(answer);
  return status >= 200 && status < 300;
}

/** The status of an answer; 0 when none came. */
export function statusOf(answer: ApiAnswer | NoAnswer): number {
  return "code" in answer ? 0 : answer.status;
}

/**
 * Ends the step by an answer that nothing else can be made of. What may pass is `failed`, 403 is `forbidden`, and what the
 * server calls invalid is bad input: it would say so again. Tells what was asked for, never what the server wrote, since
 * that quotes what it was sent.
 */
export function endByAnswer(answer: ApiAnswer | NoAnswer, request: ApiRequest): never {
  throw new Ended(outcomeOf(answer, wordsOf(request)));
}

function outcomeOf(answer: ApiAnswer | NoAnswer, words: string): Outcome {
  if ("code" in answer) {
    return {
      result: "failed",
      reason: "ApiUnreachable",
      message: `the API server did not answer (${answer.code}): ${words}`,
    };
  }
  const { status, reason, repeated } = answer;
  const told = `${status}${reason === "" ? "" : ` ${reason}`}`;
  // An earlier try may have been carried out, and so may a request that failed inside of the server.
  const unchanged = repeated || status >= 500 || status < 300 ? {} : { unchanged: true as const };
  switch (status) {
    case 403:
      return { result: "forbidden", reason: "Forbidden", message: `the API server forbids it (${told}): ${words}` };
    case 400:
    case 422:
      return { result: "badInput", reason: "Invalid", message: `the API server calls it invalid (${told}): ${words}` };
    default:
      return {
        result: "failed",
        reason: "ApiFailed",
        message: `the API server answered ${told}: ${words}`,
        ...unchanged,
      };
  }
}

/** A request in words, such as "delete pods checkout-0 in shop". */
function wordsOf({ verb, resource, apiGroup, namespace, name }: ApiRequest): string {
  const kind = apiGroup === "" ? resource : `${resource}.${apiGroup}`;
  return [verb, kind, ...(name === undefined ? [] : [name]), "in", namespace].join(" ");
}
