import { isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import type { WatchedResource } from "../model/entry-index.ts";
import { shorten } from "../parse/describe-node.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { resourceFinding } from "../semantics/resource.ts";
import type { Unseen } from "./outcome.ts";

type About = { readonly resources: readonly WatchedResource[] } | { readonly unseen: Unseen };

/** Most kinds of objects whose answers are remembered. */
const mostKinds = 1000;

/** Which of the kinds that are watched the objects of events are of. */
export class WatchedKinds {
  readonly #watched: readonly WatchedResource[];
  readonly #kinds: KindTable;
  /** By all that the answer depends on. */
  readonly #answers = new Map<string, About>();

  constructor(watched: readonly WatchedResource[], kinds: KindTable = builtinKinds) {
    this.#watched = watched;
    this.#kinds = kinds;
  }

  /** The watched kinds that a change is about; or why there are none. */
  of(change: ObjectChange): About {
    const object = change.kind === "deleted" ? change.old : change.new;
    if (!isJsonObject(memberAt(object, "metadata"))) return { unseen: { why: "noObject" } };
    const { resource } = change;
    const stated = resource && `${resource.group} ${resource.version} ${resource.resource}`;
    const key = stated ?? JSON.stringify([memberAt(object, "apiVersion") ?? null, memberAt(object, "kind") ?? null]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#answer(change, object);
    if (this.#answers.size >= mostKinds) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }

  #answer({ resource: stated }: ObjectChange, object: Json): About {
    const findings = this.#watched.map((resource) => ({
      resource,
      finding: resourceFinding(resource, object, stated, this.#kinds),
    }));
    const sure = findings.filter(({ finding }) => finding.holds === true);
    if (sure.length > 0) return { resources: sure.map(({ resource }) => resource) };
    const [doubtful] = findings.filter(({ finding }) => finding.holds === "unknown");
    if (!doubtful) return { unseen: { why: "otherKind" } };
    const [apiVersion, kind] = [memberAt(object, "apiVersion"), memberAt(object, "kind")];
    if (!stated && (typeof apiVersion !== "string" || typeof kind !== "string"))
      return { unseen: { why: "kindUntold" } };
    const { resource, finding } = doubtful;
    return {
      unseen: {
        why: "kindInDoubt",
        kind: shorten(finding.actual, 80),
        resource: `${resource.resource} of ${groupVersion(resource)}`,
      },
    };
  }
}
