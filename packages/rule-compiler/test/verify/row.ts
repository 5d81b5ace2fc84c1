import type { DiagnosticCode } from "../../src/diagnostics/catalog.ts";

/** A hand-written manifest with one mistake, ⟦…⟧ around its place, and the same without the mistake. */
export interface ManifestRow {
  readonly code: DiagnosticCode;
  /** What is special about it, where a code has several rows. */
  readonly name?: string;
  readonly bad: string;
  readonly good: string;
  /** Part of what is said, message and hint, where the words matter. */
  readonly says?: string;
  /** `manifest.yaml` unless given. */
  readonly file?: string;
}

/** Rows of one mould: what differs is put into it. */
export function rowsOf(
  mould: (part: string) => string,
  rows: readonly (readonly [code: DiagnosticCode, bad: string, good: string, says?: string])[],
): readonly ManifestRow[] {
  return rows.map(([code, bad, good, says]) => ({
    code,
    bad: mould(bad),
    good: mould(good),
    ...(says === undefined ? {} : { says }),
  }));
}

/** Lines, each behind so many blanks. */
function indented(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(by)}${line}\n`)
    .join("");
}

/** An EventSource with this spec. */
export function eventSource(spec: string, name = "pods"): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: EventSource\nmetadata:\n  name: ${name}\nspec:\n${indented(spec, 2)}`;
}

/** An EventSource with one entry on pods, to which this is added. */
export function entry(more: string): string {
  return eventSource(`resource:\n  pods:\n    version: v1\n    resource: pods\n${indented(more, 4).trimEnd()}`);
}

/** An entry on changes of pods with this filter. */
export function filtered(filter: string): string {
  return entry(`eventTypes: [UPDATE]\nfilter:\n${indented(filter, 2).trimEnd()}`);
}

/** A Sensor with these dependencies and triggers, which are lists without their key. */
export function sensor(dependencies: string, triggers = logTrigger): string {
  const spec = `dependencies:\n${indented(dependencies, 2)}triggers:\n${indented(triggers, 2).trimEnd()}`;
  return `apiVersion: argoproj.io/v1alpha1\nkind: Sensor\nmetadata:\n  name: pods\nspec:\n${indented(spec, 2)}`;
}

const logTrigger = `- template:\n    name: log\n    conditions: pod\n    log: {}`;

/** The dependency that the triggers of `logTrigger` name, with more keys. */
export function dependency(more: string): string {
  return sensor(`- name: pod\n  eventSourceName: pods\n  eventName: pods\n${indented(more, 2).trimEnd()}`);
}

/** That dependency with this filter. */
export function filters(more: string): string {
  return dependency(`filters:\n${indented(more, 2).trimEnd()}`);
}

/** Two dependencies on different events. */
export const two = `- name: one
  eventSourceName: first
  eventName: changed
- name: other
  eventSourceName: second
  eventName: changed`;

/** A Sensor with two dependencies and this one trigger, whose keys follow. */
export function trigger(keys: string): string {
  return sensor(two, `- ${indented(keys, 2).trim()}`);
}

/** A trigger that posts to a server, with these keys of `http`. */
export function http(keys: string): string {
  const post = indented(`url: https://example.com\nmethod: POST\n${keys}`, 6).trimEnd();
  const template = `template:\n    name: post\n    conditions: one || other\n    http:\n${post}`;
  return sensor(two, `- ${template}\n  policy:\n    status:\n      allow: [200]`);
}

/** A trigger that creates a Workflow, with these keys of `k8s` beside the Workflow. */
export function k8s(keys: string, metadata = "generateName: run-", rest = ""): string {
  const source = `operation: create\nsource:\n  resource:\n    apiVersion: argoproj.io/v1alpha1\n    kind: Workflow\n    metadata:\n      ${metadata}\n${indented(workflow, 4).trimEnd()}`;
  const template = `template:\n    name: run\n    conditions: one || other\n    k8s:\n${indented(`${keys}\n${source}`, 6).trimEnd()}`;
  return sensor(two, `- ${template}${rest}`);
}

const workflow = `spec:
  entrypoint: main
  arguments:
    parameters:
      - name: message
        value: none
  templates:
    - name: main
      script:
        image: alpine
        command: [sh]
        env:
          - name: MESSAGE
            value: "{{workflow.parameters.message}}"
        source: echo "$MESSAGE"`;

/** Two triggers, of which the second has this condition and a parameter of this dependency. */
export function twoTriggers(condition: string, parameter: string): string {
  const resource = "{apiVersion: v1, kind: ConfigMap, metadata: {name: told}}";
  const written = `parameters: [{src: {dependencyName: ${parameter}, dataKey: body}, dest: data.told}]`;
  return `- template: {name: first, conditions: other, log: {}}
- template:
    name: second
    conditions: ${condition}
    k8s: {source: {resource: ${resource}}, ${written}}`;
}
