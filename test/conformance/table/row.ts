/** The three things that can happen to an object, in the words of the normalized event. */
export type EventClass = "added" | "modified" | "deleted";

/** What the informer of a resource source reports. Objects are JSON texts, so that no digit is lost on the way. */
export interface Change {
  readonly type: "ADD" | "UPDATE" | "DELETE";
  readonly body: string;
  readonly oldBody?: string;
  /** The DELETE was found by a relist: the event carries client-go's `{Key, Obj}`. */
  readonly tombstone?: true;
}

/** One line of the table: a rule, one change, and what the rule must make of it. */
export interface Row {
  readonly name: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly change: Change;
  readonly want: readonly EventClass[];
  /** The normalized events, byte by byte, in the order of `want`. */
  readonly payload?: readonly string[];
  /** Texts that no payload may hold. */
  readonly never?: readonly string[];
}

/** What a rule lets the source watch. The API server judges label selectors and namespaces, no Sensor does. */
export interface WatchRow {
  readonly name: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly want: readonly Watch[];
}

/** One entry of an EventSource; the selector is written as Kubernetes prints it, "" when there is none. */
export interface Watch {
  readonly resource: string;
  readonly namespace: string;
  readonly eventTypes: readonly string[];
  readonly afterStart: boolean;
  readonly selector: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A rule on a custom kind of which nothing is known, so that objects may have any shape. */
export function onWidgets(fields: Fields): Fields {
  return {
    id: "r",
    group: "example.com",
    version: "v1",
    resource: "widgets",
    scope: "Namespaced",
    action: "eventsrunner",
    ...fields,
  };
}

/** A rule on one of Kubernetes' own kinds, named `group/version/resource` or `version/resource`. */
export function on(kind: string, fields: Fields): Fields {
  const [resource = "", version = "", group = ""] = kind.split("/").toReversed();
  return { id: "r", group, version, resource, action: "eventsrunner", ...fields };
}

/** An object with a name, a namespace and a uid; `more` is JSON text of further members. */
export function thing(more = "", metadata = ""): string {
  const meta = `"name":"x","namespace":"default","uid":"u1"${metadata && `,${metadata}`}`;
  return `{"metadata":{${meta}}${more && `,${more}`}}`;
}

/** The object appears. */
export function add(body: string): Change {
  return { type: "ADD", body };
}

/** The object changes; the resource version always differs. */
export function update(oldBody: string, body: string): Change {
  return { type: "UPDATE", body, oldBody };
}

/** The object goes, with its last state. */
export function remove(body: string): Change {
  return { type: "DELETE", body };
}

/** The object went while nobody watched. */
export function vanish(body: string): Change {
  return { type: "DELETE", body, tombstone: true };
}
