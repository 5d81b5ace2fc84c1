import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node } from "../parse/tree.ts";
import type { Dependency } from "./dependency.ts";
import type { Parameter } from "./trigger.ts";
import { at, itemsAt, stringAt, textAt, textsAt } from "./view.ts";

/** A text of a Workflow that is run as a program, and where it stands. */
interface Program {
  readonly text: string;
  readonly place: string;
  readonly path: string;
  /** Names of the parameters that its template takes. */
  readonly inputs: readonly string[];
  readonly entrypoint: boolean;
}

/**
 * Event data that become part of a program of a Workflow: Argo Workflows puts parameters into scripts and arguments as
 * they are, without quoting. Followed are parameters of the Workflow, and inputs of its first template; not what steps
 * hand on to each other. Source: argo-workflows workflow/util (SubstituteParams), by text.
 */
export function* injections(
  resource: Node,
  parameters: readonly Parameter[],
  dependencies: readonly Dependency[],
): Iterable<Diagnostic> {
  if (textAt(resource, "kind") !== "Workflow") return;
  const programs = programsOf(resource);
  for (const parameter of parameters) {
    const { node, dest } = parameter;
    if (!takesText(node, dependencies)) continue;
    const direct = programs.find(({ path }) => dest === path);
    const name = argumentName(resource, dest);
    const found = direct ?? (name === undefined ? undefined : programs.find((program) => uses(program, name)));
    if (found)
      yield diagnose("MANIFEST_INJECTION", stringAt(node, "dest")?.span, {
        parameter: name ?? dest,
        place: found.place,
      });
  }
}

/** The name of the Workflow's argument that a dest writes. */
function argumentName(resource: Node, dest: string): string | undefined {
  const index = /^spec\.arguments\.parameters\.(\d+)\.value$/.exec(dest)?.[1];
  const argument =
    index === undefined ? undefined : itemsAt(resource, "spec", "arguments", "parameters")[Number(index)];
  return stringAt(argument, "name")?.value;
}

function uses({ text, inputs, entrypoint }: Program, name: string): boolean {
  const references = [...text.matchAll(/\{\{=?\s*([^}]*?)\s*\}\}/g)].map(([, reference = ""]) => reference);
  return references.some(
    (reference) =>
      reference === `workflow.parameters.${name}` ||
      (entrypoint && inputs.includes(name) && reference === `inputs.parameters.${name}`),
  );
}

function programsOf(resource: Node): readonly Program[] {
  const entrypoint = textAt(resource, "spec", "entrypoint");
  return itemsAt(resource, "spec", "templates").flatMap((template, index): readonly Program[] => {
    const name = textAt(template, "name");
    const inputs = itemsAt(template, "inputs", "parameters").map((one) => textAt(one, "name"));
    const around = { inputs, entrypoint: name === entrypoint };
    const path = `spec.templates.${index}`;
    const script = stringAt(template, "script", "source");
    const programs = script
      ? [
          {
            ...around,
            text: script.value,
            place: `the script of ${JSON.stringify(name)}`,
            path: `${path}.script.source`,
          },
        ]
      : [];
    return [
      ...programs,
      ...shellArguments(template, path).map((one) => ({
        ...around,
        ...one,
        place: `the shell command of ${JSON.stringify(name)}`,
      })),
    ];
  });
}

const shell = /(?:^|\/)(?:ba|da|a|z|k)?sh$|(?:^|\/)(?:python[\d.]*|perl|ruby|node)$/;

/** The arguments of a container that is a shell or another interpreter, told to run a text. */
function shellArguments(template: Node, path: string): readonly { readonly text: string; readonly path: string }[] {
  const container = at(template, "container");
  const [command, args] = ["command", "args"].map((key) =>
    textsAt(container, key).map(({ value }, index) => ({ text: value, path: `${path}.container.${key}.${index}` })),
  );
  const all = [...(command ?? []), ...(args ?? [])];
  const runsText = shell.test(all[0]?.text ?? "") && all.some(({ text }) => /^-[a-z]*[ce]$/.test(text));
  return runsText ? all.slice(1) : [];
}

/** Whether a parameter brings text that the author of an event chooses: no constant, nothing that is coded, no uid. */
function takesText(node: Node, dependencies: readonly Dependency[]): boolean {
  const src = at(node, "src");
  const template = textAt(src, "dataTemplate");
  if (template !== "") return !/\|\s*(?:b64enc|sha256sum|sha1sum|int|int64|float64)\s*\}\}\s*$/.test(template);
  const key = textAt(src, "dataKey");
  // Without a key the whole event comes, its data as base64.
  if (key === "") return false;
  const dependency = dependencies.find(({ name }) => name === textAt(src, "dependencyName"));
  const ofCluster =
    dependency?.entry?.type === "resource" &&
    /^(?:type|group|version|resource|(?:body|oldBody)\.metadata\.(?:uid|name|namespace|resourceVersion))$/.test(key);
  return !key.startsWith("!") && !ofCluster;
}
