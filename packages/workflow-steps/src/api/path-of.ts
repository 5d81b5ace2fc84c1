import type { ApiRequest } from "./kubernetes-api.ts";

/** The path of a request (https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-uris), with its query. */
export function pathOf({ apiGroup, version, resource, namespace, name, query = {} }: ApiRequest): string {
  const [plural = "", subresource] = resource.split("/");
  const segments = [
    ...(apiGroup === "" ? ["api"] : ["apis", apiGroup]),
    version,
    "namespaces",
    namespace,
    plural,
    ...(name === undefined ? [] : [name]),
    ...(subresource === undefined ? [] : [subresource]),
  ];
  const search = new URLSearchParams(query).toString();
  return segments.map((segment) => `/${encoded(segment)}`).join("") + (search === "" ? "" : `?${search}`);
}

function encoded(segment: string): string {
  if (/^\.{0,2}$/.test(segment))
    throw new Error("this is a bug: a segment of a path that servers take for another one");
  return encodeURIComponent(segment);
}
