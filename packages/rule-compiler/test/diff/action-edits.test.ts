import { expect, it } from "vitest";
import { actionEdits } from "../../src/diff/action-edits.ts";
import { normal } from "./rule-mutations.ts";

const base = { id: "r", version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["MODIFIED"] };
const script = { type: "script", inline: "#!/bin/sh\nexit 0\n" };
const workflow = { type: "workflow", template: "restart-web" };
const podDelete = { type: "pod-delete" };

function edits(old: unknown, now: unknown): ReturnType<typeof actionEdits> {
  const [before, after] = [old, now].map((action) => normal({ ...base, action }));
  if (!before || !after) throw new Error("a rule does not compile");
  return actionEdits(before.action, after.action);
}

interface Case {
  readonly what: string;
  readonly old: unknown;
  readonly now: unknown;
  readonly widens: boolean;
  /** That of the way back. */
  readonly back: boolean;
}

const cases: readonly Case[] = [
  { what: "action", old: "log", now: "eventsrunner", widens: true, back: true },
  { what: "dryRun", old: { ...podDelete, dryRun: true }, now: podDelete, widens: true, back: false },
  { what: "evict", old: { ...podDelete, evict: true }, now: podDelete, widens: true, back: false },
  { what: "allowStandalone", old: podDelete, now: { ...podDelete, allowStandalone: true }, widens: true, back: false },
  { what: "minHealthy", old: { ...podDelete, minHealthy: "50%" }, now: podDelete, widens: true, back: false },
  {
    what: "minHealthy",
    old: { ...podDelete, minHealthy: "50%" },
    now: { ...podDelete, minHealthy: "60%" },
    widens: false,
    back: true,
  },
  {
    what: "minHealthy",
    old: { ...podDelete, minHealthy: 3 },
    now: { ...podDelete, minHealthy: "3%" },
    widens: true,
    back: true,
  },
  {
    what: "event",
    old: { ...script, event: "reference" },
    now: { ...script, event: "full" },
    widens: true,
    back: false,
  },
  {
    what: "cooldownSeconds",
    old: { ...script, cooldown: "2m" },
    now: { ...script, cooldown: "1m" },
    widens: true,
    back: false,
  },
  {
    what: "budget",
    old: { ...script, budget: { max: 5, per: "hour" } },
    now: { ...script, budget: { max: 5, per: "minute" } },
    widens: true,
    back: false,
  },
  {
    what: "budget",
    old: { ...script, budget: { max: 60, per: "minute" } },
    now: { ...script, budget: { max: 3600, per: "hour" } },
    widens: true,
    back: true,
  },
  { what: "parallel", old: script, now: { ...script, concurrency: { max: 3 } }, widens: false, back: true },
  { what: "script", old: script, now: { ...script, inline: "#!/bin/sh\nexit 1\n" }, widens: false, back: false },
  { what: "timeoutSeconds", old: script, now: { ...script, timeout: "90s" }, widens: false, back: false },
  { what: "account", old: script, now: { ...script, account: "mine" }, widens: true, back: false },
  {
    what: "env.A",
    old: script,
    now: { ...script, env: { A: { secret: { name: "s", key: "k" } } } },
    widens: true,
    back: false,
  },
  { what: "env.A", old: { ...script, env: { A: "x" } }, now: { ...script, env: { A: "y" } }, widens: true, back: true },
  {
    what: "volumes",
    old: script,
    now: { ...script, volumes: [{ mountPath: "/s", secret: "tls" }] },
    widens: true,
    back: false,
  },
  {
    what: "egress",
    old: { ...script, egress: [{ namespace: "a", ports: [80] }] },
    now: {
      ...script,
      egress: [
        { namespace: "a", ports: [80] },
        { cidr: "10.0.0.0/8", ports: [443] },
      ],
    },
    widens: true,
    back: false,
  },
  { what: "image", old: script, now: { ...script, image: "registry.example/tools:1" }, widens: true, back: true },
  { what: "interpreter", old: script, now: { ...script, interpreter: "/bin/bash" }, widens: true, back: true },
  {
    what: "script",
    old: script,
    now: { type: "script", configMap: { name: "theirs", key: "a.sh" } },
    widens: true,
    back: true,
  },
  {
    what: "gracePeriodSeconds",
    old: podDelete,
    now: { ...podDelete, gracePeriodSeconds: 0 },
    widens: true,
    back: true,
  },
  {
    what: "gracePeriodSeconds",
    old: { ...podDelete, gracePeriodSeconds: 5 },
    now: { ...podDelete, gracePeriodSeconds: 9 },
    widens: false,
    back: true,
  },
  { what: "template", old: workflow, now: { ...workflow, template: "delete-all" }, widens: true, back: true },
  { what: "clusterScope", old: workflow, now: { ...workflow, clusterScope: true }, widens: true, back: false },
  {
    what: "parameters.p",
    old: workflow,
    now: { ...workflow, parameters: { p: { path: "spec.nodeName", encoding: "base64" } } },
    widens: true,
    back: false,
  },
  {
    what: "parameters.p",
    old: { ...workflow, parameters: { p: "1" } },
    now: { ...workflow, parameters: { p: "--all" } },
    widens: true,
    back: true,
  },
];

it.each(cases)("tells $what, widens $widens, and $back on the way back", ({ what, old, now, widens, back }) => {
  expect(edits(old, now).find((one) => one.what === what)?.widens).toBe(widens);
  expect(edits(now, old).find((one) => one.what === what)?.widens).toBe(back);
  expect(edits(old, old)).toEqual([]);
});

it("shows no text of a script, of its variables or of parameters", () => {
  const old = { ...script, env: { TOKEN: "one-token" } };
  const now = { ...script, inline: "#!/bin/sh\nsecret-work\n", env: { TOKEN: "other-token" } };
  const found = edits(old, now);
  expect(found).toEqual([
    { what: "script", widens: false },
    { what: "env.TOKEN", widens: true },
  ]);
});
