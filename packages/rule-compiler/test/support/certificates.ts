import { generate } from "selfsigned";

/** A certificate and its key, as PEM. */
export interface Pem {
  readonly cert: string;
  readonly key: string;
}

/** Certificates of a small world: one authority, and what it has signed. */
export interface Certificates {
  readonly authority: Pem;
  /** For 127.0.0.1. */
  readonly server: Pem;
  readonly ofOtherName: Pem;
  readonly expired: Pem;
  readonly client: Pem;
  /** For 127.0.0.1, of another authority. */
  readonly foreign: Pem;
}

const day = 86_400_000;

/** Makes them anew, valid from yesterday until tomorrow. */
export async function makeCertificates(): Promise<Certificates> {
  const [authority, other] = [await makeAuthority("test authority"), await makeAuthority("other authority")];
  return {
    authority,
    server: await sign(authority, "127.0.0.1", 1),
    ofOtherName: await sign(authority, "192.0.2.1", 1),
    expired: await sign(authority, "127.0.0.1", -1),
    client: await sign(authority, "127.0.0.1", 1),
    foreign: await sign(other, "127.0.0.1", 1),
  };
}

async function makeAuthority(name: string): Promise<Pem> {
  const { cert, private: key } = await generate([{ name: "commonName", value: name }], {
    ...common,
    notBeforeDate: new Date(Date.now() - 3 * day),
    notAfterDate: new Date(Date.now() + 3 * day),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true },
    ],
  });
  return { cert, key };
}

const common = { algorithm: "sha256", keyType: "ec" } as const;

/** Signs a certificate that ends in so many days. */
async function sign(authority: Pem, ip: string, days: number): Promise<Pem> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "tester" }], {
    ...common,
    ca: authority,
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + days * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true, clientAuth: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip }] },
    ],
  });
  return { cert, key };
}
