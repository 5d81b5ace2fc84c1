import { builtinKinds } from "../knowledge/kinds.ts";
import type { KnownKind, ResourceName, Scope } from "../knowledge/known-kind.ts";
import { suggestKind } from "../knowledge/suggest-kind.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import { isDns1123Label, isDns1123Subdomain } from "../language/label-syntax.ts";
import type { StringNode } from "../parse/tree.ts";
import type { ValidateContext } from "./context.ts";
import { describeNode } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import type { Reporter } from "./reporter.ts";

/** The kind a rule watches, as far as it is known. */
export interface WatchedKind extends ResourceName {
  /** undefined: nobody told the scope. */
  readonly namespaced: boolean | undefined;
  /** undefined: an unknown kind. Of a version that is not served: the one to write instead. */
  readonly known: KnownKind | undefined;
}

/** Group and resource as people say them: `deployments.apps`, `configmaps`. */
export function resourceLabel(kind: { readonly group: string; readonly resource: string }): string {
  return kind.group === "" ? kind.resource : `${kind.resource}.${kind.group}`;
}

function text(fields: Fields, field: string): StringNode | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "string" ? value : undefined;
}

/**
 * Reads group, version, resource and scope, and looks the kind up. Undefined when they cannot be names at all;
 * what is wrong is reported. An unknown kind is a warning, since it may be installed later or be newer than the table;
 * a version that a known kind is not served in is an error.
 */
export function readKind(fields: Fields, context: ValidateContext, reporter: Reporter): WatchedKind | undefined {
  const names = readNames(fields, context, reporter);
  if (!names) return undefined;
  const resourceNode = text(fields, "resource");
  const versionNode = text(fields, "version");
  if (!resourceNode || !versionNode) return undefined;
  const stated = statedScope(fields);
  const written = { resourceNode, versionNode, scopeStated: stated !== undefined };
  const known =
    context.kinds.find(names.group, names.version, names.resource) ?? otherVersion(names, written, context, reporter);
  if (known && !known.watchable) {
    reporter.report("RESOURCE_NOT_WATCHABLE", resourceNode.span, { resource: resourceLabel(names) });
  }
  const scope = known?.scope ?? scopeOfVersions(names, context);
  if (stated && scope && stated.value !== scope) {
    const actual = scope === "Namespaced" ? "namespaced" : "cluster-scoped";
    reporter.report("SCOPE_CONFLICT", stated.span, { resource: resourceLabel(names), scope: stated.value, actual });
  }
  const counts = scope ?? stated?.value;
  return { ...names, known, namespaced: counts === undefined ? undefined : counts === "Namespaced" };
}

/** The scope of a resource's other versions: all versions of one have the same. */
function scopeOfVersions({ group, resource }: ResourceName, { kinds }: ValidateContext): Scope | undefined {
  return (kinds.versions(group, resource)[0] ?? builtinKinds.versions(group, resource)[0])?.scope;
}

/** The scope a rule states; undefined for anything else, which the shape check has reported. */
function statedScope(fields: Fields): StringNode | undefined {
  const scope = text(fields, "scope");
  return scope?.value === "Namespaced" || scope?.value === "Cluster" ? scope : undefined;
}

function readNames(fields: Fields, context: ValidateContext, reporter: Reporter): ResourceName | undefined {
  const version = text(fields, "version");
  const resource = text(fields, "resource");
  const group = text(fields, "group");
  const groupGiven = fields.get("group");
  if (!version?.value || !resource?.value || (groupGiven && !group)) return undefined;
  let good = true;
  const refuse = (field: string, node: StringNode, expected: string, suggestion?: string): void => {
    reporter.report("INVALID_VALUE", node.span, { field, expected, found: describeNode(node), suggestion });
    good = false;
  };
  if (group && group.value !== "" && !isDns1123Subdomain(group.value)) {
    refuse("group", group, 'an API group such as "apps" ("" is the core group)');
  }
  if (!isDns1123Label(version.value)) {
    const expected = 'an API version such as "v1"; the group stands in "group"';
    refuse("version", version, expected, /^[^/]+\/([a-z0-9]+)$/.exec(version.value)?.[1]);
  }
  if (resource.value.includes("/")) {
    refuse("resource", resource, "a resource; subresources cannot be watched");
  } else if (!isDns1123Label(resource.value)) {
    const near = suggestKind(group?.value ?? "", version.value.replace(/^.*\//, ""), resource.value, context.kinds);
    refuse("resource", resource, 'a plural resource name in lower case, such as "configmaps"', near?.resource);
  }
  return good ? { group: group?.value ?? "", version: version.value, resource: resource.value } : undefined;
}

interface Written {
  readonly resourceNode: StringNode;
  readonly versionNode: StringNode;
  readonly scopeStated: boolean;
}

/**
 * Reports names that no kind has. Where the resource is known and not served in this version, the version to write
 * instead, by which the rest of the rule is judged.
 */
function otherVersion(
  names: ResourceName,
  { resourceNode, versionNode, scopeStated }: Written,
  { kinds }: ValidateContext,
  reporter: Reporter,
): KnownKind | undefined {
  const resource = resourceLabel(names);
  const missing = kinds.missing(names.group, names.version, names.resource);
  const served = kinds.versions(names.group, names.resource);
  if (missing === "absent" && served.length > 0) {
    const params = { resource, version: names.version, served: served.map(({ version }) => version).join(", ") };
    reporter.report("VERSION_NOT_SERVED", versionNode.span, params);
    return served[0];
  }
  const near = suggestKind(names.group, names.version, names.resource, kinds);
  // Who states the scope of a kind that no table denies and that resembles none has said that it is a custom one.
  if (scopeStated && !near && missing !== "absent") return undefined;
  const suggestion = near && `${groupVersion(near)} ${near.resource}`;
  reporter.report("RESOURCE_UNKNOWN", resourceNode.span, { resource, table: kinds.name, missing, suggestion });
  return undefined;
}

/** Whether a kind is that of core Secrets. */
export function isSecretKind(kind: { readonly group: string; readonly resource: string }): boolean {
  return kind.group === "" && kind.resource === "secrets";
}
