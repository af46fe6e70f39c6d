import type { World } from '../../world/world.js';
import { changeContact } from '../contacts/change.js';
import type { CompanyRecord } from './model.js';
import { tellCompany } from './tell.js';

/** What a new company may be given. */
export type NewCompany = Partial<Omit<CompanyRecord, 'id' | 'has_contacts'>> & Pick<CompanyRecord, 'company_id'>;

/** Adds a company without checking anything. */
export function createCompany(world: World, fields: NewCompany): CompanyRecord {
  const now = world.clock.now();
  const company = world.companies.insert({
    id: world.nextId('company'),
    name: null,
    plan: null,
    website: null,
    industry: null,
    size: null,
    monthly_spend: 0,
    session_count: 0,
    remote_created_at: null,
    created_at: now,
    updated_at: now,
    last_request_at: null,
    custom_attributes: {},
    tags: [],
    has_contacts: false,
    ...fields,
  });
  tellCompany(world, 'created', company);
  return company;
}

/** Changes a company and stamps it. */
export function changeCompany(world: World, company: CompanyRecord, patch: Partial<CompanyRecord>): CompanyRecord {
  world.companies.update(company, { ...patch, updated_at: world.clock.now() });
  tellCompany(world, 'updated', company);
  return company;
}

/** Removes a company and takes it off its contacts. */
export function deleteCompany(world: World, company: CompanyRecord): void {
  // Archived contacts too, which stand in no index of companies: they may come back.
  for (const contact of world.contacts.values()) {
    if (!contact.company_ids.includes(company.id)) continue;
    changeContact(world, contact, { company_ids: contact.company_ids.filter((id) => id !== company.id) });
  }
  for (const note of [...world.notes.by('company_id', company.id)]) world.notes.delete(note);
  world.companies.delete(company);
  world.signals.send('company.deleted', { company });
  tellCompany(world, 'deleted', company);
}
