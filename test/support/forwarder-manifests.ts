import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { root } from "./run.ts";

/** Folder of the forwarder's manifests, in the repository. */
export const manifestsFolder = "manifests/forwarder";

/** The objects of a file. */
export function manifestsIn<T>(file: string): readonly T[] {
  const documents = parseAllDocuments(readFileSync(join(root, manifestsFolder, file), "utf8"), { uniqueKeys: true });
  return documents.map((document) => {
    if (document.errors.length > 0) throw new Error(`${file}: ${String(document.errors[0])}`);
    return document.toJS() as T;
  });
}

/** The object of a file that holds one. */
export function manifestIn<T>(file: string): T {
  const objects = manifestsIn<T>(file);
  const [object] = objects;
  if (object === undefined || objects.length > 1) throw new Error(`${file} must hold one object`);
  return object;
}

interface Container {
  readonly args: readonly string[];
  readonly resources: { readonly limits: { readonly memory: string } };
  readonly securityContext: unknown;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

export interface Volume {
  readonly name: string;
  readonly secret?: {
    readonly secretName: string;
    readonly optional?: boolean;
    readonly items?: readonly { readonly key: string; readonly path: string }[];
  };
}

export interface StatefulSet {
  readonly spec: {
    readonly serviceName: string;
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly securityContext: unknown;
        readonly serviceAccountName: string;
        readonly containers: readonly [Container];
        readonly volumes: readonly Volume[];
      };
    };
    readonly volumeClaimTemplates: readonly {
      readonly metadata: { readonly name: string };
      readonly spec: { readonly resources: { readonly requests: { readonly storage: string } } };
    }[];
  };
}

export interface Labelled {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

export interface Service extends Labelled {
  readonly spec: {
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly { name: string; port: number }[];
  };
}
