/** A quantity such as 10m, 1.5 or 64Mi (Kubernetes: apimachinery, api/resource), without sign. */
export const quantityPattern = /^([0-9]+(?:\.[0-9]+)?)(?:[eE]([0-9]{1,2})|([numkMGTPE]|[KMGTPE]i)?)$/;

const decimal: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary = "KMGTPE";

/** What a quantity amounts to, as far as a float holds it; undefined for what is none. */
export function parseQuantity(text: string): number | undefined {
  const [, amount, exponent = "0", suffix = ""] = quantityPattern.exec(text) ?? [];
  if (amount === undefined) return undefined;
  if (suffix.endsWith("i")) return Number(amount) * 1024 ** (binary.indexOf(suffix.charAt(0)) + 1);
  return Number(`${amount}e${decimal[suffix] ?? exponent}`);
}
