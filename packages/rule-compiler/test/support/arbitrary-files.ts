import fc from "fast-check";
import type { SourceFile } from "../../src/source/source-file.ts";
import { arbitraryStroke, mutate } from "../bad-input/mutate.ts";
import { arbitraryRule } from "./arbitrary-rules.ts";

/** A file with one rule that is mangled somehow, under any path at all. */
export const arbitraryMangledFile: fc.Arbitrary<SourceFile> = fc
  .tuple(arbitraryRule, fc.array(arbitraryStroke, { minLength: 1, maxLength: 4 }), fc.string({ unit: "binary" }))
  .map(([rule, strokes, path]) => ({
    path: `${path}.json`,
    text: JSON.stringify([mutate(rule, strokes)], undefined, 1),
  }));
