import type * as z from 'zod';
import type { ParamData } from './facts.js';

/** Makes a value wrong, for a reason that is told to the caller. */
export type Refuse = (message: string) => void;

/**
 * A parameter of a tool: data that forms, docs and agents read, and the zod schema that parses it, which is built when
 * it is first asked for. It never changes: `optional`, `nullable` and `check` return another parameter.
 */
export class Param<In = unknown, Out = unknown, Optional extends boolean = boolean> {
  declare readonly '~in': In;
  declare readonly '~out': Out;
  declare readonly '~optional': Optional;
  readonly data: ParamData;
  readonly #build: () => z.ZodType;
  #schema: z.ZodType | undefined;

  constructor(data: ParamData, build: () => z.ZodType) {
    this.data = data;
    this.#build = build;
  }

  /** The zod schema that parses it. */
  get schema(): z.ZodType {
    this.#schema ??= this.#build();
    return this.#schema;
  }

  /** May be left out. */
  optional(): Param<In | undefined, Out | undefined, true> {
    return new Param({ ...this.data, required: false }, () => this.schema.optional());
  }

  /** May be null, which clears what is stored. */
  nullable(): Param<In | null, Out | null, Optional> {
    return new Param({ ...this.data, nullable: true }, () => this.schema.nullable());
  }

  /** Has every value that was read looked at by `find`, which refuses it or does nothing. */
  check(find: (value: Out, refuse: Refuse) => void): Param<In, Out, Optional> {
    return new Param(this.data, () =>
      this.schema.superRefine((value, context) =>
        find(value as Out, (message) => context.addIssue({ code: 'custom', message })),
      ),
    );
  }
}

/** The parameters of a tool by their names. */
export type Params = Readonly<Record<string, Param>>;

type OptionalNames<P extends Params> = {
  [Name in keyof P]: P[Name]['~optional'] extends true ? Name : never;
}[keyof P];

type Flat<T> = { [Key in keyof T]: T[Key] };

/** What a caller gives. */
export type InputOf<P extends Params> = [keyof P] extends [never]
  ? Record<string, never>
  : Flat<
      { [Name in Exclude<keyof P, OptionalNames<P>>]: P[Name]['~in'] } & { [Name in OptionalNames<P>]?: P[Name]['~in'] }
    >;

/** What the parser makes of it. */
export type ParsedOf<P extends Params> = Flat<
  { [Name in Exclude<keyof P, OptionalNames<P>>]: P[Name]['~out'] } & { [Name in OptionalNames<P>]?: P[Name]['~out'] }
>;
