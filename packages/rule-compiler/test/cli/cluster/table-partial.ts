import type { Want } from "../../bad-input/row.ts";
import { definitionsPath, type Recorded, type Reply } from "../../support/cluster-server.ts";

/** A cluster of which a part cannot be read, and what is said about it. */
export interface PartialCluster {
  readonly name: string;
  readonly cluster: Partial<Recorded>;
  /** It never answers, so that waiting for it must end soon. */
  readonly hangs?: true;
  readonly want: readonly Want[];
  readonly says: string;
}

const stale = ["metrics.k8s.io/v1beta1"];
const ofMetrics = (reply: Reply) => ({ "/apis/metrics.k8s.io/v1beta1": reply });
const ofDefinitions = (reply: Reply) => ({ replies: { [definitionsPath]: reply } });
const unavailable: Reply = { status: 503, body: "no endpoints available" };

/** Clusters with an aggregated API, `metrics.k8s.io/v1beta1`, that does not answer. */
export const incompleteClusters: readonly PartialCluster[] = [
  {
    name: "marks as stale and answers 503 for",
    cluster: { stale, replies: ofMetrics(unavailable) },
    want: ["warning CLUSTER_INCOMPLETE"],
    says: "/apis/metrics.k8s.io/v1beta1 answers 503",
  },
  {
    name: "does not answer for",
    cluster: { stale, replies: ofMetrics("hang") },
    hangs: true,
    want: ["warning CLUSTER_INCOMPLETE"],
    says: "it does not answer within 5 s",
  },
  {
    name: "lists group by group and answers 503 for",
    cluster: { old: true, stale, replies: ofMetrics(unavailable) },
    want: ["warning CLUSTER_INCOMPLETE"],
    says: "answers 503",
  },
  {
    name: "lists group by group and answers nonsense for",
    cluster: { old: true, stale, replies: ofMetrics({ body: "<html>" }) },
    want: ["warning CLUSTER_INCOMPLETE"],
    says: "no JSON",
  },
];

/** Clusters that do not show their CustomResourceDefinitions. */
export const closedClusters: readonly PartialCluster[] = [
  {
    name: "may not be read",
    cluster: ofDefinitions({ status: 403, body: {} }),
    want: ["note CLUSTER_CRDS_UNREAD"],
    says: "403: the user may not read it",
  },
  {
    name: "are not served",
    cluster: ofDefinitions({ status: 404, body: {} }),
    want: ["note CLUSTER_CRDS_UNREAD"],
    says: "answers 404",
  },
  {
    name: "are of an unknown form",
    cluster: ofDefinitions({ body: { items: [{ spec: {} }] } }),
    want: ["note CLUSTER_CRDS_UNREAD"],
    says: "1 of the definitions are of an unknown form",
  },
  {
    name: "have no last page",
    cluster: ofDefinitions({ body: { items: [], metadata: { continue: "more" } } }),
    want: ["note CLUSTER_CRDS_UNREAD"],
    says: "has more than 1000 pages",
  },
  {
    name: "are no list",
    cluster: ofDefinitions({ body: "3" }),
    want: ["note CLUSTER_CRDS_UNREAD"],
    says: "a document of an unknown form",
  },
];
