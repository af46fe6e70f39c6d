import { type AdminContext, type AdminRoute, readJson, readQuery } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { internalCall } from '../http/internal-call.js';
import { isJsonObject } from '../json.js';
import { type ContactRecord, contacts } from '../resources/contacts/model.js';
import { contactResource } from '../resources/contacts/routes.js';
import { textTest } from '../search/text-test.js';
import type { World } from '../world/world.js';
import { showCustomer } from './customer.js';
import { isAbout } from './find.js';
import { PAGE_PATH } from './page-path.js';
import { type Person, showPerson } from './summary.js';

const PEOPLE = 20;
const FIELDS = ['name', 'email', 'role'];

/** People as the page shows them, and adding one who can write, which no action does. */
export function peopleRoutes(world: () => World): readonly AdminRoute[] {
  return [
    {
      method: 'GET',
      path: `${PAGE_PATH}/contacts`,
      handle: (context) => findPeople(world(), readQuery(context, ['q']).q ?? ''),
    },
    {
      method: 'POST',
      path: `${PAGE_PATH}/contacts`,
      handle: async (context) => addPerson(world(), await readJson(context)),
    },
    {
      method: 'GET',
      path: `${PAGE_PATH}/contacts/:id`,
      handle: (context) => showCustomer(world(), requireContact(world(), context)),
    },
  ];
}

function requireContact(world: World, context: AdminContext): ContactRecord {
  const id = context.req.param('id') ?? '';
  const contact = contacts.get(world, id);
  if (contact === undefined) throw refuse(404, 'not_found', `There is no contact ${id}`);
  return contact;
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
