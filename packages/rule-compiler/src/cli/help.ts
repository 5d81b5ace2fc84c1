/** Help texts, by command; "" is the program's own. Kept as plain text so that --help starts fast. */
const texts: Readonly<Record<string, string>> = {
  "": `Compiles sensor rules to Argo Events and Argo Workflows manifests.

Usage: rule-compiler COMMAND [OPTIONS]

Commands:
  build    compile rules and print the manifests
  check    say what is wrong with rules, print nothing else
  schema   print the JSON Schema of rules, config or event
  version  print the version

rule-compiler COMMAND --help tells the options. Manifests go to standard output, everything else to standard error.
Exit: 0 fine, 1 the rules have errors (or --check found a difference), 2 wrong usage, 70 a bug of this program.
`,
  build: `Compiles rules and prints the manifests in the order to apply them.

Usage: rule-compiler build INPUT... [OPTIONS]

INPUT is a file (JSON with comments, YAML, or ConfigMaps with data.rules), a folder, a pattern such as
'rules/*.json', or - for standard input.

Options:
  -f, --filename INPUT     the same as INPUT; may be repeated
  -R, --recursive          look into folders below a folder
  -o, --output yaml|json   notation (yaml)
      --emit WHAT          manifests, plan (watches, routes, rights) or rules (with defaults) (manifests)
      --out FILE           write to FILE instead of standard output
      --check              compare with FILE of --out instead of writing; exit 1 when they differ
COMMON`,
  check: `Says what is wrong with rules. Prints nothing on standard output.

Usage: rule-compiler check INPUT... [OPTIONS]

Options:
  -f, --filename INPUT     the same as INPUT; may be repeated
  -R, --recursive          look into folders below a folder
COMMON`,
  schema: `Prints a JSON Schema for editors.

Usage: rule-compiler schema [rules|config|event]
`,
  version: `Prints the version.

Usage: rule-compiler version
`,
};

const common = `      --config FILE        configuration (YAML or JSON); without it, the defaults
      --name NAME          name of the rule set, over the configuration's
      --strict             two rules with one id are an error
      --compat             unknown keys are warnings, as the original sensor ignored them
      --allow-empty        no rules compile to no manifests instead of being an error
      --max-input SIZE     largest input, such as 16Mi (16Mi)
      --fail-on SEVERITY   error or warning (error)
      --format FORMAT      diagnostics as text or json, on standard error (text)
      --color WHEN         auto, always or never (auto; NO_COLOR is respected)
  -q, --quiet              only what fails the command
  -h, --help               this text
`;

/** The help text of a command; the program's own for an unknown one. */
export function helpText(topic: string | undefined): string {
  const text = (topic !== undefined && Object.hasOwn(texts, topic) ? texts[topic] : undefined) ?? texts[""] ?? "";
  return text.replace("COMMON", common);
}
