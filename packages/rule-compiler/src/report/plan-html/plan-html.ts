import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { visible } from "../../diagnostics/visible.ts";
import type { PlanData } from "../plan-data.ts";
import { pageScript, pageStyle } from "./page.gen.ts";
import { pageData } from "./page-data.ts";

/**
 * A plan as one HTML page that needs nothing else: the script and the style are always the same, and nothing but these runs,
 * since the page's policy names their hashes. What rules say stands in it as data only, which cannot end its element.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function planHtml(data: PlanData): string {
  const json = JSON.stringify(pageData(data), shown).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Plan of a rule set</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<noscript>This page draws its picture with a script. Without scripts, rule-compiler plan says the same as text.</noscript>
<script type="application/json" id="plan">${json}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** No text of the page hides or turns around what stands beside it. */
function shown(_key: string, value: unknown): unknown {
  return typeof value === "string" ? visible(value) : value;
}

const policy: string = [
  "default-src 'none'",
  "img-src data:",
  `script-src '${hashOf(pageScript)}'`,
  `style-src '${hashOf(pageStyle)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** The source expression that admits a text. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
