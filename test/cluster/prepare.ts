// Builds and installs all that the tests on a real API server need, and says where it is: `pnpm cluster:build`. They do
// the same themselves when it is missing.
import { debianProgram } from "../support/debian-program.ts";
import { argoEventsModule, argoWorkflowsModule } from "../support/go-modules.ts";
import { buildKubernetes, kubernetesVersion } from "./build.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

print(`etcd: ${debianProgram("etcd-server", ["etcd"])}`);
print(`Argo Events: ${argoEventsModule()}`);
print(`Argo Workflows: ${argoWorkflowsModule()}`);
print(`Kubernetes ${await kubernetesVersion()}, which takes minutes when it is not there yet`);
for (const program of ["kube-apiserver", "kubectl"] as const) print(`${program}: ${await buildKubernetes(program)}`);
