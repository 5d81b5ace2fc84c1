/** A JSON Schema, as far as it is looked at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A schema beside the rest that it refers to. */
export interface Side {
  readonly schema: Schema;
  /** What a `$ref` stands for, with where its own references lead. Throws when it leads nowhere. */
  readonly follow: (ref: string) => Side;
}

export interface Drift {
  /** Where our schema says something that theirs does not, as paths of fields. */
  readonly problems: readonly string[];
  /** Fields that were compared. */
  readonly fields: number;
}

/**
 * Compares one of our closed schemas with the one that is published: whatever ours admits, theirs must admit, field by
 * field. A field that theirs does not have, one of another JSON type, a value that their `enum` lacks, and a field that
 * theirs requires and ours does not are problems. Lengths and patterns of ours only narrow, and are not looked at.
 */
export function drift(ours: Side, theirs: Side): Drift {
  const problems: string[] = [];
  const seen = new Set<string>();
  let fields = 0;

  function compare(one: Side, other: Side, at: string): void {
    const [mine, yours] = [resolved(one), resolved(other)];
    fields++;
    for (const part of alternativesOf(mine.schema)) compare({ ...mine, schema: part }, yours, at);
    checkTypes(mine.schema, yours.schema, at);
    if (yours.schema.enum && mine.schema.enum) {
      const odd = mine.schema.enum.filter((value) => !yours.schema.enum?.includes(value));
      if (odd.length > 0) problems.push(`${at}: ${JSON.stringify(odd)} is no value of theirs`);
    }
    if (mine.schema.items && yours.schema.items) {
      compare({ ...mine, schema: mine.schema.items }, { ...yours, schema: yours.schema.items }, `${at}[]`);
    }
    checkMembers(mine, yours, at);
  }

  function checkTypes(mine: Schema, yours: Schema, at: string): void {
    const admitted = typesOf(yours);
    const odd = typesOf(mine).filter((type) => !admits(admitted, type));
    if (admitted.length > 0 && odd.length > 0) problems.push(`${at}: ${odd.join("|")} is not ${admitted.join("|")}`);
  }

  function checkMembers(mine: Side, yours: Side, at: string): void {
    const { properties: own = {}, additionalProperties: ownRest } = mine.schema;
    const { properties: known, additionalProperties: rest, required = [] } = yours.schema;
    // Without a word about members anything may stand there.
    if (known === undefined && rest === undefined) return;
    for (const [name, schema] of Object.entries(own)) {
      const place = `${at}.${name}`;
      const found = known?.[name] ?? (typeof rest === "object" ? rest : undefined);
      if (found === undefined) problems.push(`${place}: theirs has no such field`);
      else visit({ ...mine, schema }, { ...yours, schema: found }, place);
    }
    if (typeof ownRest === "object") {
      if (typeof rest === "object") visit({ ...mine, schema: ownRest }, { ...yours, schema: rest }, `${at}.*`);
      else problems.push(`${at}: theirs is no map`);
    }
    // Of alternatives, those that name fields say which of them are there.
    if (Object.keys(own).length === 0) return;
    const missing = required.filter((name) => !mine.schema.required?.includes(name));
    if (missing.length > 0) problems.push(`${at}: theirs requires ${missing.join(", ")}`);
  }

  function visit(mine: Side, yours: Side, at: string): void {
    // Schemas refer to themselves; once is enough.
    const key = `${mine.schema.$ref ?? at} ${yours.schema.$ref ?? at}`;
    if (seen.has(key)) return;
    seen.add(key);
    compare(mine, yours, at);
  }

  compare(ours, theirs, "");
  return { problems, fields };
}

function resolved(side: Side): Side {
  return side.schema.$ref === undefined ? side : resolved(side.follow(side.schema.$ref));
}

function alternativesOf({ oneOf = [], anyOf = [], allOf = [] }: Schema): readonly Schema[] {
  // `required` alone chooses between fields that stand beside it.
  return [...oneOf, ...anyOf, ...allOf].filter((one) => Object.keys(one).some((key) => key !== "required"));
}

function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === "string" ? [type] : type;
}

function admits(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
