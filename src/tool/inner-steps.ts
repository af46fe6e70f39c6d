import type { Effect } from './effect.js';

/** What a call within a call came to. */
export interface InnerResult {
  readonly output: Readonly<Record<string, unknown>>;
  /** What did not come out as wished although the call succeeded. */
  readonly warnings: readonly string[];
}

/**
 * Steps that a local tool carries out within its call, by a host that writes them down. When the call is carried out again,
 * because its process died or the host was interrupted, what is written down is answered and not done again: so the tool makes
 * the same steps in the same order, from what its parameters and earlier steps say and from nothing else.
 */
export interface InnerSteps {
  /** The definition of a tool that can be called. @throws InvalidParamsError when there is none */
  tool(id: string): unknown;
  /** What a call would do. @throws InvalidParamsError for parameters that the tool refuses */
  effectOf(id: string, params: unknown): Effect;
  /**
   * Calls a tool as a step of its own, which passes the gate and counts as any other call.
   *
   * @throws InnerFailure when the call failed. Anything else ends the tool as well: it lets it through.
   */
  call(id: string, params: unknown): Promise<InnerResult>;
  /** Does something that is no call of a tool, once. Its answer is kept, as JSON. */
  once<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer>;
}

/** A call within a call failed, and the tool may go on. */
export class InnerFailure extends Error {
  override readonly name = 'InnerFailure';
  /** The class of the error, as `retry` and `onError` name them: `not_found`, `validation`. */
  readonly class: string;

  constructor(message: string, kind: string) {
    super(message);
    this.class = kind;
  }
}
