import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { ClusterEntry, ExecEntry } from "./kubeconfig-schema.ts";

/** What a program told: a token, or a certificate and its key as PEM. */
export interface Credential {
  readonly token?: string | undefined;
  readonly clientCertificateData?: string | undefined;
  readonly clientKeyData?: string | undefined;
}

/** How a program is run. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the program tells the user, such as where to log in. */
  readonly stderr: (text: string) => void;
  /** Milliseconds until it is ended. */
  readonly timeout: number;
}

/** Why there is no credential, without anything the program printed: that may be half of one. */
export class CredentialProblem extends Error {}

const group = "client.authentication.k8s.io";
const longestOutput = 1024 * 1024;

const outputSchema = z.object({
  kind: z.literal("ExecCredential"),
  status: z.object({
    token: z.string().optional(),
    clientCertificateData: z.string().optional(),
    clientKeyData: z.string().optional(),
  }),
});

/**
 * Runs the program that a user's `exec` entry names and reads the credential it prints, as kubectl does where it cannot
 * ask anything: the program has no standard input. Throws a CredentialProblem.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 */
export async function execCredential(
  exec: ExecEntry,
  cluster: ClusterEntry,
  surroundings: Surroundings,
): Promise<Credential> {
  if (exec.apiVersion !== `${group}/v1` && exec.apiVersion !== `${group}/v1beta1`) {
    throw new CredentialProblem(`its exec entry is of apiVersion ${exec.apiVersion}; v1 and v1beta1 are known`);
  }
  const output = await runProgram(exec, execInfo(exec, cluster), surroundings);
  const parsed = outputSchema.safeParse(jsonOf(output));
  if (!parsed.success) throw new CredentialProblem(`${exec.command} printed no ExecCredential with a status`);
  const { token, clientCertificateData, clientKeyData } = parsed.data.status;
  if (!token && !(clientCertificateData && clientKeyData)) {
    throw new CredentialProblem(`${exec.command} printed neither a token nor a certificate with its key`);
  }
  return { token, clientCertificateData, clientKeyData };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the program is told in KUBERNETES_EXEC_INFO. */
function execInfo({ apiVersion, provideClusterInfo }: ExecEntry, cluster: ClusterEntry): string {
  const ofCluster = provideClusterInfo ? { cluster: clusterInfo(cluster) } : {};
  return JSON.stringify({ apiVersion, kind: "ExecCredential", spec: { interactive: false, ...ofCluster } });
}

function clusterInfo(cluster: ClusterEntry): object {
  const file = cluster["certificate-authority"];
  const ca = file === undefined ? cluster["certificate-authority-data"] : readFileSync(file).toString("base64");
  const config = extensionOf(cluster);
  return {
    server: cluster.server,
    "tls-server-name": cluster["tls-server-name"],
    "insecure-skip-tls-verify": cluster["insecure-skip-tls-verify"],
    "certificate-authority-data": ca,
    "proxy-url": cluster["proxy-url"],
    config,
  };
}

const extensionsSchema = z.array(z.object({ name: z.string(), extension: z.unknown() }));

/** What the kubeconfig holds for such programs. */
function extensionOf({ extensions }: ClusterEntry): unknown {
  const read = extensionsSchema.safeParse(extensions);
  return read.data?.find(({ name }) => name === `${group}/exec`)?.extension;
}

function runProgram(exec: ExecEntry, info: string, { env, stderr, timeout }: Surroundings): Promise<string> {
  const added = Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value]));
  const program = spawn(exec.command, exec.args ?? [], {
    env: { ...env, ...added, KUBERNETES_EXEC_INFO: info },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new CredentialProblem(`${exec.command} ${reason}`));
    };
    const giveUp = (reason: string): void => {
      program.kill("SIGKILL");
      // Whatever the program has started may hold its pipes open, and would keep us from ending.
      program.stdout.destroy();
      program.stderr.destroy();
      program.unref();
      fail(reason);
    };
    const timer = setTimeout(() => giveUp(`did not end within ${timeout / 1000} s`), timeout);
    let output = "";
    program.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length > longestOutput) giveUp("printed more than a credential");
    });
    program.stderr.setEncoding("utf8").on("data", stderr);
    program.on("error", ({ code }: NodeJS.ErrnoException) => {
      const hint = exec.installHint === undefined ? "" : `: ${exec.installHint.trim()}`;
      fail(code === "ENOENT" ? `is not installed${hint}` : `cannot be started (${code ?? "unknown"})`);
    });
    program.on("close", (code, signal) => {
      if (code !== 0) return fail(`ended with ${code ?? signal}`);
      clearTimeout(timer);
      resolve(output);
    });
  });
}
