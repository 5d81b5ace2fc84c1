import { expect, it } from "vitest";
import { base64, envelope, pod, read, request, resourceEvent } from "./shapes.ts";

const head = `"specversion":"1.0","id":"1","source":"/builds","type":"com.example.build"`;

it.each<readonly [string, string]>([
  ["with data", `{${head},"data":{"n":12345678901234567890}}`],
  ["with a text for data", `{${head},"data":"a text"}`],
  ["with data in base64", `{${head},"data_base64":"${base64('{"a":1}')}"}`],
  ["without data", `{${head}}`],
  ["with an event of Argo in it", `{${head},"data":${resourceEvent("ADD", pod())}}`],
  ["with a CloudEvent in it", `{${head},"data":{${head},"data":{}}}`],
])("hands a CloudEvent %s on with its attributes", (_, text) => {
  for (const shape of [text, base64(text), envelope(text), envelope(request(text))]) {
    expect(read(shape)).toEqual({ kind: "other", text, subject: undefined, happenedAt: undefined });
  }
});

it("hands the body of a CloudEvent in binary mode on", () => {
  const binary = {
    "Ce-Specversion": ["1.0"],
    "Ce-Id": ["1"],
    "Ce-Source": ["/builds"],
    "Ce-Type": ["com.example.build"],
  };
  expect(read(envelope(request('{"n":12345678901234567890}', binary)))).toMatchObject({
    kind: "other",
    text: '{"n":12345678901234567890}',
  });
});

it.each<readonly [string, string, string]>([
  ["twice", `{${head},"data":{},"data_base64":"e30="}`, "the CloudEvent has data and data_base64"],
  ["in no base64", `{${head},"data_base64":"%"}`, "the data_base64 of the CloudEvent is not base64"],
  ["in base64 that is no text", `{${head},"data_base64":5}`, "the data_base64 of the CloudEvent is not base64"],
  ["that is not UTF-8", `{${head},"data_base64":"/w=="}`, "the data of the CloudEvent is not UTF-8"],
  ["that is not JSON", `{${head},"data_base64":"${base64("<xml/>")}"}`, "the data of the CloudEvent is not JSON"],
])("takes no CloudEvent with data %s", (_, text, problem) => {
  expect(read(text)).toEqual({ problem });
});
