/** What is kept in a SQLite file. */
export interface SqliteContent {
  /** In words, for messages: `inbox`. */
  readonly name: string;
  /** Marks the file as one of this kind (SQLite's `application_id`). */
  readonly applicationId: number;
  /** Statements that lead from each version of the tables to the next; the first makes them. Never change one. */
  readonly migrations: readonly string[];
}
