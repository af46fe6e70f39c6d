/** The parts of Activepieces' framework that the piece uses, in our own words. The framework itself is handed in. */

/** What every property is made with. */
export interface PropOptions {
  readonly displayName: string;
  readonly description?: string;
  readonly required: boolean;
  readonly defaultValue?: unknown;
  /** What a text that is only shown says. */
  readonly value?: string;
  /** Choices, or the function that reads them. */
  readonly options?: Choices | ((values: Readonly<Record<string, unknown>>) => Promise<Choices>);
  /** Names of properties whose change makes the choices out of date. */
  readonly refreshers?: readonly string[];
  readonly auth?: unknown;
  /** What each member of a list consists of. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface Choices {
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options: readonly { readonly label: string; readonly value: unknown }[];
}

/** What Activepieces gives to an action that runs. */
export interface ActionContext {
  readonly auth: unknown;
  readonly propsValue: Readonly<Record<string, unknown>>;
  /** Where an action puts files for other steps. Answers with what those are given. */
  readonly files?: { write(file: { readonly fileName: string; readonly data: Buffer }): Promise<string> };
}

export interface ActionOptions {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly requireAuth: boolean;
  readonly errorHandlingOptions?: {
    readonly retryOnFailure: { readonly defaultValue: boolean; readonly hide: boolean };
    readonly continueOnFailure: { readonly defaultValue: boolean };
  };
  readonly aiMetadata: { readonly description: string; readonly idempotent: boolean };
  readonly outputSchema: {
    readonly fields: readonly { readonly key: string; readonly label: string; readonly description: string }[];
  };
}

export interface PieceOptions {
  readonly displayName: string;
  readonly description: string;
  readonly logoUrl: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** Whether a connection works. */
export type Validity = { readonly valid: true } | { readonly valid: false; readonly error: string };

/** What the connection of a piece is made with. */
export interface AuthOptions {
  readonly displayName: string;
  readonly description: string;
  readonly required: true;
  readonly props: Readonly<Record<string, unknown>>;
  validate(values: { readonly auth: unknown }): Promise<Validity>;
}

/** A constructor of the framework. Its own types cannot be met without importing them, so any options fit here. */
type Maker<Made = unknown> = (options: never) => Made;

/** The kinds of properties that the piece uses. */
export type PropKind =
  | 'ShortText'
  | 'LongText'
  | 'Number'
  | 'Checkbox'
  | 'DateTime'
  | 'Json'
  | 'StaticDropdown'
  | 'StaticMultiSelectDropdown'
  | 'Dropdown'
  | 'Array'
  | 'File'
  | 'MarkDown';

/** The constructors of `@activepieces/pieces-framework`, which is handed in whole. */
export interface PiecesFramework<Piece> {
  readonly createPiece: Maker<Piece>;
  readonly createAction: Maker;
  readonly createTrigger: Maker;
  readonly Property: Readonly<Record<PropKind, Maker>>;
  readonly PieceAuth: Readonly<Record<'SecretText' | 'CustomAuth', Maker>>;
}

/** A constructor for options of our own types: those of the framework in other words. */
export function makerFor<Options, Made>(make: Maker<Made>): (options: Options) => Made {
  return make as (options: Options) => Made;
}
