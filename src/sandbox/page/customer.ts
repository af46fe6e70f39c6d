import { admins } from '../resources/admins.js';
import { companies } from '../resources/companies/model.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import { conversations } from '../resources/conversations/model.js';
import { dataAttributes } from '../resources/data-attributes/model.js';
import { notes } from '../resources/notes.js';
import { tickets } from '../resources/tickets/model.js';
import type { World } from '../world/world.js';
import { type ConversationSummary, summarizeConversation } from './conversation-kind.js';
import { newestFirst } from './find.js';
import { type Person, showPerson, tagNames } from './summary.js';
import { summarizeTicket, type TicketSummary } from './ticket-kind.js';

/** So many notes, conversations and tickets are shown: the newest. */
const SHOWN = 20;

/** Everything that the workspace knows of a person. Times are unix seconds. */
interface Customer extends Person {
  readonly phone: string | null;
  readonly externalId: string | null;
  readonly status: ContactRecord['status'];
  readonly blocked: boolean;
  readonly companies: readonly string[];
  readonly owner: string | null;
  /** City, region and country, as far as they are known. */
  readonly location: string | null;
  readonly language: string | null;
  readonly createdAt: number;
  readonly signedUpAt: number | null;
  readonly lastSeenAt: number | null;
  readonly lastRepliedAt: number | null;
  /** Custom attributes that have a value, by name. `isTime` marks unix seconds. */
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly isTime: boolean }[];
  readonly tags: readonly string[];
  /** Newest first. The body is HTML that came from outside. */
  readonly notes: readonly {
    readonly id: string;
    readonly body: string;
    readonly author: string;
    readonly at: number;
  }[];
  readonly conversations: readonly ConversationSummary[];
  readonly tickets: readonly TicketSummary[];
  /** How many there are, shown or not. */
  readonly counts: { readonly notes: number; readonly conversations: number; readonly tickets: number };
}

export function showCustomer(world: World, contact: ContactRecord): Customer {
  const { city, region, country } = contact.location;
  const written = [...notes.in(world).by('contact_id', contact.id)].reverse();
  const begun = newestFirst(conversations.in(world).by('contact', contact.id));
  const reported = newestFirst(tickets.in(world).by('contact', contact.id));
  return {
    ...showPerson(contact),
    phone: contact.phone,
    externalId: contact.external_id,
    status: contact.status,
    blocked: contact.blocked,
    companies: contact.company_ids.flatMap((id) => companies.get(world, id)?.name ?? []),
    owner: admins.get(world, contact.owner_id ?? '')?.name ?? null,
    location: [city, region, country].filter((text) => text !== null && text !== '').join(', ') || null,
    language: contact.language_override ?? contact.browser_language,
    createdAt: contact.created_at,
    signedUpAt: contact.signed_up_at,
    lastSeenAt: contact.last_seen_at,
    lastRepliedAt: contact.last_replied_at,
    attributes: Object.entries(contact.custom_attributes).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [{ name, value: String(value), isTime: isTime(world, name) }],
    ),
    tags: tagNames(world, contact.tags),
    notes: written.slice(0, SHOWN).map(({ id, body, author_id, created_at }) => ({
      id,
      body,
      author: admins.get(world, author_id)?.name ?? 'Somebody',
      at: created_at,
    })),
    conversations: begun.slice(0, SHOWN).map((one) => summarizeConversation(world, one)),
    tickets: reported.slice(0, SHOWN).map((one) => summarizeTicket(world, one)),
    counts: { notes: written.length, conversations: begun.length, tickets: reported.length },
  };
}

function isTime(world: World, name: string): boolean {
  const type = dataAttributes.in(world).firstBy('full_name', `contact.${name}`)?.data_type;
  return type === 'date' || type === 'datetime';
}
