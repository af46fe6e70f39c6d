import type { OptionList } from '../../form/index.js';
import type { ActionOptions, PieceOptions, PropKind, PropOptions } from './framework.js';
import type { TriggerOptions, Webhooks } from './triggers/framework.js';

/** A property as plain data. */
export interface PropSpec {
  readonly name: string;
  readonly kind: PropKind;
  readonly options: PropOptions;
  /** Reads to make for the choices, in place of choices. */
  readonly load?: readonly OptionList[];
  /** Of a list: what each member consists of. */
  readonly members?: readonly PropSpec[];
}

/** A property of the connection; the token is a secret. */
export interface AuthPropSpec {
  readonly name: string;
  readonly kind: 'SecretText' | 'ShortText' | 'StaticDropdown';
  readonly options: PropOptions;
}

/** An action as plain data. */
export interface ActionSpec {
  /** Id of the tool that it runs. */
  readonly tool: string;
  readonly action: ActionOptions;
  readonly props: readonly PropSpec[];
}

/** A trigger as plain data. */
export interface TriggerSpec {
  readonly trigger: TriggerOptions;
  readonly props: readonly PropSpec[];
}

/** The whole piece as plain data: what the constructors of the framework are given, but for functions. */
export interface PieceSpec {
  readonly piece: PieceOptions;
  /** The connection. Missing where none is needed. */
  readonly auth?: { readonly displayName: string; readonly description: string; readonly required: true };
  readonly authProps: readonly AuthPropSpec[];
  readonly actions: readonly ActionSpec[];
  readonly triggers: readonly TriggerSpec[];
  readonly webhooks: Webhooks;
}
