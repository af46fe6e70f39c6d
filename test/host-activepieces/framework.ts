import type {
  ActionContext,
  Choices,
  PieceEvents,
  PiecesFramework,
  PropOptions,
  TriggerContext,
  Validity,
} from '../../src/hosts/activepieces/index.js';

export interface Prop extends PropOptions {
  readonly kind: string;
}

export interface MadeAction {
  readonly name: string;
  readonly displayName: string;
  readonly requireAuth: boolean;
  readonly errorHandlingOptions?: unknown;
  readonly aiMetadata: { readonly idempotent: boolean };
  readonly outputSchema: { readonly fields: readonly { readonly key: string }[] };
  readonly props: Readonly<Record<string, Prop>>;
  run(context: ActionContext): Promise<Record<string, unknown>>;
}

export interface MadeTrigger {
  readonly name: string;
  readonly type: string;
  readonly sampleData: Readonly<Record<string, unknown>>;
  readonly outputSchema: { readonly fields: readonly { readonly key: string }[] };
  readonly props: Readonly<Record<string, Prop>>;
  onEnable(context: TriggerContext): Promise<void>;
  onDisable(): Promise<void>;
  run(context: TriggerContext): Promise<Record<string, unknown>[]>;
  test?(): Promise<Record<string, unknown>[]>;
}

export interface MadePiece {
  readonly displayName: string;
  readonly auth: {
    readonly props: Readonly<Record<string, Prop>>;
    validate(values: { readonly auth: unknown }): Promise<Validity>;
  };
  readonly actions: readonly MadeAction[];
  readonly triggers: readonly MadeTrigger[];
  readonly events: PieceEvents;
}

const made = (kind: string) => (options: PropOptions) => ({ ...options, kind });

/** A double of Activepieces' framework, whose constructors return what they are given. */
export const framework = {
  createPiece: (options: MadePiece) => options,
  createAction: (options: MadeAction) => options,
  createTrigger: (options: MadeTrigger) => options,
  Property: {
    ShortText: made('ShortText'),
    LongText: made('LongText'),
    Number: made('Number'),
    Checkbox: made('Checkbox'),
    DateTime: made('DateTime'),
    Json: made('Json'),
    StaticDropdown: made('StaticDropdown'),
    StaticMultiSelectDropdown: made('StaticMultiSelectDropdown'),
    Dropdown: made('Dropdown'),
    Array: made('Array'),
    File: made('File'),
    MarkDown: made('MarkDown'),
  },
  PieceAuth: { SecretText: made('SecretText'), CustomAuth: (options: MadePiece['auth']) => options },
} satisfies PiecesFramework<MadePiece>;

/** The choices of a property, read where they have to be read. */
export async function choicesOf(
  prop: Prop | undefined,
  auth: unknown,
  values: object = {},
): Promise<Choices | undefined> {
  return typeof prop?.options === 'function' ? prop.options({ ...values, auth }) : prop?.options;
}
