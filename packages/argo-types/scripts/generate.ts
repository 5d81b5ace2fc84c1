import { writeFileSync } from "node:fs";
import { generateFiles } from "./files.ts";

for (const [path, text] of await generateFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  process.stdout.write(`${path} ${Buffer.byteLength(text)} bytes\n`);
}
