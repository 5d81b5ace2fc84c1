import { visible } from "../diagnostics/visible.ts";
import { columns, drawPicture, type Column, type PictureNode } from "./picture/picture.ts";
import { pictureOfPlan } from "./picture/picture-of-plan.ts";
import type { PlanData } from "./plan-data.ts";

/** Mermaid draws at most 500 edges, and nobody reads as many. */
const mostInColumn = 40;

const titles: Readonly<Record<Column, string>> = {
  rule: "rules",
  watch: "watches at the API server",
  sensor: "Sensors",
  action: "actions",
};

/**
 * A plan as a flowchart for Mermaid: rule, watch, Sensor, action. Of more than 40 in a column groups are drawn. No text of
 * rules stands in an identifier, and none can end its label.
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function planMermaid(data: PlanData): string {
  const { nodes, edges } = drawPicture(pictureOfPlan(data), mostInColumn);
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const nameOf = (id: string): string => names.get(id) ?? "";
  const lines = [
    "flowchart LR",
    ...columns.flatMap((column) => {
      const here = nodes.filter((node) => node.column === column);
      if (here.length === 0) return [];
      return [
        `  subgraph ${column}s["${titles[column]}"]`,
        ...here.map((node) => `    ${nameOf(node.id)}${shape(node)}`),
        "  end",
      ];
    }),
    ...edges.map(({ from, to }) => `  ${nameOf(from)} --> ${nameOf(to)}`),
    ...wideClass(nodes.filter(({ wide }) => wide).map(({ id }) => nameOf(id))),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function shape({ column, title, detail }: PictureNode): string {
  const label = `"${escaped(title)}<br/>${escaped(detail)}"`;
  return column === "rule" ? `(${label})` : `[${label}]`;
}

/** Every character that means something to Mermaid, Markdown or HTML as the code that Mermaid prints as the character. */
function escaped(text: string): string {
  return visible(text).replaceAll(/[^\p{L}\p{N} .,:/→-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** What reads the whole cluster is drawn so that it is seen. */
function wideClass(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return ["  classDef wide stroke:#c00,stroke-width:3px", `  class ${names.join(",")} wide`];
}
