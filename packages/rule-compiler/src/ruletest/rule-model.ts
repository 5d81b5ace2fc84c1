import type { EventClass } from "@argo-rules/contracts";
import type { KubernetesObject, Sensor } from "@argo-rules/argo-types";
import { Pipeline } from "../model/pipeline.ts";
import type { Action } from "../model/sensor.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Plan, PlannedRule } from "../plan/ir.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { passedBy } from "../simulate/one-change.ts";

/** What the manifests of a rule do with an event of one class. */
export interface RuleFiring {
  readonly eventClass: EventClass;
  /** The event is too large for a Workflow, and becomes a dead letter. */
  readonly tooLarge: boolean;
  readonly actions: readonly Action[];
}

/** Manifests that were emitted, and the plan they were emitted from. */
export interface Emitted {
  readonly objects: readonly KubernetesObject[];
  readonly plan: Plan;
}

/** What the emitted manifests do with changes, as the model of Argo has it. */
export class RuleModel {
  readonly #emitted: Emitted;
  readonly #pipelines = new Map<string, Pipeline>();

  constructor(emitted: Emitted) {
    this.#emitted = emitted;
  }

  /** What the part of the manifests that belongs to a rule does with a change that is known whole. */
  firingsOf(rule: NormalRule, change: ObjectChange): readonly RuleFiring[] {
    const planned = this.#emitted.plan.rules.find((one) => one.rule.id === rule.id);
    if (!planned) throw new Error(`bug: the rule ${rule.id} is not part of the plan`);
    const routes = new Map(planned.routes.map((route) => [route.dependency, route]));
    return passedBy(this.#pipeline(planned), rule, change).flatMap(({ judged }) =>
      judged.flatMap(({ dependency, verdict, actions }): readonly RuleFiring[] => {
        if (verdict.error !== undefined) throw new Error(`bug: a filter of the rule ${rule.id} fails`);
        const route = routes.get(dependency);
        if (!route) throw new Error(`bug: ${dependency} is no dependency of the rule ${rule.id}`);
        if (!verdict.pass) return [];
        return [{ eventClass: route.eventClass, tooLarge: route.size === "tooLarge", actions }];
      }),
    );
  }

  #pipeline(planned: PlannedRule): Pipeline {
    const { id } = planned.rule;
    const made = this.#pipelines.get(id) ?? pipelineOf(this.#emitted, planned);
    this.#pipelines.set(id, made);
    return made;
  }
}

/** The manifests without what other rules have in them. */
function pipelineOf({ objects }: Emitted, { routes }: PlannedRule): Pipeline {
  const own = new Set(routes.map(({ dependency }) => dependency));
  const sensors = objects.flatMap((object) => (object.kind === "Sensor" ? ofDependencies(object, own) : []));
  const heard = new Set(
    sensors.flatMap(({ spec }) => spec.dependencies.map((one) => `${one.eventSourceName}/${one.eventName}`)),
  );
  const eventSources = objects.flatMap((object) => {
    if (object.kind !== "EventSource") return [];
    const entries = Object.entries(object.spec.resource ?? {}).filter(([name]) =>
      heard.has(`${object.metadata.name}/${name}`),
    );
    return entries.length === 0 ? [] : [{ ...object, spec: { ...object.spec, resource: Object.fromEntries(entries) } }];
  });
  return new Pipeline({ eventSources, sensors });
}

function ofDependencies(sensor: Sensor, own: ReadonlySet<string>): readonly Sensor[] {
  const { spec } = sensor;
  const dependencies = spec.dependencies.filter(({ name }) => own.has(name));
  const triggers = spec.triggers.filter(({ template }) =>
    (template.conditions ?? "").split("||").some((name) => own.has(name.trim())),
  );
  return dependencies.length === 0 ? [] : [{ ...sensor, spec: { ...spec, dependencies, triggers } }];
}
