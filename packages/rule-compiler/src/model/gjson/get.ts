import { NotModelled } from "../not-modelled.ts";
import { MadeCount, MadeList, MadeObject } from "./made-value.ts";
import type { ListStep, ObjectStep, Path } from "./path.ts";
import { matchesQuery } from "./query.ts";
import { missing, type Value } from "./value.ts";
import { matchesWildcard } from "./wildcard.ts";

/**
 * Looks a path up in a value as gjson.Get does. Throws NotModelled for what is not modelled, of the path or of the value.
 */
export function getPath(value: Value, path: Path): Value {
  const { head } = path;
  if (head.kind === "plain") return search(value, path);
  const made = headValue(value, head);
  return head.rest === undefined ? made : getPath(made, head.rest);
}

function headValue(value: Value, head: Exclude<Path["head"], { readonly kind: "plain" }>): Value {
  switch (head.kind) {
    case "modifier":
      return head.apply(value);
    case "static":
      return head.value;
    case "list":
      return new MadeList(head.members.map((path) => getPath(value, path)).filter(({ exists }) => exists));
    case "object": {
      const members = head.members.map(({ rawKey, path }) => [rawKey, getPath(value, path)] as const);
      return new MadeObject(members.filter(([, { exists }]) => exists));
    }
  }
}

/** What a search has found so far, and the path that is looked up in it at the end. Both may come from several tries. */
interface Search {
  found: Value;
  pipe: Path | undefined;
}

function search(value: Value, path: Path): Value {
  const state: Search = { found: missing, pipe: undefined };
  if (value.isObject) searchObject(state, value, path.inObject);
  else if (value.isList) searchList(state, value, path.inList);
  else if (value.type === "String" && /[[{]/.test(value.raw)) {
    // gjson looks for the first bracket, and finds it in the text.
    throw new NotModelled("gjson path into a text that holds a bracket");
  }
  return state.pipe === undefined ? state.found : getPath(state.found, state.pipe);
}

/** Goes on to the next member of that key, or that matches, until one holds the rest of the path. */
function searchObject(state: Search, object: Value, { key, isWildcard, more, pipe }: ObjectStep): boolean {
  if (more === undefined && pipe !== undefined) state.pipe = pipe;
  for (let at = object.first(); at !== -1; at = object.after(at)) {
    if (!(isWildcard ? matchesWildcard(object.key(at), key) : object.hasKey(at, key))) continue;
    const member = object.at(at);
    if (more === undefined) {
      state.found = member;
      return true;
    }
    if (descend(state, member, more)) return true;
  }
  return false;
}

function descend(state: Search, value: Value, path: Path): boolean {
  if (value.isObject) return searchObject(state, value, path.inObject);
  return value.isList && searchList(state, value, path.inList);
}

function searchList(state: Search, list: Value, step: ListStep): boolean {
  if (step.pipe !== undefined) state.pipe = step.pipe;
  switch (step.kind) {
    case "nothing":
      return false;
    case "index": {
      const element = elementAt(list, step.index);
      if (element === undefined) return false;
      if (step.more !== undefined) return descend(state, element, step.more);
      state.found = element;
      return true;
    }
    case "count":
      state.found = new MadeCount(list.size);
      return true;
    case "each": {
      const members = list.members().map((element) => getPath(element, step.member));
      state.found = new MadeList(members.filter(({ exists }) => exists));
      return true;
    }
    case "query":
      return searchQuery(state, list, step);
  }
}

function elementAt(list: Value, index: number): Value | undefined {
  let at = list.first();
  for (let count = 0; at !== -1 && count < index; count++) at = list.after(at);
  return at === -1 ? undefined : list.at(at);
}

/** With `#(…)#` the list counts as not found, so that the search goes on; what it found stays unless more is found. */
function searchQuery(state: Search, list: Value, step: Extract<ListStep, { readonly kind: "query" }>): boolean {
  const { query, compared, all, member, memberPipe } = step;
  const matching: Value[] = [];
  for (let at = list.first(); at !== -1; at = list.after(at)) {
    const element = list.at(at);
    if (element.type !== "JSON" && query.path !== "") continue;
    if (!matchesQuery(query, element.type === "JSON" ? getPath(element, compared) : element)) continue;
    if (memberPipe !== undefined) state.pipe = memberPipe;
    const found = member === undefined ? element : getPath(element, member);
    if (!all) {
      state.found = found;
      return true;
    }
    if (found.exists) matching.push(found);
  }
  if (all && !state.found.exists) state.found = new MadeList(matching);
  return false;
}
