import { expect, it } from "vitest";
import { base64, envelope, openEnvelope, pod, read, request, resourceEvent } from "./shapes.ts";

it.each<readonly [string, string]>([
  ["an object", '{ "n" : 12345678901234567890.10 }'],
  ["a list", "[1.0, {}]"],
  ["a text", '"; rm -rf /"'],
  ["null", "null"],
  ["a number", "-0.0"],
  ["an object without keys", "{}"],
  ["an event of Argo", resourceEvent("ADD", pod())],
  ["a request", request("{}")],
])("hands the body of a request on that is %s", (_, body) => {
  const text = request(body);
  for (const shape of [text, base64(text), envelope(text), openEnvelope(text)]) {
    expect(read(shape)).toEqual({ kind: "other", text: body, subject: undefined, happenedAt: undefined });
  }
});

it.each(['{"header":null,"body":{}}', '{"header":[],"body":{}}', '{"header":"x","body":{}}'])(
  "takes no request without headers: %s",
  (text) => {
    expect(read(text)).toEqual({ problem: "the header of the request is no object" });
  },
);
