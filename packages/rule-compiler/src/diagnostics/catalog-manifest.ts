import { didYouMean, error, firstOf, note, warning } from "./entry.ts";

/** A field in a message; empty for the whole object. */
function placeText(place: string): string {
  return place === "" ? "the object" : JSON.stringify(place);
}

/** Codes about hand-written EventSources and Sensors as objects: what they are, their types, names and sizes. */
export const manifestCatalog = {
  MANIFEST_NONE: error<Record<never, never>>(
    () => "there is no EventSource and no Sensor in the inputs",
    () => "name files, folders or patterns that hold some; -R looks into folders below a folder",
  ),
  MANIFEST_OTHER_KINDS: note<{ count: number; kinds: readonly string[] }>(
    (p) => `${p.count === 1 ? "one object" : `${p.count} objects`} of other kinds passed over: ${firstOf(p.kinds)}`,
  ),
  MANIFEST_KIND: error<{ found: string; meant: string }>(
    (p) => `${p.found} is no kind of Argo Events`,
    (p) => `did you mean ${p.meant}?`,
  ),
  MANIFEST_WRONG_TYPE: error<{
    field: string;
    kind: string;
    expected: string;
    found: string;
    quoted: string | undefined;
  }>(
    (p) => `"${p.field}" must be ${p.expected}, found ${p.found}`,
    (p) =>
      `${p.quoted === undefined ? "" : `write ${p.quoted}; `}${
        p.field === "metadata" || p.field.startsWith("metadata.")
          ? "the API server refuses the object"
          : `with this one object Argo's controller can list no ${p.kind} of the whole cluster`
      }`,
  ),
  MANIFEST_UNKNOWN_KEY: error<{ key: string; place: string; suggestion?: string; belongs?: string }>(
    (p) => `${placeText(p.place)} has no key ${JSON.stringify(p.key)}; Argo passes over it in silence`,
    (p) => (p.belongs === undefined ? didYouMean(p.suggestion) : `it belongs ${p.belongs}`),
  ),
  MANIFEST_LEFTOVER_KEY: warning<{ key: string; place: string }>(
    (p) =>
      `${placeText(p.place)} has no key ${JSON.stringify(p.key)}, and nothing like it; Argo passes over it in silence`,
    () => "take it out, since it does nothing",
  ),
  MANIFEST_REFUSED: error<{ problem: string; hint?: string }>(
    (p) => `Argo's controller refuses the object, and nothing of it runs: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_NAME: error<{ what: string; name: string; problem: string; hint?: string }>(
    (p) => `the ${p.what} ${JSON.stringify(p.name)} ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_SUBJECT: warning<{ what: string; name: string; effect: string }>(
    (p) => `the ${p.what} ${JSON.stringify(p.name)} does not go with an EventBus of JetStream: ${p.effect}`,
    () => "write letters, digits, - and _ only",
  ),
  MANIFEST_TWICE: warning<{ kind: string; name: string }>(
    (p) => `${p.kind} ${JSON.stringify(p.name)} is here twice; whichever is applied last counts`,
    () => "give them different names, or different namespaces",
  ),
  MANIFEST_TOO_LARGE: error<{ kind: string; bytes: number; limit: number }>(
    (p) => `the ${p.kind} has ${p.bytes} bytes of JSON, more than the ${p.limit} that its pod can be started with`,
    () => "split it; keep Workflows in WorkflowTemplates and refer to them",
  ),
  MANIFEST_NOT_CHECKED: note<{ what: string }>((p) => `${p.what}: keys and types are checked, nothing else`),
  MANIFEST_SINGLE_POD: note<{ kind: string }>(
    (p) =>
      p.kind === "Sensor"
        ? "the Sensor is one pod: events wait on the EventBus while it is gone"
        : "the EventSource is one pod: what happens while it is gone is not seen",
    () => "replicas: 3 keeps two pods standing by",
  ),
  MANIFEST_REPLICAS_QUORUM: warning<{ replicas: string }>(
    (p) => `of ${p.replicas} replicas more than half must be up to elect the one that works: one that fails stops all`,
    () => "write replicas: 3, or leave it at 1",
  ),
} as const;
