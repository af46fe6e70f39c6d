/** Where a source comes from. */
export type SourceKind = 'article' | 'document' | 'past_answer';

/** A text that an answer may be drawn from. */
export interface Source {
  readonly kind: SourceKind;
  /** Different among the sources of one kind. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly text: string;
}

/** A source and what of it fits the question. */
export interface Found {
  readonly source: Source;
  /** Its passages that fit best, in their order. */
  readonly excerpt: string;
}
