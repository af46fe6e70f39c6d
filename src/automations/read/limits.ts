/** What a file may be at the most. Nobody writes one by hand that comes near. */
export const fileLimits = {
  /** Characters of the text. */
  characters: 250_000,
  /** Lists and objects within each other. */
  levels: 64,
  /** Values, those included that an alias of YAML repeats. */
  values: 20_000,
} as const;

/** Reading stops here: what follows makes no sense without it. */
export class Unreadable extends Error {}
