import { validateObject, type KubernetesObject } from "@argo-rules/argo-types";
import { identityOf, identityText } from "./identity.ts";

/**
 * Holds every emitted object against the closed schema of its kind. One wrongly typed field would stop Argo's
 * controllers for the whole cluster, so a mismatch, which is our bug whatever the rules say, throws.
 */
export function checkObjects(objects: readonly KubernetesObject[]): void {
  for (const object of objects) {
    const [problem] = validateObject(object);
    if (problem) {
      throw new Error(
        `bug: ${object.kind} ${object.metadata.name} does not fit its schema at ${problem.path}: ${problem.message}`,
      );
    }
  }
  const names = new Set<string>();
  for (const object of objects) {
    const identity = identityText(identityOf(object));
    if (names.has(identity)) throw new Error(`bug: ${identity} is emitted twice`);
    names.add(identity);
  }
}
