/** A place in a query, from its root: `['value', 1, 'operator']`. */
export type Place = readonly (string | number)[];

/** What is wrong with a query, and where in it. */
export interface SearchProblem {
  readonly at: Place;
  readonly problem: string;
}
