import type { PageData, PageRule } from "../src/report/plan-html/page-data.ts";
import { html, link } from "./elements.ts";
import { toldCard } from "./panel.ts";
import { rightsTable } from "./rights.ts";

/** The name of the set and how much it is. */
export function pageHead({ ruleSet, totals, namespaces, eventBus, beyond }: PageData): HTMLElement {
  const wide = beyond.find(({ code }) => code === "whole-cluster");
  const tiles: readonly (readonly [number | string, string, string?])[] = [
    [totals.rules, of(totals.rules, "rule")],
    [totals.watches, `${of(totals.watches, "watch", "watches")} at the API server`],
    [totals.eventSources, `${of(totals.eventSources, "EventSource pod")} in ${namespaces.sensors}`],
    [totals.sensors, `${of(totals.sensors, "Sensor pod")} in ${namespaces.sensors}`],
    [totals.busConnections, `${of(totals.busConnections, "connection")} to the event bus ${eventBus}`],
    [totals.templates, `${of(totals.templates, "WorkflowTemplate")} in ${namespaces.actions}`],
    [totals.accounts, `${of(totals.accounts, "account")} with rights`],
    [
      totals.clusterWideRights,
      `${of(totals.clusterWideRights, "right")} in the whole cluster`,
      wide ? "alarm" : "calm",
    ],
  ];
  return html(
    "header",
    { class: "top" },
    html("h1", {}, "Plan of ", html("span", { class: "mono" }, ruleSet)),
    html(
      "ul",
      { class: "tiles" },
      ...tiles.map(([number, text, mood]) =>
        html("li", { class: mood }, html("b", {}, String(number)), html("span", {}, text)),
      ),
    ),
  );
}

function of(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** What could happen though no rule says so. */
export function beyondSection({ beyond, rules }: PageData): HTMLElement {
  return section(
    "beyond",
    "Beyond the rules",
    "What accounts could read or do though no rule says so, and what somebody else decides.",
    ...beyond.map(({ code, text, remedy, ruleIds }) =>
      html(
        "article",
        { class: code === "whole-cluster" ? "card alarm" : "card" },
        html("h3", {}, code, html("span", { class: "muted" }, ` ${because(ruleIds, rules)}`)),
        toldCard(text, remedy),
      ),
    ),
  );
}

/** What cannot be guaranteed, each once. */
export function toldSection({ told, rules }: PageData): HTMLElement {
  return section(
    "told",
    "What cannot be guaranteed",
    "Argo has limits that no manifest can lift.",
    ...told.map(({ code, text, remedy }, index) => {
      const ids = rules.filter((rule) => rule.told.includes(index)).map(({ id }) => id);
      return html(
        "article",
        { class: "card" },
        html("h3", {}, code, html("span", { class: "muted" }, ` ${because(ids, rules)}`)),
        toldCard(text, remedy),
      );
    }),
  );
}

const mostRights = 300;

/** Every right of the set, those in the whole cluster first. */
export function rightsSection({ rights }: PageData): HTMLElement {
  const sorted = rights.toSorted((a, b) => Number(b.namespace === "") - Number(a.namespace === ""));
  const more = sorted.length - mostRights;
  return section(
    "rights",
    "Rights",
    "What the accounts may do, and because of how many rules.",
    rightsTable(sorted.slice(0, mostRights), "Table of rights"),
    ...(more > 0 ? [html("p", { class: "muted" }, `and ${more} more: rule-compiler rbac tells them all`)] : []),
  );
}

function section(id: string, title: string, about: string, ...content: readonly Node[]): HTMLElement {
  const heading = html("h2", { id: `${id}-title` }, title);
  const lead = html("p", { class: "muted" }, about);
  return html(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    heading,
    lead,
    html("div", { class: "cards" }, ...content),
  );
}

function because(ids: readonly string[], rules: readonly PageRule[]): string {
  if (ids.length === rules.length && rules.length > 1) return "all rules";
  if (ids.length <= 4) return ids.join(", ");
  return `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more`;
}

const pageOfRows = 100;

/** The rules as a table; of many only the first hundred, and a button for more. */
export function ruleTable(rules: readonly PageRule[], choose: (id: string) => void): HTMLElement {
  const body = html("tbody");
  const more = html("button", { type: "button" });
  let shown = 0;
  const grow = (): void => {
    for (const rule of rules.slice(shown, shown + pageOfRows)) body.append(ruleRow(rule, choose));
    shown = Math.min(rules.length, shown + pageOfRows);
    more.textContent = `Show ${Math.min(pageOfRows, rules.length - shown)} more of ${rules.length - shown}`;
    more.hidden = shown === rules.length;
  };
  more.addEventListener("click", grow);
  grow();
  const head = ["rule", "counts", "does", "where"].map((text) => html("th", { scope: "col" }, text));
  return html(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of rules" },
    html("table", { class: "rule-table" }, html("thead", {}, html("tr", {}, ...head)), body),
    more,
  );
}

function ruleRow(rule: PageRule, choose: (id: string) => void): HTMLElement {
  const asked = rule.conditions.filter(({ what }) => !["ignoreLabel", "createdAfterStart"].includes(what));
  return html(
    "tr",
    {},
    html(
      "td",
      { class: "mono" },
      link(rule.id, () => choose(rule.id)),
    ),
    html("td", {}, asked.map(({ text }) => text).join(" · ")),
    html("td", {}, rule.does),
    html("td", { class: "mono muted" }, rule.origin),
  );
}
