import { refuse } from '../http/errors.js';
import type { View } from '../http/route.js';
import { ref } from '../table/reference.js';
import { flag, list as listOf, maybe, nullable, text } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { nullableText } from './fields.js';
import { idsOf } from './ids.js';

/** Teammates. */
export const admins = table('admins', {
  ids: idsOf('admin', 990_000_000, 999_000_000),
  fields: {
    name: text,
    email: text,
    job_title: text,
    away_mode_enabled: flag,
    away_mode_reassign: flag,
    has_inbox_seat: flag,
    team_ids: listOf(ref('teams')),
    /** URL of the picture. */
    avatar: nullableText,
    /** While away, where a reason was given. */
    away_status_reason_id: maybe(nullable(ref('awayStatusReasons'))),
  },
  keys: { email: (admin) => admin.email.toLowerCase() },
  notFound: () => refuse(404, 'admin_not_found', 'Admin not found'),
});

export type AdminRecord = RecordOf<typeof admins>;

/** An admin; the picture comes only when asked for, before 2.14 as an object. */
export function serializeAdmin({ version }: View, admin: AdminRecord, options: { avatar?: boolean } = {}): object {
  const picture = version >= 14 ? admin.avatar : { type: 'avatar', image_url: admin.avatar };
  return {
    type: 'admin',
    id: admin.id,
    name: admin.name,
    email: admin.email,
    job_title: admin.job_title,
    away_mode_enabled: admin.away_mode_enabled,
    away_mode_reassign: admin.away_mode_reassign,
    ...(version >= 14 ? { away_status_reason_id: shownReason(admin) } : {}),
    has_inbox_seat: admin.has_inbox_seat,
    team_ids: admin.team_ids.map(Number),
    team_priority_level: {},
    ...(options.avatar === true ? { avatar: picture } : {}),
  };
}

/** A number in answers, as Intercom declares it. */
function shownReason({ away_status_reason_id }: AdminRecord): number | null {
  return (away_status_reason_id ?? null) === null ? null : Number(away_status_reason_id);
}
