import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { diagnose } from "../../src/diagnostics/catalog.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderGithub } from "../../src/diagnostics/render-github.ts";
import { stdinPath, type SourceFile } from "../../src/source/source-file.ts";
import { arbitraryMangledFile } from "../support/arbitrary-files.ts";
import { readWorkflowCommands, type WorkflowCommand } from "../support/workflow-command.ts";

const file: SourceFile = { path: "rules/a.yaml", text: "- a: 1\n  a: 2\n" };

function at(start: number, end: number, where: SourceFile = file, problem = "wrong"): Diagnostic {
  return diagnose("YAML_SYNTAX", { file: where, start, end }, { problem });
}

function readOne(one: Diagnostic): WorkflowCommand {
  const [command, ...more] = readWorkflowCommands(renderGithub([one]));
  expect(more).toEqual([]);
  expect(typeof command).toBe("object");
  return command as WorkflowCommand;
}

it("gives every field of a diagnostic", () => {
  const related = [{ message: "first given here", span: { file, start: 2, end: 3 } }];
  expect(renderGithub([diagnose("DUPLICATE_KEY", { file, start: 9, end: 10 }, { key: "a" }, { related })])).toBe(
    "::error file=rules/a.yaml,line=2,endLine=2,col=3,endColumn=4,title=DUPLICATE_KEY::" +
      'rules/a.yaml:2:3: DUPLICATE_KEY: the key "a" stands twice in one object%0A' +
      "hint: keep one of them%0Arules/a.yaml:1:3: first given here\n",
  );
});

it("prints nothing for no diagnostics", () => {
  expect(renderGithub([])).toBe("");
});

it("calls severities as GitHub does", () => {
  const of = (severity: "error" | "warning" | "note"): Diagnostic =>
    diagnose("YAML_SYNTAX", undefined, { problem: "wrong" }, { severity });
  expect(renderGithub([of("error"), of("warning"), of("note")])).toBe(
    ["error", "warning", "notice"].map((name) => `::${name} title=YAML_SYNTAX::YAML_SYNTAX: wrong\n`).join(""),
  );
});

it("orders as the text does", () => {
  const read = readWorkflowCommands(renderGithub([at(9, 10), at(2, 3)])) as readonly WorkflowCommand[];
  expect(read.map(({ properties }) => properties["line"])).toEqual(["1", "2"]);
});

it("gives no columns over several lines, which the runner would drop", () => {
  expect(readOne(at(2, 10)).properties).toEqual({
    file: "rules/a.yaml",
    line: "1",
    endLine: "2",
    title: "YAML_SYNTAX",
  });
});

it("names no file for standard input, and says in the message where it is", () => {
  const { properties, message } = readOne(at(2, 3, { ...file, path: stdinPath }));
  expect(properties).toEqual({ title: "YAML_SYNTAX" });
  expect(message).toBe("<stdin>:1:3: YAML_SYNTAX: wrong");
});

it("takes a path that begins with ./ as the repository names it", () => {
  expect(readOne(at(2, 3, { ...file, path: "././rules/a.yaml" })).properties["file"]).toBe("rules/a.yaml");
});

const hostile: readonly string[] = [
  "\n::stop-commands::x",
  "\r\n::add-mask::e\r::error::x",
  "%0A::error::x",
  "%250A%25",
  "::error file=x::y",
  "##[add-mask]e",
  "a,line=7,title=x::error",
  "a:b=c,d%2Ce%3A",
  "\u2028::error::x\u0085::error::y\u000b\u000c",
  " ::group::x ",
];

it.each(hostile)("lets %j in a path, a message and a hint add no command and no property", (text) => {
  const where = { path: `rules/${text}.yaml`, text: "a: 1" };
  const { command, properties, message } = readOne(at(0, 1, where, text));
  expect([command, Object.keys(properties)]).toEqual([
    "error",
    ["file", "line", "endLine", "col", "endColumn", "title"],
  ]);
  expect([properties["line"], properties["title"]]).toEqual(["1", "YAML_SYNTAX"]);
  expect(message.split("\n")).toHaveLength(1);
  expect(message.startsWith("rules/")).toBe(true);
  // What is no printable ASCII may be shown as a picture of itself.
  const unprintable = /[^ -~]/.test(text);
  expect(unprintable || properties["file"] === where.path).toBe(true);
  expect(unprintable || message.includes(`YAML_SYNTAX: ${text}`)).toBe(true);
});

it("gives one command for each diagnostic of rules that hold commands", () => {
  const rules = hostile.map((text, index) => ({
    id: `${index}${text}`,
    version: "v1",
    resource: text,
    [text]: text,
    labelFilter: text,
    when: [{ path: text, matches: text }],
  }));
  const { diagnostics } = compile({ sources: [{ path: "rules.json", text: JSON.stringify(rules, undefined, 1) }] });
  const read = readWorkflowCommands(renderGithub(diagnostics));
  expect(diagnostics.length).toBeGreaterThan(hostile.length * 3);
  expect(read.map((one) => (typeof one === "string" ? one : one.command))).toEqual(
    diagnostics.map(({ severity }) => (severity === "note" ? "notice" : severity)),
  );
});

it("gives one command for each diagnostic of any mangled rule, under any path", () => {
  fc.assert(
    fc.property(arbitraryMangledFile, (mangled) => {
      const { diagnostics } = compile({ sources: [mangled] });
      const read = readWorkflowCommands(renderGithub(diagnostics));
      const titles = read.map((one) => (typeof one === "string" ? one : (one.properties["title"] ?? "")));
      expect(titles.toSorted()).toEqual(diagnostics.map(({ code }) => code as string).toSorted());
    }),
    { numRuns: 200 },
  );
});
