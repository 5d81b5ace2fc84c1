import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inReadingOrder } from "../diagnostics/order.ts";
import type { SourceFile } from "../source/source-file.ts";
import { checkDependencies } from "./check-dependencies.ts";
import { checkEventSource } from "./check-event-source.ts";
import { checkDependencyNames, checkObject, sameObjects } from "./check-names.ts";
import { checkShape } from "./check-shape.ts";
import { checkTriggers } from "./check-triggers.ts";
import { dependenciesOf } from "./dependency.ts";
import { hideCredentials } from "./hide-credentials.ts";
import { knownEvents, type KnownEvents } from "./known-events.ts";
import type { FoundManifest, Manifest } from "./manifest.ts";
import { readManifests, type ReadManifests } from "./read-manifests.ts";
import { refuseEventSource } from "./refuse-event-source.ts";
import { refuseSensor } from "./refuse-sensor.ts";
import { triggersOf } from "./trigger.ts";

/** What verifying some files came to. */
export interface Verified {
  /** The EventSources and Sensors, in the order of the files and of their text. */
  readonly found: readonly FoundManifest[];
  /** In the order of the files and of their text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says what is wrong with hand-written EventSources and Sensors, and what will surprise their authors: errors for what
 * fails for certain, or does what nobody can mean. `maxBytes` bounds a file; `unread` says that there are files which
 * could not be read, so that nothing is known to be missing. Never throws on bad input. The rules are those of Argo
 * Events 1.9.11; each check names the file of Argo's that it was taken from.
 */
export function verify(
  files: readonly SourceFile[],
  options: { readonly maxBytes?: number; readonly unread?: boolean } = {},
): Verified {
  return verifyRead(readManifests(files, options));
}

/** The same for files that were read before, for those who go on with their manifests. */
export function verifyRead({ manifests, diagnostics }: ReadManifests): Verified {
  const known = knownEvents(manifests);
  const all = [...diagnostics, ...manifests.flatMap((one) => ofManifest(one, known)), ...sameObjects(manifests)];
  return {
    found: manifests.map(({ kind, name, namespace, span }) => ({ kind, name, namespace, span })),
    diagnostics: hideCredentials(inReadingOrder(all), manifests),
  };
}

function ofManifest(manifest: Manifest, known: KnownEvents): readonly Diagnostic[] {
  const common = [...checkShape(manifest.node, manifest.kind), ...checkObject(manifest)];
  if (manifest.kind === "EventSource")
    return [...common, ...refuseEventSource(manifest), ...checkEventSource(manifest)];
  const dependencies = dependenciesOf(manifest, known);
  return [
    ...common,
    ...refuseSensor(manifest),
    ...checkDependencyNames(manifest),
    ...checkDependencies(manifest, dependencies, known),
    ...checkTriggers(triggersOf(manifest), dependencies),
  ];
}
