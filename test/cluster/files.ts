import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type GenerateResult } from "selfsigned";
import { stringify } from "yaml";

/** Files of an API server, relative to its folder. */
export const files = {
  serverCert: "server.crt",
  serverKey: "server.key",
  accountKey: "service-account.key",
  accountPublicKey: "service-account.pub",
  tokens: "tokens.csv",
  auditPolicy: "audit-policy.yaml",
  audit: "audit.log",
} as const;

/**
 * What is written down of each request (https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/): who wanted
 * what, when it came and when it was answered. Nothing of what the server asks itself.
 */
const auditPolicy = {
  apiVersion: "audit.k8s.io/v1",
  kind: "Policy",
  rules: [{ level: "None", users: ["system:apiserver"] }, { level: "Metadata" }],
};

/** Writes what an API server reads at its start, and returns the certificate of the authority behind it, as PEM. */
export async function writeFiles(folder: string, adminToken: string): Promise<string> {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text, { mode: 0o600 });
  const { authority, server } = await makeCertificates();
  write(files.serverCert, server.cert);
  write(files.serverKey, server.private);
  const account = generateKeyPairSync("ec", { namedCurve: "P-256" });
  write(files.accountKey, account.privateKey.export({ type: "sec1", format: "pem" }).toString());
  write(files.accountPublicKey, account.publicKey.export({ type: "spki", format: "pem" }).toString());
  write(files.tokens, `${adminToken},admin,admin,system:masters\n`);
  write(files.auditPolicy, stringify(auditPolicy));
  write(files.audit, "");
  return authority.cert;
}

async function makeCertificates(): Promise<Readonly<Record<"authority" | "server", GenerateResult>>> {
  const common = { algorithm: "sha256", keyType: "ec" } as const;
  const authority = await generate([{ name: "commonName", value: "test cluster" }], {
    ...common,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true },
    ],
  });
  const server = await generate([{ name: "commonName", value: "kube-apiserver" }], {
    ...common,
    ca: { cert: authority.cert, key: authority.private },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 7, ip: "127.0.0.1" },
          { type: 2, value: "localhost" },
          { type: 2, value: "kubernetes.default.svc" },
        ],
      },
    ],
  });
  return { authority, server };
}
