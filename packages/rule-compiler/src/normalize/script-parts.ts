import type { ScriptVariable as WrittenVariable, ScriptVolume as WrittenVolume } from "@argo-rules/contracts";
import type { ScriptVariable, ScriptVolume } from "./normal-action.ts";

/** The environment variables of a script, sorted by name. */
export function scriptVariables(env: Readonly<Record<string, WrittenVariable>>): readonly ScriptVariable[] {
  return Object.entries(env)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, written]) => (typeof written === "string" ? { name, value: written } : { name, ...written }));
}

/** The volumes of a script, in the order they are written. */
export function scriptVolumes(volumes: readonly WrittenVolume[]): readonly ScriptVolume[] {
  return volumes.map((written) => ({
    mountPath: written.mountPath.replace(/\/+$/, ""),
    writable: written.writable ?? written.emptyDir === true,
    source: sourceOf(written),
  }));
}

function sourceOf({ configMap, secret, persistentVolumeClaim, hostPath }: WrittenVolume): ScriptVolume["source"] {
  if (configMap !== undefined) return { kind: "configMap", name: configMap };
  if (secret !== undefined) return { kind: "secret", name: secret };
  if (persistentVolumeClaim !== undefined) return { kind: "persistentVolumeClaim", name: persistentVolumeClaim };
  return hostPath === undefined ? { kind: "emptyDir" } : { kind: "hostPath", path: hostPath };
}
