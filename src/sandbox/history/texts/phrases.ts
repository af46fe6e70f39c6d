/** What customers write about. */
export const SUBJECTS = [
  'billing',
  'bug',
  'shipping',
  'account',
  'feature',
  'cancellation',
  'question',
  'praise',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/**
 * What is said about a subject in one language. `{order}`, `{amount}`, `{item}` and `{name}` stand for what differs
 * from one conversation to the next.
 */
export interface Phrases {
  readonly title: string;
  /** What the customer begins with. */
  readonly openings: readonly string[];
  /** What the team answers first. */
  readonly answers: readonly string[];
  /** What the customer adds. */
  readonly more: readonly string[];
}

/** Everything in one language. */
export interface Language {
  /** As browsers name it. */
  readonly code: string;
  /** How many of a hundred customers speak it. */
  readonly share: number;
  readonly place: { readonly country: string; readonly region: string; readonly city: string };
  readonly subjects: Readonly<Record<Subject, Phrases>>;
  /** Further answers of the team. */
  readonly followUps: readonly string[];
  /** The last words of the team. */
  readonly goodbyes: readonly string[];
  readonly thanks: readonly string[];
  /** Remarks that go with ratings: good, middling, bad. */
  readonly remarks: {
    readonly good: readonly string[];
    readonly fair: readonly string[];
    readonly bad: readonly string[];
  };
}
