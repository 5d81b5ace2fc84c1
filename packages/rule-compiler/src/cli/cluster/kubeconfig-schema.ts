import { z } from "zod";

/** What is read of a cluster's entry; the rest is the client's business. */
export interface ClusterEntry {
  readonly server: string;
  readonly "certificate-authority"?: string | undefined;
  readonly [key: string]: unknown;
}

/** A program that tells credentials. */
export interface ExecEntry {
  readonly apiVersion: string;
  readonly command: string;
  readonly args?: readonly string[] | null | undefined;
  readonly env?: readonly { readonly name: string; readonly value: string }[] | null | undefined;
  readonly provideClusterInfo?: boolean | undefined;
  readonly installHint?: string | undefined;
}

/** What is read of a user's entry. */
export interface UserEntry {
  readonly token?: string | undefined;
  readonly tokenFile?: string | undefined;
  readonly exec?: ExecEntry | null | undefined;
  readonly "auth-provider"?: { readonly name: string } | null | undefined;
  readonly [key: string]: unknown;
}

/** Who is to talk to which cluster. */
export interface ContextEntry {
  readonly cluster: string;
  readonly user: string;
}

/** A kubeconfig as a file holds it. */
export interface KubeconfigFile {
  readonly "current-context"?: string | null | undefined;
  readonly clusters?: readonly { readonly name: string; readonly cluster: ClusterEntry }[] | null | undefined;
  readonly contexts?: readonly { readonly name: string; readonly context: ContextEntry }[] | null | undefined;
  readonly users?:
    | readonly { readonly name: string; readonly user?: UserEntry | null | undefined }[]
    | null
    | undefined;
}

const text = z.string("a string");
const optionalText = text.optional();
const address = "the address of an API server";

const proxy = "the address of a proxy";

/** An address that begins with one of these schemes. */
function addressOf(what: string, schemes: RegExp): z.ZodType<string> {
  return z.string(what).refine((text) => schemes.test(text) && URL.canParse(text), what);
}

const cluster = z.looseObject(
  {
    server: addressOf(address, /^https?:\/\//),
    "certificate-authority": optionalText,
    "proxy-url": addressOf(proxy, /^(?:https?|socks(?:4a?|5h?)?):\/\//).optional(),
  },
  "an object",
);

const exec = z.looseObject(
  {
    apiVersion: text,
    command: text,
    args: z.array(text, "a list of strings").nullish(),
    env: z.array(z.object({ name: text, value: text }, "{name, value}"), "a list of {name, value}").nullish(),
    provideClusterInfo: z.boolean("true or false").optional(),
    installHint: optionalText,
  },
  "an object",
);

const user = z.looseObject(
  {
    token: optionalText,
    tokenFile: optionalText,
    "client-certificate": optionalText,
    "client-key": optionalText,
    exec: exec.nullish(),
    "auth-provider": z.looseObject({ name: text }, "an object").nullish(),
  },
  "an object",
);

const context = z.object({ cluster: text, user: text.default("") }, "an object");

/**
 * Reads the parts of a kubeconfig that are looked at here.
 * @see https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export const kubeconfigSchema: z.ZodType<KubeconfigFile> = z.object(
  {
    "current-context": text.nullish(),
    clusters: z.array(z.object({ name: text, cluster }, "an object"), "a list").nullish(),
    contexts: z.array(z.object({ name: text, context }, "an object"), "a list").nullish(),
    users: z.array(z.object({ name: text, user: user.nullish() }, "an object"), "a list").nullish(),
  },
  "an object",
);
