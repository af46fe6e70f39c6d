import type { Author } from '../resources/inbox/authors.js';
import type { Assignee } from '../resources/inbox/people.js';
import type { AppliedTag } from '../resources/tags/model.js';
import type { Collections } from '../world/world.js';
import type { Fault } from './shape.js';

/** A reference of a record: where it stands, to what, and the id; null = to nothing. */
export type Reference = readonly [path: Fault['path'], to: keyof Collections, id: string | null];

/**
 * What records refer to and what must therefore be there. Not among it: authors who are contacts, recipients of
 * messages, raters and merged contacts, because contacts can be deleted while what they wrote stays.
 */
export function* referencesIn(world: Collections): Iterable<Reference> {
  yield* within('admins', world.admins, (admin) => each('team_ids', 'teams', admin.team_ids));
  yield* within('teams', world.teams, (team) => each('admin_ids', 'admins', team.admin_ids));
  yield* within('dataAttributes', world.dataAttributes, ({ admin_id }) => [[['admin_id'], 'admins', admin_id]]);
  yield* within('segments', world.segments, ({ rule }) => [[['rule', 'tag_id'], 'tags', rule.tag_id ?? null]]);
  yield* within('companies', world.companies, (company) => tags(company.tags));
  yield* within('contacts', world.contacts, (contact) => [
    [['owner_id'], 'admins', contact.owner_id],
    ...each('company_ids', 'companies', contact.company_ids),
    ...tags(contact.tags),
  ]);
  yield* within('notes', world.notes, (note) => [
    [['contact_id'], 'contacts', note.contact_id],
    [['company_id'], 'companies', note.company_id],
    [['author_id'], 'admins', note.author_id],
  ]);
  yield* within('events', world.events, (event) => [[['contact_id'], 'contacts', event.contact_id]]);
  yield* within('ticketStates', world.ticketStates, (state) =>
    each('ticket_type_ids', 'ticketTypes', state.ticket_type_ids),
  );
  yield* within('conversations', world.conversations, (conversation) => [
    ...threadReferences(conversation),
    ...each('teammate_ids', 'admins', conversation.teammate_ids),
    author(['source', 'author'], conversation.source.author),
  ]);
  yield* within('tickets', world.tickets, (ticket) => [
    [['ticket_type_id'], 'ticketTypes', ticket.ticket_type_id],
    [['state_id'], 'ticketStates', ticket.state_id],
    [['previous_state_id'], 'ticketStates', ticket.previous_state_id],
    ...threadReferences(ticket),
  ]);
  yield* within('messages', world.messages, (message) => [[['admin_id'], 'admins', message.admin_id]]);
}

function* within<T>(
  name: keyof Collections,
  collection: { values(): Iterable<T> },
  read: (record: T) => Iterable<Reference>,
): Iterable<Reference> {
  let at = 0;
  for (const record of collection.values()) {
    for (const [path, to, id] of read(record)) yield [['records', name, at, ...path], to, id];
    at += 1;
  }
}

/** What conversations and tickets have in common. */
interface Thread {
  readonly admin_assignee_id: string | null;
  readonly team_assignee_id: string | null;
  readonly company_id: string | null;
  readonly contact_ids: readonly string[];
  readonly tags: readonly AppliedTag[];
  readonly parts: readonly { readonly author: Author; readonly assigned_to: Assignee | null }[];
}

function* threadReferences(thread: Thread): Iterable<Reference> {
  yield [['admin_assignee_id'], 'admins', thread.admin_assignee_id];
  yield [['team_assignee_id'], 'teams', thread.team_assignee_id];
  yield [['company_id'], 'companies', thread.company_id];
  yield* each('contact_ids', 'contacts', thread.contact_ids);
  yield* tags(thread.tags);
  for (const [at, part] of thread.parts.entries()) {
    yield author(['parts', at, 'author'], part.author);
    const { assigned_to } = part;
    if (assigned_to === null) continue;
    yield [['parts', at, 'assigned_to', 'id'], assigned_to.type === 'admin' ? 'admins' : 'teams', assigned_to.id];
  }
}

function each(field: string, to: keyof Collections, ids: readonly string[]): Reference[] {
  return ids.map((id, at) => [[field, at], to, id]);
}

function* tags(applied: readonly AppliedTag[]): Iterable<Reference> {
  for (const [at, tag] of applied.entries()) {
    yield [['tags', at, 'tag_id'], 'tags', tag.tag_id];
    yield [['tags', at, 'applied_by'], 'admins', tag.applied_by];
  }
}

function author(path: Fault['path'], writer: Author): Reference {
  return [[...path, 'id'], 'admins', writer.type === 'admin' ? writer.id : null];
}
