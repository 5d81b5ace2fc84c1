import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { rbac } from "../../src/emit/rbac.ts";
import { planOfRules, rbacData, type RbacData } from "../../src/report/rbac-data.ts";
import { readConfig } from "../../src/validate/read-config.ts";
import { byIdentity, compileNormal, compileRules, configWith, type Compiled } from "../support/compile-rules.ts";

const root = join(import.meta.dirname, "../../../..");
const config = configWith({
  images: { registry: "registry.example", workflowSteps: { tag: "1" }, scriptRunner: { tag: "1" } },
});

const pods = { version: "v1", resource: "pods" };
const rules = [
  { id: "a", ...pods, namespaces: ["shop", "web"] },
  { id: "b", ...pods, namespaces: ["shop"], action: { type: "pod-delete", cooldown: "1h" } },
  { id: "c", ...pods, eventTypes: ["DELETED"], action: { type: "workflow", template: "t" } },
  { id: "d", ...pods, namespaces: ["web"], action: { type: "script", inline: "#!/bin/sh\n", account: "mine" } },
];

/** Every grant in one line: who, where, what. */
function lines({ accounts }: RbacData): readonly string[] {
  return accounts.flatMap(({ component, roles }) =>
    roles.flatMap(({ namespace, grants }) =>
      grants.map(({ verb, group, resource, names = [] }) =>
        [component, namespace, verb, group, resource, ...names].join(" "),
      ),
    ),
  );
}

it("tells every verb that is emitted, and no other", () => {
  const { plan, objects } = compileRules(rules, config);
  const emitted = objects
    .filter((object) => object.kind === "Role" || object.kind === "ClusterRole")
    .flatMap(({ rules: rights }) =>
      rights.flatMap((one) => one.verbs.flatMap((verb) => one.resources.map((resource) => `${verb} ${resource}`))),
    );
  const told = rbacData(plan, config).accounts.flatMap(({ roles }) =>
    roles.flatMap(({ grants }) => grants.map(({ verb, resource }) => `${verb} ${resource}`)),
  );
  expect(told.toSorted()).toEqual(emitted.toSorted());
  expect(told.length).toBeGreaterThan(15);
});

it("says of every verb what it is for, and which rules need it", () => {
  const { accounts } = rbacData(compileRules(rules, config).plan, config);
  const grants = accounts.flatMap(({ roles }) => roles.flatMap((role) => role.grants));
  expect(grants.filter(({ why, ruleIds }) => why === "" || ruleIds.length === 0)).toEqual([]);
  expect(grants.filter(({ resource }) => resource === "leases").map(({ verb, why }) => [verb, why])).toEqual([
    ["get", "read what other actions claimed"],
    ["create", "begin to note claims"],
    ["update", "note a claim"],
  ]);
});

it("says of an account of one's own that it is not made here, and of one without rights that it may do nothing", () => {
  const { accounts } = rbacData(compileRules(rules, config).plan, config);
  expect(accounts.filter(({ made }) => !made).map(({ name }) => name)).toEqual(["mine"]);
  const [alone] = rbacData(
    compileRules([{ id: "a", ...pods, namespaces: ["x"] }], config).plan,
    config,
  ).accounts.filter(({ component }) => component === "sensor");
  expect(alone).toMatchObject({ name: "rules-sensor", roles: [] });
});

const sets: readonly { readonly name: string; readonly compiled: () => Compiled; readonly config: typeof config }[] = [
  { name: "the rules above", compiled: () => compileRules(rules, config), config },
  ...globSync("test/goldens/*/rules.{json,yaml}", { cwd: root }).map((path) => {
    const text = (file: string): string => readFileSync(join(root, path, "..", file), "utf8");
    const beside = globSync("config.yaml", { cwd: join(root, path, "..") }).length > 0 ? text("config.yaml") : "{}";
    const { config: own } = readConfig({ path: "config.yaml", text: beside });
    const compiled = (): Compiled => {
      const {
        plan,
        objects,
        rules: normal,
      } = compile({
        sources: [{ path, text: readFileSync(join(root, path), "utf8") }],
        config: own,
      });
      if (!plan) throw new Error(`${path} does not compile`);
      return { plan, objects, rules: normal };
    };
    return { name: path, compiled, config: own };
  }),
];

it.each(sets)(
  "gives each rule of $name what it would need alone, in roles that are emitted",
  ({ compiled, config: own }) => {
    const { plan, objects, rules: normal } = compiled();
    const whole = byIdentity(objects);
    for (const rule of normal) {
      const part = planOfRules(plan, new Set([rule.id]));
      const alone = compileNormal([rule], own).plan;
      expect(lines(rbacData(part, own)).toSorted(), rule.id).toEqual(lines(rbacData(alone, own)).toSorted());
      for (const [identity, text] of byIdentity(rbac(part, own))) expect(whole.get(identity), identity).toBe(text);
    }
  },
);

it("gives all rules together the whole plan's rights", () => {
  const { plan } = compileRules(rules, config);
  const all = planOfRules(plan, new Set(rules.map(({ id }) => id)));
  expect(rbacData(all, config)).toEqual(rbacData(plan, config));
});
