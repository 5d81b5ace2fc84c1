import type { Problem } from "./parsed.ts";
import { greatestCount } from "./pattern-quantifier.ts";
import type { PatternNode } from "./pattern-tree.ts";

/**
 * Sensors compile each pattern again for each event, and match in time proportional to it: on 200 KB of text, a second
 * for about ten thousand parts. So its size with all counts written out is bounded.
 */
const greatestSize = 2000;

/** Reports counts that multiply beyond what Go takes, and patterns that grow too large when they are written out. */
export function limitProblems(root: PatternNode, length: number): readonly Problem[] {
  const problems: Problem[] = [];
  const size = measure(root, 1, problems);
  if (problems.length === 0 && size > greatestSize) {
    const message = `with its counts written out the pattern has ${size} parts`;
    problems.push({
      start: 0,
      end: length,
      message,
      hint: `at most ${greatestSize} are allowed; lower the counts, or use * or +`,
    });
  }
  return problems;
}

function measure(node: PatternNode, outer: number, problems: Problem[]): number {
  const sum = (nodes: readonly PatternNode[]): number =>
    nodes.reduce((size, each) => size + measure(each, outer, problems), 1);
  switch (node.kind) {
    case "character":
    case "set":
    case "assertion":
      return 1;
    case "group":
      return measure(node.body, outer, problems);
    case "sequence":
      return sum(node.parts);
    case "choice":
      return sum(node.branches);
    case "repeat": {
      const count = Math.max(1, node.most ?? node.least);
      if (count * outer > greatestCount) {
        const message = `nested counts multiply to ${count * outer}`;
        problems.push({
          start: node.start,
          end: node.end,
          message,
          hint: `at most ${greatestCount} are allowed; lower one of them`,
        });
        return 1;
      }
      return count * measure(node.body, count * outer, problems) + 1;
    }
  }
}
