import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { checkFiles } from "../src/service/check-files.ts";
import { credentialFiles, eventsRunnerCredentials } from "../src/service/credentials.ts";
import { settingsOf } from "../src/settings/settings-of.ts";
import { folder } from "./support.ts";

it.each([
  { text: "t0ken", token: "t0ken", problems: [] },
  { text: "Bearer t0ken\n", token: "t0ken", problems: [] },
  { text: "Bearer \n", token: "", problems: ["holds no token"] },
  { text: "", token: "", problems: ["holds no token"] },
  { text: "a\nb\n", token: "a\nb", problems: ["holds more than one token, or characters that none can have"] },
  { text: "t0kén", token: "t0kén", problems: ["holds more than one token, or characters that none can have"] },
])("reads the token for Events Runner in a file with $text", ({ text, token, problems }) => {
  const path = join(folder(), "token");
  writeFileSync(path, text);
  const forwarder = { auth: "none" as const, jwtTokenPath: path };
  const config = configSchema.parse({ eventsRunnerBaseURL: "http://runner", authType: "jwt", forwarder });
  const { settings } = settingsOf(config);
  const files = checkFiles(settings, credentialFiles(settings));
  expect(files.problems).toEqual(problems.map((one) => `${path} ${one}`));
  expect(eventsRunnerCredentials(settings, files.texts).token).toBe(token);
});
