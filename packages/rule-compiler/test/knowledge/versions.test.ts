import { expect, it } from "vitest";
import { compareVersions } from "../../src/knowledge/versions.ts";

it("orders versions as Kubernetes does", () => {
  // The list of the Kubernetes documentation of CRD versions, already in order.
  const want = ["v10", "v2", "v1", "v11beta2", "v10beta3", "v3beta1", "v12alpha1", "v11alpha2", "foo1", "foo10"];
  expect(want.toReversed().toSorted(compareVersions)).toEqual(want);
});
