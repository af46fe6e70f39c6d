import type { World } from '../../world/world.js';

/** Companies are listed only while they have a contact: to be called after a contact joined, left or went away. */
export function refreshVisibility(world: World, companyIds: readonly string[]): void {
  for (const id of companyIds) {
    const company = world.companies.get(id);
    if (company === undefined) continue;
    const has_contacts = world.contacts.countBy('company', id) > 0;
    if (has_contacts !== company.has_contacts) world.companies.update(company, { has_contacts });
  }
}
