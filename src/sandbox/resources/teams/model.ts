import { type Collection, createCollection } from '../../world/collection.js';

export interface TeamRecord {
  readonly id: string;
  readonly name: string;
  readonly admin_ids: readonly string[];
  /** How many conversations an admin may hold at a time. */
  readonly assignment_limit: number | null;
  readonly distribution_method: string;
}

export type TeamCollection = Collection<TeamRecord, never, never>;

export function createTeamCollection(): TeamCollection {
  return createCollection<TeamRecord, never, never>({ keys: {}, sorted: {} });
}
