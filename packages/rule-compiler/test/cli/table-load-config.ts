import type { Want } from "../bad-input/row.ts";
import type { MemoryFile } from "../support/memory-host.ts";

/** A command line that reads configuration from somewhere, and all that is said about that. */
export interface Loading {
  readonly name: string;
  /** Options of `config`. */
  readonly options?: string;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Without HOME the environment has none. */
  readonly home?: string;
  readonly want: readonly Want[];
  /** What is said, message and hint, in the same order. */
  readonly says?: readonly string[];
  /** The value of `name`, where there is one. */
  readonly value?: string;
}

const etc = "/etc/er-k8s-sensor/config.yaml";
const home = "/home/me/.er-k8s-sensor/config.yaml";
const denied = new Error("EACCES: permission denied");

/** Where a configuration is taken from. */
export const loadings: readonly Loading[] = [
  { name: "the defaults where there is nothing", home: "/home/me", want: [], value: "rules" },
  {
    name: "the file of the machine",
    files: { [etc]: "name: etc" },
    want: ["note CONFIG_AMBIENT"],
    says: [`the configuration is taken from the file ${etc}`],
    value: "etc",
  },
  {
    name: "the file below the home directory",
    files: { [home]: "name: home" },
    home: "/home/me",
    want: ["note CONFIG_AMBIENT"],
    says: [`the configuration is taken from the file ${home}`],
    value: "home",
  },
  {
    name: "the file below a home directory with a slash at its end",
    files: { [home]: "name: home" },
    home: "/home/me/",
    want: ["note CONFIG_AMBIENT"],
    value: "home",
  },
  {
    name: "the first of both files alone",
    files: { [etc]: "workerCount: 3", [home]: "name: home" },
    home: "/home/me",
    want: ["note CONFIG_AMBIENT"],
    says: [etc],
    value: "rules",
  },
  {
    name: "no file below a home directory that is not known",
    files: { [home]: "name: home" },
    want: [],
    value: "rules",
  },
  {
    name: "no file below a home directory that is empty text",
    files: { "/.er-k8s-sensor/config.yaml": "name: root", ".er-k8s-sensor/config.yaml": "name: here" },
    home: "",
    want: [],
    value: "rules",
  },
  {
    name: "the named file and no other",
    options: "--config c.yaml",
    files: { [etc]: "workerCount: many", [home]: denied, "c.yaml": "name: named" },
    home: "/home/me",
    want: [],
    value: "named",
  },
  {
    name: "the named file by its letter",
    options: "-c c.yaml",
    files: { "c.yaml": "name: named" },
    want: [],
    value: "named",
  },
  { name: "standard input", options: "--config -", files: { "-": "name: piped" }, want: [], value: "piped" },
  {
    name: "the environment over a file",
    files: { [etc]: "name: etc" },
    env: { ER_K8S_NAME: "env", ER_K8S_EVENTBUS: "main", LANG: "C" },
    want: ["note CONFIG_AMBIENT", "note CONFIG_AMBIENT"],
    says: [etc, "the environment: ER_K8S_EVENTBUS, ER_K8S_NAME"],
    value: "env",
  },
  {
    name: "the environment over the named file",
    options: "--config c.yaml",
    files: { "c.yaml": "name: named" },
    env: { ER_K8S_NAME: "env" },
    want: ["note CONFIG_AMBIENT"],
    value: "env",
  },
  {
    name: "an option over all",
    options: "--config c.yaml --name option",
    files: { "c.yaml": "name: named" },
    env: { ER_K8S_NAME: "env" },
    want: ["note CONFIG_AMBIENT"],
    value: "option",
  },
  { name: "--set like an option of its own", options: "--set name=set", want: [], value: "set" },
  {
    name: "nothing that is not named, with --no-ambient",
    options: "--no-ambient",
    files: { [etc]: denied, [home]: "name: [" },
    env: { ER_K8S_NAME: "Wrong", ER_K8S_NO_SUCH: "x" },
    home: "/home/me",
    want: [],
    value: "rules",
  },
  {
    name: "the named file with --no-ambient",
    options: "--no-ambient --config c.yaml",
    files: { "c.yaml": "name: named" },
    env: { ER_K8S_NAME: "env" },
    want: [],
    value: "named",
  },
  {
    name: "no ambient file that may not be read",
    files: { [etc]: denied, [home]: "name: home" },
    home: "/home/me",
    want: ["error CONFIG_UNREADABLE"],
    says: [`cannot read the configuration "${etc}": EACCES: permission denied; mend it, name another file`],
  },
  {
    name: "no ambient file of which cannot be told whether it is there",
    files: { [home]: { stat: denied } },
    home: "/home/me",
    want: ["error CONFIG_UNREADABLE"],
    says: ["EACCES: permission denied; mend it"],
  },
  {
    name: "no ambient folder",
    files: { [etc]: { folder: true } },
    want: ["error CONFIG_UNREADABLE"],
    says: ["it is a folder; mend it"],
  },
  {
    name: "no named file that is not there",
    options: "--config c.yaml",
    files: { [etc]: "name: etc" },
    want: ["error CONFIG_UNREADABLE"],
    says: [
      "cannot read the configuration \"c.yaml\": ENOENT: no such file or directory, open 'c.yaml'; check the path",
    ],
  },
  {
    name: "no named folder",
    options: "--config c",
    files: { c: { folder: true } },
    want: ["error CONFIG_UNREADABLE"],
    says: ["it is a folder; check the path"],
  },
  {
    name: "no named file that is not text",
    options: "--config c.yaml",
    files: { "c.yaml": Uint8Array.from([0x61, 0xff]) },
    want: ["error CONFIG_UNREADABLE"],
    says: ["it is not UTF-8 text: byte 1 is not part of a UTF-8 character"],
  },
  {
    name: "no named file that is too large",
    options: "--config c.yaml",
    files: { "c.yaml": { size: 17_179_869_184 } },
    want: ["error CONFIG_UNREADABLE"],
    says: ["it has 17179869184 bytes, more than the 16777216 allowed"],
  },
  {
    name: "no wrong value of any place, all of them told at once",
    files: { [etc]: "requeueDelay: 30\nnope: s3cr3t\n" },
    env: { ER_K8S_AUTHTYPE: "s3cr3t", ER_K8S_WORKERCOUNT: "0", ER_K8S_WORKER_COUNT: "s3cr3t" },
    want: [
      "note CONFIG_AMBIENT",
      "note CONFIG_AMBIENT",
      "warning CONFIG_UNKNOWN_VARIABLE",
      "error CONFIG_INVALID",
      "error CONFIG_INVALID",
      "error CONFIG_INVALID",
      "error CONFIG_UNKNOWN_KEY",
    ],
    says: [
      etc,
      "ER_K8S_AUTHTYPE, ER_K8S_WORKERCOUNT",
      'did you mean "ER_K8S_WORKERCOUNT"?',
      '"workerCount" (ER_K8S_WORKERCOUNT) must be',
      '"authType" (ER_K8S_AUTHTYPE) must be "jwt" or "mTLS", found a string of 6 characters',
      '"requeueDelay" must be a duration such as "30s", found the number 30',
      'unknown configuration key "nope"',
    ],
  },
  {
    name: "no wrong value of the environment",
    env: { ER_K8S_WORKERCOUNT: "s3cr3t" },
    want: ["note CONFIG_AMBIENT", "error CONFIG_INVALID"],
    says: ["ER_K8S_WORKERCOUNT", "found a string of 6 characters"],
  },
];
