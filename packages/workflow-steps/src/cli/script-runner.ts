import { runMain } from "../runtime/run-main.ts";
import { scriptRunner } from "../script-runner/script-runner.ts";

const { env, stdout, stderr } = process;
// Nobody reads what the script prints any more: no reason to end it.
stdout.on("error", () => undefined);

// For tests and for runs outside of a cluster. Rules cannot set it: their variables do not begin with ARGO_.
const folder = env["ARGO_STEP_SCRIPTS"];

// Standard output is the script's; the step's own lines stand on the other stream, between those of the script.
await runMain(scriptRunner({ env, stdout, stderr, ...(folder ? { folder } : {}) }), stderr);
