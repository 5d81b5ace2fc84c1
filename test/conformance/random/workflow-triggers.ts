import { scalarTexts } from "./json.ts";
import { pick, several, type Random } from "./random.ts";

type Part = Readonly<Record<string, unknown>>;

/** Operations that Argo knows, the one it takes when none is written, and one it does not know. */
export const operations: readonly string[] = [
  "submit",
  "submit-from",
  "resubmit",
  "resume",
  "retry",
  "suspend",
  "terminate",
  "stop",
  "",
  "delete",
];

/** An `argoWorkflow` trigger as people may write it, of the dependency `d`. */
export function randomWorkflowTrigger(random: Random): Part {
  const operation = random() < 0.4 ? "submit" : pick(random, operations);
  const args = several(random, 2, () => pick(random, ["--wait", "--serviceaccount=a", "", "a b", "{{x}}", "-n", "é"]));
  const parameters = several(random, 3, () => parameter(random));
  return {
    ...(operation === "" && random() < 0.5 ? {} : { operation }),
    source: { resource: resource(random) },
    ...(args.length > 0 ? { args } : {}),
    ...(parameters.length > 0 || random() < 0.5 ? { parameters } : {}),
  };
}

function resource(random: Random): Part {
  const some = (key: string, chance: number, values: readonly unknown[]): Part =>
    random() < chance ? { [key]: pick(random, values) } : {};
  return {
    apiVersion: "argoproj.io/v1alpha1",
    ...some("kind", 0.98, [...kinds, ...kinds, ...kinds, "cronworkFLOW", "Pod", "", 1]),
    metadata: {
      ...some("name", 0.8, ["paint", "paint", "paint", "paint", "paint", "", "a/b", "a*b", 5, null]),
      ...some("generateName", 0.6, ["paint-", "paint-", "paint-", "paint-", "", "a/", true]),
      ...some("namespace", 0.3, ["shop", "", 1]),
      ...some("labels", 0.4, [{ a: "1" }, { a: "1" }, {}, { a: 1 }, { a: null, b: "2" }, null, "a"]),
      ...some("annotations", 0.2, [{ "x.y/z": "<&>" }, {}]),
    },
    spec: {
      workflowTemplateRef: { name: "paint" },
      arguments: { parameters: [argument(random), ...several(random, 2, () => argument(random))] },
    },
  };
}

const kinds = ["Workflow", "WorkflowTemplate", "CronWorkflow"];

function argument(random: Random): Part {
  return { name: pick(random, names), value: scalar(random) };
}

/** Numbers and texts that YAML, through which Argo reads a resource, may take for something else. */
function scalar(random: Random): unknown {
  const odd = [
    "yes",
    "1e3",
    "0x1f",
    "1:30",
    "2024-01-01",
    "~",
    "null",
    "a: b",
    "- a",
    "",
    " x ",
    "é😀",
    "a\nb\n",
    "\t",
  ];
  return pick(random, [...odd, 1, 0.1, -5, 1e20, 1e21, 1e-7, 2 ** 53 + 2, true, null, [], {}, ["<"], { y: "no" }]);
}

const dests = [
  ..."metadata.name metadata.generateName metadata.namespace metadata.labels.a metadata.labels metadata kind".split(
    " ",
  ),
  ..."spec.arguments.parameters.0.value spec.arguments.parameters.0 spec.arguments.parameters.1.value".split(" "),
  ..."spec.arguments.parameters spec.x.y metadata.annotations metadata.labels.app apiVersion".split(" "),
  ..."metadata.name metadata.name metadata.annotations.x\\.y/z spec.arguments.parameters.-1.value spec.a:b".split(" "),
];

const dataKeys = [
  ..."body.metadata.name body.metadata.name body.metadata.namespace body.metadata.namespace body.value body.value".split(
    " ",
  ),
  ..."body.value body type body.missing".split(" "),
  "[body.value]|@tostr",
  '!"constant"',
];

function parameter(random: Random): Part {
  const from = random();
  const src =
    from < 0.75
      ? { dataKey: pick(random, dataKeys) }
      : from < 0.85
        ? { contextKey: pick(random, ["source", "subject", "subject", "missing"]) }
        : from < 0.92
          ? { dataTemplate: pick(random, ["{{ .Input.body.metadata.name }}-x", "{{ .Input.missing }}", "{{"]) }
          : {};
  return {
    src: {
      dependencyName: random() < 0.9 ? "d" : "other",
      ...src,
      ...(random() < 0.4 ? { useRawData: true } : {}),
      ...(random() < 0.5 ? { value: pick(random, ["fallback", "", "7"]) } : {}),
    },
    dest: pick(random, dests),
    ...(random() < 0.3 ? { operation: random() < 0.9 ? "overwrite" : "append" } : {}),
  };
}

const names = [
  "web",
  "web",
  "web",
  "web",
  "web",
  "a",
  "",
  "a/b",
  "-n",
  "a b",
  "é",
  "x\u0000y",
  "n".repeat(240),
  "n".repeat(300),
  "*",
];

/** An event whose object has such a name, and such a value, as JSON text. */
export function eventForWorkflow(random: Random): string {
  const [name, namespace] = [names, ["shop", "shop", "shop", "shop", "", "x\u0000"]].map((some) =>
    JSON.stringify(pick(random, some)),
  );
  const value = random() < 0.7 ? pick(random, scalarTexts) : `{"b":${pick(random, scalarTexts)},"a":[1,{"<":"&"}]}`;
  const metadata = random() < 0.95 ? `{"name":${name},"namespace":${namespace}}` : value;
  return `{"type":"ADD","body":{"metadata":${metadata},"value":${value}},"oldBody":null}`;
}
