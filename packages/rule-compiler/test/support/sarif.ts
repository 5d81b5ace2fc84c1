import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { default as ajvDraft04 } from "ajv-draft-04";
import { default as ajvFormats } from "ajv-formats";

// CommonJS modules, whose default export is the value itself to Node and a member of it to TypeScript.
const Ajv = ajvDraft04.default;
const addFormats = ajvFormats.default;

/** What the tests look at of a SARIF log. */
export interface SarifLog {
  readonly version: string;
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly SarifMessage[];
  }[];
  readonly results: readonly SarifResult[];
}

interface SarifMessage {
  readonly level: string;
  readonly message: { readonly text: string };
}

export interface SarifResult extends SarifMessage {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: object };
    readonly message?: object;
  }[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

// The schema is of draft 4, and a pattern of it (for languages) is none under the u flag, which is Ajv's default.
const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** The schema that logs are held against. */
export const sarifSchema: { readonly id: string; readonly title: string } = schema;

/** Reads a SARIF log, and says where it breaks the schema of the format. */
export function readSarif(text: string): { readonly log: SarifLog; readonly problems: readonly string[] } {
  const log: unknown = JSON.parse(text);
  validate(log);
  return {
    log: log as SarifLog,
    problems: (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`),
  };
}
