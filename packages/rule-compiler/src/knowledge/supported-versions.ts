/** Something that the manifests are made for. */
export type Product = "kubernetes" | "argo-events" | "argo-workflows";

/** Which versions of a product will do. */
export interface SupportedVersions {
  /** The oldest of each release line, ascending; the last one stands for all later lines. */
  readonly oldest: readonly [string, ...string[]];
  /** The newest whose definitions the manifests are held to; of Kubernetes the one whose kinds are known. */
  readonly known: string;
  /** The version whose own code the tests run on what is emitted. Absent where they run none of it. */
  readonly run?: string;
  /** What older ones lack. */
  readonly why: string;
}

/** Version of the rule language. Rules of one version compile with every later one of the program. */
export const ruleLanguageVersion = 1;

/**
 * The versions that the manifests are made for. The closed schemas of argo-types hold nothing that the oldest ones
 * lack, so that a target which is new enough lacks no field. Held to the modules and documents they come from by
 * test/repo/supported-versions.test.ts.
 */
export const supportedVersions: Readonly<Record<Product, SupportedVersions>> = {
  kubernetes: {
    oldest: ["1.30"],
    known: "1.34.4",
    run: "1.34.4",
    why: "the admission policies that can guard what a Sensor may create came with it",
  },
  "argo-events": {
    oldest: ["1.9.8"],
    known: "1.9.11",
    run: "1.9.11",
    why: "the Sensors of older ones cannot send a body that is made of an event",
  },
  "argo-workflows": {
    oldest: ["3.7.14", "4.0.5"],
    known: "4.1.2",
    run: "3.7.18",
    why: "with older ones a Workflow gets round templateReferencing, and one annotation stops the controller (CVE-2026-42296, CVE-2026-40886)",
  },
};

/** The versions of Node that the published program runs on: the oldest, and the newest that the tests run it with. */
export const nodeVersions: Required<Pick<SupportedVersions, "oldest" | "run">> = {
  oldest: ["20.19"],
  run: "24.21.0",
};

/** The products by their names in `--target`. */
export const products: readonly Product[] = ["kubernetes", "argo-events", "argo-workflows"];
