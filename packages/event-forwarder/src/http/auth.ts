import { hash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { TLSSocket } from "node:tls";
import { bearerToken } from "../event/bearer.ts";

/** What a sender lacks to be let in; undefined when it may send. */
export type Authorize = (request: IncomingMessage) => "certificate" | "token" | undefined;

/** Whether the value of an `Authorization` header is accepted. */
export type AcceptToken = (header: string | undefined) => boolean;

/** Whether the sender has shown a certificate that one of the server's CAs for clients signed and that is valid today. */
export function hasCertificate({ socket }: IncomingMessage): boolean {
  return socket instanceof TLSSocket && socket.authorized;
}

/**
 * Accepts the tokens of a file, one a line, each as the token alone or as the whole header (`Bearer …`, RFC 6750). So a
 * Secret that Sensors take their header from can be mounted as it is, and holds two tokens while one replaces the other.
 * Hashes are compared, in a time that does not depend on them. A file without tokens accepts nobody.
 */
export function acceptTokens(text: string): AcceptToken {
  const known = tokensIn(text).map((token) => digest(token));
  return (header) => {
    if (header === undefined || !/^bearer /i.test(header)) return false;
    const given = digest(bearerToken(header));
    return known.reduce((found, one) => timingSafeEqual(one, given) || found, false);
  };
}

/** Whether there is no token in the text of a file. */
export function acceptsNobody(text: string): boolean {
  return tokensIn(text).length === 0;
}

function tokensIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => bearerToken(line))
    .filter((token) => token !== "");
}

function digest(token: string): Buffer {
  return hash("sha256", token, "buffer");
}
