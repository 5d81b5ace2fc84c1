import { expect, it } from "vitest";
import { sensorsOf } from "../support/compile-rules.ts";
import { keys, triggers, varied } from "../support/varied.ts";

// What Argo Events and Argo Workflows do that a trigger which creates Workflows must not trip over, one test each. More
// in trigger-traps.test.ts.

it("takes what a Workflow gets once from each dependency, and puts it where the Workflow has a place for it", () => {
  const created = triggers.flatMap(({ template: { k8s, conditions } }) => (k8s ? [{ k8s, conditions }] : []));
  expect(created.length).toBeGreaterThan(50);
  for (const { k8s, conditions } of created) {
    const { arguments: given } = k8s.source.resource.spec;
    const open = (given?.parameters ?? []).flatMap((parameter, index) => ("value" in parameter ? [] : [index]));
    const places = [
      "metadata.name",
      "metadata.labels.rule-compiler/uid",
      ...open.map((index) => `spec.arguments.parameters.${index}.value`),
    ];
    expect(k8s.parameters.map(({ src, dest }) => `${src.dependencyName} ${dest}`).toSorted()).toEqual(
      conditions
        .split(" || ")
        .flatMap((dependency) => places.map((place) => `${dependency} ${place}`))
        .toSorted(),
    );
    for (const { src } of k8s.parameters) {
      const { dependencyName: _, ...from } = src;
      expect(["", "dataKey", "dataTemplate"]).toContain(Object.keys(from).join());
    }
  }
});

it("creates nothing but Workflows that say which template they run, so that Sensors need no other right", () => {
  expect(["custom", "liveObject", "patchStrategy"].filter((key) => keys.has(key))).toEqual([]);
  for (const { objects, plan } of varied) {
    const created = sensorsOf(objects).flatMap(({ spec }) =>
      spec.triggers.flatMap(({ template }) => template.k8s ?? []),
    );
    for (const { operation, source, ...others } of created) {
      expect([operation, Object.keys(others)]).toEqual(["create", ["parameters"]]);
      const { kind, metadata, spec } = source.resource;
      expect([kind, metadata.namespace]).toEqual(["Workflow", "eventsrunner-actions"]);
      const { workflowTemplateRef, arguments: _, activeDeadlineSeconds: __, ...rest } = spec;
      expect([typeof workflowTemplateRef.name, rest]).toEqual(["string", {}]);
    }
    const rights = plan.rights.filter(({ account }) => account === plan.sensorAccount);
    expect(rights.map(({ verbs, group, resource, namespace }) => [...verbs, group, resource, namespace])).toEqual(
      created.length > 0 ? [["create", "argoproj.io", "workflows", "eventsrunner-actions"]] : [],
    );
  }
});
