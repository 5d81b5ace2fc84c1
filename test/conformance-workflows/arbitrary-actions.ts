import fc from "fast-check";

/** None so short that a Workflow of a test could take longer. */
const duration = fc.constantFrom("90s", "5m", "24h");

/** Text without what Argo changes: templates, control characters, characters beyond U+FFFF. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("{}$()'\"\\\n\t äß中\u2028")),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((written) => !written.includes("{{"));

const workflow = {
  timeout: duration,
  rateLimit: fc.record({ max: fc.integer({ min: 1, max: 1000 }), per: fc.constantFrom("second", "minute", "hour") }),
};

const step = {
  ...workflow,
  retry: fc.record({ attempts: fc.integer({ min: 1, max: 4 }), delay: duration }, { requiredKeys: [] }),
  concurrency: fc.oneof(
    fc.constant("perObject"),
    fc.record({ max: fc.integer({ min: 1, max: 10 }), perObject: fc.boolean() }, { requiredKeys: [] }),
  ),
  dryRun: fc.boolean(),
};

const event = fc.constantFrom("full", "reference");
const key = fc.record({ name: fc.constantFrom("mine", "other.example"), key: fc.constantFrom("a.sh", "b_c") });

const variable = fc.oneof(
  text,
  key.map((secret) => ({ secret })),
  key.map((configMap) => ({ configMap })),
  fc.constantFrom("metadata.name", "status.podIP").map((field) => ({ field })),
);

const volumes = fc.uniqueArray(
  fc.record({
    mountPath: fc.constantFrom("/a", "/b/c", "/d e"),
    source: fc.constantFrom({ configMap: "mine" }, { secret: "mine" }, { emptyDir: true }),
  }),
  { selector: ({ mountPath }) => mountPath, maxLength: 3 },
);

/** A script with any of its options. */
export const arbitraryScript: fc.Arbitrary<object> = fc
  .tuple(
    fc.oneof(
      text.map((written) => ({ inline: `#!/bin/sh\n${written}` })),
      key.map((configMap) => ({ configMap })),
    ),
    fc.record(
      {
        ...step,
        event,
        interpreter: fc.constantFrom("/bin/sh", "bash"),
        env: fc.dictionary(fc.constantFrom("A", "B_1", "_c"), variable, { noNullPrototype: true }),
        volumes: volumes.map((many) => many.map(({ mountPath, source }) => ({ mountPath, ...source }))),
        account: fc.constantFrom("mine", "other"),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([from, rest]) => ({ type: "script", ...from, ...rest }));

const podDelete = fc
  .record(
    {
      ...step,
      gracePeriodSeconds: fc.integer({ min: 0, max: 600 }),
      evict: fc.boolean(),
      allowStandalone: fc.boolean(),
      minHealthy: fc.constantFrom<number | string>(1, "50%"),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((rest) => ({ type: "pod-delete", ...rest }));

const origin = fc.constantFrom("event", "eventType", "ruleID", "uid", "resourceVersion", "namespace", "name");

const ownWorkflow = fc
  .record(
    {
      ...workflow,
      event,
      clusterScope: fc.boolean(),
      parameters: fc.dictionary(
        fc.constantFrom("a", "B_1", "c-d"),
        fc.oneof(
          text,
          origin.map((from) => ({ from })),
          fc.constantFrom("spec.text", 'metadata["name"]').map((path) => ({ path, encoding: "base64" })),
        ),
        { noNullPrototype: true },
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((rest) => ({ type: "workflow", template: "mine", ...rest }));

/** An action that runs as a Workflow which the Sensor creates, with any of its options. */
export const arbitraryWorkflowAction: fc.Arbitrary<object> = fc.oneof(arbitraryScript, podDelete, ownWorkflow);
