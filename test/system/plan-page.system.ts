import { globSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { PlanData } from "rule-compiler";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage, type WatchedPage } from "../support/browser-page.ts";
import { root, runOk } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "plan-page-"));
const main = join(root, "packages/rule-compiler/src/cli/main.ts");
const require = createRequire(import.meta.url);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  process.stdout.write(`plan page: screenshots in ${work}\n`);
});

const hostile = '</script><script>document.title = "pwned"</script><img src=x onerror=alert(1)> ${x} {{y}} #quot; "q"';

const pods = { version: "v1", resource: "pods" };
const six: readonly object[] = [
  {
    id: "restart-crash-looping",
    description: hostile,
    ...pods,
    namespaces: ["shop"],
    labelFilter: "tier=web",
    eventTypes: ["MODIFIED"],
    when: [{ path: "status.reason", equals: hostile }],
    action: { type: "pod-delete", evict: true, cooldown: "10m", budget: { max: 20, per: "hour" } },
  },
  {
    id: "clear-evicted",
    ...pods,
    namespaces: ["shop", "payments"],
    fieldFilter: "status.phase=Failed",
    eventTypes: ["ADDED"],
  },
  {
    id: "image-changed",
    group: "apps",
    version: "v1",
    resource: "deployments",
    namespaces: ["shop"],
    updatesOn: ["spec.template"],
    action: { type: "workflow", template: "scan-image" },
  },
  {
    id: "secret-changed",
    version: "v1",
    resource: "secrets",
    namespaces: ["shop"],
    updatesOn: ["data"],
    action: "eventsrunner",
  },
  { id: "node-gone", version: "v1", resource: "nodes", matchAll: true, eventTypes: ["DELETED"] },
  { id: "every-configmap", version: "v1", resource: "configmaps", matchAll: true, eventTypes: ["ADDED"] },
];

/** So many rules on five kinds in four namespaces. */
function many(count: number): readonly object[] {
  const kinds = ["pods", "configmaps", "services", "secrets", "persistentvolumeclaims"];
  const places = ["shop", "payments", "search", "web"];
  return Array.from({ length: count }, (_, index) => ({
    id: `rule-${index}`,
    version: "v1",
    resource: kinds[index % kinds.length],
    namespaces: [places[index % places.length]],
    labelFilter: `app=a${index % 7}`,
    ...(index % 3 === 0 ? { action: { type: "workflow", template: `t${index % 4}` } } : {}),
  }));
}

const config = "images:\n  registry: registry.example\n  workflowSteps:\n    tag: '1'\n";

/** What the program prints of rules, in a form. */
function planOf(rules: readonly object[], form: string): string {
  writeFileSync(join(work, "rules.json"), JSON.stringify(rules));
  writeFileSync(join(work, "config.yaml"), config);
  const args = ["plan", "rules.json", "--config", "config.yaml", "--quiet", "-o", form];
  return runOk(process.execPath, [main, ...args], { cwd: work }).stdout;
}

async function show(rules: readonly object[], options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  const path = join(work, `${rules.length}.html`);
  writeFileSync(path, planOf(rules, "html"));
  return await openPage(browser, pathToFileURL(path).href, { viewport: { width: 1500, height: 950 }, ...options });
}

async function counts(page: Page): Promise<Readonly<Record<string, number>>> {
  const names = ["node.rule", "node.watch", "node.sensor", "node.action", "edge"];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await page.locator(`.${name}`).count()])),
  );
}

it("draws a node for everything in the plan and an edge for every way, and asks for nothing", async () => {
  const { page, complaints } = await show(six);
  const { rules, watches, sensors } = JSON.parse(planOf(six, "json")) as PlanData;
  const ways = rules.flatMap(({ id, carriedOutBy: { kind, name }, routes }) =>
    routes.flatMap(({ watch, sensor }) => [`${id} ${watch}`, `${watch} ${sensor}`, `${sensor} ${kind} ${name}`]),
  );
  expect(await counts(page)).toEqual({
    "node.rule": rules.length,
    "node.watch": watches.length,
    "node.sensor": sensors.length,
    "node.action": new Set(rules.map(({ carriedOutBy: { kind, name } }) => `${kind} ${name}`)).size,
    edge: new Set(ways).size,
  });
  expect(await page.title()).toBe("Plan of rules");
  expect(complaints).toEqual([]);
});

