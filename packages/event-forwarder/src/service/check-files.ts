import { X509Certificate, createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { messageOf } from "../event/visible.ts";
import { PayloadTemplate } from "../deliver/template.ts";
import { bearerToken } from "../event/bearer.ts";
import type { Settings } from "../settings/settings.ts";
import { readFiles, type Texts } from "../settings/watched-files.ts";
import { acceptsNobody } from "../http/auth.ts";

/** What the files of the configuration hold, as far as they could be read. */
export interface ReadFiles {
  readonly texts: Texts;
  readonly template: PayloadTemplate | undefined;
  /** One sentence each; none shows what a file holds. */
  readonly problems: readonly string[];
}

/** Reads and checks every file that the settings name, and says all that is wrong with them at once. */
export function checkFiles(settings: Settings, paths: readonly string[]): ReadFiles {
  const problems: string[] = [];
  const texts = new Map<string, string>();
  for (const path of paths) {
    try {
      for (const [name, text] of readFiles([path])) texts.set(name, text);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  problems.push(...problemsIn(settings, texts));
  return { texts, template: readTemplate(settings.eventsRunner?.templatePath, problems), problems };
}

/** What is wrong with the texts of files, those that are there; one sentence each, none of which shows what one holds. */
export function problemsIn({ listen, eventsRunner, cluster }: Settings, texts: Texts): readonly string[] {
  const problems: string[] = [];
  const { tokenPath, tls } = listen;
  if (tokenPath !== undefined && texts.has(tokenPath) && acceptsNobody(texts.get(tokenPath) ?? "")) {
    problems.push(`${tokenPath} holds no token`);
  }
  for (const path of [tls?.clientCaPath, eventsRunner?.caPath, cluster?.caPath])
    checkCertificates(path, texts, problems);
  for (const pair of [tls, eventsRunner?.client]) if (pair) checkPair(pair, texts, problems);
  const token = eventsRunner?.token;
  for (const path of [token && "path" in token ? token.path : undefined, cluster?.tokenPath]) {
    const written = path === undefined ? undefined : texts.get(path);
    if (path === undefined || written === undefined) continue;
    const found = bearerToken(written);
    if (found === "") problems.push(`${path} holds no token`);
    // It could not be a header: every request would fail.
    if (/[^!-~]/.test(found)) problems.push(`${path} holds more than one token, or characters that none can have`);
  }
  return problems;
}

/** OpenSSL takes a file without any certificate for an empty list of CAs, which is not what was meant. */
function checkCertificates(path: string | undefined, texts: Texts, problems: string[]): void {
  const text = path === undefined ? undefined : texts.get(path);
  if (path === undefined || text === undefined) return;
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const certificate of certificates) void new X509Certificate(certificate);
    if (certificates.length === 0) problems.push(`${path} holds no certificate in PEM`);
  } catch {
    problems.push(`${path} holds a certificate that cannot be read`);
  }
}

function checkPair(
  { certPath, keyPath }: { readonly certPath: string; readonly keyPath: string },
  texts: Texts,
  problems: string[],
): void {
  const [cert, key] = [texts.get(certPath), texts.get(keyPath)];
  if (cert === undefined || key === undefined) return;
  const before = problems.length;
  checkCertificates(certPath, texts, problems);
  try {
    createPrivateKey(key);
  } catch {
    problems.push(`${keyPath} holds no private key in PEM`);
  }
  if (problems.length > before) return;
  try {
    createSecureContext({ cert, key });
  } catch {
    problems.push(`${keyPath} is not the key of the certificate in ${certPath}`);
  }
}

function readTemplate(path: string | undefined, problems: string[]): PayloadTemplate | undefined {
  if (path === undefined) return undefined;
  try {
    return new PayloadTemplate(readFileSync(path, "utf8"));
  } catch (error) {
    problems.push(`the payload template ${path} cannot be used: ${messageOf(error).split("\n")[0]}`);
    return undefined;
  }
}
