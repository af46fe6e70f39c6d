/** What a call gave, in two forms: text for the model, data for code. */
export interface AgentSuccess {
  readonly ok: true;
  /** For the model: short, within the token budget, customers' words marked as data. */
  readonly text: string;
  /** What the text shows, as data: as safe for a model as the text. */
  readonly shown: Record<string, unknown>;
  /**
   * For code: the output as the service returned it, whole, or only the asked `fields` of it. Holds customers' words
   * unmarked, so it must not reach a model as it is.
   */
  readonly structured: Record<string, unknown>;
  /** What did not come out as wished although the call succeeded; the text says it as well. */
  readonly warnings: readonly string[];
}

/** Why a call gave nothing. */
export interface AgentFailure {
  readonly ok: false;
  /** For the model: what failed, which field to change or which tool to call next. */
  readonly text: string;
  /** The error as plain data: always `name` and `message`, and what else is known about it. */
  readonly error: AgentError;
}

/** An error as plain data that JSON can carry. */
export interface AgentError {
  readonly name: string;
  readonly message: string;
  readonly [detail: string]: unknown;
}

export type AgentResult = AgentSuccess | AgentFailure;
