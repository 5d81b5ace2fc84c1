import { entry, http, k8s, rowsOf, sensor, two, twoTriggers, type ManifestRow } from "./row.ts";

const payload = (items: string): string =>
  http(`headers: {Content-Type: application/json}\npayload:\n  ${items.replaceAll("\n", "\n  ")}`);
const parameters = (items: string): string => k8s(`parameters:\n  ${items.replaceAll("\n", "\n  ")}`);
const message = "spec.arguments.parameters.0.value";
const both = (one: string): string => `${one}\n- {src: {dependencyName: other, dataKey: body.text}, dest: ${message}}`;

/** Where the values of parameters come from, and where they go. */
export const parameterRows: readonly ManifestRow[] = [
  ...rowsOf(payload, [
    [
      "MANIFEST_PAYLOAD_CRASH",
      "- {src: {dependencyName: ⟦one⟧, dataKey: body}, dest: body}",
      '- {src: {dependencyName: one, dataKey: body}, dest: ""}',
      "the Sensor crashes",
    ],
    [
      "MANIFEST_PARAMETER_UNUSED",
      '- {src: {dependencyName: ⟦another⟧, dataKey: body}, dest: ""}',
      '- {src: {dependencyName: other, dataKey: body}, dest: ""}',
      'did you mean "other"?',
    ],
    [
      "MANIFEST_TEMPLATE",
      "- {src: {dependencyName: one, dataTemplate: ⟦'{{ .Input.body '⟧}, dest: ''}",
      "- {src: {dependencyName: one, dataTemplate: '{{ .Input.body }}'}, dest: ''}",
      "the trigger fails each time",
    ],
    [
      "MANIFEST_REFUSED",
      "- {src: {dependencyName: one, dataKey: body}, dest: '', operation: ⟦replace⟧}",
      "- {src: {dependencyName: one, dataKey: body}, dest: '', operation: overwrite}",
    ],
  ]),
  ...rowsOf(parameters, [
    [
      "MANIFEST_VALUE_OVERWRITES",
      both(`- {src: {dependencyName: one, dataKey: body.id}, dest: ${message}}`).replace(
        "dataKey: body.text}",
        "value: ⟦later⟧}",
      ),
      both(`- {src: {dependencyName: one, dataKey: body.id}, dest: ${message}}`).replace(
        "dataKey: body.text}",
        "dataKey: '!\"later\"'}",
      ),
    ],
    [
      "MANIFEST_DEST",
      "- {src: {dependencyName: one, dataKey: body.id}, dest: ⟦spec.arguments.parameters.1.value⟧}",
      `- {src: {dependencyName: one, dataKey: body.id}, dest: ${message}}`,
      "makes element 1 of a list of 1",
    ],
    [
      "MANIFEST_DEST",
      `- {src: {dependencyName: one, dataKey: body.id}, dest: ⟦'spec.arguments.parameters.#(name=="message").value'⟧}`,
      `- {src: {dependencyName: one, dataKey: body.id}, dest: ${message}}`,
      "where nothing is found, it does nothing",
    ],
  ]),
  {
    code: "MANIFEST_PARAMETER_UNUSED",
    name: "a dependency that is not in the conditions",
    bad: sensor(two, `${twoTriggers("one", "⟦other⟧")}`),
    good: sensor(two, `${twoTriggers("one", "one")}`),
    says: "not in its conditions",
  },
  {
    code: "MANIFEST_PATH_NEVER",
    name: "of a parameter",
    bad: `${entry("eventTypes: [UPDATE]")}---\n${told("⟦object.metadata.name⟧")}`,
    good: `${entry("eventTypes: [UPDATE]")}---\n${told("body.metadata.name")}`,
    says: "the trigger fails each time",
  },
  {
    code: "MANIFEST_INJECTION",
    bad: parameters(`- {src: {dependencyName: one, dataKey: body.text}, dest: ⟦${message}⟧}`).replace(
      'source: echo "$MESSAGE"',
      'source: echo "{{workflow.parameters.message}}"',
    ),
    good: parameters(`- {src: {dependencyName: one, dataKey: body.text}, dest: ${message}}`),
    says: 'the script of "main"',
  },
  {
    code: "MANIFEST_INJECTION",
    name: "through an input of the entrypoint, into a shell's command",
    bad: parameters(`- {src: {dependencyName: one, dataKey: body.text}, dest: ⟦${message}⟧}`).replace(
      /script:[^]*$/,
      'inputs: {parameters: [{name: message}]}\n                    container: {image: alpine, command: [sh, -c], args: ["echo {{inputs.parameters.message}}"]}\n',
    ),
    good: parameters(`- {src: {dependencyName: one, dataKey: body.text}, dest: ${message}}`).replace(
      /script:[^]*$/,
      'inputs: {parameters: [{name: message}]}\n                    container: {image: alpine, command: [echo], args: ["{{inputs.parameters.message}}"]}\n',
    ),
    says: "the shell command",
  },
];

function told(path: string): string {
  const resource = "{apiVersion: v1, kind: ConfigMap, metadata: {generateName: told-}}";
  const written = `parameters: [{src: {dependencyName: pod, dataKey: ${path}}, dest: data.name}]`;
  return sensor(
    "- {name: pod, eventSourceName: pods, eventName: pods}",
    `- template: {name: tell, k8s: {source: {resource: ${resource}}, ${written}}}`,
  );
}
