/** One condition of a search. */
export interface SearchFilter {
  readonly field: string;
  readonly operator: '=' | '!=' | 'IN' | 'NIN' | '<' | '>' | '<=' | '>=' | '~' | '!~' | '^' | '$';
  readonly value: string | number | boolean | null | readonly (string | number)[];
}

/** Conditions that must all hold (`AND`) or of which one must hold (`OR`). */
export interface SearchGroup {
  readonly operator: 'AND' | 'OR';
  readonly value: readonly SearchQuery[];
}

/** A search: one filter, or groups of at most 15 members nested at most twice. */
export type SearchQuery = SearchFilter | SearchGroup;
