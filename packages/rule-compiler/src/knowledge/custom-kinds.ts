import { z } from "zod";
import { isDns1123Label, isDns1123Subdomain } from "../language/label-syntax.ts";
import { commonKeys, type KnownKind, type Scope } from "./known-kind.ts";

/** One version of a custom kind. */
interface CustomVersion {
  readonly name: string;
  readonly served: boolean;
  readonly schema?:
    | {
        readonly openAPIV3Schema?:
          | {
              readonly properties?: Readonly<Record<string, unknown>> | null | undefined;
              readonly "x-kubernetes-preserve-unknown-fields"?: boolean | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  readonly selectableFields?: readonly { readonly jsonPath: string }[] | null | undefined;
}

/**
 * What is read of a CustomResourceDefinition.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/
 */
export interface CustomResourceDefinition {
  readonly spec: {
    readonly group: string;
    readonly scope: Scope;
    readonly names: {
      readonly plural: string;
      readonly singular?: string | null | undefined;
      readonly kind: string;
      readonly shortNames?: readonly string[] | null | undefined;
    };
    readonly versions: readonly CustomVersion[];
  };
}

const flag = z.boolean("true or false");
const groupForm = "an API group with a dot, such as example.com";
const kindForm = 'the name of a kind, such as "Widget"';
const pathForm = 'a path such as ".spec.color"';
const name = (what: string) => z.string(what).refine(isDns1123Label, what);

const versionSchema = z.object(
  {
    name: name('the name of a version, such as "v1"'),
    served: flag,
    schema: z
      .object(
        {
          openAPIV3Schema: z
            .object(
              {
                properties: z.record(z.string(), z.unknown(), "an object").nullish(),
                "x-kubernetes-preserve-unknown-fields": flag.nullish(),
              },
              "an object",
            )
            .nullish(),
        },
        "an object",
      )
      .nullish(),
    selectableFields: z
      .array(
        // The API server takes no array notation here (apiextensions-apiserver, ValidateCustomResourceSelectableFields).
        z.object({ jsonPath: z.string(pathForm).regex(/^(?:\.[^.[\]'"\s]+)+$/, pathForm) }, "an object with jsonPath"),
        "a list of selectable fields",
      )
      .nullish(),
  },
  "a version",
);

/** Reads the parts of a CustomResourceDefinition that say what its kind is; whatever else it holds is left alone. */
export const definitionSchema: z.ZodType<CustomResourceDefinition> = z.object(
  {
    spec: z.object(
      {
        group: z.string(groupForm).refine((group) => isDns1123Subdomain(group) && group.includes("."), groupForm),
        scope: z.enum(["Namespaced", "Cluster"], "Namespaced or Cluster"),
        names: z.object(
          {
            plural: name('a plural name in lower case, such as "widgets"'),
            singular: name('a name in lower case, such as "widget"').nullish(),
            kind: z.string(kindForm).regex(/^[A-Za-z](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/, kindForm),
            shortNames: z.array(name('a name in lower case, such as "wg"'), "a list of names").nullish(),
          },
          "the names of a kind",
        ),
        versions: z
          .array(versionSchema, "a list of versions")
          .min(1, "a list of at least one version")
          .superRefine((versions, context) => {
            const names = versions.map((version) => version.name);
            for (const [index, one] of names.entries()) {
              if (names.indexOf(one) === index) continue;
              context.addIssue({ code: "custom", path: [index, "name"], message: "a name that no other version has" });
            }
          }),
      },
      "an object",
    ),
  },
  "an object",
);

/** The versions of a custom kind that are served. */
export function kindsOfDefinition({ spec }: CustomResourceDefinition): readonly KnownKind[] {
  const { group, scope, names, versions } = spec;
  return versions
    .filter(({ served }) => served)
    .map((version) => ({
      group,
      version: version.name,
      resource: names.plural,
      kind: names.kind,
      scope,
      watchable: true,
      singular: names.singular ?? names.kind.toLowerCase(),
      shortNames: names.shortNames ?? [],
      topLevelKeys: topLevelKeys(version),
      // The label is the path without its first dot (apiextensions-apiserver, pkg/registry/customresource/strategy.go).
      selectableFields: (version.selectableFields ?? []).map(({ jsonPath }) => jsonPath.slice(1)),
    }));
}

/** None where objects may have any key: the API server prunes what a schema does not name, unless it says otherwise. */
function topLevelKeys({ schema }: CustomVersion): readonly string[] {
  const root = schema?.openAPIV3Schema;
  if (!root || root["x-kubernetes-preserve-unknown-fields"]) return [];
  return [...new Set([...commonKeys, ...Object.keys(root.properties ?? {}).toSorted()])];
}
