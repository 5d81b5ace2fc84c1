/** How a script begins, as the kernel reads it. */
export type ScriptStart =
  | { readonly kind: "shebang"; readonly interpreter: string; readonly argument: string }
  | { readonly kind: "empty" }
  | { readonly kind: "none" }
  | { readonly kind: "byteOrderMark" }
  /** The line ends as on Windows: the carriage return is part of the interpreter's name to the kernel. */
  | { readonly kind: "carriageReturn" }
  | { readonly kind: "tooLong" };

/** As many bytes as the kernel looks at: BINPRM_BUF_SIZE of Linux, include/uapi/linux/binfmts.h. */
export const startLength = 256;

/**
 * Reads the first `startLength` bytes of a script, or all of a shorter one. Machine code counts as `none`: what a shell
 * would make of that of another machine is no matter of chance here.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html "Interpreter scripts"
 */
export function readStart(bytes: Buffer): ScriptStart {
  if (bytes.length === 0) return { kind: "empty" };
  const text = bytes.toString("utf8");
  if (text.startsWith("\uFEFF")) return { kind: "byteOrderMark" };
  if (!text.startsWith("#!")) return { kind: "none" };
  const end = text.indexOf("\n");
  if (end === -1 && bytes.length >= startLength) return { kind: "tooLong" };
  const line = text.slice(2, end === -1 ? undefined : end);
  if (line.endsWith("\r")) return { kind: "carriageReturn" };
  const [, interpreter = "", argument = ""] = /^[ \t]*([^ \t]*)[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
  return interpreter === "" ? { kind: "none" } : { kind: "shebang", interpreter, argument };
}
