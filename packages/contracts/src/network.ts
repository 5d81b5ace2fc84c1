import { z } from "zod";
import { labels } from "./config-parts.ts";
import { dnsLabel, text } from "./config-values.ts";

/**
 * Whether a text is a network in CIDR form, IPv4 or IPv6, that says nothing beyond its prefix. `10.0.0.5/8` is not:
 * Kubernetes would read it as all of `10.0.0.0/8`, and whoever wrote it may have meant one host.
 */
function isNetwork(cidr: string): boolean {
  const [address = "", prefix = "", ...rest] = cidr.split("/");
  const bits = address.includes(":") ? bitsOfIPv6(address) : bitsOfIPv4(address);
  if (bits === undefined || rest.length > 0 || !/^(?:0|[1-9][0-9]{0,2})$/.test(prefix)) return false;
  return Number(prefix) <= bits.length && !bits.slice(Number(prefix)).includes("1");
}

function bitsOfIPv4(address: string): string | undefined {
  const parts = address.split(".");
  const isPart = (part: string): boolean => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255;
  if (parts.length !== 4 || !parts.every(isPart)) return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}

/** `::` stands for one group of zeros or more. The form with an IPv4 address at its end is none of a network. */
function bitsOfIPv6(address: string): string | undefined {
  const halves = address.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const written = halves.flat();
  if (halves.length > 2 || !written.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  const missing = 8 - written.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const [first = [], second = []] = halves;
  const groups = [...first, ...Array.from({ length: missing }, () => "0"), ...second];
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}

const network = "a network such as 10.1.0.0/16, without bits beyond its prefix";

/** A network in CIDR form. */
export const cidrSchema: z.ZodString = text(network)
  .regex(/^[0-9A-Fa-f:.]{2,45}\/[0-9]{1,3}$/, network)
  .refine(isNetwork, network);

const port = "a whole number from 1 to 65535";

/** TCP ports. */
export const portsSchema = z
  .array(z.int(port).min(1, port).max(65_535, port), "a list of ports")
  .min(1, "a list of at least one port")
  .max(20, "at most 20 ports");

/** Somewhere that a script may connect to, besides the API server and DNS. */
export const egressSchema = z
  .strictObject(
    {
      cidr: cidrSchema.optional().describe("A network, such as 192.0.2.7/32."),
      namespace: dnsLabel.optional().describe("The pods of a namespace."),
      pods: labels.optional().describe("Only those of its pods that have these labels."),
      ports: portsSchema.describe("TCP ports: those of the pods, where a Service has others."),
    },
    "{cidr | namespace, pods, ports}",
  )
  .refine(
    ({ cidr, namespace }) => (cidr === undefined) !== (namespace === undefined),
    "an object with exactly one of cidr, namespace",
  )
  .refine(
    ({ namespace, pods }) => pods === undefined || (namespace !== undefined && Object.keys(pods).length > 0),
    "an object with pods beside namespace alone, and with a label in them",
  );

export type Egress = z.infer<typeof egressSchema>;
