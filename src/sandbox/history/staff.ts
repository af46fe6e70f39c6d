import type { AdminRecord } from '../resources/admins/model.js';
import type { TagRecord } from '../resources/tags/model.js';
import type { TeamRecord } from '../resources/teams/model.js';
import { addTeam } from '../world/demo/team.js';
import type { World } from '../world/world.js';
import type { HistoryPlan } from './options.js';
import { SUBJECTS, type Subject } from './texts/phrases.js';

/** Who answers what, and under which tag it is filed. */
export interface Desk {
  readonly team: TeamRecord;
  readonly admins: readonly AdminRecord[];
  readonly tag: TagRecord;
}

const TEAMS = ['Support', 'Billing', 'Customer Success'];

/** The team of each subject, and its tag where no tags are asked for. */
const USUAL: Readonly<Record<Subject, readonly [team: string, tag: string]>> = {
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
export function staff(world: World, plan: HistoryPlan): Readonly<Record<Subject, Desk>> {
  const teams = new Map((plan.teams ?? TEAMS).map((name, at) => [name, teamNamed(world, name, at)]));
  const named = [...teams.values()];
  const desk = (subject: Subject): Desk => {
    const at = SUBJECTS.indexOf(subject);
    const [teamName, tagName] = USUAL[subject];
    const team = teams.get(teamName) ?? named[at % named.length];
    if (team === undefined) throw new Error('A history needs a team.');
    return {
      team,
      admins: membersOf(world, team),
      tag: tagNamed(world, plan.tags?.[at % plan.tags.length] ?? tagName),
    };
  };
  return {
    billing: desk('billing'),
    bug: desk('bug'),
    shipping: desk('shipping'),
    account: desk('account'),
    feature: desk('feature'),
    cancellation: desk('cancellation'),
    question: desk('question'),
    praise: desk('praise'),
  };
}

/** The tag of a name, whatever its case. */
export function tagNamed(world: World, name: string): TagRecord {
  return world.tags.firstBy('name', name.toLowerCase()) ?? world.tags.insert({ id: world.nextId('tag'), name });
}

function teamNamed(world: World, name: string, at: number): TeamRecord {
  for (const team of world.teams.values()) if (team.name.toLowerCase() === name.toLowerCase()) return team;
  const admins = [...world.admins.values()];
  // Two members where there are so many, each team beginning with another admin.
  const members = [...new Set([admins[at % admins.length], admins[(at + 1) % admins.length]])];
  return addTeam(
    world,
    name,
    members.flatMap((one) => one ?? []),
    'round_robin',
    null,
  );
}

function membersOf(world: World, team: TeamRecord): readonly AdminRecord[] {
  const members = team.admin_ids.flatMap((id) => world.admins.get(id) ?? []);
  const present = members.filter((admin) => !admin.away_mode_enabled);
  if (present.length > 0) return present;
  return members.length > 0 ? members : [...world.admins.values()];
}
