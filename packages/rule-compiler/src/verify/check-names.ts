import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { goJsonBytes } from "../language/go-json.ts";
import { plainNode } from "../parse/plain.ts";
import { entriesOf } from "./entry.ts";
import { placeOf, type Manifest } from "./manifest.ts";
import { sourceType } from "./source-types.ts";
import { at, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/** Names, size and replicas of an EventSource or a Sensor. */
export function checkObject(manifest: Manifest): readonly Diagnostic[] {
  return [...name(manifest), ...size(manifest), ...replicas(manifest)];
}

const dnsName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/**
 * The name ends in labels of the Deployment and its pods, and in the EventBus: in subjects for an EventSource, in the
 * name of a key-value store for a Sensor. Source: argo-events pkg/reconciler/{eventsource,sensor}/resource.go,
 * pkg/eventbus/jetstream/{base/jetstream.go,sensor/sensor_jetstream.go}.
 */
function* name(manifest: Manifest): Iterable<Diagnostic> {
  const { kind, node } = manifest;
  const found = stringAt(node, "metadata", "name");
  if (found === undefined || found.value === "") {
    if (textAt(node, "metadata", "generateName") !== "") return;
    const span = keyOf(at(node, "metadata"), "name") ?? placeOf(manifest);
    yield diagnose("MANIFEST_NAME", span, { what: "name", name: "", problem: "is empty", hint: "write metadata.name" });
    return;
  }
  const problem = nameProblem(manifest, found.value);
  if (problem !== undefined) {
    yield diagnose("MANIFEST_NAME", found.span, { what: "name", name: found.value, ...problem });
  } else if (found.value.includes(".")) {
    const effect = kind === "Sensor" ? "its Sensor cannot make its key-value store" : "its events are lost";
    yield diagnose("MANIFEST_SUBJECT", found.span, { what: "name", name: found.value, effect });
  }
}

function nameProblem(
  { kind, node }: Manifest,
  text: string,
): { readonly problem: string; readonly hint?: string } | undefined {
  if (text.length > 253 || !dnsName.test(text)) {
    const hint = "write lower-case letters, digits and -, beginning and ending with a letter or digit";
    return { problem: "is refused by the API server", hint };
  }
  if (text.length > 63) {
    return {
      problem: `has ${text.length} characters, more than the 63 of a label: its pods cannot be made`,
      hint: "shorten it",
    };
  }
  // The Service is named after it, and a Service's name is a DNS label that begins with a letter.
  const service = kind === "EventSource" && at(node, "spec", "service") !== undefined;
  if (service && text.length + "-eventsource-svc".length > 63) {
    return {
      problem: `has ${text.length} characters; with -eventsource-svc its Service has more than 63`,
      hint: "shorten it",
    };
  }
  if (service && !/^[a-z][-a-z0-9]*$/.test(text)) {
    return { problem: "cannot begin the name of its Service", hint: "begin it with a letter, and write no dots" };
  }
  return undefined;
}

/** The longest string of a program's environment in Linux, its end included (MAX_ARG_STRLEN). */
const longestString = 131_072;

/**
 * The pod gets name, namespace and spec in one variable, as base64 of JSON. Counted is what is written: Go adds members
 * to it, so that a little less than the limit can be too much already.
 * Source: argo-events pkg/reconciler/{eventsource,sensor}/resource.go.
 */
function size(manifest: Manifest): readonly Diagnostic[] {
  const { kind, node } = manifest;
  const variable = kind === "EventSource" ? "EVENTSOURCE_OBJECT" : "SENSOR_OBJECT";
  const limit = Math.floor((longestString - variable.length - 2) / 4) * 3;
  const spec = at(node, "spec");
  const metadata = { name: manifest.name, namespace: manifest.namespace, creationTimestamp: null };
  const bytes = goJsonBytes({ metadata, spec: spec === undefined ? {} : plainNode(spec), status: {} });
  return bytes > limit ? [diagnose("MANIFEST_TOO_LARGE", placeOf(manifest), { kind, bytes, limit })] : [];
}

/**
 * A Sensor, and an EventSource whose pods are replaced all at once, elect the one pod that works, over the EventBus
 * unless an annotation asks for Kubernetes. Source: argo-events pkg/sensors/listener.go (Start),
 * pkg/eventsources/eventing.go, pkg/shared/leaderelection.
 */
function* replicas(manifest: Manifest): Iterable<Diagnostic> {
  const { kind, node } = manifest;
  const found = at(node, "spec", "replicas");
  const count = found?.kind === "number" ? found.value : 1;
  const elects = kind === "Sensor" || entriesOf(manifest).some(({ type }) => sourceType(type)?.recreated);
  if (!elects && kind === "EventSource" && entriesOf(manifest).length === 0) return;
  if (count <= 1) yield diagnose("MANIFEST_SINGLE_POD", found?.span ?? placeOf(manifest), { kind });
  const byLease = textAt(node, "metadata", "annotations", "events.argoproj.io/leader-election") !== "";
  if (count === 2 && elects && !byLease && found) {
    yield diagnose("MANIFEST_REPLICAS_QUORUM", found.span, { replicas: "2" });
  }
}

const labelValue = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

/** Whether a text can be the value of a label. */
export function isLabelValue(text: string): boolean {
  return text.length <= 63 && labelValue.test(text);
}

/** Whether a text can be one part of a NATS subject. */
export function isSubjectPart(text: string): boolean {
  return !/[\s.*>]/.test(text);
}

/** Objects of one kind and name in one namespace. */
export function sameObjects(manifests: readonly Manifest[]): readonly Diagnostic[] {
  const seen = new Map<string, Manifest>();
  return manifests.flatMap((manifest) => {
    const { kind, namespace, name: text } = manifest;
    const key = JSON.stringify([kind, namespace, text]);
    const first = seen.get(key);
    if (text === "" || first === undefined) {
      seen.set(key, manifest);
      return [];
    }
    const span = stringAt(manifest.node, "metadata", "name")?.span;
    const related = [
      { message: "the first one", span: stringAt(first.node, "metadata", "name")?.span ?? placeOf(first) },
    ];
    return [diagnose("MANIFEST_TWICE", span, { kind, name: text }, { related })];
  });
}

/** The names of the dependencies of a Sensor: how many there are of each is judged elsewhere. */
export function* checkDependencyNames(manifest: Manifest): Iterable<Diagnostic> {
  for (const dependency of itemsAt(manifest.node, "spec", "dependencies")) {
    const found = stringAt(dependency, "name");
    if (found === undefined || found.value === "") continue;
    const problem = dependencyProblem(found.value);
    if (problem === undefined) continue;
    const hint = "write letters, digits, - and _, beginning with a letter";
    yield diagnose("MANIFEST_NAME", found.span, { what: "dependency", name: found.value, problem, hint });
  }
}

/** Words of the language that Argo reads conditions with. Source: expr-lang lexer. */
const reserved: ReadonlySet<string> = new Set([
  "in",
  "not",
  "and",
  "or",
  "matches",
  "contains",
  "startsWith",
  "endsWith",
  "let",
  "true",
  "false",
  "nil",
]);

function dependencyProblem(text: string): string | undefined {
  if (!/^[\p{L}_][\p{L}\p{Nd}_-]*$/u.test(text)) return "cannot stand in conditions: no trigger with it ever starts";
  return reserved.has(text) ? "is a word of the language of conditions: no trigger with it ever starts" : undefined;
}
