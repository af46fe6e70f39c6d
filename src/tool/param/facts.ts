/** One JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * What the ids in a parameter name, or the keys of one that is a map: one entity, any of several, or the one that
 * another parameter names (the first of them where that is left out).
 */
export type EntityNote<Entity extends string = string> =
  | Entity
  | readonly Entity[]
  | { readonly param: string; readonly entities: readonly Entity[] };

/** Holds when another parameter has this value, or one of these; without `is`, when it is given at all. */
export interface Condition {
  readonly param: string;
  readonly is?: string | readonly string[];
}

/** The time of the call in unix seconds, as a default of a parameter. */
export const now: unique symbol = Symbol('now');

/** What a definition may say about a parameter beside its type. */
export interface ParamNotes<Entity extends string = string> {
  /** A long text: forms show a text area. */
  readonly multiline?: boolean | undefined;
  /** Version of the service's API that brought the parameter. */
  readonly since?: string | undefined;
  /** What its ids name, or its keys where it is a map. */
  readonly of?: EntityNote<Entity> | undefined;
  /** A value as people would give it. The example of an optional parameter is part of the example of its tool. */
  readonly example?: unknown;
  /** Its name in the request, dotted where it stands inside another object: `pagination.per_page`. */
  readonly as?: string | undefined;
  /**
   * Where it travels when it is no part of the path: in the query of a GET or DELETE and the body of any other method
   * unless given. `elsewhere` keeps it out of the request: a follow-up or the paging of the operation reads it.
   */
  readonly in?: 'query' | 'body' | 'elsewhere' | undefined;
  /** What is sent when the caller leaves it out. */
  readonly default?: string | number | boolean | typeof now | undefined;
  /**
   * Its value is a secret, or each text in it: a password, the address of an incoming webhook. It is kept out of errors,
   * traces, recordings and what is shown to be approved. Values shorter than four characters are not looked for in texts.
   */
  readonly secret?: true | undefined;
  /** Digits are sent as a number, where the service declares an id as one; in a list those of each member. */
  readonly asNumber?: boolean | undefined;
  /** Sent only when this holds, and needed then where `needed` says so: `an e-mail needs a subject`. */
  readonly when?: (Condition & { readonly needed?: string }) | undefined;
}

/** What objects can be searched by, for help and docs. */
export interface SearchHelp {
  /** Fields that take the same values and operators stand together. */
  readonly groups: readonly {
    /** What a value is: `text`, `true or false`. */
    readonly value: string;
    readonly operators: readonly string[];
    readonly fields: readonly string[];
  }[];
  /** The values of fields that have a known few. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** How conditions are written and what they mean, a sentence each. */
  readonly notes: readonly string[];
  /** Queries in their short form, each with what it finds. */
  readonly examples: readonly { readonly query: string; readonly finds: string }[];
}

/** What a kind of parameter knows about its values. */
export interface KindData {
  /** JSON Schema of a value that is not null, without a description. */
  readonly schema: JsonSchema;
  /** The text form that it takes beside the real value: `json`, `unix-time`, `url-list`, `search-query`. */
  readonly format?: string;
  /** It takes ids of the service: any text but what would change the route of a request. */
  readonly isId?: true;
  /** A whole number stands for its digits. */
  readonly takesDigits?: true;
  /** The parameters inside an object with known keys. */
  readonly inner?: Readonly<Record<string, { readonly data: ParamData }>>;
  /** Decimals are cut off. */
  readonly truncates?: true;
  /** It takes files to send, each of so many bytes at the most. */
  readonly maxFileBytes?: number;
  /** Other spellings of its words. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** On a search query: what can be searched by. */
  readonly search?: SearchHelp;
  /** A value for docs and tests where the definition gives none. */
  readonly sample: unknown;
}

/** All that is known about a parameter, as data. */
export interface ParamData extends KindData, ParamNotes {
  readonly description: string;
  readonly required: boolean;
  /** Null is a value of it: it clears the field. */
  readonly nullable: boolean;
}
