/** What is kept in a PostgreSQL schema. */
export interface PostgresContent {
  /** Names it among others in the same schema: `inbox`. */
  readonly name: string;
  /** Statements that lead from each version of the tables to the next, given the quoted schema. Never change one. */
  readonly migrations: readonly ((schema: string) => string)[];
}
