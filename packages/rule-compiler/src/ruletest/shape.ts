import { schemaKeys, testsFileSchema } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { describeNode } from "../parse/describe-node.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node } from "../parse/tree.ts";
import { onePerPlace, type Issue } from "../validate/issue.ts";
import type { Reporter } from "../validate/reporter.ts";
import { fieldName } from "../validate/shape.ts";
import { walk } from "../validate/walk.ts";

/** What to add for a key that is missing. */
const examples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tests: '"tests": [{"rule": "my-rule", "cases": [...]}]',
    rule: '"rule": "my-rule"',
    cases: '"cases": [{"name": ..., "given": ..., "expect": ...}]',
    name: '"name": "a pod fails"',
    given: '"given": {"old": ..., "new": ...}',
    expect: '"expect": {"fires": true}',
    fires: '"fires": true',
  }),
);

/** Checks keys and types of a file of tests against the contract, and reports each mismatch where it stands. */
export function checkTestsShape(root: Node, reporter: Reporter): void {
  const result = testsFileSchema.safeParse(plainNode(root));
  if (result.success) return;
  for (const issue of onePerPlace<Issue>(result.error.issues)) reportIssue(issue, root, reporter);
}

function reportIssue(issue: Issue, root: Node, reporter: Reporter): void {
  const path = issue.path.map(String);
  const { node, missing } = walk(root, path, root.span);
  const [first, ...rest] = path;
  const field = first === undefined ? "the file" : fieldName(first, rest);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys ?? []) {
      const found = node.kind === "object" ? node.members.find((one) => one.key === key) : undefined;
      const name = first === undefined ? key : `${field}.${key}`;
      const suggestion = closest(key, schemaKeys(testsFileSchema, path));
      reporter.report("TEST_UNKNOWN_KEY", found?.keySpan ?? node.span, { key: name, suggestion });
    }
  } else if (missing) {
    const last = path.at(-1) ?? "";
    reporter.report("MISSING_FIELD", node.span, { field, example: examples.get(last) ?? `"${last}"` });
  } else {
    const params = { field, expected: issue.message, found: describeNode(node) };
    reporter.report(issue.code === "invalid_type" ? "WRONG_TYPE" : "INVALID_VALUE", node.span, params);
  }
}
