const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Reads a time of RFC 3339 as ms since 1970, rounded down; undefined for what is none. */
export function readTime(text: string): number | undefined {
  const [, year, month, day, clock, fraction = ".0", zone] = form.exec(text) ?? [];
  // Date.parse takes the 31st of any month.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return undefined;
  const at = Date.parse(`${year}-${month}-${day}T${clock}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(at) ? undefined : at;
}
