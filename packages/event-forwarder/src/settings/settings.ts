import type { Shaping } from "../event/shape.ts";
import type { ClusterAccess } from "./cluster-access.ts";

/** All that the forwarder needs to know, read from the configuration and checked; durations in ms, sizes in bytes. */
export interface Settings {
  readonly ruleSet: string;
  readonly logVerbosity: number;
  readonly listen: Listen;
  /** Undefined in pass-through mode. */
  readonly spool: { readonly folder: string; readonly size: number } | undefined;
  readonly body: { readonly most: number; readonly mostFromSensors: number };
  readonly delivery: Delivering;
  /** Undefined when no Events Runner is configured. */
  readonly eventsRunner: EventsRunnerAccess | undefined;
  readonly stripManagedFields: Shaping["stripManagedFields"];
  readonly drainTimeout: number;
  /** From the beginning of a request to its answer, to whichever destination. */
  readonly requestTimeout: number;
  /** Where Workflows are created. */
  readonly actionsNamespace: string;
  /** Undefined where no Workflows can be created. */
  readonly cluster: ClusterAccess | undefined;
}

export interface Listen {
  readonly address: string;
  readonly port: number;
  /** File with tokens; undefined when no token is asked for, which has to be written. */
  readonly tokenPath: string | undefined;
  /** With these the forwarder speaks https. */
  readonly tls:
    | { readonly certPath: string; readonly keyPath: string; readonly clientCaPath: string | undefined }
    | undefined;
}

export interface Delivering {
  readonly workers: number;
  readonly maxTryCount: number;
  readonly requeueDelay: number;
  readonly maxAge: number;
}

export interface EventsRunnerAccess {
  readonly url: string;
  readonly timeout: number;
  /** The token itself, or the file it stands in. */
  readonly token: { readonly value: string } | { readonly path: string } | undefined;
  readonly caPath: string | undefined;
  readonly client: { readonly certPath: string; readonly keyPath: string } | undefined;
  readonly templatePath: string | undefined;
}
