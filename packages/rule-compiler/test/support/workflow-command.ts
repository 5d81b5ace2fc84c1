/** A line as the runner of GitHub Actions understands it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const commands = new Set(["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands"]);

function unescaped(text: string, names: readonly (readonly [string, string])[]): string {
  return names.reduce((result, [escape, character]) => result.replaceAll(escape, character), text);
}

// The percent sign comes last, as in the runner.
const inMessage = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const inProperty = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;

/**
 * Reads what a program prints as the runner does (actions/runner, ActionCommand.cs): each line is a command that begins
 * with `::`, or else one that holds `##[name]` anywhere, or else no command.
 */
export function readWorkflowCommands(printed: string): readonly (WorkflowCommand | string)[] {
  return printed.split(/\r\n|\r|\n/).flatMap((line) => (line === "" ? [] : [readLine(line)]));
}

function readLine(line: string): WorkflowCommand | string {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  const head = end < 0 ? "" : text.slice(2, end);
  const [name = "", ...rest] = head.split(" ");
  if (commands.has(name)) {
    const pairs = rest
      .join(" ")
      .trim()
      .split(",")
      .filter((pair) => pair !== "");
    const properties = pairs.map((pair): [string, string] => {
      const [key = "", ...value] = pair.split("=");
      return [key, unescaped(value.join("="), inProperty)];
    });
    return {
      command: name,
      properties: Object.fromEntries(properties),
      message: unescaped(text.slice(end + 2), inMessage),
    };
  }
  const old = /##\[([^\] ]*)[^\]]*\](.*)$/.exec(line);
  return old && commands.has(old[1] ?? "") ? { command: old[1] ?? "", properties: {}, message: old[2] ?? "" } : line;
}
