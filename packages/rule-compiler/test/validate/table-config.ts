import type { BadInput } from "../bad-input/row.ts";

/** Configuration files and all that is said about them. */
export const configRows: readonly BadInput[] = [
  { name: "an empty file, which is the defaults", input: "", want: [] },
  { name: "comments alone", input: "# nothing yet\n", want: [] },
  { name: "keys in any letter case", input: "SensorName: mine\nWORKERCOUNT: 3\n", want: [] },
  {
    name: "an unknown key",
    input: "⟦requeDelay⟧: 5s\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: 'did you mean "requeueDelay"?',
  },
  {
    name: "an unknown key further in",
    input: "eventsRunner:\n  ⟦token⟧: {name: a, key: b}\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: '"eventsRunner.token"',
  },
  {
    name: "keys that every JavaScript object has",
    input: "⟦constructor⟧: a\n⟦toString⟧: b\n⟦__proto__⟧: c\n",
    want: ["error CONFIG_UNKNOWN_KEY", "error CONFIG_UNKNOWN_KEY", "error CONFIG_UNKNOWN_KEY"],
  },
  {
    name: "__proto__ among labels",
    input: "pods:\n  sensor:\n    labels: {⟦__proto__⟧: a}\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
  },
  { name: "one key twice", input: "name: a\n⟦name⟧: b\n", want: ["error DUPLICATE_KEY"] },
  { name: "one key in two letter cases", input: "name: a\n⟦Name⟧: b\n", want: ["error DUPLICATE_KEY"] },
  {
    name: "a wrong type",
    input: "workerCount: ⟦many⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "a string of 4 characters",
  },
  { name: "a bare duration", input: "requeueDelay: ⟦30⟧\n", want: ["error CONFIG_INVALID"], says: '"30s"' },
  { name: "a duration without unit", input: 'requeueDelay: ⟦"30"⟧\n', want: ["error CONFIG_INVALID"] },
  {
    name: "several wrong values",
    input: "maxTryCount: ⟦0⟧\nauthType: ⟦basic⟧\nname: ⟦Rules⟧\neventsRunnerBaseURL: ⟦ftp://x⟧\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
  },
  {
    name: "numbers and durations beyond what Argo reads",
    input: "maxTryCount: ⟦3000000000⟧\nworkerCount: ⟦1.5⟧\nrequeueDelay: ⟦9999999999999h⟧\nrequestTimeout: ⟦25h⟧\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
    says: "1.5",
  },
  {
    name: "a list",
    input: "⟦- 1⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "the configuration must be one object, found an array",
  },
  {
    name: "two documents",
    input: "name: a\n---\n⟦name: b⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "a second document",
  },
  { name: "broken YAML", input: "name: [a\n⟦⟧", want: ["error YAML_SYNTAX"] },
  {
    name: "a token, which is not used",
    input: "⟦jwtToken⟧: s3cr3t-t0ken\n",
    want: ["warning CONFIG_SECRET_VALUE"],
    says: "eventsRunner.tokenSecret",
  },
  {
    name: "paths of certificates, which hold no secret: the forwarder reads the same file",
    input: "caCertPath: /ca\nclientCertPath: /crt\nclientKeyPath: /key\n",
    want: [],
  },
  {
    name: "a CA for the forwarder's default address, which is http",
    input: "forwarder: ⟦{caCertSecret: {name: a, key: b}}⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "must be an https:// address where Secrets with certificates are named, found nothing",
  },
  {
    name: "a certificate for the forwarder over http",
    input:
      "forwarder:\n  url: ⟦http://a⟧\n  auth: both\n  clientCertSecret: {name: a, key: b}\n  clientKeySecret: {name: a, key: c}\n",
    want: ["error CONFIG_INVALID"],
    says: '"forwarder.url" must be an https:// address',
  },
  {
    name: "a certificate that Sensors would not show",
    input:
      "forwarder:\n  url: https://a\n  auth: ⟦token⟧\n  clientCertSecret: {name: a, key: b}\n  clientKeySecret: {name: a, key: c}\n",
    want: ["error CONFIG_INVALID"],
    says: '"forwarder.auth" must be "certificate" or "both" where certificates of senders are configured',
  },
  {
    name: "a forwarder that asks for certificates that nobody is told to show",
    input: "forwarder: {clientCaPath: /ca, auth: ⟦none⟧}\n",
    want: ["error CONFIG_INVALID"],
    says: '"certificate" or "both"',
  },
  {
    name: "a certificate for the forwarder without its key",
    input: "forwarder: ⟦{url: https://a, auth: certificate, clientCertSecret: {name: a, key: b}}⟧\n",
    want: ["error CONFIG_INVALID"],
    says: '"forwarder.clientKeySecret" must be {name, key} of a Secret, since a certificate and its key go together',
  },
  {
    name: "a forwarder of its own, without Secrets of Sensors",
    input: "forwarder: {auth: both, clientCaPath: /ca, certPath: /crt, keyPath: /key}\n",
    want: [],
  },
  {
    name: "a token as a list",
    input: "jwtToken: ⟦[s3cr3t-t0ken]⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "found an array",
  },
  {
    name: "a token beside another mistake",
    input: "⟦jwtToken⟧: s3cr3t-t0ken\nname: ⟦s3cr3t-t0ken!⟧\n",
    want: ["warning CONFIG_SECRET_VALUE", "error CONFIG_INVALID"],
  },
  {
    name: "broken JSON with a token",
    file: "config.json",
    input: '{"jwtToken": ⟦s3cr3t-t0ken⟧}',
    want: ["error JSON_SYNTAX"],
    says: "nothing of it is shown",
  },
  {
    name: "a token under a misspelt key",
    input: "⟦jwtTokn⟧: s3cr3t\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: 'did you mean "jwtToken"?',
  },
  {
    name: "a token where a Secret is named",
    input: '{"eventsRunner": {"tokenSecret": ⟦"s3cr3t"⟧}}',
    want: ["error CONFIG_INVALID"],
    says: "a string of 6 characters",
  },
  {
    name: "a password in an address",
    input: "eventsRunnerBaseURL: ⟦https://user:s3cr3t@host/⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "without user",
  },
  {
    name: "a token of digits alone",
    input: "jwtToken: ⟦4815162342⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "a number of 10 digits",
  },
  {
    name: "a misspelt key further in",
    input: "limits:\n  ⟦sensorByte⟧: 20000\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: 'did you mean "sensorBytes"?',
  },
  {
    name: "a misspelt key of a pod",
    input: "pods:\n  step:\n    ⟦nodeSelectors⟧: {a: b}\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: 'did you mean "nodeSelector"?',
  },
  {
    name: "keys further in, which are exact",
    input: "Forwarder:\n  ⟦URL⟧: http://a\n",
    want: ["error CONFIG_UNKNOWN_KEY"],
    says: 'did you mean "url"?',
  },
  {
    name: "half a reference to a Secret",
    input: "eventsRunner:\n  tokenSecret: ⟦{name: a}⟧\n",
    want: ["error CONFIG_INVALID"],
    says: '"eventsRunner.tokenSecret.key" must be a string, found nothing',
  },
  {
    name: "nothing where a value belongs",
    input: "name: ⟦null⟧\nlimits: ⟦null⟧\npods:\n  step: ⟦~⟧\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
    says: "found null",
  },
  {
    name: "a limit below the request",
    input: "pods: {sensor: {resources: {requests: {cpu: 100m}, limits: {cpu: ⟦50m⟧}}}}\n",
    want: ["error CONFIG_INVALID"],
    says: "at least requests.cpu",
  },
  {
    name: "a limit below the request that holds by default",
    input: "pods: {sensor: {resources: {limits: {memory: ⟦32Mi⟧}}}}\n",
    want: ["error CONFIG_INVALID"],
    says: "which is 64Mi unless it is set",
  },
  {
    name: "tolerations that Kubernetes refuses",
    input:
      "pods:\n  step:\n    tolerations:\n    - {key: a, operator: Exists, value: ⟦b⟧}\n    - {operator: ⟦Equal⟧, value: b}\n    - ⟦{key: a, tolerationSeconds: 5}⟧\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
    says: "left out with the operator Exists",
  },
  {
    name: "labels that are none",
    input: "pods: {step: {labels: {a: ⟦b c⟧}, nodeSelector: ⟦[a]⟧, annotations: {a: ⟦5⟧}}}\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
  },
  {
    name: "a registry that is a path at Docker Hub",
    input: "images: {registry: ⟦team⟧}\n",
    want: ["error CONFIG_INVALID"],
    says: "without dot or port it is a path at Docker Hub",
  },
  {
    name: "images that nobody can pull",
    input:
      "images: {registry: ⟦https://registry.example.com⟧, workflowSteps: {repository: ⟦Steps⟧, tag: ⟦'a b'⟧, digest: ⟦sha256:abc⟧}}\n",
    want: ["error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID", "error CONFIG_INVALID"],
  },
  {
    name: "a label of ConfigMaps that selects all of them",
    input: 'sensorRuleConfigMapLabel: ⟦""⟧\n',
    want: ["error CONFIG_INVALID"],
  },
  {
    name: "a prefix of scripts that leaves their folder",
    input: "scriptPrefix: ⟦../../bin/sh⟧\n",
    want: ["error CONFIG_INVALID"],
    says: "without /",
  },
  {
    name: "a token with the line end of its file",
    input: '⟦jwtToken⟧: ⟦"s3cr3t\\n"⟧\n',
    want: ["warning CONFIG_SECRET_VALUE", "error CONFIG_INVALID"],
  },
];
