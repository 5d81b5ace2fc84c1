/** Why something could not be read, as one clause. */
export class ReadProblem extends Error {}

/** What errors of sockets, TLS and HTTP mean, by their code. */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ECONNREFUSED: "the connection is refused",
    ECONNRESET: "the connection is closed before an answer",
    UND_ERR_SOCKET: "the connection is closed before an answer",
    EPIPE: "the connection is closed before an answer",
    ENOTFOUND: "its name is not known",
    EAI_AGAIN: "its name cannot be looked up",
    EHOSTUNREACH: "it cannot be reached",
    ENETUNREACH: "it cannot be reached",
    ETIMEDOUT: "it does not answer",
    UND_ERR_CONNECT_TIMEOUT: "it does not answer",
    UND_ERR_HEADERS_TIMEOUT: "it does not answer",
    UND_ERR_BODY_TIMEOUT: "it stops in the middle of an answer",
    CERT_HAS_EXPIRED: "its certificate has expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not signed by the certificate authority of the kubeconfig",
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not signed by the certificate authority of the kubeconfig",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not signed by the certificate authority of the kubeconfig",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is not signed by the certificate authority of the kubeconfig",
    CERT_SIGNATURE_FAILURE: "its certificate is not signed by the certificate authority of the kubeconfig",
    ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS",
    UND_ERR_INVALID_ARG: "the credentials hold characters that no header can",
    ERR_OSSL_X509_KEY_VALUES_MISMATCH: "the client certificate and its key do not belong together",
  }),
);

/**
 * What an error means, never its own message: that may quote a header, a token or an answer. Looks for a code through
 * causes and through the attempts that a connection to a name with several addresses makes.
 */
export function describeFailure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `it does not answer within ${timeout / 1000} s`;
  const code = codeOf(error);
  // Of the files that a kubeconfig names: the text of it is the system's, with the path and nothing of the contents.
  if (error instanceof Error && "syscall" in error && "path" in error) return error.message;
  if (code?.startsWith("HPE_")) return "it does not speak HTTP";
  const meaning = code === undefined ? undefined : meanings.get(code);
  if (meaning !== undefined) return meaning;
  if (code?.startsWith("ERR_OSSL_")) return `a certificate or a key of the kubeconfig cannot be used (${code})`;
  if (code !== undefined) return `it fails with ${code}`;
  return `it fails with ${error instanceof Error ? error.name : "an unknown error"}`;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) {
    for (const one of error.errors) {
      const code = codeOf(one);
      if (code !== undefined) return code;
    }
  }
  return codeOf(error.cause);
}
