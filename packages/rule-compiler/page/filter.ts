import type { PageData, PageRule } from "../src/report/plan-html/page-data.ts";
import { columns, type Column, type PictureInput } from "../src/report/picture/picture.ts";

/** Rules in whose words every word of a query stands, in any letter case. */
export function findRules({ rules }: PageData, query: string): readonly PageRule[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const text = textOf(rule);
    return words.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<PageRule, string>();

function textOf(rule: PageRule): string {
  const known = texts.get(rule);
  if (known !== undefined) return known;
  const { id, description = "", origin, does, carriedOutBy, conditions } = rule;
  const parts = [
    id,
    description,
    origin,
    does,
    carriedOutBy.kind,
    carriedOutBy.name,
    ...conditions.map((one) => one.text),
  ];
  const text = parts.join("\n").toLowerCase();
  texts.set(rule, text);
  return text;
}

/** The part of a picture that some rules pass. */
export function pictureOfRules({ things, ways }: PictureInput, ids: ReadonlySet<string>): PictureInput {
  const kept = ways.filter(({ rule }) => ids.has(rule));
  const only = (column: Column): PictureInput["things"][Column] => {
    const keys = new Set(kept.map((way) => way[column]));
    return things[column].filter(({ key }) => keys.has(key));
  };
  const [rule, watch, sensor, action] = columns.map(only);
  return { things: { rule: rule ?? [], watch: watch ?? [], sensor: sensor ?? [], action: action ?? [] }, ways: kept };
}
