import { readFileSync } from "node:fs";

/** Files that were read, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** How often files are looked at: the kubelet takes a minute to bring a change, so nobody waits for us. */
const interval = 1000;

/** Reads files now. Throws, with a sentence for the operator, when one cannot be read. */
export function readFiles(paths: readonly string[]): Texts {
  return new Map(
    paths.map((path) => {
      try {
        return [path, readFileSync(path, "utf8")];
      } catch (error) {
        throw new Error(`${path} cannot be read: ${codeOf(error)}`);
      }
    }),
  );
}

/**
 * Reads small files again and again, and tells when their texts are others than before, all of them at once, since a
 * certificate and its key change together. Reading is sure to notice, where watching is not: the kubelet swaps a link
 * (https://kubernetes.io/docs/concepts/configuration/secret/#mounted-secrets-are-updated-automatically). A file that
 * cannot be read keeps its old text, and `failed` is told once.
 */
export function watchFiles(
  texts: Texts,
  { changed, failed }: { readonly changed: (texts: Texts) => void; readonly failed: (problem: string) => void },
): () => void {
  const paths = [...texts.keys()];
  let known = texts;
  const unreadable = new Set<string>();
  const read = (path: string): string => {
    try {
      const text = readFileSync(path, "utf8");
      unreadable.delete(path);
      return text;
    } catch (error) {
      if (!unreadable.has(path)) failed(`${path} cannot be read: ${codeOf(error)}`);
      unreadable.add(path);
      return known.get(path) ?? "";
    }
  };
  const timer = setInterval(() => {
    const now = new Map(paths.map((path) => [path, read(path)]));
    if (paths.every((path) => now.get(path) === known.get(path))) return;
    known = now;
    changed(now);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
