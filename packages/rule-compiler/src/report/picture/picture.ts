/** The four columns, in the order of the way from a rule to what it does. */
export const columns = ["rule", "watch", "sensor", "action"] as const;

/** Where a node stands. */
export type Column = (typeof columns)[number];

/** One box of the picture, or several that are drawn as one. */
export interface PictureNode {
  /** Unique; made of the column and what stands in the node. */
  readonly id: string;
  readonly column: Column;
  readonly title: string;
  readonly detail: string;
  /** Kind of the action that is carried out; for colours. */
  readonly kind?: string;
  /** It reads the whole cluster. */
  readonly wide: boolean;
  /** How many things it stands for. */
  readonly holds: number;
  /** Rules whose events pass here, in the order of ids. */
  readonly ruleIds: readonly string[];
}

/** The way of some rules' events between two nodes of neighbouring columns. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly ruleIds: readonly string[];
}

/** The way from rules over watches and Sensors to actions. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Something that can be drawn: for itself, with others like it, or with all others of its column. */
export interface PictureThing {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly kind?: string;
  readonly wide?: boolean;
  /** What it is drawn with when there are too many: titles, finer ones first, and one word for several of them. */
  readonly groups: { readonly titles: readonly string[]; readonly many: string };
}

/** One way of a rule: the keys of what its events pass. */
export interface PictureWay {
  readonly rule: string;
  readonly watch: string;
  readonly sensor: string;
  readonly action: string;
}

/** What a picture is drawn of. */
export interface PictureInput {
  readonly things: Readonly<Record<Column, readonly PictureThing[]>>;
  readonly ways: readonly PictureWay[];
}

/**
 * Draws the ways. A column with more than `most` things shows groups of them, the finest that are few enough, and when even
 * the coarsest are too many, the largest ones and one node for the rest: a picture of everything shows nothing. Rules that
 * are all of one group are drawn one by one as far as there is room, since it is rules that people look for.
 */
export function drawPicture({ things, ways }: PictureInput, most: number): Picture {
  const nodeOf = new Map<Column, ReadonlyMap<string, Draft>>();
  for (const column of columns) nodeOf.set(column, draftNodes(column, things[column], most));
  const edges = new Map<string, { from: string; to: string; rules: Set<string> }>();
  const drawn = new Set<Draft>();
  for (const way of ways) {
    const path = columns.flatMap((column) => nodeOf.get(column)?.get(way[column]) ?? []);
    for (const [index, node] of path.entries()) {
      node.rules.add(way.rule);
      drawn.add(node);
      const next = path[index + 1];
      if (!next) continue;
      const key = JSON.stringify([node.id, next.id]);
      const edge = edges.get(key) ?? { from: node.id, to: next.id, rules: new Set() };
      edge.rules.add(way.rule);
      edges.set(key, edge);
    }
  }
  return {
    nodes: columns.flatMap((column) => {
      const all = new Set(nodeOf.get(column)?.values());
      return [...all]
        .filter((draft) => drawn.has(draft))
        .map(({ rules, ...node }) => ({ ...node, ruleIds: [...rules].toSorted() }));
    }),
    edges: [...edges.values()].map(({ from, to, rules }) => ({ from, to, ruleIds: [...rules].toSorted() })),
  };
}

type Draft = Omit<PictureNode, "ruleIds"> & { readonly rules: Set<string> };

/** The node of each thing of a column, by the thing's key. */
function draftNodes(column: Column, things: readonly PictureThing[], most: number): ReadonlyMap<string, Draft> {
  if (things.length <= most) return new Map(things.map((thing) => [thing.key, single(column, thing)]));
  const groups = groupsOf(column, things, most);
  const bySize = groups.toSorted((a, b) => b.members.length - a.members.length);
  const shown = bySize.length <= most ? bySize : bySize.slice(0, most - 1);
  const rest = bySize.slice(shown.length).flatMap(({ members }) => members);
  const drawn = rest.length > 0 ? [...shown, { title: "others", members: rest }] : shown;
  return new Map(
    drawn.flatMap(({ title, members }) => {
      const draft = group(column, title, members);
      return members.map(({ key }) => [key, draft] as const);
    }),
  );
}

interface Group {
  readonly title: string;
  readonly members: readonly PictureThing[];
}

function groupsOf(column: Column, things: readonly PictureThing[], most: number): readonly Group[] {
  const levels = things[0]?.groups.titles.map((_, level) => groupedBy(things, level)) ?? [];
  const least = column === "rule" ? 2 : 1;
  const fitting = levels.find((groups) => groups.length >= least && groups.length <= most);
  const coarsest = levels.findLast((groups) => groups.length >= least);
  return fitting ?? coarsest ?? things.map((thing) => ({ title: thing.title, members: [thing] }));
}

function groupedBy(things: readonly PictureThing[], level: number): readonly Group[] {
  const groups = new Map<string, PictureThing[]>();
  for (const thing of things) {
    const title = thing.groups.titles[level] ?? "";
    const members = groups.get(title);
    if (members) members.push(thing);
    else groups.set(title, [thing]);
  }
  return [...groups].map(([title, members]) => ({ title, members }));
}

function single(column: Column, { key, title, detail, kind, wide = false }: PictureThing): Draft {
  return { id: `${column}:${key}`, column, title, detail, ...(kind ? { kind } : {}), wide, holds: 1, rules: new Set() };
}

function group(column: Column, title: string, members: readonly PictureThing[]): Draft {
  const [first] = members;
  if (members.length === 1 && first) return single(column, first);
  const kinds = new Set(members.map(({ kind }) => kind));
  const [kind] = kinds;
  return {
    id: `${column}-group:${title}`,
    column,
    title,
    detail: `${members.length} ${first?.groups.many ?? ""}`,
    ...(kinds.size === 1 && kind ? { kind } : {}),
    wide: members.some(({ wide }) => wide),
    holds: members.length,
    rules: new Set(),
  };
}
