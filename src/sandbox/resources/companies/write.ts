import type { World } from '../../world/world.js';
import { changeContact } from '../contacts/change.js';
import { contacts } from '../contacts/model.js';
import { emitCompany } from './emit.js';
import { type CompanyRecord, companies } from './model.js';

/** What a new company may be given. */
export type NewCompany = Partial<Omit<CompanyRecord, 'id' | 'has_contacts'>> & Pick<CompanyRecord, 'company_id'>;

/** Adds a company without checking anything. */
export function createCompany(world: World, fields: NewCompany): CompanyRecord {
  const now = world.clock.now();
  const company = companies.in(world).insert({
    id: world.nextId(companies.ids),
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
  emitCompany(world, 'created', company);
  return company;
}

/** Changes a company and stamps it. */
export function changeCompany(world: World, company: CompanyRecord, patch: Partial<CompanyRecord>): CompanyRecord {
  companies.in(world).update(company, { ...patch, updated_at: world.clock.now() });
  emitCompany(world, 'updated', company);
  return company;
}

/** Removes a company and takes it off its contacts. */
export function deleteCompany(world: World, company: CompanyRecord): void {
  // Archived contacts too, which stand in no index of companies: they may come back.
  for (const contact of contacts.in(world).values()) {
    if (!contact.company_ids.includes(company.id)) continue;
    changeContact(world, contact, { company_ids: contact.company_ids.filter((id) => id !== company.id) });
  }
  companies.remove(world, company);
  emitCompany(world, 'deleted', company);
}
