import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";

/** Certificates of the server, in PEM. With `ca` clients are asked for one that it signed. */
export interface ServerTls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string | undefined;
}

/** Limits against senders that hold connections and send nothing; ms. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16_384,
} as const;

/** Until TLS is agreed on, ms. Before that, none of the limits above holds. */
const handshakeTimeout = 10_000;

/** Most connections at a time: a forwarder has a few senders, each with a few of them. */
const maxConnections = 4096;

/** An HTTP or HTTPS server. Senders over HTTP/1.1 only: Argo's client speaks nothing else to a plain address. */
export class HttpServer {
  readonly #server: Server;
  readonly #secure: { readonly setSecureContext: (options: ServerOptions) => void } | undefined;

  constructor(listener: RequestListener, tls: ServerTls | undefined) {
    if (tls) {
      const server = createHttpsServer({ ...limits, handshakeTimeout, ...contextOf(tls) }, listener);
      this.#server = server;
      this.#secure = server;
    } else {
      this.#server = createHttpServer(limits, listener);
      this.#secure = undefined;
    }
    this.#server.maxConnections = maxConnections;
    this.#server.on("clientError", (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      // What is written before TLS is agreed on never goes out, and would hold the connection for ever.
      setTimeout(() => socket.destroy(), 1000).unref();
    });
  }

  /** Listens, and gives the port. Rejects when it cannot. */
  listen(address: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen({ port, ...(address === "" ? {} : { host: address }), backlog: 1024 }, () => {
        this.#server.off("error", reject);
        resolve((this.#server.address() as AddressInfo).port);
      });
    });
  }

  /** Uses other certificates for connections to come. Throws for what is no certificate, and keeps the old ones. */
  renew(tls: ServerTls): void {
    this.#secure?.setSecureContext(contextOf(tls));
  }

  /** Takes no further connections, and waits until requests under way are answered. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeIdleConnections();
    });
  }

  /** Ends all connections now. */
  destroy(): void {
    this.#server.closeAllConnections();
  }
}

/**
 * A client without a certificate gets a connection all the same: the kubelet and Prometheus, which ask how the forwarder
 * is, have none to show. Who may send is judged with each request.
 */
function contextOf({ cert, key, ca }: ServerTls): ServerOptions {
  return {
    cert,
    key,
    minVersion: "TLSv1.2",
    ...(ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: false }),
  };
}
