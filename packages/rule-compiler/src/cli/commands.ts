import type { SchemaName } from "@argo-rules/contracts";

/** What stands on a command line beside options. */
export interface Operands {
  /** Word for one of them in usage and help. */
  readonly placeholder: string;
  /** What they are; `files` are the names of files, folders and patterns, and `-`. */
  readonly are: "files" | "choice" | "command";
  /** For `choice`: the values; the first one is the default where there need not be one. */
  readonly choices?: readonly [string, ...string[]];
  /** Words of which the first operand is one, before the files. */
  readonly words?: readonly [string, ...string[]];
  /** Fewest there may be; one when left out. */
  readonly atLeast?: number;
  /** Most there may be; any number when left out. */
  readonly atMost?: number;
  /** What to say when there are too few; without it there need not be one. */
  readonly missing?: string;
}

interface CommandRow {
  /** One line of the program's help. */
  readonly summary: string;
  /** First paragraph of the command's help. */
  readonly about: string;
  readonly operands?: Operands;
  /** Further paragraph of the command's help, wrapped at 120 columns. */
  readonly more?: string;
}

// Named again, since loading the contracts would make help slow; a test holds it to their list.
const schemas = ["rules", "tests", "config", "event"] as const satisfies readonly SchemaName[];

const rules: Operands = {
  placeholder: "INPUT",
  are: "files",
  missing: "needs rules: a file, a folder, a pattern, or - for standard input",
};

