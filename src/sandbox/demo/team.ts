import { type AdminRecord, admins } from '../resources/admins.js';
import { type TeamRecord, teams } from '../resources/teams.js';
import type { World } from '../world/world.js';

/** The people who answer customers. */
export interface DemoTeam {
  /** Whom the access token stands for. */
  readonly owner: AdminRecord;
  readonly admins: readonly AdminRecord[];
  readonly support: TeamRecord;
  readonly billing: TeamRecord;
  readonly success: TeamRecord;
}

const ADMINS = [
  ['Maeve Doyle', 'Head of Support'],
  ['Tomas Vrba', 'Support Engineer'],
  ['Aisha Bello', 'Support Engineer'],
  ['Jonas Lindqvist', 'Billing Specialist'],
  ['Priya Raman', 'Customer Success Manager'],
] as const;

/** Five admins in three teams; the first one holds the access token, the last one is away. */
export function addDemoTeam(world: World): DemoTeam {
  const team = ADMINS.map(([name, job_title], index) =>
    admins.in(world).insert({
      id: world.nextId(admins.ids),
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
      job_title,
      away_mode_enabled: index === ADMINS.length - 1,
      away_mode_reassign: false,
      has_inbox_seat: true,
      team_ids: [],
      avatar: `https://static.example.com/avatars/${index + 1}.png`,
    }),
  );
  const [owner] = team;
  if (owner === undefined) throw new Error('The demo workspace has no admin.');
  world.tokenAdminId = owner.id;
  return {
    owner,
    admins: team,
    support: addTeam(world, 'Support', team.slice(0, 3), 'round_robin', 20),
    billing: addTeam(world, 'Billing', team.slice(3, 4), 'manual', null),
    success: addTeam(world, 'Customer Success', team.slice(3), 'manual', null),
  };
}

/** Adds a team and lets its members know. */
export function addTeam(
  world: World,
  name: string,
  members: readonly AdminRecord[],
  distribution_method: string,
  assignment_limit: number | null,
): TeamRecord {
  const id = world.nextId(teams.ids);
  for (const admin of members) admins.in(world).update(admin, { team_ids: [...admin.team_ids, id] });
  const admin_ids = members.map((admin) => admin.id);
  return teams.in(world).insert({ id, name, admin_ids, assignment_limit, distribution_method });
}

/** The one admin of a workspace that is otherwise empty. */
export function addLoneAdmin(world: World): void {
  const id = world.nextId(admins.ids);
  admins.in(world).insert({
    id,
    name: 'Sandbox Admin',
    email: 'admin@sandbox.test',
    job_title: 'Administrator',
    away_mode_enabled: false,
    away_mode_reassign: false,
    has_inbox_seat: true,
    team_ids: [],
    avatar: null,
  });
  world.tokenAdminId = id;
}
