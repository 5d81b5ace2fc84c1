import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";

/** PEM of a server. With `clientCa` a client must show a certificate of that authority. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
  readonly clientCa?: string;
}

/** Makes a server that does not listen yet: HTTPS with `tls`, HTTP without. */
export function makeServer(tls: Tls | undefined, handle: RequestListener): Server {
  if (tls === undefined) return createHttpServer(handle);
  const { cert, key, clientCa } = tls;
  const mutual = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true };
  return createHttpsServer({ cert, key, ...mutual }, handle);
}

/** Resolves when the server listens; rejects when it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Stops listening and ends all connections. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
