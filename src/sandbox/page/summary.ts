import { admins } from '../resources/admins.js';
import { type CompanyRecord, companies } from '../resources/companies/model.js';
import { type ContactRecord, contacts } from '../resources/contacts/model.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import { toPlainText } from '../resources/inbox/html.js';
import { type AppliedTag, tags as tagTable } from '../resources/tags/model.js';
import { teams } from '../resources/teams.js';
import type { World } from '../world/world.js';

/** Characters of the newest message that the list shows. */
const PREVIEW = 140;

/** A conversation as the list of the inbox page shows it. Times are unix seconds. */
export interface ConversationSummary {
  readonly id: string;
  readonly title: string | null;
  readonly state: ConversationRecord['state'];
  readonly unread: boolean;
  readonly priority: ConversationRecord['priority'];
  /** The person, their company or the conversation has the tag VIP. */
  readonly vip: boolean;
  readonly updatedAt: number;
  readonly createdAt: number;
  readonly waitingSince: number | null;
  readonly snoozedUntil: number | null;
  readonly customer: Person | null;
  readonly company: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly tags: readonly string[];
  /** 1 to 5. */
  readonly rating: number | null;
  /** The newest words, as plain text. */
  readonly preview: string;
}

export interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: ContactRecord['role'];
}

export function summarize(world: World, conversation: ConversationRecord): ConversationSummary {
  const contact = customerOf(world, conversation);
  const company = companyOf(world, conversation, contact);
  return {
    id: conversation.id,
    title: conversation.title ?? (toPlainText(conversation.source.subject) || null),
    state: conversation.state,
    unread: !conversation.read,
    priority: conversation.priority,
    vip: [conversation, contact, company].some((one) => one !== undefined && hasVipTag(world, one.tags)),
    updatedAt: conversation.updated_at,
    createdAt: conversation.created_at,
    waitingSince: conversation.waiting_since,
    snoozedUntil: conversation.snoozed_until,
    customer: contact === undefined ? null : showPerson(contact),
    company: company?.name ?? null,
    assignee: admins.get(world, conversation.admin_assignee_id ?? '')?.name ?? null,
    team: teams.get(world, conversation.team_assignee_id ?? '')?.name ?? null,
    tags: tagNames(world, conversation.tags),
    rating: conversation.rating?.rating ?? null,
    preview: previewOf(conversation),
  };
}

export function showPerson({ id, name, email, role }: ContactRecord): Person {
  return { id, name, email, role };
}

export function customerOf(world: World, { contact_ids }: ConversationRecord): ContactRecord | undefined {
  return contacts.get(world, contact_ids[0] ?? '');
}

export function tagNames(world: World, tags: readonly AppliedTag[]): string[] {
  return tags.flatMap(({ tag_id }) => tagTable.get(world, tag_id)?.name ?? []);
}

function companyOf(
  world: World,
  { company_id }: ConversationRecord,
  contact: ContactRecord | undefined,
): CompanyRecord | undefined {
  return companies.get(world, company_id ?? contact?.company_ids[0] ?? '');
}

function hasVipTag(world: World, tags: readonly AppliedTag[]): boolean {
  return tagNames(world, tags).some((name) => name.toLowerCase() === 'vip');
}

function previewOf({ parts, source }: ConversationRecord): string {
  const newest = parts.findLast(({ body }) => body !== null)?.body ?? source.body;
  return toPlainText(newest).replace(/\s+/g, ' ').slice(0, PREVIEW);
}
