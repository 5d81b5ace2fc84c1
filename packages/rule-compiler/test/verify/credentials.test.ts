import { expect, it } from "vitest";
import { isSecretName } from "../../src/verify/credentials.ts";

it.each([
  { name: "Authorization", want: true },
  { name: "X-Api-Key", want: true },
  { name: "X-Secrets", want: true },
  { name: "X-Rules-Secrets", want: false },
  { name: "x-rules-secrets", want: false },
  { name: "X-Rules-Action", want: false },
])("says that $name holds a credential: $want", ({ name, want }) => {
  expect(isSecretName(name)).toBe(want);
});
