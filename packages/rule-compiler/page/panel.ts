import type { PageData, PageRule } from "../src/report/plan-html/page-data.ts";
import type { PictureNode } from "../src/report/picture/picture.ts";
import { html, link } from "./elements.ts";
import { rightRow, rightsTable } from "./rights.ts";

/** What the panel can do to the rest of the page. */
export interface PanelEvents {
  readonly chooseRule: (id: string) => void;
}

const deciders = {
  apiServer: ["API server", "what is sent at all"],
  eventSource: ["EventSource", "what is published to the event bus"],
  sensor: ["Sensor", "what counts"],
} as const;

/** What is known of a node: of a rule all that it comes to, of others what they are and the rules that use them. */
export function panelOf(node: PictureNode, data: PageData, events: PanelEvents): readonly Node[] {
  switch (node.column) {
    case "rule": {
      const rule = data.rules.find(({ id }) => id === node.ruleIds[0]);
      if (node.holds > 1 || !rule) return [heading("Rules", node), ...users(node, events)];
      return rulePanel(rule, data);
    }
    case "watch":
      return [heading("Watch", node), ...watchFacts(node, data), ...users(node, events)];
    case "sensor":
      return [
        heading("Sensor", node),
        html("p", {}, `A pod in ${data.namespaces.sensors}. It judges every event of the watches that lead to it.`),
        ...users(node, events),
      ];
    case "action":
      return [heading("Action", node), ...actionFacts(node, data), ...users(node, events)];
  }
}

function heading(kind: string, { title, detail, wide }: PictureNode): HTMLElement {
  return html(
    "header",
    {},
    html("p", { class: "kind" }, kind),
    html("h2", { tabindex: -1 }, title),
    html("p", { class: "muted" }, detail),
    ...(wide ? [html("p", { class: "loud" }, "Reads the whole cluster")] : []),
  );
}

function rulePanel(rule: PageRule, data: PageData): readonly Node[] {
  const rights = data.rights.filter(({ ruleIds }) => ruleIds.includes(rule.id));
  const told = rule.told.flatMap((index) => data.told[index] ?? []);
  return [
    part(
      html("p", { class: "kind" }, "Rule"),
      html("h2", { tabindex: -1 }, rule.id),
      html("p", { class: "muted mono" }, rule.origin),
      ...(rule.description === undefined ? [] : [html("p", { class: "description" }, rule.description)]),
    ),
    part(
      html("h3", {}, "When it counts"),
      html("ol", { class: "way" }, ...(["apiServer", "eventSource", "sensor"] as const).map((one) => step(one, rule))),
    ),
    part(
      html("h3", {}, "What it does"),
      facts([
        ["does", rule.does],
        ["gets", rule.handsOn],
        ...rule.limits.map((text) => ["limit", text] as const),
        ...(rule.image === undefined ? [] : ([["image", rule.image]] as const)),
        ...(rule.reaches ?? []).map((text) => ["reaches", text] as const),
      ]),
    ),
    part(
      html("h3", {}, `Rights because of it · ${rights.length}`),
      html("ul", { class: "rights" }, ...rights.map(rightRow)),
    ),
    part(
      html("h3", {}, `What cannot be guaranteed · ${told.length}`),
      ...told.map(({ text, remedy }) => toldCard(text, remedy)),
    ),
  ];
}

function part(...content: readonly Node[]): HTMLElement {
  return html("section", { class: "part" }, ...content);
}

function step(decider: keyof typeof deciders, { conditions }: PageRule): HTMLElement {
  const [name, what] = deciders[decider];
  const here = conditions.filter(({ decidedBy }) => decidedBy === decider);
  return html(
    "li",
    {},
    html("p", { class: "decider" }, name, html("span", { class: "muted" }, ` decides ${what}`)),
    html("ul", {}, ...here.map(({ text, origin }) => html("li", { title: origin }, html("code", {}, text)))),
  );
}

/** Something that cannot be guaranteed, or could happen beyond the rules, with what to do. */
export function toldCard(text: string, remedy: string): HTMLElement {
  return html(
    "div",
    { class: "told" },
    html("p", {}, text),
    html("p", { class: "remedy" }, html("strong", {}, "Remedy "), remedy),
  );
}

function facts(rows: readonly (readonly [string, string])[]): HTMLElement {
  return html("dl", {}, ...rows.flatMap(([name, value]) => [html("dt", {}, name), html("dd", {}, value)]));
}

function watchFacts(node: PictureNode, data: PageData): readonly Node[] {
  const watch = data.watches.find(({ eventName }) => node.id === `watch:${eventName}`);
  if (!watch) return [];
  const rights = data.rights.filter(({ account }) => account === watch.eventSource);
  return [
    facts([
      ["resource", `${watch.resource} of ${watch.group === "" ? "" : `${watch.group}/`}${watch.version}`],
      ["namespace", watch.namespace === "" ? "all" : watch.namespace],
      ["labels", watch.labelSelector === "" ? "any" : watch.labelSelector],
      ["events", watch.eventTypes.join(", ")],
      ["name", watch.eventName],
      ["pod", `EventSource ${watch.eventSource}`],
    ]),
    html("h3", {}, "Rights of its account"),
    rightsTable(rights, "Table of rights of the account"),
  ];
}

function actionFacts(node: PictureNode, data: PageData): readonly Node[] {
  const template = data.templates.find(({ name }) => name === node.title);
  const does = new Set(data.rules.filter(({ id }) => node.ruleIds.includes(id)).map((rule) => rule.does));
  const said = html("ul", {}, ...[...does].slice(0, 20).map((text) => html("li", {}, text)));
  if (!template) return [said];
  const rights = data.rights.filter(({ account, component }) => component === "step" && account === template.account);
  return [
    said,
    facts([
      ["image", template.image],
      ...template.reaches.map((text) => ["reaches", text] as const),
      ["account", `${data.namespaces.actions}/${template.account}`],
    ]),
    html("h3", {}, "Rights of its account"),
    rightsTable(rights, "Table of rights of the account"),
  ];
}

const mostUsers = 50;

function users({ ruleIds }: PictureNode, { chooseRule }: PanelEvents): readonly Node[] {
  const shown = ruleIds.slice(0, mostUsers);
  const more = ruleIds.length - shown.length;
  return [
    html("h3", {}, `Rules · ${ruleIds.length}`),
    html(
      "ul",
      { class: "users" },
      ...shown.map((id) =>
        html(
          "li",
          {},
          link(id, () => chooseRule(id)),
        ),
      ),
    ),
    ...(more > 0 ? [html("p", { class: "muted" }, `and ${more} more`)] : []),
  ];
}
