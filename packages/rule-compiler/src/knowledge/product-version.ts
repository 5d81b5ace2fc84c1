/** A released version: major, minor and patch. */
export type ProductVersion = readonly [major: number, minor: number, patch: number];

/**
 * Reads `1.34`, `v1.34.2` or, where `vendor` is allowed, `v1.34.2-gke.100` and `1.34.2+k3s1`, whose ends say who built
 * it. Without a patch it is the first of its line. Undefined for anything else, pre-releases included.
 */
export function readVersion(text: string, vendor = false): ProductVersion | undefined {
  const [, major, minor, patch = "0", end = ""] =
    /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?([-+][0-9A-Za-z.+-]+)?$/.exec(text) ?? [];
  if (major === undefined || minor === undefined || (end !== "" && !vendor)) return undefined;
  return [Number(major), Number(minor), Number(patch)];
}

/** Negative when the first is older. */
export function compareProductVersions(a: ProductVersion, b: ProductVersion): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether both are of one line, as 1.9.8 and 1.9.11 are. */
export function sameLine(a: ProductVersion, b: ProductVersion): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
