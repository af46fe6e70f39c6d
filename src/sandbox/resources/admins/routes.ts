import { refuse, resourceNotFound } from '../../http/errors.js';
import { queryFlag } from '../../http/input.js';
import { ok, type Route } from '../../http/route.js';
import { serializeAdmin } from './serialize.js';

export const adminApiRoutes: readonly Route[] = [
  {
    id: 'identifyAdmin',
    method: 'GET',
    path: '/me',
    scope: 'read_admins',
    handle(call) {
      const { settings, admins, tokenAdminId } = call.world;
      const admin = admins.get(tokenAdminId);
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
    },
  },
  {
    id: 'listAdmins',
    method: 'GET',
    path: '/admins',
    scope: 'read_admins',
    handle(call) {
      const avatar = queryFlag(call.query, 'display_avatar');
      const admins = [...call.world.admins.values()].map((admin) => serializeAdmin(call, admin, { avatar }));
      return ok({ type: 'admin.list', admins });
    },
  },
  {
    id: 'retrieveAdmin',
    method: 'GET',
    path: '/admins/:admin_id',
    scope: 'read_admins',
    handle(call) {
      const admin = call.world.admins.get(call.param('admin_id'));
      if (admin === undefined) throw refuse(404, 'admin_not_found', 'Admin not found');
      return ok(serializeAdmin(call, admin, { avatar: queryFlag(call.query, 'display_avatar') }));
    },
  },
];
