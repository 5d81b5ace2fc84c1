import { expect, it } from "vitest";
import { columns, drawPicture, type PictureInput, type PictureThing } from "../../src/report/picture/picture.ts";
import { pictureOfPlan } from "../../src/report/picture/picture-of-plan.ts";
import { planData } from "../../src/report/plan-data.ts";
import { planMermaid } from "../../src/report/plan-mermaid.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

function thing(key: string, group: string): PictureThing {
  return { key, title: key, detail: "", group: { title: group, many: "things" } };
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
