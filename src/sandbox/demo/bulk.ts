import type { CompanyRecord } from '../resources/companies/model.js';
import { createCompany } from '../resources/companies/write.js';
import { createContact } from '../resources/contacts/create.js';
import { createRandom } from '../world/random.js';
import type { World } from '../world/world.js';
import { LEADS, PLACES, USERS } from './people.js';

const FIRST_NAMES = [...USERS, ...LEADS].map((name) => name.split(' ')[0] ?? name);
const LAST_NAMES = [...USERS, ...LEADS].map((name) => name.split(' ')[1] ?? name);

/** Contacts a company, on average. */
const CONTACTS_A_COMPANY = 100;

/** Seconds between two contacts. */
const STEP = 60;

/** Many contacts in some companies, oldest first, so that every sorted index grows at its end. @throws RangeError */
export function addManyContacts(world: World, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`contacts must be a whole number, not ${count}.`);
  const random = createRandom(world.settings.seed, 'bulk');
  const start = world.clock.now() - (count + 1) * STEP;
  const companies: CompanyRecord[] = [];
  for (let index = 0; index < Math.ceil(count / CONTACTS_A_COMPANY); index += 1) {
    const fields = {
      company_id: `company-${index + 1}`,
      name: `Company ${index + 1}`,
      plan: random.pick(['Free', 'Pro', 'Team']),
    };
    companies.push(
      createCompany(world, { ...fields, created_at: start, updated_at: start, last_request_at: start + index }),
    );
  }
  for (let index = 0; index < count; index += 1) {
    const created_at = start + index * STEP;
    const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    createContact(world, {
      role: index % 4 === 3 ? 'lead' : 'user',
      external_id: `person-${index + 1}`,
      name,
      email: `person-${index + 1}@${index % 2 === 0 ? 'example.org' : 'example.com'}`,
      created_at,
      updated_at: created_at,
      signed_up_at: created_at,
      last_seen_at: created_at,
      location: random.pick(PLACES),
      company_ids: [random.pick(companies).id],
    });
  }
}
