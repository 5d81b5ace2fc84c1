import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const rule = (id: string, more = ""): string =>
  `{"id": "${id}", "version": "v1", "resource": "configmaps", "namespaces": ["x"]${more}}`;
const files = {
  "one.json": `[${rule("a")}]`,
  "three.json": `[${rule("b")}, ${rule("c", ', "labelFilter": "team"')}, ${rule("d", ', "disabled": true')}]`,
  "bad.json": `[${rule("e", ', "namespace": "x"')}]`,
  "odd\u001b[31m.json": `[${rule("f")}]`,
  "crd.yaml": "apiVersion: v1\nkind: List\nitems: []\n",
  "config.yaml": "name: shop\n",
};

async function tell(line: string) {
  const host = memoryHost(files);
  return { code: await run(line.split(" "), host), out: host.out(), err: host.err() };
}

it("tells what was read and what it came to, apart from the data", async () => {
  const quiet = await tell("build one.json three.json --config config.yaml");
  const { code, out, err } = await tell("build one.json three.json --config config.yaml -v");
  expect([code, out]).toEqual([0, quiet.out]);
  expect(err).toBe(`read one.json: 1 rule
read three.json: 3 rules, 1 disabled
configuration: config.yaml
compiled 3 of 4 rules: 4 watches, 15 routes, 1 EventSource, 1 Sensor, 6 objects
`);
});

it("tells of the defaults and of files that describe kinds", async () => {
  const { err } = await tell("check one.json --crds crd.yaml --verbose");
  expect(err).toMatch(/^read one\.json: 1 rule\nread crd\.yaml: kinds\nconfiguration: the defaults\n/);
});

it("tells of everything that gave values to the configuration", async () => {
  const host = memoryHost(files, { env: { ER_K8S_EVENTBUS: "main" } });
  await run(["check", "one.json", "-v", "-c", "config.yaml", "--name", "team", "--set", "workerCount=3"], host);
  expect(host.err()).toContain("\nconfiguration: config.yaml, ER_K8S_EVENTBUS, --name, --set\n");
});

it("tells that nothing was compiled, before it says why", async () => {
  const { code, out, err } = await tell("build one.json bad.json -v");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(
    /^read .*\nread .*\nconfiguration: the defaults\ncompiled none of 2 rules\nbad\.json:1:\d+: error/,
  );
});

it("tells how many rules are left when some are left out", async () => {
  expect((await tell("build one.json bad.json -v --skip-invalid")).err).toContain("compiled 1 of 2 rules: ");
});

it("keeps a report for programs apart on standard output", async () => {
  const { out, err } = await tell("check one.json -v --format json");
  expect(JSON.parse(out)).toEqual([]);
  expect(err).toContain("read one.json: 1 rule\n");
});

it("shows no characters that steer a terminal", async () => {
  const { err } = await tell("check odd\u001b[31m.json -v");
  expect(err).toContain("read odd\u241b[31m.json: 1 rule\n");
});

it("tells nothing of it without the option, and with --quiet only what fails", async () => {
  expect(await tell("build one.json")).toMatchObject({ code: 0, err: "" });
  expect(await tell("check one.json -q")).toMatchObject({ code: 0, err: "" });
});
