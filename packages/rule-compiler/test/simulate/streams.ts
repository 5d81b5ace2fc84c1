import type { Config } from "@argo-rules/contracts";
import { EventReader } from "../../src/simulate/event-reader.ts";
import type { Outcome } from "../../src/simulate/outcome.ts";
import { Simulation } from "../../src/simulate/simulation.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

/** What every action needs. */
export const config: Config = configWith({
  images: { registry: "registry.example.com" },
  eventsRunnerBaseURL: "https://eventsrunner.example",
});

interface Made {
  readonly name?: string;
  readonly uid?: string;
  readonly version?: string;
  readonly labels?: object;
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly namespace?: string;
  readonly created?: string;
  readonly data?: unknown;
}

/** An object as JSON would have it. */
export function object(made: Made = {}): object {
  const { name = "a", uid = "u1", version = "1", labels, kind = "ConfigMap", apiVersion = "v1", data } = made;
  const { namespace = "default", created = "2026-01-01T00:00:00Z" } = made;
  const metadata = { name, namespace, uid, resourceVersion: version, creationTimestamp: created, labels };
  return { apiVersion, kind, metadata, data };
}

/** Lines of a watch. */
export const added = (made?: Made): object => ({ type: "ADDED", object: object(made) });
export const modified = (made?: Made): object => ({ type: "MODIFIED", object: object(made) });
export const deleted = (made?: Made): object => ({ type: "DELETED", object: object(made) });
/** The labels of what a selector wants. */
export const web: Made = { labels: { app: "web" } };

/** A simulation of rules on ConfigMaps, r0, r1 and so on. */
export function simulation(rules: readonly object[], startedAt?: string): Simulation {
  const compiled = compileRules(
    rules.map((rule, index) => ({ id: `r${index}`, version: "v1", resource: "configmaps", matchAll: true, ...rule })),
    config,
  );
  return new Simulation({ compiled, startedAt: startedAt === undefined ? undefined : Date.parse(startedAt) });
}

/** What comes of each event of a stream, and the same in short: rules with route, and why no watch shows it. */
export function outcomes(
  simulated: Simulation,
  stream: readonly unknown[],
): readonly { readonly short: readonly string[]; readonly outcome: Outcome }[] {
  const reader = new EventReader();
  return stream.map((one) => {
    const event = reader.read(typeof one === "string" ? one : JSON.stringify(one));
    if (!("change" in event)) throw new Error(JSON.stringify(event));
    const outcome = simulated.take(event.change);
    const fired = outcome.firings.map(
      ({ rule, route, tooLarge }) => `${rule.id} ${route}${tooLarge ? " too large" : ""}`,
    );
    return { outcome, short: outcome.unseen ? [...fired, outcome.unseen.why] : fired };
  });
}

/** The same in short alone. */
export function short(
  rules: readonly object[],
  stream: readonly unknown[],
  startedAt?: string,
): readonly (readonly string[])[] {
  return outcomes(simulation(rules, startedAt), stream).map((one) => one.short);
}
