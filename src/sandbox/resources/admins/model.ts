import { type Collection, createCollection } from '../../world/collection.js';

/** A teammate. */
export interface AdminRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly job_title: string;
  readonly away_mode_enabled: boolean;
  readonly away_mode_reassign: boolean;
  readonly has_inbox_seat: boolean;
  readonly team_ids: readonly string[];
  /** URL of the picture. */
  readonly avatar: string | null;
}

export type AdminCollection = Collection<AdminRecord, 'email', never>;

export function createAdminCollection(): AdminCollection {
  return createCollection<AdminRecord, 'email', never>({
    keys: { email: (admin) => admin.email.toLowerCase() },
    sorted: {},
  });
}
