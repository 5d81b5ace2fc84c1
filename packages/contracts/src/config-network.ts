import { z } from "zod";
import { cidrSchema, portsSchema } from "./network.ts";

/** Where steps find the API server; NetworkPolicies cannot name it, since it is no pod. */
export const networkSchema = z
  .strictObject(
    {
      apiServer: z
        .strictObject(
          {
            cidrs: z
              .array(cidrSchema, "a list of networks")
              .min(1, "a list of at least one network")
              .max(20, "at most 20 networks")
              .optional()
              .describe("Addresses of the API server; without them its ports are open to every address."),
            ports: portsSchema.optional().describe("Its ports; default is 443 and 6443."),
          },
          "{cidrs, ports}",
        )
        .prefault({}),
    },
    "{apiServer}",
  )
  .describe("What the NetworkPolicies of steps need to know of the cluster.");
