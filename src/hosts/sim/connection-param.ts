import type { SimParam } from './sim-tool.js';

/** One setting of the connection. */
export interface ConnectionParam extends SimParam {
  readonly title: string;
  readonly placeholder: string;
  /** The words it takes; the first is what holds without it. */
  readonly words?: readonly string[] | undefined;
  /** How words are shown; in capitals unless given. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Never shown. */
  readonly password?: true;
  /** Shown only to who asks for more fields. */
  readonly mode?: 'advanced';
}
