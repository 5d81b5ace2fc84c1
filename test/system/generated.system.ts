import { expect, it } from "vitest";
import { root, run } from "../support/run.ts";

// They need Go modules of Kubernetes and Argo; the generated files that need no such thing are tested beside their packages.
it.each(["generate-kinds.ts", "generate-kind-versions.ts", "generate-shapes.ts"])(
  "finds the file that %s makes fresh",
  (script) => {
    const { code, stderr } = run(process.execPath, [`packages/rule-compiler/scripts/${script}`, "--check"], {
      cwd: root,
    });
    // On a machine that has no modules yet Go tells what it fetches.
    const said = stderr.replaceAll(/^go: downloading .*\n/gm, "");
    expect({ code, said }).toEqual({ code: 0, said: "" });
  },
);
