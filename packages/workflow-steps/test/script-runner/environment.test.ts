import { expect, it } from "vitest";
import { scriptEnvironment } from "../../src/script-runner/environment.ts";
import { runStep, scriptFolder } from "./running.ts";

const pod = {
  PATH: "/usr/bin:/bin",
  HOME: "/root",
  HOSTNAME: "pod-1",
  KUBERNETES_SERVICE_HOST: "10.0.0.1",
  KUBERNETES_SERVICE_PORT: "443",
  KUBERNETES_PORT: "tcp://10.0.0.1:443",
  SHOP_SERVICE_HOST: "10.0.0.2",
  ARGO_TEMPLATE: "{}",
  STEP_RULE_ID: "rule",
  CHANNEL: "operations",
  EMPTY: "",
};

const variables = async (declared?: string): Promise<Readonly<Record<string, string>>> => {
  const env = "#!/bin/sh\nexec env -0\n";
  const { stdout } = await runStep({ script: env, env: pod, ...(declared === undefined ? {} : { declared }) });
  const entries = stdout
    .replace(/\n$/, "")
    .split("\0")
    .filter((entry) => entry !== "");
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
};

const always = ["EVENT", "EVENT_FILE", "HOME", "KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT", "LANG", "PATH"];

it("gives a script its own variables and those of its rule, and no other of the pod", async () => {
  const found = await variables("CHANNEL,EMPTY");
  // A shell adds PWD.
  expect(
    Object.keys(found)
      .filter((name) => name !== "PWD")
      .toSorted(),
  ).toEqual([...always, "RESULT_FILE", "CHANNEL", "EMPTY"].toSorted());
  expect(found).toMatchObject({ CHANNEL: "operations", EMPTY: "", LANG: "C.UTF-8", PATH: "/usr/bin:/bin" });
  expect(found["HOME"]).toMatch(/\/script-\w{6}\/home$/);
  expect(found["HOME"]).toBe(found["PWD"]);
});

it("gives no variable of the pod when the rule names none", async () => {
  expect(Object.keys(await variables())).not.toContain("CHANNEL");
});

it.each([
  ["MISSING", "VariableMissing"],
  ["CHANNEL,MISSING", "VariableMissing"],
  ["STEP_RULE_ID", "BadVariable"],
  ["ARGO_TEMPLATE", "BadVariable"],
  ["PATH", "BadVariable"],
  ["NODE_OPTIONS", "BadVariable"],
  ["LD_PRELOAD", "BadVariable"],
  ["CHANNEL,", "BadVariable"],
  ["a b", "BadVariable"],
])("does not run a script whose variables are %j", async (declared, reason) => {
  const { outcome, stdout } = await runStep({ script: "#!/bin/sh\necho ran\n", env: pod, declared });
  expect(outcome).toMatchObject({ result: "badInput", reason });
  expect(stdout).toBe("");
});

const hostile = [
  '"; rm -rf /"',
  "$(id)",
  "`id`",
  "{{workflow.name}}",
  "-rf",
  "--help",
  "two\nlines",
  "\u0000 and \u001B[31m",
  "ümläut 😀",
  "%s%n",
  "../../etc/passwd",
];

it("hands the event over byte by byte, whatever it holds", async () => {
  const text = JSON.stringify({ eventType: "added", ruleID: "rule", objects: [{ metadata: { name: hostile } }] });
  const ran = await runStep({ script: '#!/bin/sh\ncat "$EVENT_FILE"; echo; printf %s "$EVENT"\n', text });
  const [file, variable = ""] = ran.stdout.split("\n");
  expect(file).toBe(text);
  expect(Buffer.from(variable, "base64").toString()).toBe(text);
  expect(ran.stderr).toBe("");
});

it("lets nobody else read the file of the event, and the script not write to it", async () => {
  const ran = await runStep({
    script: `#!/bin/sh\nstat -c %a "$EVENT_FILE" "$(dirname "$EVENT_FILE")" "$RESULT_FILE"\n`,
  });
  expect(ran.stdout).toBe("400\n700\n600\n");
});

const files = { home: "/h", event: "/e", result: "/r" };
const fits = (length: number): boolean => {
  const env = scriptEnvironment({ env: {}, declared: {}, text: "x".repeat(length) }, files);
  return env["EVENT"] !== undefined;
};

it("leaves EVENT out from the size on that the kernel does not take", async () => {
  const largest = 98_298;
  expect([fits(largest), fits(largest + 1)]).toEqual([true, false]);
  const script = '#!/bin/sh\necho "${#EVENT} ${EVENT+there}"; wc -c <"$EVENT_FILE"\n';
  expect((await runStep({ script, text: "x".repeat(largest) })).stdout).toBe(`131064 there\n${largest}\n`);
  expect((await runStep({ script, text: "x".repeat(largest + 1) })).stdout).toBe(`0 \n${largest + 1}\n`);
  expect((await runStep({ script, text: "x".repeat(1_000_000) })).stdout).toBe("0 \n1000000\n");
});

it("says so when there is no room for the event", async () => {
  const { outcome } = await runStep({ script: "#!/bin/sh\n", writable: "/nonexistent" });
  expect(outcome).toMatchObject({
    result: "failed",
    reason: "NoRoom",
    message: expect.stringContaining("ENOENT") as string,
  });
});

it("keeps the event where the pod ends with it, whatever TMPDIR says", async () => {
  const before = process.env["TMPDIR"];
  const script = scriptFolder('#!/bin/sh\necho "$EVENT_FILE"\n');
  process.env["TMPDIR"] = "/nonexistent";
  try {
    expect((await runStep({ folder: script })).stdout).toMatch(/^\/tmp\/script-\w{6}\/event\.json\n$/);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
});
