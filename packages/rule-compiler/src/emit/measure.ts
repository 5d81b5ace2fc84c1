import type { Config } from "@argo-rules/contracts";
import { goJsonBytes } from "../language/go-json.ts";
import type { Measure } from "../plan/measure.ts";
import { eventSource, resourceEntry } from "./event-source.ts";
import { environmentBytes, goEntry, goTrigger } from "./go-size.ts";
import { dependency, sensor } from "./sensor.ts";
import { triggers } from "./trigger.ts";
import { runTemplate } from "./workflow-template.ts";

/** How emission answers the plan's question what fits into one object. Commas count one more than there are. */
export function measureWith(config: Config): Measure {
  return {
    emptyEventSource: (name) =>
      environmentBytes(eventSource({ name, group: "", version: "", resource: "", watches: [] }, config)),
    watch: (watch) => {
      const [key, colon, comma] = [goJsonBytes(watch.eventName), 1, 1];
      return key + colon + goJsonBytes(goEntry(resourceEntry(watch))) + comma;
    },
    emptySensor: (name) => environmentBytes(sensor({ name, rules: [] }, new Map(), config)),
    template: (template) => goJsonBytes(runTemplate(template, config)),
    rule: (planned, routes, watches) => {
      const parts: readonly unknown[] = [
        ...routes.map((route) => dependency(planned, route, watches)),
        ...triggers(planned, routes, config).map(goTrigger),
      ];
      return parts.reduce<number>((sum, part) => sum + goJsonBytes(part) + 1, 0);
    },
  };
}
