import type { World } from '../../world/world.js';
import { contacts } from '../contacts/model.js';
import { ticketTypes } from '../ticket-types/model.js';
import { tickets } from '../tickets/model.js';
import type { Link } from './thread-fields.js';

/** Intercom shows this many links at most. */
const SHOWN = 1000;

export function showLinks(world: World, links: readonly Link[]): object {
  return {
    type: 'list',
    data: links.slice(0, SHOWN).map((link) => ({ ...link, category: categoryOf(world, link) })),
    total_count: links.length,
    has_more: links.length > SHOWN,
  };
}

function categoryOf(world: World, { type, id }: Link): string | null {
  if (type === 'conversation') return null;
  const ticket = tickets.get(world, id);
  return (ticket && ticketTypes.get(world, ticket.ticket_type_id)?.category) ?? null;
}

/** The contacts of a conversation or ticket as references. */
export function showContacts(world: World, ids: readonly string[]): object {
  const shown = ids.map((id) => ({
    type: 'contact',
    id,
    external_id: contacts.get(world, id)?.external_id ?? null,
  }));
  return { type: 'contact.list', contacts: shown };
}
