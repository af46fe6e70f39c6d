/** One word that can stand next, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}
