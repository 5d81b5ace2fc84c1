import { configKeys, type ConfigKey } from "@argo-rules/contracts";
import { didYouMean } from "../diagnostics/entry.ts";
import { closest } from "../language/closest.ts";
import { setOption } from "../validate/config-issues.ts";
import type { ConfigSetting } from "../validate/layer-config.ts";
import type { OptionsOf } from "./options-of.ts";

/** Keys that have an option of their own: what people change from run to run. */
const ownOptions = {
  name: "--name",
  sensorNamespace: "--sensor-namespace",
  actionsNamespace: "--actions-namespace",
  eventBus: "--event-bus",
  executorType: "--executor-type",
  scriptDir: "--script-dir",
  scriptPrefix: "--script-prefix",
} as const;

/** The options that set keys; a command that has none of them sets none. */
export type SettingOptions = Partial<Pick<OptionsOf<"config">, keyof typeof ownOptions | "set">>;

/** Reads the options that set keys of the configuration. A text says what is wrong with how they are written. */
export function configSettings(options: SettingOptions): readonly ConfigSetting[] | string {
  const settings: ConfigSetting[] = [];
  for (const [name, option] of Object.entries(ownOptions)) {
    const text = options[name as keyof typeof ownOptions];
    const key = configKeys.find((one) => one.name === name);
    if (text !== undefined && key) settings.push({ option, key, text });
  }
  for (const given of options.set ?? []) {
    const [, name = "", text = ""] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
    // Without a name what was given may well be a value: it is not repeated.
    if (name === "") return `${setOption} must be KEY=VALUE, such as workerCount=5`;
    const key = configKeys.find((one) => one.name === name);
    const problem = key ? refusal(key) : unknownKey(name);
    if (problem !== undefined) return `${setOption} ${name}: ${problem}`;
    if (key && settings.some((one) => one.key === key)) return `${setOption} ${name}: the key is set twice`;
    if (key) settings.push({ option: setOption, key, text });
  }
  return settings;
}

function refusal({ name, secret, type, variable }: ConfigKey): string | undefined {
  if (secret) {
    return `everybody who may list processes could read it; use a configuration file or ${variable}`;
  }
  if (type !== "collection") return undefined;
  return `it is no single value; write ${name} into a configuration file`;
}

function unknownKey(name: string): string {
  const inside = configKeys.some((one) => one.name.startsWith(`${name}.`));
  if (inside) return "it is no single value; set a key inside it";
  const names = configKeys.filter(({ type, secret }) => type !== "collection" && !secret).map((one) => one.name);
  return ["there is no such key", didYouMean(closest(name, names))].filter((part) => part !== undefined).join("; ");
}
