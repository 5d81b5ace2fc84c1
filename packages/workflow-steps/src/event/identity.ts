import { isObject, memberOf, textAt } from "@argo-rules/contracts/steps";
import type { BadEvent } from "./bad-event.ts";
import type { Subject } from "./step-event.ts";

const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const namespaceForm = new RegExp(`^${label}$`);
const subdomainForm = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`);
const apiVersionForm = new RegExp(`^(?=.{1,317}$)(?:${label}(?:\\.${label})*/)?${label}$`);
const kindForm = /^[A-Za-z](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
/** What Sensors hand on as it is; also what is safe in the path of a URL. */
const plainForm = /^(?=.{1,253}$)[A-Za-z0-9](?:[-A-Za-z0-9._:]*[A-Za-z0-9])?$/;
const uidForm = /^(?=.{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9._:]*[A-Za-z0-9])?$/;

/**
 * The object that an event holds, or what is wrong with it. Only what Kubernetes admits leaves this folder, for
 * identities go into paths of requests and into logs.
 */
export function subjectOf(object: unknown): Subject | BadEvent {
  const metadata = memberOf(object, "metadata");
  const labels = labelsOf(memberOf(metadata, "labels"));
  if (labels === undefined) return { problem: "the labels of the object are no texts" };
  const identity = {
    apiVersion: textAt(object, "apiVersion"),
    kind: textAt(object, "kind"),
    namespace: memberOf(metadata, "namespace") ?? "",
    name: textAt(metadata, "name"),
    uid: textAt(metadata, "uid"),
  };
  if (identity.kind === "") return notAdmitted("kind");
  if (identity.uid === "") return notAdmitted("uid");
  return checkedSubject(identity, labels);
}

/** The labels of an object, copied; undefined where they are no texts. */
export function labelsOf(labels: unknown): Readonly<Record<string, string>> | undefined {
  if (labels === undefined || labels === null) return {};
  if (!isObject(labels)) return undefined;
  const entries = Object.entries(labels);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}

/**
 * An identity whose parts have the forms of Kubernetes: names in the core group are DNS-1123 subdomains, others at least
 * harmless, for some, such as those of roles, may hold anything but `/` and `%`. Kind and uid may be unknown.
 */
export function checkedSubject(
  identity: Readonly<Record<keyof Omit<Subject, "labels">, unknown>>,
  labels: Subject["labels"],
): Subject | BadEvent {
  const { apiVersion, kind, namespace, name, uid } = identity;
  if (!fits(apiVersion, apiVersionForm)) return notAdmitted("apiVersion");
  if (kind !== "" && !fits(kind, kindForm)) return notAdmitted("kind");
  if (namespace !== "" && !fits(namespace, namespaceForm)) return notAdmitted("namespace");
  if (!fits(name, apiVersion.includes("/") ? plainForm : subdomainForm)) return notAdmitted("name");
  if (uid !== "" && !fits(uid, uidForm)) return notAdmitted("uid");
  return { apiVersion, kind, namespace, name, uid, labels };
}

function fits(value: unknown, form: RegExp): value is string {
  return typeof value === "string" && form.test(value);
}

function notAdmitted(field: string): BadEvent {
  return { problem: `the ${field} of the object is missing, or none that Kubernetes admits` };
}
