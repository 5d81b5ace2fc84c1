import type { Credentials } from "../deliver/events-runner.ts";
import { acceptTokens, hasCertificate, type Authorize } from "../http/auth.ts";
import type { ServerTls } from "../http/server.ts";
import { bearerToken } from "../event/bearer.ts";
import type { ClusterAccess } from "../settings/cluster-access.ts";
import type { Settings } from "../settings/settings.ts";
import type { Texts } from "../settings/watched-files.ts";
import type { ApiCredentials } from "../workflow/kubernetes-api.ts";

/** Files whose contents may change while the forwarder runs. */
export function credentialFiles({ listen, eventsRunner, cluster }: Settings): readonly string[] {
  const { tls, tokenPath } = listen;
  const token = eventsRunner?.token;
  const all = [
    tokenPath,
    ...(tls ? [tls.certPath, tls.keyPath, tls.clientCaPath] : []),
    ...(eventsRunner ? [eventsRunner.caPath, eventsRunner.client?.certPath, eventsRunner.client?.keyPath] : []),
    token && "path" in token ? token.path : undefined,
    ...(cluster ? [cluster.tokenPath, cluster.caPath] : []),
  ];
  return [...new Set(all.filter((path) => path !== undefined))];
}

/** Who may send. Who lacks a certificate does not learn whether the token would do. */
export function authorizeBy({ listen: { tokenPath, tls } }: Settings, texts: Texts): Authorize {
  const accepts = tokenPath === undefined ? () => true : acceptTokens(texts.get(tokenPath) ?? "");
  const needsCertificate = tls?.clientCaPath !== undefined;
  return (request) => {
    if (needsCertificate && !hasCertificate(request)) return "certificate";
    return accepts(request.headers.authorization) ? undefined : "token";
  };
}

/** The certificates of the server; undefined when it speaks http. */
export function serverTls({ listen: { tls } }: Settings, texts: Texts): ServerTls | undefined {
  return (
    tls && { cert: textOf(tls.certPath, texts), key: textOf(tls.keyPath, texts), ca: maybe(tls.clientCaPath, texts) }
  );
}

/** What Events Runner is shown. */
export function eventsRunnerCredentials({ eventsRunner }: Settings, texts: Texts): Credentials {
  const { token, client, caPath } = eventsRunner ?? {};
  return {
    token: token && bearerToken("path" in token ? textOf(token.path, texts) : token.value),
    ca: maybe(caPath, texts),
    cert: maybe(client?.certPath, texts),
    key: maybe(client?.keyPath, texts),
  };
}

/** What the API server is shown. */
export function clusterCredentials({ tokenPath, caPath }: ClusterAccess, texts: Texts): ApiCredentials {
  return { token: textOf(tokenPath, texts).trim(), ca: textOf(caPath, texts) };
}

function maybe(path: string | undefined, texts: Texts): string | undefined {
  return path === undefined ? undefined : textOf(path, texts);
}

function textOf(path: string, texts: Texts): string {
  return texts.get(path) ?? "";
}
