import { podDelete } from "../pod-delete/pod-delete.ts";
import { runMain } from "../runtime/run-main.ts";

await runMain(podDelete, process.stdout);
