import { goString } from "../json/go-text.ts";
import type { EventContext } from "./context-filter.ts";
import { EventData } from "./event.ts";
import { compilePath } from "./gjson/compile-path.ts";
import { GoError } from "./go-error.ts";
import { compileTemplate } from "./go-template/template.ts";
import { templateValue } from "./go-template/value.ts";

/** A parameter of a trigger: what it takes out of an event, and where it puts it. */
export interface Parameter {
  readonly src: {
    readonly dependencyName: string;
    readonly dataKey?: string;
    readonly dataTemplate?: string;
    readonly contextKey?: string;
    readonly contextTemplate?: string;
    readonly value?: string;
    readonly useRawData?: boolean;
  };
  readonly dest: string;
  readonly operation?: string;
}

/** One dependency's event fires a trigger; the trigger's other dependencies are absent, as with `a || b`. */
export interface Fired {
  readonly dependency: string;
  readonly data: EventData;
  readonly context: EventContext;
}

/** A value as text; `raw` when it may be written as JSON instead of as a text. */
export interface ParameterValue {
  readonly text: string;
  readonly raw: boolean;
}

/**
 * The value of a parameter: undefined when its dependency did not fire and it is skipped. A template that fails gives
 * way to the key, and the key to `value`. Source: argo-events pkg/sensors/triggers/params.go (ResolveParamValue).
 */
export function parameterValue({ src }: Parameter, fired: Fired): ParameterValue | GoError | undefined {
  const fallback = src.value === undefined ? undefined : { text: src.value, raw: false };
  if (src.dependencyName !== fired.dependency) return fallback;
  const ofData = (src.dataKey ?? "") !== "" || (src.dataTemplate ?? "") !== "";
  const [key = "", template = ""] = ofData ? [src.dataKey, src.dataTemplate] : [src.contextKey, src.contextTemplate];
  if (key === "" && template === "") return fallback ?? { text: wholeEvent(fired), raw: false };
  const from = ofData ? fired.data : new EventData(contextText(fired.context));
  if (!from.isJson) return fallback ?? new GoError("event data is not valid JSON");
  const made = template === "" ? undefined : byTemplate(from, template);
  if (made !== undefined) return { text: made, raw: false };
  const found = key === "" ? undefined : byKey(from, key);
  return found ?? fallback ?? new GoError(`unable to resolve '${src.dependencyName}' parameter value`);
}

function byTemplate(from: EventData, text: string): string | undefined {
  const template = compileTemplate(text);
  if (template instanceof GoError) return undefined;
  const made = template(templateValue(from.root.native));
  return made instanceof GoError || made === "" || made === "<no value>" ? undefined : made;
}

function byKey(from: EventData, key: string): ParameterValue | undefined {
  const found = from.get(compilePath(key));
  if (!found.exists) return undefined;
  const asWritten = found.type === "JSON" || found.type === "Null";
  return { text: asWritten ? found.raw : found.text, raw: found.type !== "String" };
}

/** The context as Argo marshals it; docs of Argo call it the event's context. */
function contextText({ id, source, type, subject, datacontenttype, time }: EventContext): string {
  const members = { id, source, specversion: "1.0", type, datacontenttype, subject, time };
  return `{${Object.entries(members)
    .map(([name, value]) => `"${name}":${goString(value)}`)
    .join(",")}}`;
}

/** The event as Argo marshals it, whose data are base64. */
function wholeEvent({ context, data }: Fired): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(data.text)) bytes += String.fromCharCode(byte);
  return `{"context":${contextText(context)},"data":"${btoa(bytes)}"}`;
}
