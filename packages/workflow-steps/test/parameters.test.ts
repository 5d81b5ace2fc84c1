import { stepContracts, type StepContract } from "@argo-rules/contracts/steps";
import { expect, it } from "vitest";
import { readParameters, type BadParameters, type Parameters } from "../src/runtime/parameters.ts";

const contract = stepContracts["pod-delete"];

const required = {
  STEP_RULE_SET: "rules",
  STEP_RULE_ID: "r",
  STEP_ROUTE: "added",
  STEP_EVENT: "e30=",
  STEP_PROTECTED_NAMESPACES: "eventsrunner,eventsrunner-actions",
};

function parameters(env: Record<string, string>): Parameters {
  const read = readParameters(contract, { ...required, ...env });
  if ("mistakes" in read) throw new Error(read.mistakes.join("; "));
  return read;
}

it("reads each parameter as its type", () => {
  const read = parameters({
    STEP_UID: "u-1",
    STEP_COOLDOWN: "1m30s",
    STEP_BUDGET: '{"max":2,"seconds":60}',
    STEP_DRY_RUN: "true",
    STEP_EVICT: "false",
    STEP_GRACE_PERIOD_SECONDS: "0",
    STEP_MIN_HEALTHY: "50%",
  });
  expect(read.text("rule-set")).toBe("rules");
  expect(read.text("event")).toBe("e30=");
  expect(read.text("uid")).toBe("u-1");
  expect(read.text("min-healthy")).toBe("50%");
  expect(read.duration("cooldown")).toBe(90_000);
  expect(read.json("budget")).toEqual({ max: 2, seconds: 60 });
  expect(read.flag("dry-run")).toBe(true);
  expect(read.flag("evict")).toBe(false);
  expect(read.integer("grace-period-seconds")).toBe(0);
});

it("has nothing for what is not set, and an empty text is not set", () => {
  const read = parameters({ STEP_UID: "", STEP_MIN_HEALTHY: "" });
  expect(read.text("uid")).toBe("");
  expect(read.text("min-healthy")).toBe("");
  expect(read.duration("cooldown")).toBeUndefined();
  expect(read.json("budget")).toBeUndefined();
  expect(read.flag("dry-run")).toBe(false);
  expect(read.integer("grace-period-seconds")).toBeUndefined();
});

it("tells all mistakes at once", () => {
  const read = readParameters(contract, {
    ...required,
    STEP_RULE_SET: undefined,
    STEP_RULE_ID: "",
    STEP_DRY_RUN: "yes",
    STEP_EVICT: "",
    STEP_COOLDOWN: "30",
    STEP_BUDGET: "{",
    STEP_DRYRUN: "true",
    STEP_SCRIPT: "/rules/script/script",
    STEP_: "",
  });
  expect(read).toEqual({
    mistakes: [
      "STEP_ is no parameter of pod-delete",
      "STEP_DRYRUN is no parameter of pod-delete",
      "STEP_SCRIPT is no parameter of pod-delete",
      "STEP_RULE_SET is not set",
      "STEP_RULE_ID is empty",
      'STEP_COOLDOWN is 30, and must be a duration such as "30s"',
      "STEP_BUDGET must be JSON",
      "STEP_DRY_RUN is yes, and must be true or false",
      "STEP_EVICT is empty, and must be true or false",
    ],
  } satisfies BadParameters);
});

it.each<readonly [string, string]>([
  ["STEP_DRY_RUN", "True"],
  ["STEP_DRY_RUN", "1"],
  ["STEP_DRY_RUN", " true"],
  ["STEP_GRACE_PERIOD_SECONDS", "1.5"],
  ["STEP_GRACE_PERIOD_SECONDS", "1e3"],
  ["STEP_GRACE_PERIOD_SECONDS", "0x10"],
  ["STEP_GRACE_PERIOD_SECONDS", "007"],
  ["STEP_GRACE_PERIOD_SECONDS", "1234567890123456"],
  ["STEP_TIMEOUT", "-5s"],
  ["STEP_TIMEOUT", "5 s"],
  ["STEP_BUDGET", "{'max':1}"],
])("refuses %s=%s", (name, value) => {
  const { mistakes } = readParameters(contract, { ...required, [name]: value }) as BadParameters;
  expect(mistakes).toEqual([expect.stringMatching(new RegExp(`^${name} .*must be`)) as string]);
});

it("shows no value that is not plain and short", () => {
  const env = { ...required, STEP_TIMEOUT: "s3cret of an event", STEP_DRY_RUN: '{"token":"s3cret"}' };
  expect(JSON.stringify(readParameters(contract, env))).not.toContain("s3cret");
});

it("leaves variables alone that are no parameters", () => {
  const others = {
    PATH: "/bin",
    HOSTNAME: "x",
    KUBERNETES_SERVICE_HOST: "10.0.0.1",
    step_dry_run: "true",
    MY_STEP_: "1",
  };
  expect(parameters(others).flag("dry-run")).toBe(false);
});

it("leaves the variables alone that Kubernetes sets for Services", () => {
  const links = {
    STEP_SERVICE_HOST: "10.0.0.1",
    STEP_SERVICE_PORT: "80",
    STEP_PORT: "tcp://10.0.0.1:80",
    STEP_BY_STEP_SERVICE_HOST: "10.0.0.2",
    STEP_BY_STEP_SERVICE_PORT: "80",
    STEP_BY_STEP_SERVICE_PORT_HTTP_ALT: "80",
    STEP_BY_STEP_PORT: "tcp://10.0.0.2:80",
    STEP_BY_STEP_PORT_80_TCP: "tcp://10.0.0.2:80",
    STEP_BY_STEP_PORT_80_TCP_PROTO: "tcp",
    STEP_BY_STEP_PORT_80_TCP_PORT: "80",
    STEP_BY_STEP_PORT_80_TCP_ADDR: "10.0.0.2",
  };
  expect(parameters(links).text("rule-id")).toBe("r");
  const env = { ...required, ...links, STEP_BY_STEP_SERVICE_HOST: undefined };
  expect(readParameters(contract, env)).toEqual({
    mistakes: Object.keys(links)
      .filter((name) => name.startsWith("STEP_BY_STEP_") && name !== "STEP_BY_STEP_SERVICE_HOST")
      .toSorted()
      .map((name) => `${name} is no parameter of pod-delete`),
  });
});

it("says that we are wrong when a step asks for what its contract does not have", () => {
  const read = parameters({});
  expect(() => read.text("script")).toThrow("bug: pod-delete has no string script");
  expect(() => read.flag("cooldown")).toThrow("bug: pod-delete has no boolean cooldown");
});

it("reads what it is given for every step", () => {
  for (const each of Object.values<StepContract>(stepContracts)) {
    const env = Object.fromEntries(
      each.parameters.map(({ name, type }) => [
        `STEP_${name.toUpperCase().replaceAll("-", "_")}`,
        { string: "x", event: "{}", boolean: "true", integer: "3", duration: "5s", json: "{}" }[type],
      ]),
    );
    expect(readParameters(each, env)).not.toHaveProperty("mistakes");
  }
});
