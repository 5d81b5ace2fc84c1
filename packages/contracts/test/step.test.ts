import { expect, it } from "vitest";
import { scriptExitCodes, stepContracts, stepExitCodes, stepNames } from "../src/index.ts";

it.each(stepNames)("describes %s without repeating a parameter or a right", (name) => {
  const { parameters, verbs } = stepContracts[name];
  const names = parameters.map((parameter) => parameter.name);
  expect(new Set(names).size).toBe(names.length);
  const rights = verbs.map((verb) => `${verb.where} ${verb.apiGroup}/${verb.resource} ${verb.verb}`);
  expect(new Set(rights).size).toBe(rights.length);
  const conditions = verbs.flatMap(({ onlyWith }) => onlyWith ?? []);
  expect(names).toEqual(expect.arrayContaining(conditions));
});

it.each(stepNames)("gives %s no right on anything by wildcard, and none to change what guards it", (name) => {
  const { verbs } = stepContracts[name];
  expect(verbs.filter(({ apiGroup, resource }) => `${apiGroup}${resource}`.includes("*"))).toEqual([]);
  // The kill switch and scripts are ConfigMaps: a step that could write them could free itself.
  const onConfigMaps = verbs.filter(({ resource }) => resource === "configmaps").map(({ verb }) => verb);
  expect(onConfigMaps).toEqual(["get"]);
});

it("keeps the exit codes of steps apart from a script's own", () => {
  expect(Object.values(stepExitCodes)).toEqual([0, 1, 2, 3, 4]);
  const { done, ...others } = scriptExitCodes;
  expect(done).toBe(0);
  // 128 + 64 is the highest code a signal gives.
  expect(Math.min(...Object.values(others))).toBeGreaterThan(192);
});
