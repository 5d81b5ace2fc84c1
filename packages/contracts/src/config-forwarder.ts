import { z } from "zod";
import { secretKeySchema } from "./config-parts.ts";
import { duration, path, text, url } from "./config-values.ts";
import { parseQuantity, quantityPattern } from "./quantity.ts";

/** A size in bytes between two bounds, as a quantity such as 4Mi; `range` says so in words. */
function size(least: number, most: number, range: string): z.ZodString {
  return text('a size such as "4Mi"')
    .regex(quantityPattern, 'a size such as "4Mi"')
    .refine((written) => {
      const bytes = parseQuantity(written);
      return bytes === undefined || (bytes >= least && bytes <= most);
    }, `a size from ${range}`);
}

const mebi = 1024 ** 2;
const port = "a port from 0 to 65535";

type Auth = "token" | "certificate" | "both" | "none";

/** Whether senders have to show a token. */
export const asksForToken = (auth: Auth): boolean => auth === "token" || auth === "both";

/** Whether senders have to show a certificate. */
export const asksForCertificate = (auth: Auth): boolean => auth === "certificate" || auth === "both";

/** How Sensors reach the forwarder, and how the forwarder takes, keeps and shapes events. */
export const forwarderSchema = z
  .strictObject(
    {
      url: z.union([z.literal(""), url], "an http:// or https:// address").default(""),
      auth: z
        .enum(["token", "certificate", "both", "none"], '"token", "certificate", "both" or "none"')
        .default("token")
        .describe("What senders have to show."),
      tokenSecret: z
        .strictObject(
          {
            name: secretKeySchema.shape.name.default("event-forwarder-client"),
            key: secretKeySchema.shape.key.default("authorization"),
          },
          "{name, key} of a Secret",
        )
        .prefault({}),
      caCertSecret: secretKeySchema.optional(),
      clientCertSecret: secretKeySchema.optional(),
      clientKeySecret: secretKeySchema.optional(),
      listenAddress: text()
        .regex(/^[0-9A-Fa-f:.]{0,45}$/, "an IP address")
        .default("")
        .describe("Where the forwarder listens; all addresses when empty."),
      listenPort: z.int(port).min(0, port).max(65_535, port).default(8080).describe("0 takes one that is free."),
      tokenPath: path
        .default("/etc/event-forwarder/token/authorization")
        .describe("File with the tokens that are accepted, one a line."),
      certPath: path.default("").describe("Certificate of the forwarder, which then speaks https."),
      keyPath: path.default(""),
      clientCaPath: path.default("").describe("Senders must show a certificate that one of these CAs signed."),
      jwtTokenPath: path.default("").describe("File with the token for Events Runner, read again when it changes."),
      spoolDir: path
        .default("")
        .describe("Where accepted events are kept; without it an event is answered once delivered."),
      spoolSize: size(mebi, 1024 ** 4, "1Mi to 1Ti").default("1Gi"),
      maxBody: size(1024, 64 * mebi, "1Ki to 64Mi").default("4Mi"),
      maxSensorBody: size(1024, 64 * mebi, "1Ki to 64Mi").default("16Mi"),
      maxAge: duration(1000, "1s to 24h")
        .default("24h")
        .describe("Until an event is this old, a destination that is away costs it no attempts."),
      drainTimeout: duration(0, "0s to 24h").default("25s").describe("How long deliveries may go on after SIGTERM."),
      managedFields: z
        .enum(["strip", "keep"], '"strip" or "keep"')
        .default("strip")
        .describe("metadata.managedFields of the objects handed on."),
      payloadTemplate: path.default("").describe("Handlebars file whose text is sent instead of the event."),
    },
    "settings of the forwarder",
  )
  .superRefine((found, context) => {
    const refuse = (key: string, message: string): void =>
      context.addIssue({ code: "custom", path: [key], message, params: { together: true } });
    const { url: address, auth, caCertSecret, clientCertSecret, clientKeySecret, clientCaPath } = found;
    if (!clientCertSecret !== !clientKeySecret) {
      const missing = clientCertSecret ? "clientKeySecret" : "clientCertSecret";
      refuse(missing, "{name, key} of a Secret, since a certificate and its key go together");
    }
    // The default address is http:// as well, where certificates would be named and never used.
    if ((caCertSecret || clientCertSecret || clientKeySecret) && !address.startsWith("https:")) {
      refuse("url", "an https:// address where Secrets with certificates are named");
    }
    const ofClients = clientCertSecret || clientKeySecret || clientCaPath !== "";
    if (ofClients && !asksForCertificate(auth)) {
      refuse("auth", '"certificate" or "both" where certificates of senders are configured');
    }
  })
  .describe("How Sensors reach the forwarder, and how it takes, keeps and shapes events.");
