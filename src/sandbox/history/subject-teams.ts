import { addTeam } from '../demo/team.js';
import { type AdminRecord, admins } from '../resources/admins.js';
import { type TagRecord, tags } from '../resources/tags/model.js';
import { type TeamRecord, teams } from '../resources/teams.js';
import type { World } from '../world/world.js';
import type { HistoryPlan } from './options.js';
import { SUBJECTS, type Subject } from './texts/phrases.js';

/** Who answers what, and under which tag it is filed. */
export interface SubjectTeam {
  readonly team: TeamRecord;
  readonly admins: readonly AdminRecord[];
  readonly tag: TagRecord;
}

const TEAMS = ['Support', 'Billing', 'Customer Success'];

/** The team of each subject, and its tag where no tags are asked for. */
const DEFAULT_NAMES: Readonly<Record<Subject, readonly [team: string, tag: string]>> = {
  billing: ['Billing', 'Billing'],
  bug: ['Support', 'Bug'],
  shipping: ['Support', 'Shipping'],
  account: ['Support', 'Account'],
  feature: ['Customer Success', 'Feature request'],
  cancellation: ['Customer Success', 'Churn risk'],
  question: ['Support', 'How to'],
  praise: ['Customer Success', 'Praise'],
};

/** Finds teams and tags by their names and makes those that are not there. */
export function teamsBySubject(world: World, plan: HistoryPlan): Readonly<Record<Subject, SubjectTeam>> {
  const teams = new Map((plan.teams ?? TEAMS).map((name, at) => [name, teamNamed(world, name, at)]));
  const named = [...teams.values()];
  const handler = (subject: Subject): SubjectTeam => {
    const at = SUBJECTS.indexOf(subject);
    const [teamName, tagName] = DEFAULT_NAMES[subject];
    const team = teams.get(teamName) ?? named[at % named.length];
    if (team === undefined) throw new Error('A history needs a team.');
    return {
      team,
      admins: membersOf(world, team),
      tag: tagNamed(world, plan.tags?.[at % plan.tags.length] ?? tagName),
    };
  };
  return {
    billing: handler('billing'),
    bug: handler('bug'),
    shipping: handler('shipping'),
    account: handler('account'),
    feature: handler('feature'),
    cancellation: handler('cancellation'),
    question: handler('question'),
    praise: handler('praise'),
  };
}

/** The tag of a name, whatever its case. */
export function tagNamed(world: World, name: string): TagRecord {
  return (
    tags.in(world).firstBy('name', name.toLowerCase()) ?? tags.in(world).insert({ id: world.nextId(tags.ids), name })
  );
}

function teamNamed(world: World, name: string, at: number): TeamRecord {
  for (const team of teams.in(world).values()) if (team.name.toLowerCase() === name.toLowerCase()) return team;
  const everybody = [...admins.in(world).values()];
  // Two members where there are so many, each team beginning with another admin.
  const members = [...new Set([everybody[at % everybody.length], everybody[(at + 1) % everybody.length]])];
  return addTeam(
    world,
    name,
    members.flatMap((one) => one ?? []),
    'round_robin',
    null,
  );
}

function membersOf(world: World, team: TeamRecord): readonly AdminRecord[] {
  const members = team.admin_ids.flatMap((id) => admins.get(world, id) ?? []);
  const present = members.filter((admin) => !admin.away_mode_enabled);
  if (present.length > 0) return present;
  return members.length > 0 ? members : [...admins.in(world).values()];
}
