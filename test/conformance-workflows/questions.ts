/** How a pod ends; without anything: well. */
export interface Outcome {
  readonly exitCode?: number;
  /** Why the container ended, as the kubelet says it: `OOMKilled`; `Error` unless given. */
  readonly reason?: string;
  readonly message?: string;
  /** The node took the pod away. */
  readonly evicted?: boolean;
  /** Of Argo's own container, which may fail after a step that has done its work. */
  readonly waitExitCode?: number;
  /** What the step wrote into the files of its output parameters, by the parameters' names. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What the oracle can be asked, by operation; the Go files in oracle/ say what each one runs. */
export interface Questions {
  readonly crd: { readonly object: unknown };
  readonly lint: { readonly objects: readonly unknown[] };
  readonly merge: { readonly workflow: unknown; readonly template: unknown };
  readonly run: {
    /** What is in the cluster before. */
    readonly objects: readonly unknown[];
    /** Created then, and run to their end; a CronWorkflow stands for one of its runs. */
    readonly workflows: readonly unknown[];
    /** By Workflow and template, one for each attempt; the last one also stands for all later attempts. */
    readonly outcomes?: Readonly<Record<string, Readonly<Record<string, readonly Outcome[]>>>>;
    /** Data of the ConfigMap of Argo's controller. */
    readonly config?: Readonly<Record<string, string>>;
    /** How long the Workflows may take; 30 unless given. */
    readonly seconds?: number;
  };
}

/** What it answers. */
export interface Answers {
  readonly crd: { readonly problems: readonly string[] };
  /** linted: false for kinds that `argo lint` passes over. */
  readonly lint: { readonly results: readonly { readonly linted: boolean; readonly problems: readonly string[] }[] };
  readonly merge: { readonly spec: Readonly<Record<string, unknown>> };
  readonly run: { readonly runs: readonly Run[] };
}

/** A Workflow as it ended, and its pods as Argo made them, in that order. */
export interface Run {
  readonly workflow: {
    readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
    readonly status: {
      readonly phase: "Succeeded" | "Failed" | "Error";
      readonly message?: string;
      readonly nodes?: Readonly<Record<string, Node>>;
    };
  };
  readonly pods: readonly Pod[];
}

/** A node of a Workflow: a step, an attempt, or what holds them together. */
export interface Node {
  readonly displayName: string;
  readonly type: string;
  readonly phase: string;
  readonly message?: string;
}

/** The part of a pod that tests look at. */
export interface Pod {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly serviceAccountName: string;
    readonly containers: readonly Container[];
  };
}

export interface Container {
  readonly name: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
}
