import { resourceNotFound } from '../http/errors.js';
import { queryFlag } from '../http/input.js';
import { type Answer, type Call, ok } from '../http/route.js';
import { get, list } from '../table/crud.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import { type AdminRecord, admins, serializeAdmin } from './admins.js';

export const adminResource = resource(admins, {
  scope: 'admins',
  show: (admin, view) => serializeAdmin(view, admin),
  routes: {
    identifyAdmin: route('GET /me', identifyAdmin),
    listAdmins: list('GET /admins', { as: ['admin.list', 'admins'], show: withAvatar }),
    retrieveAdmin: get('GET /admins/{admin_id}', { show: withAvatar }),
  },
});

function withAvatar(admin: AdminRecord, call: Call): object {
  return serializeAdmin(call, admin, { avatar: queryFlag(call.query, 'display_avatar') });
}

function identifyAdmin({ world }: Call): Answer {
  const { settings, tokenAdminId } = world;
  const admin = admins.get(world, tokenAdminId);
  if (admin === undefined) throw resourceNotFound();
  return ok({
    type: 'admin',
    id: admin.id,
    email: admin.email,
    name: admin.name,
    job_title: admin.job_title,
    away_mode_enabled: admin.away_mode_enabled,
    away_mode_reassign: admin.away_mode_reassign,
    email_verified: true,
    team_ids: admin.team_ids.map(Number),
    app: {
      type: 'app',
      id_code: settings.idCode,
      name: settings.name,
      created_at: settings.createdAt,
      secure: false,
      identity_verification: false,
      timezone: settings.timeZone,
      region: settings.region,
    },
    avatar: { type: 'avatar', image_url: admin.avatar },
    has_inbox_seat: admin.has_inbox_seat,
  });
}
