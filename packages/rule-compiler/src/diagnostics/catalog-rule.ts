import { didYouMean, error, note, warning } from "./entry.ts";

/** Codes about one rule as written: keys, types, selectors, conditions. */
export const ruleCatalog = {
  RULE_NOT_OBJECT: error<{ found: string }>(
    (p) => `a rule must be an object, found ${p.found}`,
    () => 'write {"id": ..., "version": ..., "resource": ...} or remove the element',
  ),
  MISSING_FIELD: error<{ field: string; example: string }>(
    (p) => `"${p.field}" is missing`,
    (p) => `add ${p.example}`,
  ),
  WRONG_TYPE: error<{ field: string; expected: string; found: string; suggestion?: string | undefined }>(
    (p) => `"${p.field}" must be ${p.expected}, found ${p.found}`,
    (p) => didYouMean(p.suggestion),
  ),
  INVALID_VALUE: error<{ field: string; expected: string; found: string; suggestion?: string | undefined }>(
    (p) => `"${p.field}" must be ${p.expected}, found ${p.found}`,
    (p) => didYouMean(p.suggestion),
  ),
  UNKNOWN_FIELD: error<{ field: string; suggestion?: string | undefined }>(
    (p) => `unknown field "${p.field}"`,
    (p) =>
      p.field === "<<"
        ? "merge keys are not part of YAML 1.2; write the fields out"
        : (didYouMean(p.suggestion) ?? "remove it; the rules reference lists the fields"),
  ),
  FIELD_SPELLING: note<{ written: string; field: string }>(
    (p) => `"${p.written}" is read as "${p.field}"`,
    (p) => `write "${p.field}"`,
  ),
  FIELD_TWICE: error<{ field: string; written: string }>(
    (p) => `"${p.field}" is given twice, the second time as "${p.written}"`,
    () => "keep one of them",
  ),
  FIELD_OF_OTHER_SOURCE: error<{ field: string; source: string; sources: string }>(
    (p) => `"${p.field}" does not belong to a rule of source ${p.source}`,
    (p) => `it belongs to source ${p.sources}`,
  ),
  NOT_BUILT: error<{ what: string }>(
    (p) => `${p.what} is not built yet`,
    () => "it is refused rather than ignored; the rules reference says what this version has",
  ),
  ID_INVALID: error<{ found: string; suggestion: string }>(
    (p) => `the id ${p.found} must be 1 to 63 letters, digits, "-", "_" or ".", with a letter or digit at both ends`,
    (p) => `for example "${p.suggestion}"`,
  ),
  ID_DUPLICATE: warning<{ id: string }>(
    (p) => `another rule with the id "${p.id}" follows; the last one wins and this one is dropped`,
    () => "give each rule its own id",
  ),
  RULE_SKIPPED: warning<{ id: string | undefined; errors: number }>(
    (p) =>
      `${p.id === undefined ? "the rule" : `rule ${JSON.stringify(p.id)}`} is left out because of ${p.errors === 1 ? "its error" : `its ${p.errors} errors`}`,
    () => "mend it: what the cluster has of it goes away when the rest is applied with --prune",
  ),
  EVENT_TYPE_UNKNOWN: error<{ found: string; suggestion?: string | undefined }>(
    (p) => `unknown event type ${p.found}`,
    (p) => didYouMean(p.suggestion) ?? "write ADDED, MODIFIED or DELETED",
  ),
  LABEL_SELECTOR: error<{ problem: string; hint?: string | undefined }>(
    (p) => `label selector: ${p.problem}`,
    (p) => p.hint,
  ),
  FIELD_SELECTOR: error<{ problem: string; hint?: string | undefined }>(
    (p) => `field selector: ${p.problem}`,
    (p) => p.hint,
  ),
  PATH_SYNTAX: error<{ problem: string; hint?: string | undefined }>(
    (p) => `path: ${p.problem}`,
    (p) => p.hint,
  ),
  PATTERN_SYNTAX: error<{ problem: string; hint?: string | undefined }>(
    (p) => `pattern: ${p.problem}`,
    (p) => p.hint,
  ),
  SELECTOR_FIELD_UNKNOWN: error<{ field: string; resource: string; known: string }>(
    (p) => `${p.resource} has no selectable field "${p.field}"`,
    (p) => `selectable are ${p.known}; any other field can be judged in "when"`,
  ),
  SELECTOR_FIELD_CUSTOM: warning<{ field: string; resource: string }>(
    (p) => `"${p.field}" of ${p.resource} is judged in the Sensor, whether or not the kind declares it selectable`,
    () => "kubectl would refuse it unless the CustomResourceDefinition lists it in selectableFields",
  ),
  SELECTOR_EMPTY: warning<{ field: string; found: string }>(
    (p) => `"${p.field}" is ${p.found}, which selects everything`,
    (p) => `write a selector, or remove "${p.field}"`,
  ),
  PATH_UNKNOWN: warning<{ field: string; resource: string; suggestion?: string | undefined; rooted: boolean }>(
    (p) => `${p.resource} has no field "${p.field}", so this path leads nowhere`,
    (p) =>
      p.rooted
        ? `paths start inside the object: leave out "${p.field}."`
        : (didYouMean(p.suggestion) ?? "a missing path satisfies only notEquals, notIn, notMatches and exists: false"),
  ),
  CONDITION_OPERATORS: error<{ found: string }>(
    (p) => `a condition has exactly one operator, found ${p.found}`,
    () => "one of equals, notEquals, in, notIn, matches, notMatches, exists, greaterThan, lessThan, changed",
  ),
  NUMBER_TOO_LARGE: error<{ found: string }>(
    (p) => `${p.found} is beyond ±9007199254740991, where Argo compares rounded numbers`,
    () => "compare a smaller number, or a string field",
  ),
  NUMBER_REWRITTEN: note<{ found: string; canonical: string }>(
    (p) => `${p.found} is compared as the JSON text ${p.canonical}`,
    (p) => `write ${p.canonical}`,
  ),
  CHANGED_NEVER_HOLDS: warning<{ eventTypes: string }>(
    (p) => `"changed" holds only for MODIFIED, so this rule never fires for ${p.eventTypes}`,
    () => 'write "eventTypes": ["MODIFIED"]',
  ),
  RULE_NEVER_FIRES: error<{ why: string }>(
    (p) => `this rule can never fire: ${p.why}`,
    () => "correct it, or remove the rule",
  ),
  UPDATES_ON_WITHOUT_MODIFIED: warning<Record<never, never>>(
    () => '"updatesOn" has no effect: the rule does not want MODIFIED',
    () => 'add MODIFIED to "eventTypes", or remove "updatesOn"',
  ),
  UPDATES_ON_ALWAYS: note<Record<never, never>>(
    () => '"metadata" differs with every update, since resourceVersion is part of it',
    () => "name a path inside it, such as metadata.labels",
  ),
  UPDATES_ON_SPELLING: note<{ written: string; field: string }>(
    (p) => `"${p.written}" is read as the field "${p.field}"`,
    (p) => `write "${p.field}"`,
  ),
  UPDATES_ON_UNKNOWN: note<{ field: string; resource: string; known: string }>(
    (p) => `${p.resource} has no field "${p.field}" that is known here; it is compared as written`,
    (p) => `known are ${p.known}`,
  ),
  NAMESPACE_LOWERED: note<{ written: string; namespace: string }>(
    (p) => `namespace "${p.written}" is read as "${p.namespace}"`,
    () => "namespace names are lower case",
  ),
  NAMESPACES_DROPPED: note<{ resource: string; field: string }>(
    (p) => `${p.resource} is not namespaced, so "${p.field}" is dropped`,
    (p) => `remove "${p.field}"`,
  ),
  FIELD_FILTER_AGE: note<Record<never, never>>(
    () => "an object that starts to match fieldFilter counts as ADDED at any age",
    () => "the original sensor wanted it created after its own start",
  ),
} as const;
