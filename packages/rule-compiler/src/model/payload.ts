import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";
import { parameterValue, type Fired, type Parameter } from "./param-value.ts";

/**
 * The body that an HTTP trigger sends; undefined when it has none. Only parameters without `dest`, each the whole body,
 * are modelled. Source: argo-events pkg/sensors/triggers/params.go (ConstructPayload).
 */
export function payloadOf(parameters: readonly Parameter[], fired: Fired): string | GoError | undefined {
  for (const parameter of parameters) {
    if (parameter.dest !== "") throw new NotModelled("a payload of several members");
    const value = parameterValue(parameter, fired);
    if (value instanceof GoError) return value;
    if (value !== undefined) return value.text;
  }
  return undefined;
}
