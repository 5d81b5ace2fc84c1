import { visible } from "./visible.ts";
import { xmlAttribute, xmlContent } from "./xml-text.ts";

/** One thing that was examined. A case that failed is not skipped, whatever it says. */
export interface JunitCase {
  readonly name: string;
  readonly className: string;
  /** Why it was left out. */
  readonly skipped?: string | undefined;
  readonly failure?: JunitFailure | undefined;
  /** What else there is to say. */
  readonly output?: string | undefined;
}

/** What is wrong: a word for the kind, a line, and all of it. */
export interface JunitFailure {
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

/** Cases that belong together. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/**
 * Writes a JUnit report. The same input gives the same bytes, so there are no times. Ends in a line feed.
 *
 * There is no standard; the elements and attributes are those of Jenkins' schema, which other services read, too.
 */
export function junitReport(suites: readonly JunitSuite[]): string {
  const attributes = xmlAttribute("name", "rule-compiler") + countsText(suites.flatMap(({ cases }) => cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${suites.map(suiteText).join("")}</testsuites>\n`;
}

function suiteText({ name, cases }: JunitSuite): string {
  const skipped = cases.filter((one) => one.skipped !== undefined && !one.failure).length;
  const attributes = xmlAttribute("name", visible(name)) + countsText(cases) + xmlAttribute("skipped", skipped);
  return `  <testsuite${attributes}>\n${cases.map(caseText).join("")}  </testsuite>\n`;
}

function countsText(cases: readonly JunitCase[]): string {
  const failures = cases.filter(({ failure }) => failure).length;
  return xmlAttribute("tests", cases.length) + xmlAttribute("failures", failures) + xmlAttribute("errors", 0);
}

function caseText({ name, className, skipped, failure, output }: JunitCase): string {
  const attributes = xmlAttribute("name", visible(name)) + xmlAttribute("classname", visible(className));
  const parts = [
    ...(skipped === undefined || failure ? [] : [`      <skipped>${xmlContent(skipped)}</skipped>\n`]),
    ...(failure ? [failureText(failure)] : []),
    ...(output === undefined ? [] : [`      <system-out>${xmlContent(output)}</system-out>\n`]),
  ];
  if (parts.length === 0) return `    <testcase${attributes}/>\n`;
  return `    <testcase${attributes}>\n${parts.join("")}    </testcase>\n`;
}

function failureText({ type, message, text }: JunitFailure): string {
  const attributes = xmlAttribute("type", type) + xmlAttribute("message", visible(message));
  return `      <failure${attributes}>${xmlContent(text)}</failure>\n`;
}
