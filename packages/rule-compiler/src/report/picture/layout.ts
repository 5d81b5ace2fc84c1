import { columns, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";

/** A node with its place, in units of the picture. */
export interface PlacedNode extends PictureNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edge as a curve between two nodes. */
export interface PlacedEdge extends PictureEdge {
  /** For the attribute `d` of an SVG path. */
  readonly curve: string;
  /** Kind of the action of the rules it is for, where a node at its end has one; for colours. */
  readonly kind?: string;
  /** Wider the more rules it is for. */
  readonly thickness: number;
}

/** A picture with the places of everything in it. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const nodeWidth = 236;
const nodeHeight = 52;
const gapBetweenColumns = 64;
const gapBetweenNodes = 12;
/** Room for the titles of columns. */
const top = 40;
const margin = 6;
/** How far from the ends of a node's side its edges stay. */
const inset = 10;

/** Places a picture: a column for each part of the way, with nodes in an order in which few edges cross. */
export function layOut({ nodes, edges }: Picture): Layout {
  const ordered = orderColumns(nodes, edges);
  const tallest = Math.max(0, ...ordered.map((column) => columnHeight(column.length)));
  const placed = ordered.flatMap((column, index) => {
    const start = top + (tallest - columnHeight(column.length)) / 2;
    return column.map((node, row): PlacedNode => {
      const x = margin + index * (nodeWidth + gapBetweenColumns);
      return { ...node, x, y: start + row * (nodeHeight + gapBetweenNodes), width: nodeWidth, height: nodeHeight };
    });
  });
  return {
    width: columns.length * nodeWidth + (columns.length - 1) * gapBetweenColumns + 2 * margin,
    height: top + tallest + margin,
    nodes: placed,
    edges: placeEdges(placed, edges),
  };
}

function columnHeight(count: number): number {
  return count * nodeHeight + Math.max(0, count - 1) * gapBetweenNodes;
}

/**
 * Each column by the mean place of its neighbours, from left to right and back: the barycentre method of Sugiyama, Tagawa
 * and Toda (1981). Nodes of one place keep their order.
 */
function orderColumns(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): readonly PictureNode[][] {
  const ordered = columns.map((column) => nodes.filter((node) => node.column === column));
  const before = neighbours(
    edges,
    ({ to }) => to,
    ({ from }) => from,
  );
  const after = neighbours(
    edges,
    ({ from }) => from,
    ({ to }) => to,
  );
  for (let round = 0; round < 4; round++) {
    for (let index = 1; index < ordered.length; index++) sortBy(ordered, index, index - 1, before);
    for (let index = ordered.length - 2; index >= 0; index--) sortBy(ordered, index, index + 1, after);
  }
  return ordered;
}

function neighbours(
  edges: readonly PictureEdge[],
  of: (edge: PictureEdge) => string,
  other: (edge: PictureEdge) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const edge of edges) found.set(of(edge), [...(found.get(of(edge)) ?? []), other(edge)]);
  return found;
}

function sortBy(
  ordered: PictureNode[][],
  index: number,
  towards: number,
  neighboursOf: ReadonlyMap<string, readonly string[]>,
): void {
  const rows = new Map(ordered[towards]?.map(({ id }, row) => [id, row]));
  const place = ({ id }: PictureNode): number => {
    const places = (neighboursOf.get(id) ?? []).map((one) => rows.get(one) ?? 0);
    return places.reduce((sum, one) => sum + one, 0) / Math.max(1, places.length);
  };
  const column = ordered[index] ?? [];
  const places = new Map(column.map((node) => [node, place(node)]));
  ordered[index] = column.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function placeEdges(nodes: readonly PlacedNode[], edges: readonly PictureEdge[]): readonly PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const y = (id: string): number => byId.get(id)?.y ?? 0;
  const leaving = ports(
    byId,
    edges,
    ({ from }) => from,
    ({ to }) => y(to),
  );
  const arriving = ports(
    byId,
    edges,
    ({ to }) => to,
    ({ from }) => y(from),
  );
  return edges.flatMap((edge): readonly PlacedEdge[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    const [x1, y1] = [from.x + from.width, leaving.get(edge) ?? from.y];
    const [x2, y2] = [to.x, arriving.get(edge) ?? to.y];
    const middle = (x1 + x2) / 2;
    const curve = `M${x1},${round(y1)}C${middle},${round(y1)} ${middle},${round(y2)} ${x2},${round(y2)}`;
    const kind = from.kind ?? to.kind;
    const thickness = round(Math.min(9, 2 + Math.log2(edge.ruleIds.length)));
    return [{ ...edge, curve, ...(kind ? { kind } : {}), thickness }];
  });
}

/** Where edges touch the side of a node: spread over it, in the order of where they lead. */
function ports(
  byId: ReadonlyMap<string, PlacedNode>,
  edges: readonly PictureEdge[],
  at: (edge: PictureEdge) => string,
  leadsTo: (edge: PictureEdge) => number,
): ReadonlyMap<PictureEdge, number> {
  const ofNode = new Map<string, PictureEdge[]>();
  for (const edge of edges) ofNode.set(at(edge), [...(ofNode.get(at(edge)) ?? []), edge]);
  const found = new Map<PictureEdge, number>();
  for (const [id, touching] of ofNode) {
    const node = byId.get(id);
    if (!node) continue;
    const room = node.height - 2 * inset;
    const sorted = touching.toSorted((a, b) => leadsTo(a) - leadsTo(b));
    for (const [index, edge] of sorted.entries()) {
      const share = sorted.length === 1 ? 0.5 : index / (sorted.length - 1);
      found.set(edge, node.y + inset + share * room);
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
