import * as z from 'zod';
import type { TeamList } from '../../src/generated/types.js';
import { defineTool, out, paging, path } from '../../src/tool/index.js';

export const listTeams = defineTool({
  id: 'intercom_list_teams',
  title: 'List teams',
  description: 'List all teams of the workspace at once, with the ids of their admins.',
  resource: 'teams',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({}),
  example: {},
  request: () => ({ method: 'GET', path: path`/teams` }),
  output: { teams: out.list('team', 'All teams'), type: out.text('Always team.list'), ...paging.pageFields },
  map: ({ teams, type }: TeamList) => ({ teams, type, ...paging.onlyPage({ total_count: teams.length }) }),
  paging: { items: 'teams' },
});
