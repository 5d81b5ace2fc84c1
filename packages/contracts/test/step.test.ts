import { expect, it } from "vitest";
import { scriptExitCodes, stepContracts, stepExitCodes, stepNames } from "../src/index.ts";

it.each(stepNames)("describes %s without repeating a parameter or a right", (name) => {
  const { parameters, verbs } = stepContracts[name];
  const names = parameters.map((parameter) => parameter.name);
  expect(new Set(names).size).toBe(names.length);
  const rights = verbs.map((verb) => `${verb.where} ${verb.apiGroup}/${verb.resource} ${verb.verb}`);
  expect(new Set(rights).size).toBe(rights.length);
  for (const { onlyWith } of verbs) if (onlyWith !== undefined) expect(names).toContain(onlyWith);
});

it.each(stepNames)("gives %s no right on anything by wildcard, and none to change what guards it", (name) => {
  for (const { resource, apiGroup, verb } of stepContracts[name].verbs) {
    expect(`${apiGroup}${resource}`).not.toContain("*");
    // The kill switch and scripts are ConfigMaps: a step that could write them could free itself.
    if (resource === "configmaps") expect(verb).toBe("get");
  }
});

it("keeps the exit codes of steps apart from a script's own", () => {
  expect(Object.values(stepExitCodes)).toEqual([0, 1, 2, 3, 4]);
  for (const [outcome, code] of Object.entries(scriptExitCodes)) {
    // 128 + 64 is the highest code a signal gives.
    if (outcome !== "done") expect(code).toBeGreaterThanOrEqual(200);
  }
});
