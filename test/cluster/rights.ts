import type { Call } from "./audit.ts";
import { userOf, type NamespacedName } from "./objects.ts";

/** One verb on one resource that an account may use. */
export interface Right {
  readonly verb: string;
  readonly group: string;
  /** With its subresource: `pods/eviction`. */
  readonly resource: string;
  /** Undefined for the whole cluster. */
  readonly namespace: string | undefined;
  /** Undefined for objects of any name. */
  readonly names: readonly string[] | undefined;
}

/** What recorded calls and granted rights do not have in common, each as `verb resource.group in namespace`, sorted. */
export interface RightsComparison {
  /** Requests that no right covers, whatever was answered. */
  readonly beyond: readonly string[];
  /** Rights that no request used. */
  readonly unused: readonly string[];
}

interface Bound {
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects?: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
}

interface Rules {
  readonly rules: readonly {
    readonly apiGroups?: readonly string[];
    readonly resources?: readonly string[];
    readonly verbs: readonly string[];
    readonly resourceNames?: readonly string[];
  }[];
}

type RbacObject = Partial<Bound & Rules> & {
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly namespace?: string };
};

/**
 * What the roles among the objects give to an account, by the bindings among them. Throws when a binding names a role
 * that is not there, and for rights that are not of the kind we emit: wildcards and paths.
 */
export function rightsOf(objects: readonly RbacObject[], account: NamespacedName): readonly Right[] {
  const bindings = objects.filter(
    ({ kind, metadata, subjects }) =>
      (kind === "RoleBinding" || kind === "ClusterRoleBinding") &&
      subjects?.some(
        (one) =>
          one.kind === "ServiceAccount" &&
          one.name === account.name &&
          (one.namespace ?? metadata.namespace) === account.namespace,
      ),
  );
  return bindings.flatMap(({ metadata: { name, namespace }, roleRef }) => {
    const role = objects.find(
      ({ kind, metadata }) =>
        kind === roleRef?.kind &&
        metadata.name === roleRef.name &&
        (kind === "ClusterRole" || metadata.namespace === namespace),
    );
    if (role === undefined) throw new Error(`${name} binds a role that is not there: ${roleRef?.name}`);
    return rulesOf(role, namespace);
  });
}

/** The rights that a role gives in a namespace; in the whole cluster when it is undefined. Throws as `rightsOf` does. */
export function rulesOf(role: RbacObject, namespace: string | undefined): readonly Right[] {
  return (role.rules ?? []).flatMap(({ apiGroups = [], resources = [], verbs, resourceNames }) => {
    const written = [...apiGroups, ...resources, ...verbs];
    if (resources.length === 0 || written.some((one) => one.includes("*")))
      throw new Error(`${role.metadata.name} gives rights that we do not emit: ${written.join(" ")}`);
    return apiGroups.flatMap((group) =>
      resources.flatMap((resource) =>
        verbs.map((verb) => ({ verb, group, resource, namespace, names: resourceNames })),
      ),
    );
  });
}

/** Compares what was asked for with what was granted. Both are empty when an account has exactly what it needs. */
export function compareRights(calls: readonly Call[], rights: readonly Right[]): RightsComparison {
  const beyond = calls.filter((call) => !rights.some((right) => covers(right, call)));
  const unused = rights.filter((right) => !calls.some((call) => covers(right, call)));
  return {
    beyond: [...new Set(beyond.map(textOfCall))].toSorted(),
    unused: unused.map(textOfRight).toSorted(),
  };
}

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources */
function covers({ verb, group, resource, namespace, names }: Right, call: Call): boolean {
  return (
    verb === call.verb &&
    group === call.group &&
    resource === resourceOf(call) &&
    (namespace === undefined || namespace === call.namespace) &&
    // The name of an object that is to be created is not known when the request is authorized.
    (names === undefined || (names.includes(call.name) && (verb !== "create" || call.subresource !== "")))
  );
}

function resourceOf({ resource, subresource }: Call): string {
  return subresource === "" ? resource : `${resource}/${subresource}`;
}

function textOfCall(call: Call): string {
  const { verb, group, namespace, path, resource, name } = call;
  return resource === "" ? `${verb} ${path}` : text(verb, resourceOf(call), group, namespace, name);
}

function textOfRight({ verb, group, resource, namespace = "", names = [] }: Right): string {
  return text(verb, resource, group, namespace, names.join(","));
}

function text(verb: string, resource: string, group: string, namespace: string, names: string): string {
  const kind = group === "" ? resource : `${resource}.${group}`;
  return [verb, kind, ...(names === "" ? [] : [names]), ...(namespace === "" ? [] : ["in", namespace])].join(" ");
}

/** Compares what an account asked a server for with what the objects grant it. */
export async function compareWithCalls(
  server: { readonly recordedCalls: (user: string) => Promise<readonly Call[]> },
  objects: readonly RbacObject[],
  account: NamespacedName,
): Promise<RightsComparison> {
  return compareRights(await server.recordedCalls(userOf(account)), rightsOf(objects, account));
}
