import type { PageData } from "../src/report/plan-html/page-data.ts";
import { html } from "./elements.ts";

type RightData = PageData["rights"][number];

function resource({ group, resource: name, names }: RightData): string {
  return `${group === "" ? name : `${name}.${group}`}${names ? ` named ${names.join(", ")}` : ""}`;
}

function place({ namespace }: RightData): HTMLElement {
  if (namespace !== "") return html("span", {}, `in ${namespace}`);
  return html("strong", { class: "loud" }, "in the whole cluster");
}

/** A right in a few words, for a list. */
export function rightRow(right: RightData): HTMLElement {
  return html(
    "li",
    {},
    html("code", {}, `${right.verbs.join(", ")} ${resource(right)}`),
    " ",
    place(right),
    html("span", { class: "muted" }, ` — ${right.account}: ${[...new Set(right.why)].join("; ")}`),
  );
}

/** Rights as a table: who may do what where, why, and for how many rules. */
export function rightsTable(rights: readonly RightData[], label: string): HTMLElement {
  const head = ["account", "may", "where", "why", "rules"].map((text) => html("th", { scope: "col" }, text));
  const rows = rights.map((right) =>
    html(
      "tr",
      { class: right.namespace === "" ? "wide" : undefined },
      html("td", { class: "mono" }, `${right.accountNamespace}/${right.account}`),
      html("td", {}, html("code", {}, `${right.verbs.join(", ")} ${resource(right)}`)),
      html("td", {}, place(right)),
      html("td", {}, [...new Set(right.why)].join("; ")),
      html("td", { class: "number", title: right.ruleIds.slice(0, 50).join(", ") }, String(right.ruleIds.length)),
    ),
  );
  return html(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": label },
    html("table", {}, html("thead", {}, html("tr", {}, ...head)), html("tbody", {}, ...rows)),
  );
}
