import type { EventClass } from "@argo-rules/contracts";
import type { Json } from "../json/json.ts";
import type { ToldEvent } from "../simulate/told-event.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

/** A file of tests with all that it refers to read. */
export interface Tests {
  readonly file: SourceFile;
  /** The rules it names, seen from the working directory; undefined where it names none. */
  readonly rules: readonly RulesReference[] | undefined;
  readonly tests: readonly RuleTest[];
}

/** Rules by a path, which may be a folder or a pattern. */
export interface RulesReference {
  readonly path: string;
  readonly span: Span;
}

/** The cases of one rule. */
export interface RuleTest {
  readonly rule: string;
  readonly ruleSpan: Span;
  readonly cases: readonly TestCase[];
}

/** What happens, and what is expected of the rule. */
export interface TestCase {
  readonly name: string;
  /** The place of its name. */
  readonly span: Span;
  readonly given: Given;
  readonly expected: Expected;
}

/** An object before and after, at least one of both, or an event. */
export type Given =
  | { readonly kind: "states"; readonly old: Json | undefined; readonly new: Json | undefined; readonly span: Span }
  | { readonly kind: "event"; readonly event: ToldEvent; readonly span: Span };

/** What is expected. */
export type Expected = ExpectedFiring | ExpectedSilence;

/** The rule fires. */
export interface ExpectedFiring {
  readonly fires: true;
  readonly span: Span;
  /** These classes and no others. */
  readonly classes?: readonly EventClass[];
  /** What the normalized event holds, among other things. */
  readonly payload?: Json;
  /** The whole normalized event. */
  readonly payloadEquals?: Json;
  readonly workflow?: ExpectedWorkflow;
}

/** Parts of the Workflow that is created; what is left out is not looked at. */
export interface ExpectedWorkflow {
  readonly name?: string;
  readonly namespace?: string;
  readonly template?: string;
  readonly arguments: readonly ExpectedArgument[];
}

/** An argument of a Workflow, as the Workflow gets it, or the text whose base64 it gets. */
export interface ExpectedArgument {
  readonly name: string;
  readonly value: string;
  readonly base64: boolean;
}

/** The rule does not fire. */
export interface ExpectedSilence {
  readonly fires: false;
  readonly span: Span;
  /** The checks that fail, and no others. */
  readonly because?: readonly ExpectedReason[];
}

/** A check by its name, such as `when[0]`. */
export interface ExpectedReason {
  readonly check: string;
  readonly span: Span;
}
