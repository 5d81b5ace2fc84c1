import { protectedLabel, protectedNamespaces } from "@argo-rules/contracts/steps";
import type { Subject } from "../event/step-event.ts";
import { end } from "../outcome/outcome.ts";

/** Refuses targets in protected namespaces; `more`, separated by commas, are those besides the ones that always are. */
export function checkNamespace(
  target: Pick<Subject, "apiVersion" | "kind" | "namespace" | "name">,
  more: string,
): void {
  const { apiVersion, kind, name } = target;
  const all: readonly string[] = [...protectedNamespaces, ...more.split(",").map((one) => one.trim())];
  // A namespace is protected as a whole, and so is the object that stands for it.
  const namespace = apiVersion === "v1" && kind === "Namespace" ? name : target.namespace;
  if (namespace !== "" && all.includes(namespace)) {
    end("refused", "ProtectedNamespace", `nothing is changed in the namespace ${namespace}`);
  }
}

/** Refuses targets that are labelled as protected: with any value but "false", so that a typing error protects. */
export function checkLabels({ labels }: Pick<Subject, "labels">): void {
  if (!Object.hasOwn(labels, protectedLabel) || labels[protectedLabel] === "false") return;
  end("refused", "ProtectedObject", `the label ${protectedLabel} protects it`);
}
