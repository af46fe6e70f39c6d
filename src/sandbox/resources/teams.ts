import { refuse } from '../http/errors.js';
import { ref } from '../table/reference.js';
import { list as listOf, nullable, number, text } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { idsOf } from './ids.js';

export const teams = table('teams', {
  ids: idsOf('team', 5_000_000, 5_900_000),
  fields: {
    name: text,
    admin_ids: listOf(ref('admins')),
    /** How many conversations an admin may hold at a time. */
    assignment_limit: nullable(number),
    distribution_method: text,
  },
  notFound: () => refuse(404, 'team_not_found', 'Team not found'),
});

export type TeamRecord = RecordOf<typeof teams>;
