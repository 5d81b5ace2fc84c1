import { forwarderHeaders } from "@argo-rules/contracts";
import type { Node, ObjectNode, StringNode } from "../parse/tree.ts";
import { itemsAt, membersAt, stringAt, textAt, textsAt } from "./view.ts";

const secretName = /^(?:authorization|proxy-authorization|cookie)$|token|secret|password|api-?key|auth-?key/i;

/** Our own header says that values of Secrets may pass, and is none itself. */
const ownHeader = forwarderHeaders.secrets.toLowerCase();

/** Whether a name says that its value is a credential. */
export function isSecretName(name: string): boolean {
  return secretName.test(name) && name.toLowerCase() !== ownHeader;
}

/** Whether a URL holds a credential: a user's password, or a value of a query with such a name. */
function hasCredential(url: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:[^/?#@]+@/i.test(url)) return true;
  const query = /\?([^#]*)/.exec(url)?.[1] ?? "";
  return query.split("&").some((part) => /^[^=]+=./.test(part) && isSecretName(part.split("=", 1)[0] ?? ""));
}

/** All values of a manifest that look like credentials, wherever they stand. */
export function credentialsIn(node: Node): readonly Node[] {
  switch (node.kind) {
    case "array":
      return node.items.flatMap(credentialsIn);
    case "object": {
      // An environment variable, or a header.
      const named = isSecretName(textAt(node, "name")) ? (stringAt(node, "value") ?? []) : [];
      const compared = comparedWith(node);
      const own = node.members.flatMap(({ key, value }) =>
        isScalar(value) && isSecretName(key) ? value : credentialsIn(value),
      );
      return [named, compared, own].flat();
    }
    case "string":
      return hasCredential(node.value) ? [node] : [];
    case "number":
    case "boolean":
    case "null":
      return [];
  }
}

/** What a filter compares a credential of the event with, and what a parameter writes into one. */
function comparedWith(node: ObjectNode): readonly Node[] {
  const written = isSecretName(textAt(node, "dest")) ? (stringAt(node, "src", "value") ?? []) : [];
  const values = isSecretName(textAt(node, "path")) ? textsAt(node, "value") : [];
  const read = itemsAt(node, "fields").some((field) => isSecretName(textAt(field, "path")));
  const expr = read ? (stringAt(node, "expr") ?? []) : [];
  return [written, values, expr].flat();
}

function isScalar({ kind }: Node): boolean {
  return kind === "string" || kind === "number";
}

/** A text of an `http` trigger that looks like a credential, and where it stands, in words that do not hold it. */
export interface PlainCredential {
  readonly where: string;
  readonly node: StringNode;
}

/** The texts of an `http` trigger that look like credentials and stand where a reference to a Secret could. */
export function plainCredentials(http: Node | undefined): readonly PlainCredential[] {
  const headers = membersAt(http, "headers").flatMap(({ key, value }): readonly PlainCredential[] =>
    isSecretName(key) && value.kind === "string" && value.value !== ""
      ? [{ where: `the header ${JSON.stringify(key)}`, node: value }]
      : [],
  );
  const url = stringAt(http, "url");
  return url && hasCredential(url.value) ? [...headers, { where: "the url", node: url }] : headers;
}
