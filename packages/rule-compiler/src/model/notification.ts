import { memberAt, type Json } from "../json/json.ts";

/** What an informer tells its handlers: client-go's OnAdd, OnUpdate and OnDelete. */
export type Notification =
  | { readonly type: "ADD"; readonly object: Json }
  | { readonly type: "UPDATE"; readonly object: Json; readonly old: Json }
  | {
      readonly type: "DELETE";
      readonly object: Json;
      /** The deletion was found by a relist: the object is the last one known, handed over as DeletedFinalStateUnknown. */
      readonly late: boolean;
    };

/** What a list-and-watch of the API server says, in the order in which it is said. */
export type WatchMessage =
  /** A list; `relist` when it is not the informer's first. */
  | { readonly type: "LIST"; readonly objects: readonly Json[] }
  | { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: Json };

/** `namespace/name`, or the name alone: how an informer tells objects apart. */
export function cacheKey(namespace: string, name: string): string {
  return namespace === "" ? name : `${namespace}/${name}`;
}

/** The namespace of an object, empty where it has none. */
export function namespaceOf(object: Json): string {
  return textAt(object, "namespace");
}

/** The name of an object. */
export function nameOf(object: Json): string {
  return textAt(object, "name");
}

function textAt(object: Json, key: string): string {
  const value = memberAt(object, "metadata", key);
  return typeof value === "string" ? value : "";
}
