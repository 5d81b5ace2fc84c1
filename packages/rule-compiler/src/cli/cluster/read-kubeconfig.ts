import { dirname, isAbsolute, join } from "node:path";
import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseDocuments } from "../../parse/parse-rules.ts";
import type { Node } from "../../parse/tree.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { fit } from "../../validate/kinds/misfits.ts";
import type { Host } from "../host.ts";
import { readSource } from "../inputs.ts";
import {
  kubeconfigSchema,
  type ClusterEntry,
  type ContextEntry,
  type KubeconfigFile,
  type UserEntry,
} from "./kubeconfig-schema.ts";

/** Kubeconfig files joined; the paths in it do not depend on where its files lie. */
export interface Kubeconfig {
  /** Empty where no file names one. */
  readonly currentContext: string;
  readonly clusters: ReadonlyMap<string, ClusterEntry>;
  readonly contexts: ReadonlyMap<string, ContextEntry>;
  readonly users: ReadonlyMap<string, UserEntry>;
}

/** Largest kubeconfig: certificates and tokens have some thousand bytes each. */
const largest = 16 * 1024 * 1024;

/**
 * Reads kubeconfig files and joins them as kubectl does: of two entries of one name the first counts, and so does the
 * first current context. What is wrong is among the diagnostics; they show no text of the files, which hold secrets.
 */
export function readKubeconfig(
  paths: readonly string[],
  host: Host,
): { readonly kubeconfig: Kubeconfig; readonly diagnostics: readonly Diagnostic[] } {
  const clusters = new Map<string, ClusterEntry>();
  const contexts = new Map<string, ContextEntry>();
  const users = new Map<string, UserEntry>();
  const diagnostics: Diagnostic[] = [];
  let currentContext = "";
  for (const path of paths) {
    const file = readFile(path, host, diagnostics);
    const folder = dirname(path);
    currentContext ||= file["current-context"] ?? "";
    for (const { name, cluster } of file.clusters ?? []) addFirst(clusters, name, clusterFrom(cluster, folder));
    for (const { name, context } of file.contexts ?? []) addFirst(contexts, name, context);
    for (const { name, user } of file.users ?? []) addFirst(users, name, userFrom(user ?? {}, folder));
  }
  return { kubeconfig: { currentContext, clusters, contexts, users }, diagnostics };
}

function addFirst<T>(map: Map<string, T>, name: string, value: T): void {
  if (!map.has(name)) map.set(name, value);
}

/** What a file holds; nothing where it has an error. */
function readFile(path: string, host: Host, diagnostics: Diagnostic[]): KubeconfigFile {
  const read = readSource(path, largest, host);
  if ("code" in read) {
    diagnostics.push(read);
    return {};
  }
  const file: SourceFile = { ...read, confidential: true };
  const { documents, diagnostics: syntax } = parseDocuments(file);
  // Messages of the parsers quote what they found.
  const message = "the kubeconfig does not parse here; it may hold secrets, so nothing of it is shown";
  const broken = syntax.filter(({ code }) => code !== "INPUT_EMPTY");
  for (const one of broken) diagnostics.push({ ...one, message });
  if (broken.length > 0) return {};
  const [root, second] = documents;
  if (!root || second) {
    const span = second?.span ?? { file, start: 0, end: 0 };
    const params = { field: "", expected: "one document", found: second ? "a second one" : "nothing" };
    diagnostics.push(diagnose("KUBECONFIG_INVALID", span, params));
    return {};
  }
  const result = fit(kubeconfigSchema, root, describeHidden);
  if ("value" in result) return result.value;
  for (const { span, ...params } of result.misfits) diagnostics.push(diagnose("KUBECONFIG_INVALID", span, params));
  return {};
}

/** What a value is, and never the value itself, which may be a token. */
function describeHidden(node: Node): string {
  if (node.kind === "null") return "null";
  return `${node.kind === "array" || node.kind === "object" ? "an" : "a"} ${node.kind}`;
}

function clusterFrom(cluster: ClusterEntry, folder: string): ClusterEntry {
  return { ...cluster, ...pathsFrom(cluster, ["certificate-authority"], folder) };
}

function userFrom(user: UserEntry, folder: string): UserEntry {
  const { exec } = user;
  // A command without a slash is looked up in PATH.
  const moved = exec?.command.includes("/") ? { exec: { ...exec, command: pathFrom(exec.command, folder) } } : {};
  return { ...user, ...pathsFrom(user, ["client-certificate", "client-key", "tokenFile"], folder), ...moved };
}

/** The paths among some keys, which are relative to the folder of their kubeconfig. */
function pathsFrom(
  entry: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  folder: string,
): Readonly<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const key of keys) {
    const path = entry[key];
    if (typeof path === "string" && path !== "") paths[key] = pathFrom(path, folder);
  }
  return paths;
}

function pathFrom(path: string, folder: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
