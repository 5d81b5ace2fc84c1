import { keysOfOtherSources, originalKeys, resourceRuleFields } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { member, type Member, type ObjectNode } from "../parse/tree.ts";
import type { Reporter } from "./reporter.ts";

/** The members of a rule under the names of the contract. */
export type Fields = ReadonlyMap<string, Member>;

const known: readonly string[] = [...Object.keys(resourceRuleFields), "action"];
const knownSet: ReadonlySet<string> = new Set(known);
const anyCase: ReadonlyMap<string, string> = new Map(originalKeys.map((key) => [key.toLowerCase(), key]));

export interface FieldOptions {
  /** Unknown keys are warnings, as the original sensor ignored them. */
  readonly compat: boolean;
}

/**
 * Sorts the members of a rule: known fields under their real name (the original's nine keys in any letter case,
 * since Go's decoder read them so), unknown ones reported with a near miss. Never guesses a field from a near miss.
 */
export function readFields(rule: ObjectNode, reporter: Reporter, options: FieldOptions): Fields {
  const fields = new Map<string, Member>();
  const source = writtenSource(rule);
  for (const one of rule.members) {
    const field = knownSet.has(one.key) ? one.key : anyCase.get(one.key.toLowerCase());
    if (field === undefined) {
      reportUnknown(one, source, reporter, options);
    } else if (fields.has(field)) {
      reporter.report("FIELD_TWICE", one.keySpan, { field, written: one.key });
    } else {
      if (field !== one.key) reporter.report("FIELD_SPELLING", one.keySpan, { written: one.key, field });
      fields.set(field, one);
    }
  }
  return fields;
}

/** The source a rule says it is of, which may be none. */
function writtenSource(rule: ObjectNode): string {
  const source = member(rule, "source")?.value;
  return source?.kind === "string" ? source.value : "resource";
}

function reportUnknown(one: Member, source: string, reporter: Reporter, options: FieldOptions): void {
  const sources = Object.hasOwn(keysOfOtherSources, one.key) ? keysOfOtherSources[one.key] : undefined;
  if (sources) {
    // Of a rule of that very source the source itself is refused, which says enough.
    if (sources.some((other) => other === source)) return;
    const params = { field: one.key, source, sources: sources.join(", ") };
    reporter.report("FIELD_OF_OTHER_SOURCE", one.keySpan, params, options.compat ? { severity: "warning" } : {});
    return;
  }
  reporter.report(
    "UNKNOWN_FIELD",
    one.keySpan,
    { field: one.key, suggestion: nearField(one.key) },
    options.compat ? { severity: "warning" } : {},
  );
}

/** Names people carry over from kubectl and manifests, where the edit distance would not find ours. */
const habits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: "id",
    labelselector: "labelFilter",
    fieldselector: "fieldFilter",
    selector: "labelFilter",
    labels: "labelFilter",
    kind: "resource",
    apiversion: "version",
    events: "eventTypes",
    conditions: "when",
  }),
);

function nearField(key: string): string | undefined {
  return habits.get(key.toLowerCase()) ?? closest(key, known);
}
