import {
  actionSchemas,
  actionTypes,
  conditionOperators,
  configKeys,
  defaultConfig,
  forwarderHeaders,
  resourceRuleFields,
  ruleSources,
  unbuiltActionKeys,
  type ConfigKey,
} from "@argo-rules/contracts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, planData } from "rule-compiler";
import { expect, it } from "vitest";
import { commandNames, helpOf, optionNames } from "../support/help.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root } from "../support/run.ts";

const rules = readMarkdown("docs/02-rules.md");
const actions = readMarkdown("docs/11-actions.md");
const configuration = readMarkdown("docs/03-configuration.md");
const mapping = readMarkdown("docs/04-mapping.md");
const commandLine = readMarkdown("docs/05-cli.md");
const library = readMarkdown("docs/08-library.md");

/** The cells of the tables in a text, row by row. */
function rows(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** The names in backquotes that the first cells of the tables hold. */
function firstNames(text: string): readonly string[] {
  return rows(text).flatMap(([first = ""]) => [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""));
}

it("lists every field of a rule", () => {
  const section = rules.headings.find(({ text }) => text === "Fields")?.body ?? "";
  expect(firstNames(section).toSorted()).toEqual([...Object.keys(resourceRuleFields), "action"].toSorted());
});

it("has every operator of conditions in the table of when", () => {
  const section = rules.headings.find(({ text }) => text === "when")?.body ?? "";
  expect([...new Set(firstNames(section))].toSorted()).toEqual(conditionOperators.toSorted());
});

it("describes every key of the actions that compile, and names what does not", () => {
  const tables = actions.headings.map(({ body }) => body).join("\n");
  const keys = Object.values(actionSchemas).flatMap((schema) => Object.keys(schema.shape));
  expect(firstNames(tables)).toEqual(expect.arrayContaining([...new Set(keys)]));
  const overview = rules.headings.find(({ text }) => text === "Actions")?.body ?? "";
  const refused = [...actionTypes, ...unbuiltActionKeys, ...ruleSources.filter((source) => source !== "resource")];
  expect(refused.filter((name) => !overview.includes(`\`${name}\``))).toEqual([]);
});

it("lists every export of the library", () => {
  const section = library.headings.find(({ text }) => text === "What is exported")?.body ?? "";
  const index = readFileSync(join(root, "packages/rule-compiler/src/index.ts"), "utf8");
  const names = [...index.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  const exported = names.map((name) => name.trim()).filter((name) => name !== "");
  expect(firstNames(section).toSorted()).toEqual(exported.toSorted());
});

/** The rows of the tables of keys, by each key that their first cell names. */
const keyRows = new Map(
  configuration.headings
    .filter(({ text }) => text !== "Environment" && text !== "Options")
    .flatMap(({ body }) =>
      rows(body).flatMap((row) => firstNames(`| ${row[0]} |`).map((name) => [name, row] as const)),
    ),
);

/** Under what a key is documented: by itself, in the table of all pods, or as half of a reference to a Secret. */
function documentedAs({ name, path }: ConfigKey): string | undefined {
  const ofPod = path[0] === "pods" ? path[2] : undefined;
  const ofSecret = /^(.*Secret)\.(?:name|key)$/.exec(name)?.[1];
  return [name, ofPod, ofSecret].find((one) => one !== undefined && keyRows.has(one));
}

it("lists every key of the configuration with its default", () => {
  expect(configKeys.filter((key) => documentedAs(key) === undefined).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(defaultConfig).filter((key) => !keyRows.has(key))).toEqual([]);
  const wrong = configKeys.filter((key) => {
    const value = key.path.reduce<unknown>(
      (found, part) => (found as Record<string, unknown> | undefined)?.[part],
      defaultConfig,
    );
    const [, , shown = ""] = keyRows.get(documentedAs(key) ?? "") ?? [];
    const text = `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
    if (key.path.length === 1) return shown !== text;
    // Without a default the table says what happens instead.
    return value !== undefined && value !== "" && !shown.includes(text);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it("names variables and options of the configuration as the program does", () => {
  const section = (name: string): string => configuration.headings.find(({ text }) => text === name)?.body ?? "";
  const variables = rows(section("Environment")).slice(1);
  expect(variables.length).toBeGreaterThanOrEqual(5);
  for (const [key, variable] of variables) {
    const name = key?.replaceAll("`", "");
    expect(`\`${configKeys.find((one) => one.name === name)?.variable}\``).toBe(variable);
  }
  const options = rows(section("Options")).slice(1, -1);
  const told = optionNames(helpOf("config"));
  expect(options.length).toBeGreaterThanOrEqual(7);
  for (const [option = "", key = ""] of options) {
    const name = /^`(--[a-z-]+) /.exec(option)?.[1] ?? "";
    expect(told).toContain(name);
    expect(configKeys.map((one) => `\`${one.name}\``)).toContain(key);
    expect(key).toBe(`\`${name.slice(2).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}\``);
  }
});

it("describes every option of the command line, and no other", () => {
  const tables = commandLine.headings.map(({ body }) => body).join("\n");
  const shown = firstNames(tables).map((name) => name.split(/[ \\]/)[0] ?? "");
  const told = commandNames().flatMap((name) => optionNames(helpOf(name)));
  expect([...new Set(shown.filter((name) => name.startsWith("--")))].toSorted()).toEqual([...new Set(told)].toSorted());
});

it("has a section for every command of the program", () => {
  const sections = commandLine.headings.map(({ text }) => text);
  expect(sections).toEqual(expect.arrayContaining([...commandNames()]));
});

it("lists the selectable fields that the compiler knows, for each kind it shows", () => {
  const section = rules.headings.find(({ text }) => text === "Selectable fields")?.body ?? "";
  for (const [kind = "", fields = ""] of rows(section).slice(1)) {
    const [resource = "", ...group] = (/`([^`]+)`/.exec(kind)?.[1] ?? "").split(".");
    if (resource === "") continue;
    const shown = [...fields.replaceAll(/\(default [^)]*\)/g, "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
    const common = kind.includes("†") ? ["metadata.name"] : ["metadata.name", "metadata.namespace"];
    expect(selectable(group.join("."), resource), kind).toEqual([...common, ...shown]);
  }
});

/** The fields that the compiler names when it refuses another. */
function selectable(group: string, resource: string): readonly string[] {
  for (const version of ["v1", "v1beta1", "v1alpha1"]) {
    const rule = { id: "a", group, version, resource, fieldFilter: "no.such.field=x" };
    const { diagnostics } = compile({ sources: [{ path: "rules.json", text: JSON.stringify([rule]) }] });
    const refused = diagnostics.find(({ code }) => code === "SELECTOR_FIELD_UNKNOWN");
    const known = /selectable are (.*); any other/.exec(refused?.hint ?? "")?.[1];
    if (known !== undefined) return known.split(", ");
  }
  return [];
}

it("explains everything that a plan can tell", () => {
  const kinds = [
    { id: "a", version: "v1", resource: "endpoints" },
    { id: "b", version: "v1", resource: "pods", labelFilter: "a=b", action: { type: "eventsrunner", direct: true } },
    { id: "c", version: "v1", resource: "nodes", action: { type: "workflow", template: "t" } },
    {
      id: "d",
      version: "v1",
      resource: "configmaps",
      excludeNamespaces: ["a"],
      action: {
        type: "script",
        configMap: { name: "a", key: "b" },
        account: "c",
        volumes: [{ mountPath: "/logs", hostPath: "/var/log" }],
      },
    },
    { id: "e", version: "v1", resource: "pods", namespaces: ["a"], action: { type: "pod-delete" } },
  ];
  const config = {
    ...defaultConfig,
    images: { ...defaultConfig.images, registry: "registry.example" },
    authType: "jwt" as const,
    eventsRunnerBaseURL: "http://example.com",
    eventsRunner: { ...defaultConfig.eventsRunner, tokenSecret: { name: "a", key: "b" } },
  };
  const { plan } = compile({ sources: [{ path: "rules.json", text: JSON.stringify(kinds) }], config });
  const data = plan && planData(plan, config);
  const told = data?.rules.flatMap((rule) => rule.told) ?? [];
  for (const [title, list] of [
    ["What cannot be guaranteed", told],
    ["Beyond the rules", data?.beyond ?? []],
  ] as const) {
    const section = mapping.headings.find(({ text }) => text === title)?.body ?? "";
    expect(firstNames(section).toSorted(), title).toEqual([...new Set(list.map(({ code }) => code))].toSorted());
  }
});

it("names the headers by which the forwarder knows who sends", () => {
  const section = mapping.headings.find(({ text }) => text === "Delivery")?.body ?? "";
  expect(firstNames(section)).toEqual(expect.arrayContaining(Object.values(forwarderHeaders)));
});
