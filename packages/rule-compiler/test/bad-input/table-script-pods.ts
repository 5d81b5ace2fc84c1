import { actionRowsOf, type BadInput, rule, steps } from "./row.ts";

/** A rule that runs a good script with these further keys of its action, as JSON text. */
function running(keys: string): string {
  return rule(`"action": {"type": "script", "inline": "#!/bin/sh\\n", ${keys}}`);
}

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const badImage = "must be HOST/PATH with a tag or digest behind it";

const images = actionRowsOf(running, [
  ["an image of one's own with a digest", `"image": "registry.example/team/tools@${digest}"`, undefined],
  ["an image of one's own with tag and digest", `"image": "localhost:5000/tools:1.4@${digest}"`, undefined],
  ["an image without host", '"image": ⟦"busybox:1"⟧', "error INVALID_VALUE", badImage],
  ["an image of a path at Docker Hub", '"image": ⟦"team/tools:1"⟧', "error INVALID_VALUE", badImage],
  ["an image that is whatever is the latest", '"image": ⟦"registry.example/tools"⟧', "error INVALID_VALUE", badImage],
  ["an image in upper case", '"image": ⟦"registry.example/Tools:1"⟧', "error INVALID_VALUE", badImage],
  [
    "an image with a part of a digest",
    '"image": ⟦"registry.example/tools@sha256:abc"⟧',
    "error INVALID_VALUE",
    badImage,
  ],
  ["an image that Argo would expand", '"image": ⟦"registry.example/{{a}}:1"⟧', "error INVALID_VALUE", badImage],
  ["an image by an address", '"image": ⟦"https://registry.example/tools:1"⟧', "error INVALID_VALUE", badImage],
  ["an image of two lines", '"image": ⟦"registry.example/tools:1\\n"⟧', "error INVALID_VALUE", badImage],
  ["an image as an object", '"image": ⟦{"repository": "tools"}⟧', "error WRONG_TYPE"],
]);

const own: BadInput = {
  name: "an image of one's own without digest",
  input: running('"image": "registry.example/tools:1"').replace(/\{.*\}/s, "⟦$&⟧"),
  options: steps,
  want: ["note IMAGE_NOT_PINNED"],
  says: 'the image registry.example/tools:1 has a tag but no digest: what runs for the rule r can change while the manifests stay the same\nwrite what crane digest prints for the image as @DIGEST behind "image"',
};

const noNetwork = "a network such as 10.1.0.0/16, without bits beyond its prefix";

/** Networks that Kubernetes would refuse, or read as larger ones. */
const wrongNetworks = [
  "10.0.0.5/8",
  "10.0.0.0",
  "10.0.0/8",
  "10.0.0.0/33",
  "10.0.0.0/08",
  "10.0.0.256/32",
  "010.0.0.0/8",
  "2001:db8::1/64",
  "2001:db8::/129",
  "1:2:3:4:5:6:7:8::/128",
  "1::2::3/128",
  "::ffff:10.0.0.0/104",
  "shop.example/32",
];

const egress = actionRowsOf(running, [
  [
    "connections to what there may be",
    `"egress": [${[
      '{"cidr": "0.0.0.0/0", "ports": [443]}',
      '{"cidr": "2001:DB8::/32", "ports": [1, 65535]}',
      '{"cidr": "::/0", "ports": [443]}',
      '{"cidr": "1:2:3:4:5:6:7::/112", "ports": [443]}',
      '{"namespace": "shop", "ports": [80]}',
      '{"namespace": "shop", "pods": {"app": "chat"}, "ports": [80]}',
    ].join(", ")}]`,
    undefined,
  ],
  ...wrongNetworks.map(
    (cidr) =>
      [
        `the network ${cidr}`,
        `"egress": [{"cidr": ⟦"${cidr}"⟧, "ports": [443]}]`,
        "error INVALID_VALUE",
        noNetwork,
      ] as const,
  ),
  ["a connection to a name", '"egress": [{⟦"host"⟧: "chat.example.com", "ports": [443]}]', "error UNKNOWN_FIELD"],
  ["a connection to nobody", '"egress": [⟦{"ports": [443]}⟧]', "error INVALID_VALUE", "exactly one of cidr, namespace"],
  [
    "a connection to two",
    '"egress": [⟦{"cidr": "10.0.0.0/8", "namespace": "shop", "ports": [443]}⟧]',
    "error INVALID_VALUE",
    "exactly one of cidr, namespace",
  ],
  ["a connection to all ports", '"egress": [⟦{"namespace": "shop"}⟧]', "error MISSING_FIELD"],
  [
    "a connection to no port",
    '"egress": [{"namespace": "shop", "ports": ⟦[]⟧}]',
    "error INVALID_VALUE",
    "at least one port",
  ],
  ["a port by its name", '"egress": [{"namespace": "shop", "ports": [⟦"https"⟧]}]', "error WRONG_TYPE"],
  ["the port 0", '"egress": [{"namespace": "shop", "ports": [⟦0⟧]}]', "error INVALID_VALUE", "from 1 to 65535"],
  [
    "pods of no namespace",
    '"egress": [⟦{"cidr": "10.0.0.0/8", "pods": {"a": "b"}, "ports": [443]}⟧]',
    "error INVALID_VALUE",
    "pods beside namespace alone",
  ],
  [
    "pods with any labels, where some are meant",
    '"egress": [⟦{"namespace": "shop", "pods": {}, "ports": [443]}⟧]',
    "error INVALID_VALUE",
    "with a label in them",
  ],
  ["a namespace that is a pattern", '"egress": [{"namespace": ⟦"*"⟧, "ports": [443]}]', "error INVALID_VALUE"],
  ["one connection without a list", '"egress": ⟦{"cidr": "10.0.0.0/8", "ports": [443]}⟧', "error WRONG_TYPE"],
]);

/** What can be wrong with the image that a script runs in, and with what it may connect to. */
export const scriptPodRows: readonly BadInput[] = [...images, own, ...egress];
