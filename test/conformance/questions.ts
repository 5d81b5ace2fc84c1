/** What the oracle can be asked, by operation; the Go files in oracle/ say what each one runs. */
export interface Questions {
  readonly event: {
    readonly type: "ADD" | "UPDATE" | "DELETE";
    /** JSON texts, so that integers beyond 2^53 arrive as written. */
    readonly body: string;
    readonly oldBody?: string;
    /** The informer's cache key: the body becomes `{Key, Obj}`, as after a relist. */
    readonly tombstone?: string;
    readonly group?: string;
    readonly version?: string;
    readonly resource?: string;
    readonly metadata?: Readonly<Record<string, string>>;
  };
  readonly expr: { readonly expr: string; readonly values: Readonly<Record<string, unknown>> };
  readonly filter: Delivery & { readonly dependency: unknown };
  readonly fnv: { readonly sensor: string; readonly trigger: string; readonly dependency: string };
  /** Every dependency judges every delivery; also what makes a Sensor end. */
  readonly judge: { readonly dependencies: readonly unknown[]; readonly deliveries: readonly Delivery[] };
  readonly params: Firing & { readonly resource?: unknown };
  readonly path: { readonly json: string; readonly path: string };
  readonly paths: { readonly json: string; readonly paths: readonly string[] };
  readonly payload: Firing;
  /** Sends the event with a trigger of type http, over the network. Secrets are texts by name and key. */
  readonly post: Delivery & {
    readonly dependencyName: string;
    readonly trigger: unknown;
    readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly regexp: { readonly pattern: string; readonly text: string };
  readonly schema: Readonly<Record<string, never>>;
  readonly selector: { readonly labels: readonly unknown[]; readonly set?: Readonly<Record<string, string>> };
  readonly size: { readonly object: unknown };
  /** Every dependency of the Sensor judges every event; payloads and Workflows are made of those that pass. */
  readonly storm: { readonly sensor: unknown; readonly events: readonly string[] };
  readonly validate: { readonly object: unknown };
  /** Each run is one entry and what the API server says to it; entries differ in group, version or resource. */
  readonly watch: { readonly runs: readonly WatchRun[] };
  /** Runs the first trigger of the Sensor, of type argoWorkflow. */
  readonly workflow: Delivery & { readonly dependencyName: string; readonly sensor: unknown };
  readonly yaml: { readonly text: string };
}

/** An entry of an EventSource that listens, and what it is told. */
export interface WatchRun {
  readonly entry: unknown;
  readonly sessions: readonly WatchSession[];
}

/** One watch. With a list, everything is listed before it: the first one needs one, each other then follows a failure. */
export interface WatchSession {
  readonly list?: readonly unknown[];
  readonly watch: readonly { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: unknown }[];
}

/** An event as a Sensor receives it; `context` overrides the CloudEvent's. */
export interface Delivery {
  /** The event's data: JSON text. */
  readonly event: string;
  readonly context?: {
    readonly id?: string;
    readonly source?: string;
    readonly subject?: string;
    readonly type?: string;
    /** RFC 3339. */
    readonly time?: string;
    readonly datacontenttype?: string;
  };
}

/** One dependency's event fires a trigger; the trigger's other dependencies are absent. */
interface Firing extends Delivery {
  readonly dependencyName: string;
  readonly parameters: readonly unknown[];
}

/** What it answers. */
export interface Answers {
  readonly event: { readonly event: string };
  readonly expr: { readonly value: unknown; readonly text: string };
  readonly filter: { readonly pass: boolean };
  readonly fnv: { readonly durable: string };
  /** For each dependency a letter per delivery: `p`asses, does `n`ot, `e`rror, `x` a panic. */
  readonly judge: { readonly verdicts: readonly string[] };
  /** The patched resource as JSON text, or each parameter's value when no resource was given. */
  readonly params: {
    readonly resource?: string;
    readonly values?: readonly { readonly value: string | null; readonly type: string }[];
  };
  readonly path: { readonly exists: boolean; readonly type: string; readonly raw: string; readonly string: string };
  readonly paths: { readonly found: readonly FoundByGo[] };
  /** null: every parameter was skipped. */
  readonly payload: { readonly payload: string | null };
  /** The status, and why the trigger's policy rejects it; or why Argo fails. */
  readonly post: { readonly status?: number; readonly rejected?: string; readonly failed?: string };
  readonly regexp: { readonly match: boolean };
  readonly schema: { readonly path: string };
  readonly selector: { readonly selector: string; readonly matches?: boolean };
  readonly size: { readonly bytes: number; readonly json: string };
  readonly storm: {
    readonly filters: number;
    readonly payloads: number;
    readonly workflows: number;
    /** Events of which no Workflow can be made, such as those without identity. */
    readonly refused: number;
    readonly passed: number;
    readonly failed: number;
    readonly failures: readonly {
      readonly dependency: string;
      readonly part: string;
      readonly event: string;
      readonly error: string;
    }[];
  };
  /** known: false for kinds that neither Argo Events nor Kubernetes itself defines; those are not judged. */
  readonly validate: { readonly known: boolean; readonly problems: readonly string[] };
  /** The events that were dispatched, in their order; or why the entry does not listen. */
  readonly watch: { readonly runs: readonly { readonly told?: readonly string[]; readonly error?: string }[] };
  /** Why Argo fails; or JSON texts, what the argo CLI is started with, `FILE` for the file, and what the file holds. */
  readonly workflow: {
    readonly failed?: string;
    readonly resource?: string;
    readonly command?: readonly string[];
    readonly submitted?: string;
  };
  readonly yaml: { readonly documents: readonly string[] };
}

/** What gjson makes of a path; only `panic` where it panics. */
export interface FoundByGo {
  readonly panic?: true;
  readonly exists: boolean;
  readonly type: string;
  readonly raw: string;
  readonly string: string;
  readonly bool: boolean;
  /** As Go writes floats. */
  readonly float: string;
  /** JSON text of what Go code gets; empty where JSON has no such value. */
  readonly value: string;
}
