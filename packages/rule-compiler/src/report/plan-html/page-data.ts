import type { Right, Told } from "../../plan/ir.ts";
import type { Beyond } from "../beyond.ts";
import { pictureOfPlan } from "../picture/picture-of-plan.ts";
import type { PictureInput } from "../picture/picture.ts";
import type { PlanData, RuleData, TemplateData, WatchData } from "../plan-data.ts";

/** A rule as the page shows it. */
export interface PageRule extends Pick<
  RuleData,
  "id" | "description" | "origin" | "does" | "limits" | "handsOn" | "image" | "reaches" | "carriedOutBy" | "conditions"
> {
  /** Places in `told` of the page. */
  readonly told: readonly number[];
}

/** What the page is made of, as it stands in it. */
export interface PageData extends Pick<PlanData, "ruleSet" | "totals" | "namespaces" | "eventBus"> {
  readonly rules: readonly PageRule[];
  readonly watches: readonly WatchData[];
  readonly templates: readonly Pick<TemplateData, "name" | "account" | "image" | "reaches">[];
  readonly rights: readonly Right[];
  readonly told: readonly Told[];
  readonly beyond: readonly Beyond[];
  readonly picture: PictureInput;
}

/** The part of a plan that the page shows: no filters, and nothing twice. */
export function pageData(data: PlanData): PageData {
  const told = new Map<string, { readonly index: number; readonly one: Told }>();
  const indexOf = (one: Told): number => {
    const key = JSON.stringify([one.code, one.text]);
    const known = told.get(key) ?? { index: told.size, one };
    told.set(key, known);
    return known.index;
  };
  const { ruleSet, totals, namespaces, eventBus, watches, rights, beyond } = data;
  const rules = data.rules.map((rule): PageRule => {
    const { routes: _, trigger: __, action: ___, template: ____, told: list, ...shown } = rule;
    return { ...shown, told: list.map(indexOf) };
  });
  return {
    ruleSet,
    totals,
    namespaces,
    eventBus,
    rules,
    watches,
    templates: data.templates.map(({ name, account, image, reaches }) => ({ name, account, image, reaches })),
    rights,
    told: [...told.values()].map(({ one }) => one),
    beyond,
    picture: pictureOfPlan(data),
  };
}