/** Every command of the program, in the order of the help. */
export const commands = {
  build: {
    summary: "compile rules and print the manifests",
    about: "Compiles rules and prints the manifests in the order to apply them.",
    operands: rules,
    more: `INPUT is a file (JSON with comments, YAML, or ConfigMaps with data.rules), a folder, a pattern such as
'rules/*.json', or - for standard input.`,
  },
  check: {
    summary: "say what is wrong with rules, print nothing else",
    about: "Says what is wrong with rules.",
    operands: rules,
    more: `Text goes to standard error, the other formats to standard output.`,
  },
  explain: {
    summary: "say why rules fire on an event, or why not",
    about:
      "Says of an event which rules fire, and of every condition what it wants, what it finds, and who decides it.",
    operands: rules,
    more: `The event is a line of a watch (kubectl get --watch --output-watch-events -o json), the data of an Argo event, or
the normalized event. Of several lines the last one is explained; the others tell how its object was before.`,
  },
  simulate: {
    summary: "say what the manifests do with a stream of events",
    about: "Says of each event of a stream what Argo does with it: which rules fire, and what is posted or created.",
    operands: rules,
    more: `The events are the lines of a watch (kubectl get --watch --output-watch-events -o json), data of Argo events, or
normalized events, one on each line. They may come for ever: what comes of one is written at once.`,
  },
  plan: {
    summary: "say what rules come to before anything is deployed",
    about: "Says what rules come to: watches, pods, rights, where each condition is decided, and what can be lost.",
    operands: rules,
    more: `html is one page with a picture, to look at in a browser; mermaid a flowchart for Markdown; json the same data as
build --emit plan. Nothing is asked of a cluster.`,
  },
  rbac: {
    summary: "say who may do what, why, and which rules need it",
    about: "Says which accounts get which rights: every verb, what it is for, and the rules that need it.",
    operands: rules,
    more: `yaml are the accounts, roles and bindings alone, as build prints them.`,
  },
  steps: {
    summary: "say what steps take and may do, and print what they need",
    about: "Says which steps there are, what one of them promises, or what the steps of rules need in a cluster.",
    operands: {
      placeholder: "WHAT",
      are: "files",
      words: ["list", "show", "manifests"],
      missing: "needs list, show NAME, or manifests INPUT",
    },
    more: `steps list tells their names. steps show NAME tells parameters, rights and exit codes of one. steps manifests INPUT
prints of what build makes of rules the part that makes steps run: accounts, roles, NetworkPolicies, ConfigMaps and
WorkflowTemplates, for review or for Workflows of your own. Options for rules and configuration are for manifests.`,
  },
  test: {
    summary: "run tests of rules",
    about: "Runs tests of rules: whether a rule fires on what a case gives, and what it hands on.",
    operands: {
      placeholder: "INPUT",
      are: "files",
      missing: "needs tests: a file, a folder, a pattern, or - for standard input",
    },
    more: `INPUT is a file of tests, a folder with files named *.test.yaml, *.test.yml, *.test.json or *.test.jsonc, a pattern,
or - for standard input. A file of tests says which rules it is about, and each case what happens and what is expected.`,
  },
  diff: {
    summary: "say what a change of rules changes in meaning",
    about: "Compares two versions of a rule set: which rules count more or less than before, and on what.",
    operands: {
      placeholder: "OLD NEW",
      are: "files",
      atLeast: 2,
      atMost: 2,
      missing: "needs two versions of the rules, OLD and NEW: each a file, a folder, a pattern, or -",
    },
    more: `Each rule is equal, narrowed, widened or maybe widened. A rule that counts more comes with a change of an object that
shows it, which explain --event takes. --fail-on widened exits with 1 when more may happen than before, --fail-on
changed when anything changes; error and warning are about diagnostics.`,
  },
  verify: {
    summary: "say what is wrong with hand-written EventSources and Sensors",
    about: "Says what is wrong with hand-written EventSources and Sensors, and what will surprise their authors.",
    operands: {
      placeholder: "INPUT",
      are: "files",
      missing: "needs manifests: a file, a folder, a pattern, or - for standard input",
    },
    more: `INPUT is a file (YAML or JSON, of several documents or Lists), a folder, a pattern, or - for standard input.
Objects of other kinds are passed over. Text goes to standard error, the other formats to standard output.`,
  },
  config: {
    summary: "print the configuration, and where each value comes from",
    about: "Prints the effective value of every key of the configuration, and where it comes from.",
    more: `The configuration is the file of --config, or the ambient file: /etc/er-k8s-sensor/config.yaml, else
~/.er-k8s-sensor/config.yaml. Over it come ER_K8S_* variables and then options. Of tokens only whether they are set is
printed.`,
  },
  krm: {
    summary: "run as a function for kustomize",
    about: "Reads a ResourceList from standard input, compiles the rules in it, and prints it with their manifests.",
    more: `The rules are those of its functionConfig (apiVersion argo-rules/v1, kind RuleSet, spec.rules) and of ConfigMaps
among its items. kustomize runs the program like this: kustomize build --enable-alpha-plugins --enable-exec FOLDER`,
  },
  init: {
    summary: "write a rules file to begin with",
    about: "Writes a commented rules file, and the JSON Schema for editors beside it. Asks nothing.",
    operands: { placeholder: "FILE", are: "files", atMost: 1 },
    more: `FILE ends in .yaml, .yml, .json or .jsonc (rules.yaml); - prints the rules and writes nothing. A schema that is
there already is left as it is.`,
  },
  discover: {
    summary: "write down what a cluster serves, for --api-resources",
    about: "Prints what the cluster of a kubeconfig serves: the file that --api-resources of build and check takes.",
    more: `The kubeconfig is that of --kubeconfig, else kubeConfigPath of the configuration, else the files of KUBECONFIG, else
~/.kube/config, else the account of the pod this runs in. Nothing in the cluster is changed. Needs Node 22.19 or newer.`,
  },
  schema: {
    summary: "print the JSON Schema of rules, tests, config or event",
    about: "Prints a JSON Schema for editors.",
    operands: { placeholder: "NAME", are: "choice", choices: schemas, atMost: 1 },
  },
  completion: {
    summary: "print the completion script of a shell",
    about: "Prints a script that completes commands, options, their values and files.",
    operands: {
      placeholder: "SHELL",
      are: "choice",
      choices: ["bash", "zsh", "fish"],
      atMost: 1,
      missing: "needs a shell: bash, zsh or fish",
    },
    more: `bash: source <(rule-compiler completion bash), in ~/.bashrc
zsh:  source <(rule-compiler completion zsh), in ~/.zshrc after compinit
fish: rule-compiler completion fish > ~/.config/fish/completions/rule-compiler.fish`,
  },
  version: {
    summary: "print the version",
    about: "Prints the version.",
  },
  help: {
    summary: "tell what a command does and takes",
    about: "Tells what a command does and takes.",
    operands: { placeholder: "COMMAND", are: "command", atMost: 1 },
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = Object.keys(commands) as CommandName[];

/** The row of a command. */
export function commandRow(name: CommandName): CommandRow {
  return commands[name];
}

/** The commands that read one version of the rules from files and compile it. */
const compilingOnce = [
  "build",
  "check",
  "explain",
  "simulate",
  "plan",
  "rbac",
  "steps",
  "test",
] as const satisfies readonly CommandName[];

/** Those, and the one that compares two versions. */
const compiling = [...compilingOnce, "diff"] as const satisfies readonly CommandName[];

/** Commands that share options. A new command takes all options of a set by standing in it. */
export const commandSets = {
  all: [...compiling, "verify", "config", "krm", "init", "discover", "schema", "completion", "version", "help"],
  /** That read rules from files. */
  compiling,
  /** That read files, folders and patterns. */
  reading: [...compiling, "verify"],
  /** That bound the size of what they read. */
  bounded: [...compiling, "verify", "krm"],
  /** That read events. */
  events: ["explain", "simulate"],
  /** That read the configuration from where it may be. */
  configFile: [...compiling, "config", "discover"],
  /** That also take single values of it. */
  configured: [...compiling, "config"],
  /** That compile rules, wherever they come from. */
  rules: [...compiling, "krm"],
  /** Whose diagnostics can be written in any format. */
  reporting: [...compiling, "verify", "config", "discover"],
  /** That fail for diagnostics alone. */
  failing: [...compilingOnce, "verify", "config", "krm", "discover"],
  /** That have diagnostics. */
  telling: [...compiling, "verify", "config", "krm", "discover"],
} as const satisfies Readonly<Record<string, readonly CommandName[]>>;
