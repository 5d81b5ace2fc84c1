/** Files of events that hold none, or hold something else, and what is said of them: place, severity and code. */
export const badEvents: readonly { readonly name: string; readonly text: string; readonly want: readonly string[] }[] =
  [
    { name: "no text", text: "", want: ["1:1 EVENT_MISSING"] },
    { name: "blanks", text: " \n\r\n\t", want: ["1:1 EVENT_MISSING"] },
    { name: "a bookmark alone", text: '{"type":"BOOKMARK","object":{}}', want: ["1:1 EVENT_MISSING"] },
    { name: "no JSON", text: "type: ADDED", want: ["1:1 EVENT_INVALID"] },
    { name: "half an object", text: '{"type":"ADDED"', want: ["1:16 EVENT_INVALID"] },
    { name: "a list", text: "[]", want: ["1:1 EVENT_INVALID"] },
    { name: "null", text: "null", want: ["1:1 EVENT_INVALID"] },
    { name: "an object of a cluster", text: '{"kind":"Pod","metadata":{}}', want: ["1:1 EVENT_INVALID"] },
    { name: "the end of a watch", text: '{"type":"ERROR","object":{"code":410}}', want: ["1:1 EVENT_INVALID"] },
    {
      name: "two lines that are no events",
      text: '{"type":"ADDED","object":5}\n\n{"type":"ADD","body":[]}\n',
      want: ["1:1 EVENT_INVALID", "3:1 EVENT_INVALID"],
    },
    {
      name: "a stream that was cut off",
      text: '{"type":"ADDED","object":{}}\n{"type":"MODI',
      want: ["2:9 EVENT_INVALID"],
    },
    {
      name: "a number that no float holds",
      text: '{"type":"ADDED","object":{"a":1e999}}',
      want: ["1:31 EVENT_INVALID"],
    },
    {
      name: "more lines than are told",
      text: "5\n".repeat(107),
      want: [...Array.from({ length: 100 }, (_, index) => `${index + 1}:1 EVENT_INVALID`), "- EVENTS_INVALID"],
    },
    { name: "what is nested without end", text: "[".repeat(100_000), want: ["1:1001 EVENT_INVALID"] },
  ];
