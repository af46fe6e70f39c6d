import type { View } from '../../http/route.js';
import type { AdminRecord } from './model.js';

/** An admin; the picture comes only when asked for, before 2.14 as an object and always. */
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
    ...(version >= 14 ? { away_status_reason_id: null } : {}),
    has_inbox_seat: admin.has_inbox_seat,
    team_ids: admin.team_ids.map(Number),
    team_priority_level: {},
    ...(options.avatar === true || version < 14 ? { avatar: picture } : {}),
  };
}
