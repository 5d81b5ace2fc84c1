import { endOfString } from "@argo-rules/contracts/steps";

/** How deep lists and objects may lie in each other, as in rules. */
const deepest = 200;

/**
 * What keeps some JSON, which `JSON.parse` takes, from being used: it is nested too deeply, or a key stands twice in an
 * object. Of two, a Sensor's filter judges the first and a step would act on the last.
 */
export function flawOf(text: string): string | undefined {
  const open: Set<string>[] = []; // the keys of each object that is open; of a list there are none
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "{" || char === "[") {
      open.push(new Set());
      if (open.length > deepest) return `is nested more than ${deepest} levels deep`;
    } else if (char === "}" || char === "]") {
      open.pop();
    } else if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key)) return "has an object with a key that stands there twice";
        keys.add(key);
      }
      at = end;
      continue;
    }
    at++;
  }
  return undefined;
}

/** Whether the string that ends here is a key: a colon follows. */
function isKey(text: string, end: number): boolean {
  const colon = /[ \t\r\n]*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}
