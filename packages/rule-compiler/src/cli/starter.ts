/** What the starter rules may be written in; jsonc is JSON with comments. */
export type StarterNotation = "yaml" | "json" | "jsonc";

const watched = "The kind to watch: version, plural resource, and the group unless it is a core kind.";
const narrowed = "Which objects. Without any of these a rule counts the whole cluster's, and is warned of.";
const events = "What must happen: ADDED, MODIFIED, DELETED; any of them when this is left out.";
const changes = "A MODIFIED counts only when one of these differs between the old and the new object.";
const done = "What to do then.";

/** A rules file to begin with, whose `$schema` is at `schema`. Compiles without warnings. */
export function starter(notation: StarterNotation, schema: string): string {
  switch (notation) {
    case "yaml":
      return yaml(schema);
    case "jsonc":
      return json(schema);
    case "json":
      return json(schema).replaceAll(/^ *\/\/.*\n/gm, "");
  }
}

// Two lines, since JetBrains' editors read the second one only.
function yaml(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# $schema: ${schema}
#
# Each rule says what to watch, when an event counts, and what to do then.
#   rule-compiler check FILE             says what is wrong
#   rule-compiler build FILE             prints the manifests to apply
#   rule-compiler plan FILE says what the rules come to

- id: web-config-changed
  description: Configuration of the web shop was changed
  # ${watched}
  version: v1
  resource: configmaps
  # ${narrowed}
  namespaces: [shop]
  labelFilter: app=web
  # ${events}
  eventTypes: [MODIFIED]
  # ${changes}
  updatesOn: [data]
  # ${done}
  action:
    type: log

# Another one, to be taken in by removing the leading "# ":
#
# - id: scaled-to-zero
#   group: apps
#   version: v1
#   resource: deployments
#   namespaces: [shop]
#   eventTypes: [MODIFIED]
#   when:
#     - path: spec.replicas
#       changed: { to: 0 }
#   action:
#     type: log
`;
}

function json(schema: string): string {
  return `{
  "$schema": ${JSON.stringify(schema)},
  // Each rule says what to watch, when an event counts, and what to do then.
  "rules": [
    {
      "id": "web-config-changed",
      "description": "Configuration of the web shop was changed",
      // ${watched}
      "version": "v1",
      "resource": "configmaps",
      // ${narrowed}
      "namespaces": ["shop"],
      "labelFilter": "app=web",
      // ${events}
      "eventTypes": ["MODIFIED"],
      // ${changes}
      "updatesOn": ["data"],
      // ${done}
      "action": { "type": "log" }
    }
  ]
}
`;
}
