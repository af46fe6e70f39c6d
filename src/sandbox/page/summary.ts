import { admins } from '../resources/admins.js';
import { type CompanyRecord, companies } from '../resources/companies/model.js';
import { type ContactRecord, contacts } from '../resources/contacts/model.js';
import { toPlainText } from '../resources/inbox/html.js';
import { type AppliedTag, tags as tagTable } from '../resources/tags/model.js';
import { teams } from '../resources/teams.js';
import type { World } from '../world/world.js';
import type { ThreadState } from './find.js';

/** Characters of the newest message that the list shows. */
const PREVIEW = 140;

/** What a row of the workspace page shows of a conversation or a ticket. Times are unix seconds. */
export interface Summary {
  readonly kind: 'conversations' | 'tickets';
  readonly id: string;
  readonly title: string | null;
  readonly state: ThreadState;
  readonly unread: boolean;
  /** The person, their company or the conversation has the tag VIP. */
  readonly vip: boolean;
  readonly updatedAt: number;
  readonly createdAt: number;
  readonly snoozedUntil: number | null;
  readonly customer: Person | null;
  readonly company: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly tags: readonly string[];
  /** The newest words, as plain text. */
  readonly preview: string;
}

export interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: ContactRecord['role'];
}

/** What conversations and tickets have in common. */
interface Shared {
  readonly id: string;
  readonly updated_at: number;
  readonly created_at: number;
  readonly snoozed_until: number | null;
  readonly contact_ids: readonly string[];
  readonly company_id: string | null;
  readonly admin_assignee_id: string | null;
  readonly team_assignee_id: string | null;
  readonly tags: readonly AppliedTag[];
}

/** The part of a row that conversations and tickets have in common. */
export function summarizeShared(world: World, record: Shared): Omit<Summary, 'kind' | 'title' | 'state' | 'preview'> {
  const contact = customerOf(world, record);
  const company = companyOf(world, record, contact);
  return {
    id: record.id,
    unread: false,
    vip: [record, contact, company].some((one) => one !== undefined && hasVipTag(world, one.tags)),
    updatedAt: record.updated_at,
    createdAt: record.created_at,
    snoozedUntil: record.snoozed_until,
    customer: contact === undefined ? null : showPerson(contact),
    company: company?.name ?? null,
    assignee: admins.get(world, record.admin_assignee_id ?? '')?.name ?? null,
    team: teams.get(world, record.team_assignee_id ?? '')?.name ?? null,
    tags: tagNames(world, record.tags),
  };
}

export function showPerson({ id, name, email, role }: ContactRecord): Person {
  return { id, name, email, role };
}

export function customerOf(world: World, { contact_ids }: Pick<Shared, 'contact_ids'>): ContactRecord | undefined {
  return contacts.get(world, contact_ids[0] ?? '');
}

export function tagNames(world: World, tags: readonly AppliedTag[]): string[] {
  return tags.flatMap(({ tag_id }) => tagTable.get(world, tag_id)?.name ?? []);
}

function companyOf(
  world: World,
  { company_id }: Pick<Shared, 'company_id'>,
  contact: ContactRecord | undefined,
): CompanyRecord | undefined {
  return companies.get(world, company_id ?? contact?.company_ids[0] ?? '');
}

function hasVipTag(world: World, tags: readonly AppliedTag[]): boolean {
  return tagNames(world, tags).some((name) => name.toLowerCase() === 'vip');
}

/** The beginning of the newest words. @param first what was written before the first part, as HTML */
export function previewOf(parts: readonly { readonly body: string | null }[], first: string): string {
  const newest = parts.findLast(({ body }) => body !== null)?.body ?? first;
  return toPlainText(newest).replace(/\s+/g, ' ').slice(0, PREVIEW);
}
