import { expect } from "vitest";
import type { Column } from "./cell.ts";
import { argoEvent, auditEvent, base64, falcoAlert, referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import { runScript, trace } from "./scripts.ts";
import type { Ran } from "./run-step.ts";
import type { World } from "./world.ts";

// Events and parameters as script-runner gets them.

const badEvent: Ending = { code: 200, result: "badInput", reason: "BadEvent" };
const badParameters: Ending = { code: 200, result: "badInput", reason: "BadParameters" };
const done: Ending = { code: 0, result: "done", reason: "ScriptDone" };

function expectNotRun(ran: Ran, want: Ending): void {
  expectEnd(ran, want);
  expect(ran.stdout).toBe("");
}

async function refusesEvents(world: World, events: readonly string[]): Promise<void> {
  for (const event of events) expectNotRun(await runScript(world, { script: trace, event }), badEvent);
  expect(world.proxy.asked).toEqual([]);
}

/** Prints EVENT_FILE and EVENT, both in base64, in lines: longer ones would be cut. */
const showEvent = '#!/bin/sh\nbase64 "$EVENT_FILE"; echo .; printf %s "$EVENT" | fold -w 76; echo\n';

/** The event as a script found it; throws when file and variable differ. */
function shownEvent({ stdout }: Ran): { readonly text: string; readonly event: unknown } {
  const [file = "", variable] = stdout.replaceAll("\n", "").split(".");
  expect(variable).toBe(file);
  const text = Buffer.from(file, "base64").toString();
  return { text, event: JSON.parse(text) };
}

const hostile = [
  '"; rm -rf /"',
  "$(id)",
  "`id`",
  "{{workflow.name}}",
  "-rf",
  "--",
  "a\nb",
  "../../x",
  "\u001B[2J",
  "ä😀",
];

const names = ["$(id)", "-rf", "a\nb", "../../x", "", "{{x}}"];

export const scriptEventCells = {
  emptyEvent: {
    want: "bad input (200)",
    run: async (world) => {
      expectNotRun(await runScript(world, { script: trace, event: "" }), badParameters);
      await refusesEvents(world, [" ", "null"]);
    },
  },
  hugeEvent: {
    want: "cannot start (E2BIG); up to there EVENT_FILE has it, and EVENT what fits",
    run: async (world) => {
      for (const bytes of [128 * 1024, 1024 * 1024]) {
        const event = base64({ objects: ["x".repeat(bytes)] });
        await expect(runScript(world, { script: trace, event })).rejects.toThrow("E2BIG");
      }
      const pod = await world.pods.create();
      const large = { ...pod, metadata: { ...pod.metadata, annotations: { a: "x".repeat(70_000) } } };
      const ran = await runScript(world, {
        script: showEvent,
        event: base64({ ruleID: "rule", eventType: "added", objects: [large] }),
        route: "added",
        ruleId: "rule",
      });
      expectEnd(ran, done);
      expect(shownEvent(ran).event).toMatchObject({ objects: [large] });
    },
  },
  garbledBase64: {
    want: "bad input (200)",
    run: (world) => refusesEvents(world, ["%%%", "e30", `${base64({ a: 1 })}*`]),
  },
  notText: {
    want: "bad input (200)",
    run: (world) => refusesEvents(world, [Buffer.from([0xff, 0xfe, 0x7b, 0x7d]).toString("base64")]),
  },
  unknownShape: { want: "bad input (200)", run: (world) => refusesEvents(world, [base64({ a: "s3cret" }), "[]", "1"]) },
  deepEvent: {
    want: "bad input (200)",
    run: (world) => refusesEvents(world, [`${"[".repeat(10_000)}${"]".repeat(10_000)}`]),
  },
  injectedNames: {
    want: "bad input (200)",
    run: (world) =>
      refusesEvents(
        world,
        names.map((name) => {
          const metadata = {
            namespace: "shop",
            name,
            uid: "0b5c3a3e-6b0e-4f7e-9a0c-2f6f3c1d9d11",
            resourceVersion: "1",
          };
          return argoEvent({ apiVersion: "v1", kind: "Pod", metadata });
        }),
      ),
  },
  injectedData: {
    want: "done (0), handed over byte by byte",
    run: async (world) => {
      const pod = await world.pods.create();
      const annotations = Object.fromEntries(hostile.map((text, at) => [`example.com/${at}`, text]));
      const object = { ...pod, metadata: { ...pod.metadata, annotations, labels: { a: "$(id)" } } };
      const ran = await runScript(world, { script: showEvent, event: argoEvent(object), uid: pod.metadata.uid });
      expectEnd(ran, done);
      const { text, event } = shownEvent(ran);
      expect(event).toMatchObject({ eventType: "modified", objects: [object, object] });
      expect(text).toContain(JSON.stringify(annotations));
    },
  },
  noObject: {
    want: "done (0)",
    run: async (world) => {
      const alert = { rule: "Test rule", priority: "Debug", output: "test", time: "2026-01-01T00:00:00Z" };
      for (const event of [falcoAlert({ "k8s.ns.name": null, "k8s.pod.name": null }), base64(alert)]) {
        expectEnd(await runScript(world, { script: trace, event }), done);
      }
      expect(world.proxy.asked).not.toContain("create events");
    },
  },
  otherKind: {
    want: "done (0)",
    run: async (world) => {
      const pod = await world.pods.create();
      const event = argoEvent({ ...pod, apiVersion: "apps/v1", kind: "Deployment" });
      expectEnd(await runScript(world, { script: trace, event }), done);
    },
  },
  noUid: {
    want: "done (0)",
    run: async (world) => {
      const { namespace, name } = (await world.pods.create()).metadata;
      const event = falcoAlert({ "k8s.ns.name": namespace, "k8s.pod.name": name });
      const ran = await runScript(world, { script: showEvent, event });
      expectEnd(ran, done);
      expect(shownEvent(ran).event).toMatchObject({ output_fields: { "k8s.pod.name": name } });
    },
  },
  auditEvent: {
    want: "done (0)",
    run: async (world) => {
      const ran = await runScript(world, { script: showEvent, event: auditEvent(await world.pods.create()) });
      expectEnd(ran, done);
      expect(shownEvent(ran).event).toMatchObject({ auditID: "7b0f2a52-0b9b-4c3f-9d5e-1f2e3d4c5b6a" });
    },
  },
  otherUid: {
    want: "bad input (200)",
    run: async (world) => {
      const [pod, other] = [await world.pods.create(), await world.pods.create()];
      const ran = await runScript(world, { script: trace, ...referenceTo(pod), uid: other.metadata.uid });
      expectNotRun(ran, { code: 200, result: "badInput", reason: "UidMismatch" });
    },
  },
  badParameters: {
    want: "bad input (200)",
    run: async (world) => {
      const given = { script: trace, ...referenceTo(await world.pods.create()) };
      const wrong: readonly (readonly [string, string, string])[] = [
        ["STEP_INTERPRETERR", "sh", "BadParameters"],
        ["STEP_TIMEOUT", "30", "BadParameters"],
        ["STEP_RULE_ID", "$(id)", "BadParameters"],
        ["STEP_SCRIPT", "/etc/passwd", "BadScriptPath"],
        ["STEP_ENV", "NODE_OPTIONS", "BadVariable"],
        ["STEP_ENV", "CHANNEL", "VariableMissing"],
        ["STEP_INTERPRETER", "sh -c id", "BadInterpreter"],
      ];
      for (const [name, value, reason] of wrong) {
        expectNotRun(await runScript(world, { ...given, more: { [name]: value } }), { ...badParameters, reason });
      }
    },
  },
} satisfies Partial<Column>;
