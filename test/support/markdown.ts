import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/** A fenced block: what stands behind the opening fence, and the lines between the fences. */
export interface Fence {
  /** Path of the document and line of the opening fence, for messages. */
  readonly place: string;
  readonly info: string;
  readonly text: string;
  /** The nearest heading before it. */
  readonly heading: string;
}

/** A Markdown file split into headings, fenced blocks and the rest, as far as our documents need it. */
export interface Markdown {
  readonly path: string;
  readonly headings: readonly { readonly level: number; readonly text: string; readonly body: string }[];
  readonly fences: readonly Fence[];
  /** All lines outside of fenced blocks. */
  readonly prose: string;
}

/** Reads a Markdown file of the repository. Fences are those of three backticks, in lists too. */
export function readMarkdown(path: string): Markdown {
  const headings: { level: number; text: string; body: string }[] = [];
  const fences: Fence[] = [];
  const prose: string[] = [];
  let open: { readonly info: string; readonly line: number; readonly lines: string[]; readonly indent: number } | null =
    null;
  for (const [index, line] of readFileSync(join(root, path), "utf8").split("\n").entries()) {
    const [, indent = "", info] = /^( *)```(.*)$/.exec(line) ?? [];
    if (open) {
      if (info === "") {
        const text = open.lines.map((one) => `${one.slice(open?.indent)}\n`).join("");
        fences.push({
          place: `${path}:${open.line}`,
          info: open.info,
          text,
          heading: headings.at(-1)?.text ?? "",
        });
        open = null;
      } else {
        open.lines.push(line);
      }
    } else if (info !== undefined) {
      open = { info, line: index + 1, lines: [], indent: indent.length };
    } else {
      const [, marks, text] = /^(#{1,6}) +(.*?) *$/.exec(line) ?? [];
      if (marks !== undefined && text !== undefined) headings.push({ level: marks.length, text, body: "" });
      const last = headings.at(-1);
      if (last && marks === undefined) last.body += `${line}\n`;
      prose.push(line);
    }
  }
  return { path, headings, fences, prose: prose.join("\n") };
}

/** The anchors of a document as GitHub makes them: lower case, no punctuation, `-` for blanks, numbered when repeated. */
export function anchors(markdown: Markdown): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const { text } of markdown.headings) {
    const slug = text
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    found.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return found;
}

/** The targets of inline links outside of code. */
export function linkTargets(markdown: Markdown): readonly string[] {
  const prose = markdown.prose.replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(([, target]) => target ?? "");
}
