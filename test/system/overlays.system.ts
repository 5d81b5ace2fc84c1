import { join } from "node:path";
import { expect, it } from "vitest";
import { validateObject } from "@argo-rules/argo-types";
import { kustomizeBuild } from "../support/kustomize.ts";
import { root } from "../support/run.ts";

interface Bus {
  readonly kind: string;
  readonly spec: {
    readonly jetstream: { readonly replicas: number; readonly version: string; readonly streamConfig: string };
  };
}

function build(folder: string): readonly unknown[] {
  return kustomizeBuild(join(root, "manifests", folder));
}

function busOf(objects: readonly unknown[]): Bus["spec"]["jetstream"] {
  const bus = (objects as readonly Bus[]).find((object) => object.kind === "EventBus");
  if (bus === undefined) throw new Error("no EventBus");
  return bus.spec.jetstream;
}

it.for(["base", "overlays/single-node"])("builds %s with objects that fit their schemas", (folder) => {
  const objects = build(folder);
  expect(objects).toHaveLength(6);
  expect(objects.flatMap((object) => validateObject(object))).toEqual([]);
});

it("runs one bus server with one copy of the stream on a single node, and changes nothing else of its kind", () => {
  const base = busOf(build("base"));
  const single = busOf(build("overlays/single-node"));
  expect(single).toMatchObject({ replicas: 1, version: base.version });
  expect(single.streamConfig).toMatch(/^replicas: 1$/m);
  const keys = (config: string): readonly string[] => [...config.matchAll(/^\w+(?=:)/gm)].map(([key]) => key);
  expect(keys(single.streamConfig)).toEqual(keys(base.streamConfig));
});
