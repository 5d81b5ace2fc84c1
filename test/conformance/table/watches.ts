import { on, type Watch, type WatchRow } from "./row.ts";

const labels = "tier in (a,b),app=web,!legacy,env!=prod,owner,zone notin (z)";
const printed = "app=web,env!=prod,!legacy,owner,tier in (a,b),zone notin (z)";

/** Which watches a rule asks for: label selectors and namespaces are the API server's work. */
export const watchRows: readonly WatchRow[] = [
  row("all event types", {}, [added(), later(["DELETE", "UPDATE"])]),
  row("ADDED alone is one watch", { eventTypes: ["ADDED"] }, [added()]),
  row("MODIFIED alone", { eventTypes: ["MODIFIED"] }, [later(["UPDATE"])]),
  row("DELETED alone", { eventTypes: ["DELETED"] }, [later(["DELETE"])]),
  row("DELETED with MODIFIED sees objects made anew", { eventTypes: ["DELETED", "MODIFIED"] }, [
    later(["DELETE", "UPDATE"]),
  ]),
  row("ADDED with a field filter sees entering objects", { eventTypes: ["ADDED"], fieldFilter: "metadata.name=x" }, [
    added(),
    later(["UPDATE"]),
  ]),
  row("DELETED with a field filter sees leaving objects", { eventTypes: ["DELETED"], fieldFilter: "metadata.name=x" }, [
    later(["DELETE", "UPDATE"]),
  ]),
  row("the whole grammar of label selectors", { labelFilter: labels }, [
    added({ selector: printed }),
    later(["DELETE", "UPDATE"], { selector: printed }),
  ]),
  row("an empty label value", { labelFilter: "a=", eventTypes: ["DELETED"] }, [later(["DELETE"], { selector: "a=" })]),
  row("two namespaces are two watches", { namespaces: ["a", "b"], eventTypes: ["ADDED"] }, [
    added({ namespace: "a" }),
    added({ namespace: "b" }),
  ]),
  row("excluded namespaces need the watch on all", { excludeNamespaces: ["a"], eventTypes: ["ADDED"] }, [added()]),
  row("conditions do not touch the watch", { when: [{ path: "data.a", equals: "x" }], updatesOn: ["data"] }, [
    added(),
    later(["DELETE", "UPDATE"]),
  ]),
];

function row(name: string, fields: Readonly<Record<string, unknown>>, want: readonly Watch[]): WatchRow {
  return { name: `watch: ${name}`, rule: on("v1/configmaps", fields), want };
}

function added(more: Partial<Watch> = {}): Watch {
  return { resource: "configmaps", namespace: "", eventTypes: ["ADD"], afterStart: true, selector: "", ...more };
}

function later(eventTypes: readonly string[], more: Partial<Watch> = {}): Watch {
  return { resource: "configmaps", namespace: "", eventTypes, afterStart: false, selector: "", ...more };
}
