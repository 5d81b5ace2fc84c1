import { readFileSync } from "node:fs";
import type { Access } from "./choose-context.ts";
import { CredentialProblem, execCredential, type Credential, type Surroundings } from "./exec-credential.ts";
import type { UserEntry } from "./kubeconfig-schema.ts";

/**
 * A user whose credentials are all there: a token that lies in a file or comes from a program is put in its place.
 * Throws a CredentialProblem.
 */
export async function withCredentials({ user, cluster }: Access, surroundings: Surroundings): Promise<UserEntry> {
  const { exec, tokenFile, "auth-provider": provider, ...rest } = user;
  if (provider && provider.name !== "oidc") {
    throw new CredentialProblem(
      `its auth-provider ${provider.name} was removed from kubectl in 1.26; its exec plugin took its place`,
    );
  }
  const kept: UserEntry = provider ? { ...rest, "auth-provider": provider } : rest;
  if (tokenFile !== undefined) return { ...kept, token: readToken(tokenFile) };
  if (!exec) return kept;
  return { ...kept, ...entryOf(await execCredential(exec, cluster, surroundings)) };
}

function readToken(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new CredentialProblem(`its token file cannot be read: ${error instanceof Error ? error.message : "unknown"}`);
  }
}

/** A kubeconfig holds certificates in base64, a program prints them as PEM. */
function entryOf({ token, clientCertificateData, clientKeyData }: Credential): UserEntry {
  if (!clientCertificateData || !clientKeyData) return { token };
  return {
    ...(token === undefined ? {} : { token }),
    "client-certificate-data": Buffer.from(clientCertificateData).toString("base64"),
    "client-key-data": Buffer.from(clientKeyData).toString("base64"),
  };
}
