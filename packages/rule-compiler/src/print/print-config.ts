import { configKeys, type Config, type ConfigKey } from "@argo-rules/contracts";
import { visible } from "../diagnostics/visible.ts";
import { positionAt } from "../source/source-file.ts";
import type { ConfigOrigin } from "../validate/config-origin.ts";
import { configValue } from "../validate/layer-config.ts";
import { printData } from "./print.ts";

interface Configured {
  readonly config: Config;
  /** Where the value of each key comes from, by its name. Keys of which there is none are missing. */
  readonly origins: ReadonlyMap<string, ConfigOrigin>;
}

/** One line of the table. Of a secret only whether there is one. */
interface Row {
  readonly key: ConfigKey;
  readonly value: unknown;
  readonly from: ConfigOrigin;
}

/** Prints the values of a configuration and where they come from: a table for people, data for programs. */
export function printConfig(configured: Configured, notation: "text" | "yaml" | "json"): string {
  const rows = rowsOf(configured);
  if (notation === "text") return table(rows);
  const data = rows.map(({ key, value, from }) => ({
    key: key.name,
    ...(key.secret ? { set: isSet(value) } : { value }),
    from: fromData(from),
  }));
  return printData(data, notation);
}

function rowsOf({ config, origins }: Configured): readonly Row[] {
  return configKeys.flatMap((key): readonly Row[] => {
    const from = origins.get(key.name);
    return from === undefined ? [] : [{ key, value: configValue(config, key.path), from }];
  });
}

function isSet(secret: unknown): boolean {
  return secret !== "";
}

function fromData(from: ConfigOrigin): object {
  if (from.kind !== "file") return from;
  return { kind: "file", path: from.span.file.path, ...positionAt(from.span.file, from.span.start) };
}

function fromText(from: ConfigOrigin): string {
  switch (from.kind) {
    case "default":
      return "default";
    case "file": {
      const { line, column } = positionAt(from.span.file, from.span.start);
      return `${from.span.file.path}:${line}:${column}`;
    }
    case "variable":
    case "option":
      return from.name;
  }
}

/** Longer values push the last column of their line to the right, and not that of all lines. */
const widestValue = 40;

function table(rows: readonly Row[]): string {
  const cells = [
    ["KEY", "VALUE", "FROM"] as const,
    ...rows.map((row) => [row.key.name, valueText(row), fromText(row.from)] as const),
  ].map((row) => row.map(visible));
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => widthOf(row[column] ?? "", column))));
  return cells
    .map(
      ([key = "", value = "", from = ""]) =>
        `${key.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}\n`,
    )
    .join("");
}

function widthOf(cell: string, column: number): number {
  return column === 1 && cell.length > widestValue ? 0 : cell.length;
}

function valueText({ key, value }: Row): string {
  if (key.secret) return isSet(value) ? "(set)" : "(not set)";
  return typeof value === "string" && value !== "" ? value : JSON.stringify(value);
}
