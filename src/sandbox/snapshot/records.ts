import type { Collection } from '../world/collection.js';
import type { MemberOrder } from '../world/member-order.js';
import type { Collections } from '../world/world.js';
import * as inbox from './inbox-shapes.js';
import * as people from './people-shapes.js';
import { type Fault, fits, list, type Shape } from './shape.js';

/** How a collection goes into a document and comes out of it. */
export interface StoredCollection {
  /** Every record, oldest insert first. */
  save(): readonly unknown[];
  order(): MemberOrder;
  /** Fills the empty collection; tells what is wrong instead. The records become the collection's own. */
  load(records: unknown): Fault | undefined;
  reorder(order: MemberOrder): boolean;
}

/** All collections by name, in the order of a document. */
export function storedCollections(world: Collections): { readonly [N in keyof Collections]: StoredCollection } {
  return {
    admins: stored(world.admins, people.admin),
    teams: stored(world.teams, people.team),
    tags: stored(world.tags, people.tag),
    dataAttributes: stored(world.dataAttributes, people.dataAttribute),
    segments: stored(world.segments, people.segment),
    companies: stored(world.companies, people.company),
    contacts: stored(world.contacts, people.contact),
    notes: stored(world.notes, people.note),
    events: stored(world.events, people.event),
    ticketTypes: stored(world.ticketTypes, inbox.ticketType),
    ticketStates: stored(world.ticketStates, inbox.ticketState),
    conversations: stored(world.conversations, inbox.conversation),
    deletedConversations: stored(world.deletedConversations, inbox.deletedConversation),
    tickets: stored(world.tickets, inbox.ticket),
    messages: stored(world.messages, inbox.message),
  };
}

function stored<T extends { readonly id: string }>(
  collection: Collection<T, string, string>,
  shape: Shape<T>,
): StoredCollection {
  const records = list(shape);
  return {
    save: () => [...collection.values()],
    order: () => collection.order(),
    load(given) {
      if (!fits(records, given)) return records.fault(given);
      for (const [at, record] of given.entries()) {
        if (collection.get(record.id) !== undefined) return { path: [at, 'id'], expected: 'an id of its own' };
        collection.insert(record);
      }
      return undefined;
    },
    reorder: (order) => collection.reorder(order),
  };
}
