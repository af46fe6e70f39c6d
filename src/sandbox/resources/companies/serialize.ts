import type { World } from '../../world/world.js';
import { contacts } from '../contacts/model.js';
import { embeddedList } from '../embedded-list.js';
import { notes } from '../notes.js';
import { segmentsOfCompany } from '../segments/membership.js';
import { serializeSegment } from '../segments/serialize.js';
import { appliedTagNames } from '../tags/serialize.js';
import type { CompanyRecord } from './model.js';

/** The company as Intercom shows it: fields that were never set are left out, the plan is an object. */
export function serializeCompany(world: World, company: CompanyRecord): object {
  return {
    type: 'company',
    company_id: company.company_id,
    id: company.id,
    app_id: world.settings.idCode,
    name: company.name ?? '',
    ...(company.remote_created_at === null ? {} : { remote_created_at: company.remote_created_at }),
    created_at: company.created_at,
    updated_at: company.updated_at,
    ...(company.last_request_at === null ? {} : { last_request_at: company.last_request_at }),
    ...(company.size === null ? {} : { size: company.size }),
    ...(company.website === null ? {} : { website: company.website }),
    ...(company.industry === null ? {} : { industry: company.industry }),
    monthly_spend: company.monthly_spend,
    session_count: company.session_count,
    user_count: contacts.in(world).countBy('company', company.id),
    tags: { type: 'tag.list', tags: appliedTagNames(world, company.tags) },
    segments: { type: 'segment.list', segments: segmentsOfCompany(world, company).map(serializeSegment) },
    plan: company.plan === null ? {} : { type: 'plan', id: planId(company.plan), name: company.plan },
    custom_attributes: company.custom_attributes,
  };
}

/** The company as attaching and detaching answer with it: the notes on it stand there too. */
export function serializeWithNotes(world: World, company: CompanyRecord): object {
  const written = [...notes.in(world).by('company_id', company.id)].reverse();
  const references = written.map(({ id }) => ({ type: 'note', id }));
  const list = embeddedList(`/companies/${company.id}/notes`, references, (id) => `/notes/${id}`);
  return { ...serializeCompany(world, company), notes: { ...list, type: 'note.list' } };
}

/** Plans have numeric ids; the same name always has the same one. */
export function planId(name: string): string {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900_000;
  return String(100_000 + hash);
}
