import { closest } from "../language/closest.ts";
import { readVersion, type ProductVersion } from "./product-version.ts";
import { products, type Product } from "./supported-versions.ts";

/** The versions that manifests are to run on, as far as they are told. */
export type Target = Readonly<Partial<Record<Product, ProductVersion>>>;

/**
 * Reads texts such as `argo-events=1.9.11` or, several at once, `argo-events=1.9.11,kubernetes=1.33`. Gives the target,
 * or what is wrong with the first text that is none.
 */
export function readTarget(texts: readonly string[]): Target | { readonly problem: string } {
  const target: Partial<Record<Product, ProductVersion>> = {};
  for (const part of texts.flatMap((text) => text.split(","))) {
    const [key = "", written, ...more] = part.trim().split("=");
    const product = products.find((one) => one === key);
    if (written === undefined || more.length > 0) {
      return { problem: `a target is written KEY=VERSION, such as argo-events=1.9.11, found ${JSON.stringify(part)}` };
    }
    if (!product) return { problem: unknownProduct(key) };
    const version = readVersion(written, product === "kubernetes");
    if (!version) {
      const found = JSON.stringify(written);
      return { problem: `the version of ${product} must be a released one, such as 1.34 or 1.9.11, found ${found}` };
    }
    const before = target[product];
    if (before && before.join(".") !== version.join(".")) return { problem: `${product} has two versions` };
    target[product] = version;
  }
  return target;
}

function unknownProduct(key: string): string {
  const near = closest(key, products);
  const hint = near === undefined ? `one of ${products.join(", ")}` : `did you mean "${near}"?`;
  return `unknown product ${JSON.stringify(key)}; ${hint}`;
}