it("tells of a rule that is chosen, lights its ways alone, and shows texts of rules as texts", async () => {
  const { page, complaints } = await show(six);
  await page.locator('[data-id="rule:restart-crash-looping"]').click();
  const panel = page.locator("#panel");
  expect(await panel.locator("h2").textContent()).toBe("restart-crash-looping");
  expect(await panel.locator(".description").textContent()).toBe(hostile);
  const conditions = await panel.locator(".way code").allTextContents();
  expect(conditions.slice(0, 3)).toEqual(["pods of v1", "in namespace shop", "label tier=web"]);
  expect(conditions.at(-1)).toContain("status.reason equals");
  expect(await panel.locator(".rights li").count()).toBeGreaterThan(3);
  const lit = page.locator(".node:not(.off)");
  expect(
    (await lit.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-id") ?? ""))).map(
      (id) => id.split(":")[0],
    ),
  ).toEqual(["rule", "watch", "sensor", "action"]);
  expect(await page.locator(".edge:not(.off)").count()).toBe(3);
  await page.keyboard.press("Escape");
  expect(await page.locator(".off").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("lights the ways of what is pointed at", async () => {
  const { page } = await show(six);
  await page.locator(".node.action", { hasText: "Events Runner" }).hover();
  expect(await page.locator(".node.rule:not(.off) .node-title").allTextContents()).toEqual(["secret-changed"]);
  await page.locator("h1").hover();
  expect(await page.locator(".off").count()).toBe(0);
});

it("finds rules by their words, and says when there is none", async () => {
  const { page } = await show(six);
  await page.locator("#query").fill("SECRETS shop");
  expect(await page.locator(".found").textContent()).toBe("1 of 6 rules");
  expect(await page.locator(".node.rule").count()).toBe(1);
  expect(await page.locator(".rule-table tbody tr").count()).toBe(1);
  expect(await page.locator("#panel h2").textContent()).toBe("secret-changed");
  await page.locator("#query").fill("no such words");
  expect(await page.locator(".nothing").textContent()).toBe("No rule has these words.");
  await page.locator("#query").fill("");
  expect(await page.locator(".node.rule").count()).toBe(6);
});

it("goes to what is told of a rule that is chosen in the table", async () => {
  const { page } = await show(six);
  await page.locator(".rule-table button", { hasText: "secret-changed" }).click();
  const heading = page.locator("#panel h2");
  expect(await heading.textContent()).toBe("secret-changed");
  const box = await heading.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(950);
});

it("can be used by keyboard alone", async () => {
  const { page } = await show(six);
  await page.locator("#query").focus();
  await page.keyboard.press("Tab");
  const focused = async (): Promise<string> =>
    await page.evaluate<string>("document.activeElement.getAttribute('data-id') ?? ''");
  expect(await focused()).toMatch(/^rule:/);
  const first = await focused();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toMatch(/^watch:/);
  await page.keyboard.press("Enter");
  expect(await page.locator("#panel .kind").textContent()).toBe("Watch");
  await page.locator("#panel .users button").first().focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#panel .kind").textContent()).toBe("Rule");
  expect(await page.evaluate<string>("document.activeElement.tagName")).toBe("H2");
});

it.each([100, 1000])("groups %i rules so that the picture stays small, and opens groups", async (count) => {
  const { page, complaints } = await show(many(count));
  for (const nodes of Object.values(await counts(page)).slice(0, 4)) expect(nodes).toBeLessThanOrEqual(18);
  expect(await page.locator(".rule-table tbody tr").count()).toBe(100);
  await page.locator(".node.rule.many", { hasText: "services" }).first().click();
  expect(await page.locator(".found").textContent()).toMatch(new RegExp(`^\\d+ of ${count} rules$`));
  expect(await page.locator(".chip").textContent()).toContain("services");
  await page.locator("#query").fill(`rule-${count - 3}`);
  await page.locator(".chip").click();
  expect(await page.locator("#panel h2").textContent()).toBe(`rule-${count - 3}`);
  expect(complaints).toEqual([]);
});

it("shows all of one rule below its picture", async () => {
  const { page } = await show(six.slice(0, 1));
  expect(await counts(page)).toEqual({ "node.rule": 1, "node.watch": 1, "node.sensor": 1, "node.action": 1, edge: 3 });
  expect(await page.locator("#panel h2").textContent()).toBe("restart-crash-looping");
  const [picture, panel] = [await page.locator("#canvas").boundingBox(), await page.locator("#panel").boundingBox()];
  expect(panel?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
});

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [
    { width: 1500, height: 950 },
    { width: 420, height: 900 },
  ].map((viewport) => ({ colorScheme, viewport, name: `${colorScheme}-${viewport.width}` })),
);

it.each(looks)("can be read by everybody, $name", async ({ colorScheme, viewport, name }) => {
  const { page, complaints } = await show(six, { colorScheme, viewport });
  await page.screenshot({ path: join(work, `${name}.png`) });
  await page.locator('[data-id="rule:clear-evicted"]').click();
  await page.screenshot({ path: join(work, `${name}-chosen.png`), fullPage: true });
  await page.keyboard.press("Escape");
  await page.locator("h1").hover();
  const ground = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
  expect(ground).toBe(colorScheme === "dark" ? "rgb(13, 18, 27)" : "rgb(244, 246, 250)");
  const wide = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect(wide).toBe(0);
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate<{ id: string; nodes: { target: unknown; failureSummary: string }[] }[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  expect(
    found.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary}`).join("; ")}`,
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

it("would notice a page that runs a script or asks for something", async () => {
  const path = join(work, "tampered.html");
  const page = planOf(six.slice(0, 1), "html");
  writeFileSync(
    path,
    page.replace("</body>", '<script>document.title = "pwned"</script><img src="http://127.0.0.1:4/x"></body>'),
  );
  const { page: opened, complaints } = await openPage(browser, pathToFileURL(path).href);
  expect(await opened.title()).toBe("Plan of rules");
  expect(complaints.filter((one) => one.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
});

const sets = [
  { name: "hostile texts", rules: six },
  { name: "1000 rules", rules: many(1000) },
  ...globSync("examples/*/rules.json", { cwd: root }).map((path) => ({ name: path, path })),
];

it.each(sets)("draws a flowchart that Mermaid draws, of $name", async (set) => {
  const text = "rules" in set ? planOf(set.rules, "mermaid") : ofExample(set.path);
  const { page, complaints } = await openPage(browser, "about:blank");
  await page.addScriptTag({ path: require.resolve("mermaid/dist/mermaid.min.js") });
  await page.evaluate(`
    mermaid.initialize({ startOnLoad: false, htmlLabels: false, securityLevel: "strict" });
    mermaid.render("chart", ${JSON.stringify(text)}).then(({ svg }) => { document.body.innerHTML = svg; });
  `);
  const labels = await page.locator("g.node").allTextContents();
  const wanted = [...text.matchAll(/^ {4}n\d+[([]+"(.*)"[)\]]+$/gm)].map(([, label = ""]) =>
    label
      .replaceAll("<br/>", "")
      .replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/\s+/g, ""),
  );
  expect(labels.map((label) => label.replaceAll(/\s+/g, "")).toSorted()).toEqual(wanted.toSorted());
  expect(await page.locator("path.flowchart-link").count()).toBe([...text.matchAll(/ --> /g)].length);
  expect(complaints.filter((one) => !one.startsWith("log:") && !one.startsWith("debug:"))).toEqual([]);
});

function ofExample(path: string): string {
  const beside = join(dirname(path), "config.yaml");
  const own = existsSync(join(root, beside)) ? ["--config", beside] : ["--no-ambient"];
  return runOk(process.execPath, [main, "plan", path, ...own, "--quiet", "-o", "mermaid"]).stdout;
}
