import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";

/**
 * An object with a JSON merge patch put in: members of objects one by one, null removes, everything else replaces.
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch;
  const members = new Map(isJsonObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) members.delete(key);
    else members.set(key, mergePatch(memberAt(target, key), value));
  }
  return jsonObject(members);
}
