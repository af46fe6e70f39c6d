import { refuse, resourceNotFound } from '../http/errors.js';
import { queryFlag, readFlag, readList, readText, requireText } from '../http/input.js';
import { type Answer, type Call, ok, type View } from '../http/route.js';
import { get, list } from '../table/crud.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import { logActivity } from './activity-log/log.js';
import { setAway } from './admin-away.js';
import { type AdminRecord, admins, serializeAdmin } from './admins.js';
import { teams } from './teams.js';

/** Adding teammates and teams, which people do in the settings of a workspace. */
const { routes: controls } = resource(admins, {
  scope: 'admins',
  routes: {
    addAdmin: route('POST /_sandbox/admins', (call) => {
      const { world, body } = call;
      const email = requireText(body, 'email');
      if (admins.in(world).firstBy('email', email.toLowerCase()) !== undefined) {
        throw refuse(409, 'conflict', 'Another admin has this email', 'email');
      }
      const admin = admins.insert(world, {
        name: requireText(body, 'name'),
        email,
        job_title: readText(body, 'job_title') ?? '',
        away_mode_enabled: false,
        away_mode_reassign: false,
        has_inbox_seat: readFlag(body, 'has_inbox_seat') ?? true,
        team_ids: [],
        avatar: null,
      });
      const show = (view: View) => serializeAdmin(view, admin);
      const item = (version: View['version']) => show({ world, version });
      world.events.emit({ topic: 'admin.added_to_workspace', about: { type: 'admin', id: admin.id }, item });
      logActivity(world, { type: 'app_admin_join', did: 'joined the workspace', by: admin.id, metadata: { email } });
      return ok(show(call));
    }),
    addTeam: route('POST /_sandbox/teams', (call) => {
      const { world, body } = call;
      const name = requireText(body, 'name');
      const members = (readList(body, 'admin_ids') ?? []).map((id) => admins.require(call, String(id)));
      const admin_ids = members.map(({ id }) => id);
      const team = teams.insert(world, { name, admin_ids, assignment_limit: null, distribution_method: 'manual' });
      for (const admin of members) admins.in(world).update(admin, { team_ids: [...admin.team_ids, team.id] });
      const metadata = { team: { id: Number(team.id), name } };
      logActivity(world, { type: 'app_team_creation', did: `created the team ${name}`, metadata });
      return ok({ type: 'team', ...team, admin_ids: admin_ids.map(Number) });
    }),
  },
});

export const adminResource = resource(admins, {
  scope: 'admins',
  controls,
  show: (admin, view) => serializeAdmin(view, admin),
  routes: {
    identifyAdmin: route('GET /me', identifyAdmin),
    listAdmins: list('GET /admins', { as: ['admin.list', 'admins'], show: withAvatar }),
    setAwayAdmin: route('PUT /admins/{admin_id}/away', setAway),
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
