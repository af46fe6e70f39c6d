import { type AdminContext, type AdminRoute, readJson, readQuery } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { internalCall } from '../http/internal-call.js';
import { isJsonObject } from '../json.js';
import { admins } from '../resources/admins.js';
import { contacts } from '../resources/contacts/model.js';
import { contactResource } from '../resources/contacts/routes.js';
import { conversations } from '../resources/conversations/model.js';
import { tags } from '../resources/tags/model.js';
import { teams } from '../resources/teams.js';
import { textTest } from '../search/text-test.js';
import type { World } from '../world/world.js';
import { type ConversationQuery, findConversations, isAbout } from './find.js';
import { type Person, showPerson } from './summary.js';
import { showThread } from './thread.js';

const STATES = ['open', 'snoozed', 'closed'] as const;
const MAX_PAGE_SIZE = 1000;
const PEOPLE = 20;
const FIELDS = ['name', 'email', 'role'];

/** What the page shows, and the one thing that no action does: adding a contact who can write. */
export function dataRoutes(world: () => World): readonly AdminRoute[] {
  return [
    { method: 'GET', path: '/_sandbox/inbox/workspace', handle: () => showWorkspace(world()) },
    {
      method: 'GET',
      path: '/_sandbox/inbox/conversations',
      handle: (context) => findConversations(world(), readConversationQuery(context)),
    },
    {
      method: 'GET',
      path: '/_sandbox/inbox/conversations/:id',
      handle(context) {
        const id = context.req.param('id') ?? '';
        const conversation = conversations.get(world(), id);
        if (conversation === undefined) throw refuse(404, 'not_found', `There is no conversation ${id}`);
        return showThread(world(), conversation);
      },
    },
    {
      method: 'GET',
      path: '/_sandbox/inbox/contacts',
      handle: (context) => findPeople(world(), readQuery(context, ['q']).q ?? ''),
    },
    {
      method: 'POST',
      path: '/_sandbox/inbox/contacts',
      handle: async (context) => addPerson(world(), await readJson(context)),
    },
  ];
}

/** Whom things can be assigned to, and what they can be tagged with. */
function showWorkspace(world: World): object {
  const { settings, tokenAdminId } = world;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    name: settings.name,
    tokenAdminId,
    admins: [...admins.in(world).values()].map(named),
    teams: [...teams.in(world).values()].map(named),
    tags: [...tags.in(world).values()].map(({ name }) => name),
  };
}

function readConversationQuery(context: AdminContext): ConversationQuery {
  const {
    state,
    q = '',
    cursor,
    among,
    limit = '100',
  } = readQuery(context, ['state', 'q', 'cursor', 'among', 'limit']);
  const known = STATES.find((one) => one === state);
  if (state !== undefined && known === undefined) throw invalid('state', STATES.join(', '));
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_PAGE_SIZE) {
    throw invalid('limit', `a whole number from 1 to ${MAX_PAGE_SIZE}`);
  }
  return {
    text: q.trim(),
    limit: Number(limit),
    ...(known === undefined ? {} : { state: known }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(among === undefined ? {} : { among: among.split(',') }),
  };
}

/** The newest people whose name or address has the text. */
function findPeople(world: World, text: string): Person[] {
  const test = textTest('~', text.trim());
  const found: Person[] = [];
  for (const contact of contacts.in(world).sorted('created_at').range({}, true)) {
    if (found.length === PEOPLE) break;
    if (text.trim() === '' || isAbout(contact, test)) found.push(showPerson(contact));
  }
  return found;
}

/** Adds a contact by the same code as the API. @throws RefusedError that names the field */
function addPerson(world: World, body: unknown): Person {
  if (!isJsonObject(body)) throw invalid('The body', 'an object');
  const unknown = Object.keys(body).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: known are ${FIELDS.join(', ')}`);
  const create = contactResource.routes.find(({ id }) => id === 'CreateContact');
  const created = create?.handle(internalCall(world, { body })).body;
  const id = typeof created === 'object' && created !== null && 'id' in created ? created.id : undefined;
  const contact = typeof id === 'string' ? contacts.get(world, id) : undefined;
  if (contact === undefined) throw new Error('A contact that was created is not there.');
  return showPerson(contact);
}
