import { asksForCertificate, type Config } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * Says which Secrets are not named that Sensors need to reach the forwarder. It is no matter of the schema: a file for
 * the forwarder alone names none.
 */
export function validateForwarder({ forwarder }: Config): readonly Diagnostic[] {
  if (!asksForCertificate(forwarder.auth)) return [];
  return (["clientCertSecret", "clientKeySecret"] as const)
    .filter((key) => forwarder[key] === undefined)
    .map((key) => {
      const why = `Sensors show a certificate where forwarder.auth is "${forwarder.auth}"`;
      return diagnose("CONFIG_MISSING", undefined, { key: `forwarder.${key}`, why });
    });
}
