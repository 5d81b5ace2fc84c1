import { expect, it } from "vitest";
import { validateObject } from "../src/index.ts";
import { change } from "./change.ts";
import {
  cronWorkflow,
  eventSource,
  OBJECTS,
  sensor,
  webhookSource,
  workflowTemplate,
  workflowTrigger,
} from "./objects.ts";

it.each(Object.entries(OBJECTS))("accepts a plain %s", (_, object) => {
  expect(validateObject(object)).toEqual([]);
});

it.each(Object.entries(OBJECTS))("demands apiVersion, kind and a valid name of a %s", (_, object) => {
  expect(validateObject(change(object, "/metadata", undefined))).toEqual([{ path: "", message: "must have metadata" }]);
  expect(validateObject(change(object, "/metadata/name", undefined))).toEqual([
    { path: "/metadata", message: "must have name" },
  ]);
  expect(validateObject(change(object, "/metadata/name", "Not A Name"))[0]?.path).toBe("/metadata/name");
  expect(validateObject(change(object, "/apiVersion", undefined))).toHaveLength(1);
  expect(validateObject(change(object, "/status", {}))).toEqual([{ path: "/status", message: "is not a known field" }]);
});

it.each(Object.entries(OBJECTS).filter(([, object]) => "namespace" in object.metadata))(
  "demands the namespace of a %s",
  (_, object) => {
    expect(validateObject(change(object, "/metadata/namespace", undefined))).toEqual([
      { path: "/metadata", message: "must have namespace" },
    ]);
  },
);

it("accepts a webhook EventSource and a trigger that creates a Workflow", () => {
  expect(validateObject(webhookSource)).toEqual([]);
  expect(validateObject(change(sensor, "/spec/triggers/1", workflowTrigger))).toEqual([]);
});

it.each(["@hourly", "@every 5m", "@every 1h30m", "*/5 0-6,22 1 JAN ?", "0 0 * * MON-FRI"])(
  "accepts the schedule %s",
  (schedule) => {
    expect(validateObject(change(cronWorkflow, "/spec/schedules", [schedule]))).toEqual([]);
  },
);

it.each(["500ms", "5s", "1h30m", "1.5h"])("accepts the duration %s", (duration) => {
  expect(validateObject(change(sensor, "/spec/triggers/0/retryStrategy/duration", duration))).toEqual([]);
  expect(validateObject(change(workflowTemplate, "/spec/templates/0/timeout", duration))).toEqual([]);
});

it.each(["1", "0.5", ".5", "100m", "64Mi", "1e3", "12E6", "5k", "100n"])("accepts the quantity %s", (memory) => {
  const container = { resources: { limits: { memory } } };
  expect(validateObject(change(eventSource, "/spec/template/container", container))).toEqual([]);
});

it.each(["", "lots", "1 Gi", "1KB", "64MiB", "Mi"])("refuses the quantity %j", (memory) => {
  const container = { resources: { limits: { memory } } };
  expect(validateObject(change(eventSource, "/spec/template/container", container))).toHaveLength(1);
});

it("takes a member whose value is undefined for one that is not there", () => {
  expect(validateObject({ ...eventSource, metadata: { ...eventSource.metadata, labels: undefined } })).toEqual([]);
});
