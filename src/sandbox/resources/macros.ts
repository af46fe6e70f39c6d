import { refuse } from '../http/errors.js';
import { escapeHtml } from '../http/escape-html.js';
import { type Call, ok } from '../http/route.js';
import { wholeNumber } from '../paging/page-size.js';
import { get } from '../table/crud.js';
import { route } from '../table/operation.js';
import { byCursor } from '../table/paging.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { list as listOf, oneOf, text, time } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { admins } from './admins.js';
import { idsOf } from './ids.js';
import { toPlainText } from './inbox/html.js';
import { isoTime } from './inbox/iso-time.js';

const notFound = () => refuse(404, 'not_found', 'Macro not found');

/** Saved replies. They are made in the app: no call writes them. */
export const macros = table('macros', {
  ids: idsOf('macro', 6_700_000, 6_790_000),
  count: false,
  fields: {
    name: text,
    /** HTML with placeholders: `{{user.first_name | fallback: 'there'}}`. */
    body: text,
    visible_to: oneOf('everyone', 'specific_teams'),
    visible_to_team_ids: listOf(ref('teams')),
    available_on: listOf(oneOf('inbox', 'messenger')),
    created_at: time,
    updated_at: time,
  },
  sorted: { updated_at: 'updated_at' },
  notFound,
  unreachable: (macro, call) => (isVisible(macro, call) ? undefined : notFound()),
});

export type MacroRecord = RecordOf<typeof macros>;

const paging = byCursor('updated_at', { default: 50, max: 150 });

export const macroResource = resource(macros, {
  scope: 'conversations',
  show: showMacro,
  routes: {
    listMacros: route('GET /macros', listMacros, { since: 16 }),
    getMacro: get('GET /macros/{id}', { since: 16 }),
  },
});

function listMacros(call: Call) {
  const all = macros.in(call.world);
  const since = updatedSince(call);
  const visible = [...all.values()].filter((macro) => macro.updated_at > since && isVisible(macro, call));
  const { items, about } = paging(call, all, visible);
  return ok({ type: 'list', data: items.map(showMacro), ...about });
}

function updatedSince({ query }: Call): number {
  const given = query.get('updated_since');
  if (given === null) return Number.NEGATIVE_INFINITY;
  const since = wholeNumber(given);
  if (since !== undefined) return since;
  throw refuse(400, 'parameter_invalid', 'Invalid updated_since timestamp', 'updated_since');
}

interface Visibility {
  readonly visible_to: 'everyone' | 'specific_teams';
  readonly visible_to_team_ids: readonly string[];
}

/** Macros for some teams are there for their members alone. */
function isVisible(macro: Visibility, { world }: Pick<Call, 'world'>): boolean {
  if (macro.visible_to === 'everyone') return true;
  const teams = admins.get(world, world.tokenAdminId)?.team_ids ?? [];
  return macro.visible_to_team_ids.some((team) => teams.includes(team));
}

const PLACEHOLDER = /\{\{\s*([\w.]+)\s*(?:\|\s*fallback:\s*(?:'([^']*)'|"([^"]*)")\s*)?\}\}/g;

function showMacro({ id, body, created_at, updated_at, ...macro }: MacroRecord): object {
  const { name, ...rest } = macro;
  return {
    type: 'macro',
    id,
    name,
    body: body.replace(PLACEHOLDER, (_, key: string, single?: string, double?: string) => {
      const fallback = single ?? double;
      return `<attribute key="${key}"${fallback === undefined ? '' : ` default="${escapeHtml(fallback)}"`}/>`;
    }),
    body_text: toPlainText(body).replace(PLACEHOLDER, (_, key: string, single?: string, double?: string) => {
      const fallback = single ?? double;
      return `{{${key}${fallback === undefined ? '' : `|fallback:"${fallback}"`}}}`;
    }),
    created_at: isoTime(created_at, 'Z'),
    updated_at: isoTime(updated_at, 'Z'),
    ...rest,
  };
}
