import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

async function tell(line: string, node = "24.21.0") {
  const host = memoryHost({}, { node });
  return { code: await run(line.split(" "), host), out: host.out(), err: host.err() };
}

it.each(["20.19.0", "22.18.1", "18.20.0"])("says on Node %s that it needs a newer one", async (node) => {
  expect(await tell("discover", node)).toEqual({
    code: 2,
    out: "",
    err: `rule-compiler: discover needs Node 22.19 or newer, and this is ${node}\nrule-compiler --help tells how to use it.\n`,
  });
});

it.each(["22.19.0", "22.21.1", "24.0.0", "26.1.0"])("looks for a kubeconfig on Node %s", async (node) => {
  const { code, err } = await tell("discover", node);
  expect(code).toBe(1);
  expect(err).toContain("KUBECONFIG_MISSING");
});

it.each(["30", "soon", "0s", "2h", "-1s"])("refuses to wait %s for an answer", async (duration) => {
  const { code, err } = await tell(`discover --request-timeout=${duration}`);
  expect(code).toBe(2);
  expect(err).toContain(`--request-timeout must be a duration from 1ms to 1h, such as 30s, found "${duration}"`);
});

it("reports in every format", async () => {
  for (const format of ["json", "sarif", "github", "junit"]) {
    const { code, out, err } = await tell(`discover --format ${format}`);
    expect({ code, out }, format).toEqual({ code: 1, out: "" });
    expect(err, format).toContain("KUBECONFIG_MISSING");
  }
});
