import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import { kindSince, versionsIn } from "../knowledge/kind-versions.ts";
import { compareProductVersions, readVersion, sameLine, type ProductVersion } from "../knowledge/product-version.ts";
import { products, supportedVersions, type Product } from "../knowledge/supported-versions.ts";
import type { Target } from "../knowledge/target.ts";
import type { ValidateContext } from "./context.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel, type WatchedKind } from "./kind.ts";
import type { Reporter } from "./reporter.ts";

/** Says which products of a target are too old for the manifests, or newer than any that is known. */
export function validateTarget(target: Target): readonly Diagnostic[] {
  return products.flatMap((product) => {
    const version = target[product];
    return version ? judge(product, version) : [];
  });
}

function judge(product: Product, version: ProductVersion): readonly Diagnostic[] {
  const { oldest, known: newestKnown, why } = supportedVersions[product];
  const needed = missing(version, oldest.map(versionOf));
  const found = shown(product, version);
  if (needed) return [diagnose("TARGET_TOO_OLD", undefined, { product, found, oldest: shown(product, needed), why })];
  const newest = versionOf(newestKnown);
  if (sameLine(version, newest) || compareProductVersions(version, newest) < 0) return [];
  return [diagnose("TARGET_UNTESTED", undefined, { product, found, newest: shown(product, newest) })];
}

/** The version that is needed at least; undefined when this one will do. */
function missing(version: ProductVersion, oldest: readonly ProductVersion[]): ProductVersion | undefined {
  const last = oldest.at(-1);
  const enough = oldest.some(
    (one) => (one === last || sameLine(one, version)) && compareProductVersions(version, one) >= 0,
  );
  return enough ? undefined : oldest.find((one) => compareProductVersions(one, version) > 0);
}

function versionOf(text: string): ProductVersion {
  const version = readVersion(text);
  if (!version) throw new Error(`${text} in supported-versions.ts is no version`);
  return version;
}

/** As people call it; nobody names the patches of Kubernetes. */
function shown(product: Product, version: ProductVersion): string {
  return version.slice(0, product === "kubernetes" ? 2 : 3).join(".");
}

/** Refuses a kind of Kubernetes' own that the target is too old to serve. A kind that the user told is there. */
export function checkKindInTarget(
  { known: kind }: WatchedKind,
  fields: Fields,
  { target }: ValidateContext,
  reporter: Reporter,
): void {
  const kubernetes = target?.kubernetes;
  const span = fields.get("version")?.value.span;
  if (!kubernetes || !kind || !span) return;
  if (kind !== builtinKinds.find(kind.group, kind.version, kind.resource)) return;
  const since = kindSince(kind);
  if (!since || compareProductVersions(since, kubernetes) <= 0) return;
  reporter.report("KIND_NOT_IN_TARGET", span, {
    resource: `${resourceLabel(kind)} ${kind.version}`,
    since: shown("kubernetes", since),
    found: shown("kubernetes", kubernetes),
    served: versionsIn(kubernetes, kind),
  });
}
