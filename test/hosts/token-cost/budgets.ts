/** Most tokens, in the columns of the table. */
export interface Budget {
  readonly plain: number;
  readonly strict: number;
  readonly agent: number;
  readonly agentStrict: number;
}

/**
 * What tools may cost. The average leaves a tenth or so above what it is, for a clearer word; a single tool may cost as
 * much as the longest does, and no more. Raising one is a decision: every user of the tools pays it in every request.
 */
export const budgets: { readonly average: Budget; readonly one: Budget } = {
  average: { plain: 175, strict: 240, agent: 208, agentStrict: 285 },
  one: { plain: 680, strict: 1100, agent: 720, agentStrict: 1100 },
};

/** What an agent pays beside its tools' definitions, at most. */
export const limits = {
  /** Tokens of the answer to `tools/list` without options. */
  wire: 8500,
  /** Tokens of find, read and write in it. */
  general: 400,
  /** Tokens of the median result of a search for tools. */
  found: 600,
  /** Part of a list's tokens that marks are. */
  marks: 0.15,
} as const;
