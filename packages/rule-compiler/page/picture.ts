import { layOut, type Layout, type PlacedEdge, type PlacedNode } from "../src/report/picture/layout.ts";
import { columns, type Column, type Picture } from "../src/report/picture/picture.ts";
import { svg } from "./elements.ts";

const titles: Readonly<Record<Column, string>> = {
  rule: "Rules",
  watch: "Watches, at the API server",
  sensor: "Sensors, which judge",
  action: "Actions",
};

/** What the picture tells of what is done to it. */
export interface PictureEvents {
  /** Somebody wants to know more of a node. */
  readonly choose: (node: PlacedNode) => void;
}

/** The picture on the page. */
export interface PictureView {
  readonly element: SVGSVGElement;
  /** In units of the picture. */
  readonly height: number;
  /** Shows the way of these rules, of all when there are none; `chosen` is the id of a node. */
  readonly light: (ruleIds: readonly string[], chosen?: string) => void;
  readonly find: (id: string) => PlacedNode | undefined;
}

/**
 * Draws a picture. Pointing at a node, or reaching it by keyboard, lights the ways of its rules. It is one stop for the Tab
 * key; arrow keys go from node to node.
 */
export function drawSvg(picture: Picture, { choose }: PictureEvents): PictureView {
  const layout = layOut(picture);
  const edges = layout.edges.map((edge) => ({ edge, element: edgeElement(edge) }));
  const nodes = layout.nodes.map((node) => ({ node, element: nodeElement(node) }));
  const element = svg(
    "svg",
    {
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      role: "group",
      "aria-label": "Picture of the ways from rules over watches and Sensors to actions",
      class: "picture",
    },
    ...columnTitles(layout),
    svg("g", { class: "edges" }, ...edges.map((one) => one.element)),
    svg("g", { class: "nodes" }, ...nodes.map(({ node, element: box }) => svg("g", {}, hint(node), box))),
  );
  let lit: readonly string[] = [];
  const show = (ruleIds: readonly string[]): void => {
    const wanted = new Set(ruleIds);
    const passes = (ids: readonly string[]): boolean => wanted.size === 0 || ids.some((id) => wanted.has(id));
    element.classList.toggle("focused", wanted.size > 0);
    for (const one of edges) one.element.classList.toggle("off", !passes(one.edge.ruleIds));
    for (const one of nodes) one.element.classList.toggle("off", !passes(one.node.ruleIds));
  };
  for (const [index, { node, element: box }] of nodes.entries()) {
    box.setAttribute("tabindex", index === 0 ? "0" : "-1");
    const restore = (): void => show(lit);
    box.addEventListener("pointerenter", () => show(node.ruleIds));
    box.addEventListener("pointerleave", restore);
    box.addEventListener("focus", () => show(node.ruleIds));
    box.addEventListener("blur", restore);
    box.addEventListener("click", () => choose(node));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(node);
        return;
      }
      const next = neighbour(node, event.key, layout.nodes);
      const other = nodes.find((one) => one.node === next)?.element;
      if (!other) return;
      event.preventDefault();
      box.setAttribute("tabindex", "-1");
      other.setAttribute("tabindex", "0");
      other.focus();
    });
  }
  return {
    element,
    height: layout.height,
    light: (ruleIds, chosen) => {
      lit = ruleIds;
      for (const one of nodes) one.element.setAttribute("aria-pressed", String(one.node.id === chosen));
      show(lit);
    },
    find: (id) => layout.nodes.find((node) => node.id === id),
  };
}

/** The node that an arrow key leads to: the next of the column, or the nearest of the next column. */
function neighbour(from: PlacedNode, key: string, nodes: readonly PlacedNode[]): PlacedNode | undefined {
  const column = columns.indexOf(from.column);
  const distance = (node: PlacedNode): number => Math.abs(node.y - from.y);
  const nearest = (candidates: readonly PlacedNode[]): PlacedNode | undefined =>
    candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  const here = nodes.filter((node) => node.column === from.column);
  switch (key) {
    case "ArrowDown":
      return nearest(here.filter((node) => node.y > from.y));
    case "ArrowUp":
      return nearest(here.filter((node) => node.y < from.y));
    case "ArrowLeft":
      return nearest(nodes.filter((node) => columns.indexOf(node.column) === column - 1));
    case "ArrowRight":
      return nearest(nodes.filter((node) => columns.indexOf(node.column) === column + 1));
    default:
      return undefined;
  }
}

function columnTitles({ nodes }: Layout): readonly SVGTextElement[] {
  return columns.flatMap((column) => {
    const here = nodes.filter((node) => node.column === column);
    const [first] = here;
    if (!first) return [];
    const count = here.reduce((sum, { holds }) => sum + holds, 0);
    return [svg("text", { x: first.x + 2, y: 18, class: "column-title" }, `${titles[column]} · ${count}`)];
  });
}

function edgeElement({ curve, thickness, kind, from, to }: PlacedEdge): SVGPathElement {
  const classes = kind ? `edge kind-${kind}` : "edge";
  return svg("path", { d: curve, "stroke-width": thickness, class: classes, "data-from": from, "data-to": to });
}

/** What shows when one points at a node for a while: its texts whole. */
function hint({ title, detail }: PlacedNode): SVGTitleElement {
  return svg("title", {}, `${title}\n${detail}`);
}

/** Characters of the fixed-width fonts of style.css that fit into a node. */
const titleRoom = 25;
const detailRoom = 29;

function nodeElement(node: PlacedNode): SVGGElement {
  const { id, x, y, width, height, column, title, detail, kind, wide, holds } = node;
  const classes = [
    "node",
    column,
    ...(kind ? [`kind-${kind}`] : []),
    ...(wide ? ["wide"] : []),
    ...(holds > 1 ? ["many"] : []),
  ];
  const shown = [cutMiddle(title, titleRoom), cutEnd(detail, detailRoom)];
  const more = [
    ...(shown.some((text) => text.includes("…")) ? [title, detail] : []),
    titles[column],
    ...(wide ? ["reads the whole cluster"] : []),
    ...(holds > 1 ? ["a group"] : []),
  ];
  const label = `${shown.join(" ")}, ${more.join(", ")}`;
  return svg(
    "g",
    { class: classes.join(" "), role: "button", "aria-label": label, "aria-pressed": "false", "data-id": id },
    ...(holds > 1 ? [svg("rect", { x: x + 4, y: y + 4, width, height, rx: 8, class: "behind" })] : []),
    svg("rect", { x, y, width, height, rx: 8, class: "box" }),
    svg("rect", { x, y: y + 8, width: 4, height: height - 16, rx: 2, class: "mark" }),
    svg("text", { x: x + 14, y: y + 22, class: "node-title" }, shown[0] ?? ""),
    " ",
    svg("text", { x: x + 14, y: y + 40, class: "node-detail" }, shown[1] ?? ""),
  );
}

function cutMiddle(text: string, room: number): string {
  if (text.length <= room) return text;
  const tail = Math.floor(room / 3);
  return `${text.slice(0, room - tail - 1)}…${text.slice(text.length - tail)}`;
}

function cutEnd(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
