import type { CompileResult } from "../compile.ts";
import { visible } from "../diagnostics/visible.ts";
import { count } from "../report/lines.ts";
import type { SourceFile } from "../source/source-file.ts";

/** What `--verbose` tells of. */
interface Told {
  readonly sources: readonly SourceFile[];
  /** Descriptions of kinds. */
  readonly kinds: readonly SourceFile[];
  /** Where the configuration came from, by name; none for the defaults. */
  readonly configuration: readonly string[];
  readonly result: CompileResult;
}

/**
 * What was read and what it came to, line by line. No times: the same input gives the same lines. What went wrong is
 * told by diagnostics.
 */
export function verboseText({ sources, kinds, configuration, result }: Told): string {
  const read = sources.map((source) => {
    const here = result.found.filter(({ span }) => span.file === source);
    const disabled = here.filter((rule) => rule.disabled).length;
    return `read ${visible(source.path)}: ${count(here.length, "rule")}${disabled === 0 ? "" : `, ${disabled} disabled`}`;
  });
  const described = kinds.map(({ path }) => `read ${visible(path)}: kinds`);
  const from = configuration.length === 0 ? "the defaults" : configuration.map(visible).join(", ");
  return [...read, ...described, `configuration: ${from}`, came(result)].map((line) => `${line}\n`).join("");
}

function came({ plan, rules, found, objects }: CompileResult): string {
  if (!plan) return `compiled none of ${count(found.length, "rule")}`;
  const routes = plan.rules.reduce((sum, rule) => sum + rule.routes.length, 0);
  const parts = [
    count(plan.watches.length, "watch", "watches"),
    count(routes, "route"),
    count(plan.eventSources.length, "EventSource"),
    count(plan.sensors.length, "Sensor"),
    count(objects.length, "object"),
  ];
  return `compiled ${rules.length} of ${count(found.length, "rule")}: ${parts.join(", ")}`;
}
