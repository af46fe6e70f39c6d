import type { World } from '../../world/world.js';
import { type CompanyRecord, companies } from '../companies/model.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { type SegmentRecord, segments } from './model.js';

const DAY = 86_400;

/** True when the contact fulfils everything that the segment asks for. */
function isSegmentMember(world: World, segment: SegmentRecord, contact: ContactRecord): boolean {
  const { rule } = segment;
  if (rule.of !== 'contacts' || contact.status !== 'active') return false;
  const since = (days: number) => world.clock.now() - days * DAY;
  const isWithin = (time: number | null, days: number | undefined) =>
    days === undefined || (time !== null && time >= since(days));
  return (
    (rule.role === undefined || contact.role === rule.role) &&
    (rule.tag_id === undefined || contact.tags.some((tag) => tag.tag_id === rule.tag_id)) &&
    isWithin(contact.last_seen_at, rule.active_within_days) &&
    isWithin(contact.signed_up_at, rule.signed_up_within_days)
  );
}

/** The same for a company. */
export function isCompanySegmentMember(segment: SegmentRecord, company: CompanyRecord): boolean {
  const { rule } = segment;
  return (
    rule.of === 'companies' &&
    (rule.plan === undefined || company.plan === rule.plan) &&
    (rule.tag_id === undefined || company.tags.some((tag) => tag.tag_id === rule.tag_id)) &&
    company.monthly_spend >= (rule.min_monthly_spend ?? 0)
  );
}

export function segmentsOfContact(world: World, contact: ContactRecord): SegmentRecord[] {
  return [...segments.in(world).values()].filter((segment) => isSegmentMember(world, segment, contact));
}

export function segmentsOfCompany(world: World, company: CompanyRecord): SegmentRecord[] {
  return [...segments.in(world).values()].filter((segment) => isCompanySegmentMember(segment, company));
}

/** How many contacts or companies a segment has; looks at each of them. */
export function countMembers(world: World, segment: SegmentRecord): number {
  let count = 0;
  if (segment.rule.of === 'companies') {
    for (const company of companies.in(world).values()) if (isCompanySegmentMember(segment, company)) count += 1;
  } else {
    for (const contact of contacts.in(world).values()) if (isSegmentMember(world, segment, contact)) count += 1;
  }
  return count;
}
