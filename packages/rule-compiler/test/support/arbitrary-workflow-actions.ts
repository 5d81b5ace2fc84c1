import fc from "fast-check";
import { secretKeysHandedOn } from "../../src/knowledge/secret-metadata.ts";
import { printPath } from "../../src/language/path-print.ts";
import { arbitraryPath } from "./arbitrary-conditions.ts";
import { arbitraryText } from "./arbitrary-texts.ts";
import { pods, type WatchedKind } from "./watched-kinds.ts";

/** Argo's limit of a trigger. */
export const arbitraryRateLimit: fc.Arbitrary<object> = fc.record({
  max: fc.integer({ min: 1, max: 1000 }),
  per: fc.constantFrom("second", "minute", "hour"),
});

/** A record in which any key may be missing. */
function any(model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

const limits = {
  cooldown: fc.constantFrom("1s", "10m", "24h"),
  budget: fc.record({ max: fc.integer({ min: 1, max: 1_000_000 }), per: fc.constantFrom("minute", "hour", "day") }),
  rate: fc.constant("high"),
};

/** Who creates the Workflows. Only the forwarder keeps cool-down, budget and a high rate. */
const dispatch: fc.Arbitrary<object> = fc.oneof(
  fc.constant({}),
  fc.constant({ dispatch: "native" }),
  any(limits),
  any(limits).map((rest) => ({ dispatch: "forwarder", ...rest })),
);

const step: fc.Arbitrary<object> = any({
  timeout: fc.constantFrom("1s", "90s", "24h"),
  rateLimit: arbitraryRateLimit,
  retry: any({ attempts: fc.integer({ min: 1, max: 4 }), delay: fc.constantFrom("1s", "5m", "24h") }),
  concurrency: fc.oneof(
    fc.constant("perObject"),
    any({ max: fc.integer({ min: 1, max: 10_000 }), perObject: fc.boolean() }),
  ),
  dryRun: fc.boolean(),
});

const event = fc.constantFrom("full", "reference");
const keyOf = fc.record({ name: fc.constantFrom("mine", "other.example"), key: fc.constantFrom("a.sh", "b_c") });

/** A script's text may be anything that a file can hold, behind its shebang. */
const scriptText: fc.Arbitrary<string> = arbitraryText.filter((text) => !text.includes("\0"));
/** Argo expands {{…}} in templates. */
const constant: fc.Arbitrary<string> = scriptText.filter((text) => !text.includes("{{"));
/** In arguments Argo garbles some characters, too. */
const argument: fc.Arbitrary<string> = constant.filter(
  // oxlint-disable-next-line no-control-regex -- it is what must not be there
  (text) => !/[\u0001-\u0007\u000b\u000e-\u001f\u007f\u{10000}-\u{10ffff}]/u.test(text),
);

const interpreter = fc.constantFrom("/bin/sh", "bash", "/usr/bin/python3.12");

/** Where the script stands, and what runs it. */
const script: fc.Arbitrary<object> = fc.oneof(
  // The same one often, since rules that do the same in one place share a template.
  fc.constant({ inline: "#!/bin/sh\n" }),
  scriptText.map((text) => ({ inline: `#!/bin/sh\n${text}` })),
  fc.record({ inline: scriptText.filter((text) => text !== ""), interpreter }),
  fc.tuple(keyOf, any({ interpreter })).map(([configMap, rest]): object => ({ configMap, ...rest })),
);

const variable: fc.Arbitrary<unknown> = fc.oneof(
  constant,
  keyOf.map((secret) => ({ secret })),
  keyOf.map((configMap) => ({ configMap })),
  fc.constantFrom("metadata.name", "spec.nodeName", "status.podIP").map((field) => ({ field })),
);

const mountable: fc.Arbitrary<object> = fc.oneof(
  fc.constantFrom<object>({ configMap: "mine" }, { secret: "mine" }),
  fc
    .tuple(
      fc.constantFrom<object>({ emptyDir: true }, { persistentVolumeClaim: "mine" }, { hostPath: "/var/log" }),
      any({ writable: fc.boolean() }),
    )
    .map(([source, rest]): object => ({ ...source, ...rest })),
);

const volumes = fc
  .uniqueArray(fc.tuple(fc.constantFrom("/a", "/b/c/", "/d e"), mountable), {
    selector: ([path]) => path,
    maxLength: 3,
  })
  .map((all) => all.map(([mountPath, source]) => ({ mountPath, ...source })));

const ports = fc.uniqueArray(fc.integer({ min: 1, max: 65_535 }), { minLength: 1, maxLength: 3 });
const egress: fc.Arbitrary<object> = fc.oneof(
  fc.record({ cidr: fc.constantFrom("0.0.0.0/0", "192.0.2.7/32", "2001:db8::/32"), ports }),
  fc
    .tuple(fc.constantFrom("shop", "eventsrunner"), ports, any({ pods: fc.constant({ app: "chat" }) }))
    .map(([namespace, list, rest]): object => ({ namespace, ports: list, ...rest })),
);

/** A `script` with any of its options. */
export const arbitraryScript: fc.Arbitrary<object> = fc
  .tuple(
    script,
    step,
    dispatch,
    fc.oneof(
      fc.constant({}),
      any({
        event,
        env: fc.dictionary(fc.constantFrom("A", "B_1", "_c", "constructor"), variable, { noNullPrototype: true }),
        volumes,
        account: fc.constantFrom("mine", "other"),
        image: fc.constantFrom("registry.example/own:1", `registry.example/own@sha256:${"a".repeat(64)}`),
        egress: fc.array(egress, { maxLength: 3 }),
      }),
    ),
  )
  .map((parts): object => Object.assign({ type: "script" }, ...parts) as object);

/** A `pod-delete` with any of its options. */
export const arbitraryPodDelete: fc.Arbitrary<object> = fc
  .tuple(
    step,
    dispatch,
    any({
      gracePeriodSeconds: fc.integer({ min: 0, max: 86_400 }),
      evict: fc.boolean(),
      allowStandalone: fc.boolean(),
      minHealthy: fc.constantFrom<number | string>(1, 100_000, "1%", "100%"),
    }),
  )
  .map((parts): object => Object.assign({ type: "pod-delete" }, ...parts) as object);

/** Paths that a parameter may take values from: of Secrets those alone that are handed on. */
function parameterPath({ resource }: WatchedKind): fc.Arbitrary<string> {
  if (resource !== "secrets") return arbitraryPath.map(printPath);
  const { top, metadata } = secretKeysHandedOn;
  return fc.constantFrom(...top, ...metadata.map((key) => `metadata.${key}`), 'metadata.labels["a.b"]');
}

/** A `workflow` on objects of the kind, with any of its options. */
export function arbitraryOwnWorkflow(kind: WatchedKind): fc.Arbitrary<object> {
  const origins = ["event", "eventType", "ruleID", "uid", "resourceVersion", "name"];
  const parameter: fc.Arbitrary<unknown> = fc.oneof(
    argument,
    fc.constantFrom(...origins, ...(kind.namespaced ? ["namespace"] : [])).map((from) => ({ from })),
    parameterPath(kind).map((path) => ({ path, encoding: "base64" })),
  );
  const own = any({
    // None so short that a Workflow of a test could take longer.
    timeout: fc.constantFrom("90s", "24h"),
    rateLimit: arbitraryRateLimit,
    event,
    clusterScope: fc.boolean(),
    parameters: fc.dictionary(fc.constantFrom("a", "B_1", "c-d", "0", "constructor"), parameter, {
      noNullPrototype: true,
    }),
  });
  const template = fc.constantFrom("mine", "team.restart").map((name) => ({ template: name }));
  return fc
    .tuple(template, own, dispatch)
    .map((parts): object => Object.assign({ type: "workflow" }, ...parts) as object);
}

/** An action that rules on pods may have and that runs as a Workflow. */
export const arbitraryPodAction: fc.Arbitrary<object> = fc.oneof(
  arbitraryScript,
  arbitraryPodDelete,
  arbitraryOwnWorkflow(pods),
);
