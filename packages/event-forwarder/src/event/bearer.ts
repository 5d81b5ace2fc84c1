/**
 * The token in a text, which holds it alone or as the whole value of an `Authorization` header (`Bearer …`, RFC 6750
 * section 2.1); empty where there is none.
 */
export function bearerToken(text: string): string {
  return text.trim().replace(/^bearer(?:[ \t]+|$)/i, "");
}
