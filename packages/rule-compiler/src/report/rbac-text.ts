import { visible } from "../diagnostics/visible.ts";
import type { Component } from "../plan/ir.ts";
import { count, idsText, indented } from "./lines.ts";
import type { AccountData, GrantData, RbacData, RoleData } from "./rbac-data.ts";
import { resourceText } from "./resource-text.ts";

const components: Readonly<Record<Component, string>> = {
  "event-source": "EventSource",
  sensor: "Sensors",
  step: "step",
};

/** Rights for people: account by account, role by role, each verb with what it is for and the rules that need it. */
export function rbacText(data: RbacData): string {
  const holding = data.accounts.filter(({ roles }) => roles.length > 0);
  const wide = holding.filter(({ roles }) => roles.some(({ namespace }) => namespace === ""));
  const head = `rule set ${data.ruleSet}: ${count(holding.length, "account")} with rights, for ${idsText(data.rules) || "no rules"}`;
  const loud = wide.map(({ namespace, name }) => `  IN THE WHOLE CLUSTER: ${namespace}/${name}`);
  const beyond = data.beyond.flatMap(({ code, text, remedy }) => [code, `  ${text}`, `  remedy: ${remedy}`]);
  const sections: readonly (readonly string[])[] = [
    [head, ...loud],
    ...data.accounts.map(accountLines),
    ...(beyond.length > 0 ? [["beyond the rules", ...indented(beyond)]] : []),
  ];
  return sections.map((lines) => lines.map((line) => `${visible(line)}\n`).join("")).join("\n");
}

function accountLines({ name, namespace, component, made, roles }: AccountData): readonly string[] {
  const yours = made ? "" : ", of yours: what else it may do is not known here";
  const head = `account ${namespace}/${name}  (${components[component]}${yours})`;
  if (roles.length === 0) return [head, "  may do nothing"];
  return [head, ...indented(roles.flatMap(roleLines))];
}

function roleLines({ kind, name, namespace, grants }: RoleData): readonly string[] {
  const place = namespace === "" ? "IN THE WHOLE CLUSTER" : `in namespace ${namespace}`;
  const verbs = Math.max(...grants.map(({ verb }) => verb.length));
  const objects = Math.max(...grants.map((grant) => objectText(grant).length));
  const [first] = grants;
  return [
    `${place}  (${kind} ${name})`,
    ...grants.map((grant) => {
      return `  ${grant.verb.padEnd(verbs)}  ${objectText(grant).padEnd(objects)}  ${grant.why}`;
    }),
    `  for ${idsText(first?.ruleIds ?? [])}`,
  ];
}

function objectText(grant: GrantData): string {
  return `${resourceText(grant)}${grant.names ? ` named ${grant.names.join(", ")}` : ""}`;
}
