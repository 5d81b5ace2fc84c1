import type { PageData } from "../src/report/plan-html/page-data.ts";
import { drawPicture, type PictureNode } from "../src/report/picture/picture.ts";
import { html } from "./elements.ts";
import { findRules, pictureOfRules } from "./filter.ts";
import { panelOf } from "./panel.ts";
import { drawSvg, type PictureView } from "./picture.ts";
import { beyondSection, pageHead, rightsSection, ruleTable, toldSection } from "./sections.ts";

/** More nodes than these in a column are drawn as groups. */
const mostInColumn = 18;

/** Beside a picture less high than this, what is told of a node would leave the page empty: it stands below it. */
const shortest = 250;

const data = JSON.parse(document.getElementById("plan")?.textContent ?? "") as PageData;

/** A group that was opened: only its rules are shown. */
let opened: PictureNode | undefined;
let chosen: PictureNode | undefined;
let view: PictureView | undefined;
/** How many rules the picture shows. */
let shownRules = 0;

const query = html("input", {
  type: "search",
  id: "query",
  placeholder: "id, kind, namespace, condition, action …",
  autocomplete: "off",
  spellcheck: "false",
});
const found = html("p", { role: "status", class: "found" });
const chip = html("button", { type: "button", class: "chip", hidden: true });
const canvas = html("div", { class: "canvas", id: "canvas" });
const panel = html("aside", { class: "panel", "aria-label": "Details", id: "panel" });
const split = html("div", { class: "split" }, canvas, panel);
const table = html("div");

/** Draws what the query and the opened group leave. */
function draw(): void {
  const members = opened && new Set(opened.ruleIds);
  const rules = findRules(data, query.value).filter(({ id }) => !members || members.has(id));
  const ids = new Set(rules.map(({ id }) => id));
  shownRules = ids.size;
  view = drawSvg(drawPicture(pictureOfRules(data.picture, ids), mostInColumn), { choose });
  canvas.replaceChildren(rules.length > 0 ? view.element : html("p", { class: "nothing" }, "No rule has these words."));
  const all = `${data.rules.length} ${data.rules.length === 1 ? "rule" : "rules"}`;
  found.textContent = ids.size === data.rules.length ? all : `${ids.size} of ${all}`;
  split.classList.toggle("short", view.height < shortest);
  chip.hidden = !opened;
  chip.textContent = opened ? `${opened.title} ✕` : "";
  chip.setAttribute("aria-label", opened ? `Leave the group ${opened.title}` : "");
  table.replaceChildren(ruleTable(rules, reveal));
  const still = chosen && view.find(chosen.id);
  const [only] = rules;
  if (still) show(still);
  else if (only && rules.length === 1) chooseRule(only.id);
  else show(undefined);
}

/** A node was chosen: a group of some rules opens, anything else is told of. Choosing it again lets it go. */
function choose(node: PictureNode): void {
  if (node.holds > 1 && node.ruleIds.length < shownRules) {
    opened = node;
    chosen = undefined;
    draw();
    chip.focus();
    return;
  }
  show(node.id === chosen?.id ? undefined : node);
}

function chooseRule(id: string): void {
  const node = view?.find(`rule:${id}`);
  const { title, detail } = data.picture.things.rule.find(({ key }) => key === id) ?? { title: id, detail: "" };
  show(node ?? { id: `rule:${id}`, column: "rule", title, detail, wide: false, holds: 1, ruleIds: [id] });
}

function show(node: PictureNode | undefined): void {
  chosen = node;
  view?.light(node?.ruleIds ?? [], node?.id);
  panel.replaceChildren(...(node ? panelOf(node, data, { chooseRule: reveal }) : guide()));
  panel.scrollTop = 0;
}

/** Chooses a rule out of a list, and goes to what is told of it. */
function reveal(id: string): void {
  chooseRule(id);
  panel.querySelector("h2")?.focus();
}

const actions = [
  ["log", "a line in the forwarder's log"],
  ["eventsrunner", "Events Runner"],
  ["script", "a script in a pod"],
  ["pod-delete", "deletes or evicts pods"],
  ["workflow", "a WorkflowTemplate of yours"],
] as const;

/** What the panel says when nothing is chosen. */
function guide(): readonly Node[] {
  return [
    html("h2", {}, "How to read it"),
    html(
      "p",
      {},
      "From left to right: a rule asks for watches; what they see is judged in a Sensor; what counts is handed to an action. Point at something to see its ways, choose it to read more.",
    ),
    html(
      "ul",
      { class: "legend" },
      ...actions.map(([kind, text]) =>
        html("li", {}, html("i", { class: `swatch kind-${kind}` }), html("code", {}, kind), ` ${text}`),
      ),
      html("li", {}, html("i", { class: "swatch wide" }), "reads the whole cluster"),
    ),
    html(
      "p",
      { class: "muted" },
      "Keys: Tab goes to the picture, arrows go through it, Enter chooses, Escape lets go.",
    ),
  ];
}

query.addEventListener("input", draw);
chip.addEventListener("click", () => {
  opened = undefined;
  draw();
  query.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (chosen) show(undefined);
  else if (opened) chip.click();
});

document.title = `Plan of ${data.ruleSet}`;
document.body.append(
  pageHead(data),
  html(
    "main",
    {},
    html(
      "section",
      { class: "stage", "aria-label": "Picture" },
      html("div", { class: "search" }, html("label", { for: "query" }, "Find rules"), query, chip, found),
      split,
    ),
    html(
      "section",
      { id: "rules", "aria-labelledby": "rules-title" },
      html("h2", { id: "rules-title" }, "Rules"),
      table,
    ),
    beyondSection(data),
    toldSection(data),
    rightsSection(data),
  ),
);
draw();
