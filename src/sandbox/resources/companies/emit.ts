import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import { contactItem } from '../contacts/emit.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { isoTime } from '../inbox/iso-time.js';
import type { CompanyRecord } from './model.js';
import { planId } from './serialize.js';

export function emitCompany(world: World, event: 'created' | 'updated' | 'deleted', company: CompanyRecord): void {
  world.events.emit({
    topic: `company.${event}`,
    about: { type: 'company', id: company.id },
    item: () => companyItem(world, company),
  });
}

export function emitMember(
  world: World,
  event: 'attached' | 'detached',
  company: CompanyRecord,
  contact: ContactRecord,
): void {
  world.events.emit({
    topic: `company.contact.${event}`,
    about: { type: 'company', id: company.id },
    item: (version) => memberItem(world, version, company, contact),
  });
}

/** It has no `type`. */
export function memberItem(world: World, version: ApiVersion, company: CompanyRecord, contact: ContactRecord): object {
  return { company: companyItem(world, company), contact: contactItem(world, version, contact) };
}

/** The company of a notification: flatter than the one that calls answer, and with ISO times. */
export function companyItem(world: World, company: CompanyRecord): object {
  const time = (seconds: number | null) => (seconds === null ? null : isoTime(seconds));
  return {
    type: 'company',
    id: company.id,
    company_id: company.company_id,
    app_id: world.settings.idCode,
    name: company.name ?? '',
    plan_id: company.plan === null ? null : planId(company.plan),
    remote_created_at: time(company.remote_created_at),
    created_at: time(company.created_at),
    updated_at: time(company.updated_at),
    last_request_at: time(company.last_request_at),
    monthly_spend: company.monthly_spend,
    session_count: company.session_count,
    user_count: contacts.in(world).countBy('company', company.id),
    tag_ids: company.tags.map((tag) => tag.tag_id),
    custom_attributes: company.custom_attributes,
  };
}
