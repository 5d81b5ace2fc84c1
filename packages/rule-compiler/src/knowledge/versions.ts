/**
 * Orders API versions as Kubernetes does: stable before beta before alpha, then the higher number, and names that
 * are no such version last, by alphabet (`k8s.io/apimachinery/pkg/version`, CompareKubeAwareVersionStrings).
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionRank(a), versionRank(b)];
  for (const [index, rank] of left.entries()) {
    const difference = (right[index] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Stability (3 stable, 2 beta, 1 alpha, 0 neither), major number, number after beta or alpha. */
function versionRank(version: string): readonly number[] {
  const match = /^v([1-9][0-9]{0,8})(?:(alpha|beta)([1-9][0-9]{0,8}))?$/.exec(version);
  if (match === null) return [0, 0, 0];
  const [, major, stage, minor] = match;
  return [stage === undefined ? 3 : stage === "beta" ? 2 : 1, Number(major), Number(minor ?? 0)];
}
