import { expect, it } from "vitest";
import { columns, drawPicture, type PictureInput, type PictureThing } from "../../src/report/picture/picture.ts";
import { layOut } from "../../src/report/picture/layout.ts";
import { pictureOfPlan } from "../../src/report/picture/picture-of-plan.ts";
import { planData } from "../../src/report/plan-data.ts";
import { planMermaid } from "../../src/report/plan-mermaid.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

function thing(key: string, group: string): PictureThing {
  return { key, title: key, detail: "", groups: { titles: [group], many: "things" } };
}

/** So many rules of some groups, each with a watch of its own, in one Sensor with one action. */
function input(rules: number, groups: number): PictureInput {
  const keys = Array.from({ length: rules }, (_, index) => `r${index}`);
  const things = keys.map((key, index) => thing(key, `g${index % groups}`));
  return {
    things: { rule: things, watch: things, sensor: [thing("s", "Sensors")], action: [thing("a", "log")] },
    ways: keys.map((key) => ({ rule: key, watch: key, sensor: "s", action: "a" })),
  };
}

it("draws everything for itself while there is room", () => {
  const { nodes, edges } = drawPicture(input(6, 2), 6);
  expect(columns.map((column) => nodes.filter((node) => node.column === column).length)).toEqual([6, 6, 1, 1]);
  expect(edges).toHaveLength(6 + 6 + 1);
  expect(edges.find(({ from }) => from === "sensor:s")?.ruleIds).toHaveLength(6);
});

it("draws groups where there are too many, and one node for the groups that are too many", () => {
  const grouped = drawPicture(input(100, 5), 10);
  const rules = grouped.nodes.filter(({ column }) => column === "rule");
  expect(rules.map(({ title, detail }) => `${title}: ${detail}`)).toContain("g0: 20 things");
  expect(rules).toHaveLength(5);
  const crowded = drawPicture(input(100, 50), 10).nodes.filter(({ column }) => column === "rule");
  expect(crowded).toHaveLength(10);
  expect(crowded.at(-1)).toMatchObject({ title: "others", holds: 82 });
});

it.each([1, 6, 100, 1000])("loses none of %i rules", (count) => {
  const { nodes, edges } = drawPicture(input(count, 7), 40);
  for (const column of columns) {
    const here = nodes.filter((node) => node.column === column);
    expect(here.length).toBeLessThanOrEqual(40);
    expect(new Set(here.flatMap(({ ruleIds }) => ruleIds)).size).toBe(count);
  }
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

const config = configWith();
const rules = [
  { id: "a", version: "v1", resource: "pods", namespaces: ["shop"], labelFilter: "app in (web,db)" },
  { id: "b", version: "v1", resource: "pods", eventTypes: ["DELETED"], action: "eventsrunner" },
];

it("draws of a plan each rule with its own watches, its Sensor and its action", () => {
  const { nodes, edges } = drawPicture(pictureOfPlan(planData(compileRules(rules, config).plan, config)), 40);
  const title = (id: string): string => nodes.find((node) => node.id === id)?.title ?? "";
  expect(edges.map(({ from, to, ruleIds }) => `${title(from)} > ${title(to)} (${ruleIds.join()})`)).toEqual([
    "a > pods in shop (a)",
    "pods in shop > rules-sensor (a)",
    "rules-sensor > forwarder (a)",
    "a > pods in shop (a)",
    "pods in shop > rules-sensor (a)",
    "b > pods, whole cluster (b)",
    "pods, whole cluster > rules-sensor (b)",
    "rules-sensor > Events Runner (b)",
  ]);
  expect(nodes.filter(({ wide }) => wide).map(({ title: name }) => name)).toEqual(["pods, whole cluster"]);
});

it("writes for Mermaid no text of rules outside of a label, and nothing in one that ends it", () => {
  const text = planMermaid(planData(compileRules(rules, config).plan, config));
  expect(text).toContain('n3["pods in shop<br/>UPDATE, DELETE app in #40;db,web#41;"]');
  const labels = [...text.matchAll(/"([^"]*)"/g)].map(([, label = ""]) => label.replace("<br/>", ""));
  expect(labels.filter((label) => /[^\p{L}\p{N} .,:/→#;-]/u.test(label))).toEqual([]);
  expect(text.replaceAll(/"[^"]*"/g, "")).toMatch(/^(?:[a-z0-9 A-Z()[\]>,:#-]*\n)+$/);
});

it("draws the finest groups that are few enough", () => {
  const things = Array.from({ length: 100 }, (_, index) => ({
    ...thing(`r${index}`, ""),
    groups: { titles: [`fine ${index % 30}`, `coarse ${index % 3}`], many: "things" },
  }));
  const ways = things.map(({ key }) => ({ rule: key, watch: "w", sensor: "s", action: "a" }));
  const { sensor, action } = input(1, 1).things;
  const whole = { things: { rule: things, watch: [thing("w", "g")], sensor, action }, ways };
  const titles = (most: number): readonly string[] =>
    drawPicture(whole, most)
      .nodes.filter(({ column }) => column === "rule")
      .map(({ title }) => title);
  expect(titles(30)).toContain("fine 29");
  expect(titles(20)).toEqual(["coarse 0", "coarse 1", "coarse 2"]);
});

it("draws rules that are all of one group one by one, as far as there is room", () => {
  const { nodes } = drawPicture(input(100, 1), 10);
  expect(nodes.filter(({ column }) => column === "rule").map(({ title }) => title)).toEqual([
    ...Array.from({ length: 9 }, (_, index) => `r${index}`),
    "others",
  ]);
  expect(nodes.filter(({ column }) => column === "watch").map(({ title, holds }) => [title, holds])).toEqual([
    ["g0", 100],
  ]);
});

it("places no two nodes over each other, and every edge between its nodes", () => {
  for (const size of [1, 6, 100]) {
    const { nodes, edges, width, height } = layOut(drawPicture(input(size, 7), 18));
    for (const a of nodes) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      const over = nodes.filter((b) => b !== a && b.x === a.x && Math.abs(a.y - b.y) < a.height);
      expect(over).toEqual([]);
    }
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const { from, to, curve } of edges) {
      const [x1 = 0, y1 = 0, ...rest] = [...curve.matchAll(/[\d.]+/g)].map(Number);
      const [x2 = 0, y2 = 0] = rest.slice(-2);
      const [start, end] = [byId.get(from), byId.get(to)];
      expect([x1, x2]).toEqual([(start?.x ?? 0) + (start?.width ?? 0), end?.x]);
      for (const [y, node] of [
        [y1, start],
        [y2, end],
      ] as const) {
        expect(y).toBeGreaterThan(node?.y ?? 0);
        expect(y).toBeLessThan((node?.y ?? 0) + (node?.height ?? 0));
      }
    }
  }
});

it("orders columns so that ways without a common part do not cross", () => {
  const keys = ["a", "b", "c", "d"];
  const things = keys.map((key) => thing(key, "g"));
  const reversed = things.toReversed();
  const { nodes } = layOut(
    drawPicture(
      {
        things: { rule: things, watch: reversed, sensor: things, action: reversed },
        ways: keys.map((key) => ({ rule: key, watch: key, sensor: key, action: key })),
      },
      18,
    ),
  );
  const order = (column: string): readonly string[] =>
    nodes
      .filter((node) => node.column === column)
      .toSorted((a, b) => a.y - b.y)
      .map(({ title }) => title);
  for (const column of columns) expect(order(column)).toEqual(order("rule"));
});
