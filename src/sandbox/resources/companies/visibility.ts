import type { World } from '../../world/world.js';
import { contacts } from '../contacts/model.js';
import { companies } from './model.js';

/** Companies are listed only while they have a contact: to be called after a contact joined, left or went away. */
export function refreshVisibility(world: World, companyIds: readonly string[]): void {
  for (const id of companyIds) {
    const company = companies.get(world, id);
    if (company === undefined) continue;
    const has_contacts = contacts.in(world).countBy('company', id) > 0;
    if (has_contacts !== company.has_contacts) companies.in(world).update(company, { has_contacts });
  }
}
