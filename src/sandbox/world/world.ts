import { createScroll, type Scroll } from '../paging/scroll.js';
import { type AdminCollection, createAdminCollection } from '../resources/admins/model.js';
import { type CompanyCollection, type CompanyRecord, createCompanyCollection } from '../resources/companies/model.js';
import { type ContactCollection, createContactCollection } from '../resources/contacts/model.js';
import {
  type ConversationCollection,
  createConversationCollection,
  createDeletedConversationCollection,
  type DeletedConversationCollection,
} from '../resources/conversations/model.js';
import { createDataAttributeCollection, type DataAttributeCollection } from '../resources/data-attributes/model.js';
import { createEventCollection, type EventCollection } from '../resources/events/model.js';
import { createMessageCollection, type MessageCollection } from '../resources/messages/model.js';
import { createNoteCollection, type NoteCollection } from '../resources/notes/model.js';
import { createSegmentCollection, type SegmentCollection } from '../resources/segments/model.js';
import { createTagCollection, type TagCollection } from '../resources/tags/model.js';
import { createTeamCollection, type TeamCollection } from '../resources/teams/model.js';
import {
  createTicketStateCollection,
  createTicketTypeCollection,
  type TicketStateCollection,
  type TicketTypeCollection,
} from '../resources/ticket-types/model.js';
import { createTicketCollection, type TicketCollection } from '../resources/tickets/model.js';
import type { Clock } from './clock.js';
import { createHappenings, type HappeningHub } from './happenings.js';
import { createIds, type IdSource } from './ids.js';
import { createRandom, type Random } from './random.js';
import type { WorkspaceSettings } from './settings.js';
import { createSignals, type SignalHub } from './signals.js';

/** Everything that the sandbox knows: what an Intercom workspace would keep in its database. */
export interface World extends Collections {
  readonly settings: WorkspaceSettings;
  readonly clock: Clock;
  readonly nextId: IdSource;
  /** Chance for what the resources make up (scroll names, quick ids); not for ids of records. */
  readonly random: Random;
  readonly signals: SignalHub;
  readonly happenings: HappeningHub;
  /** The workspace's one scroll over companies. */
  readonly companyScroll: Scroll<CompanyRecord>;
  /** The admin whom the access token stands for. */
  tokenAdminId: string;
}

/** The records, one collection a kind. */
export interface Collections {
  readonly contacts: ContactCollection;
  readonly companies: CompanyCollection;
  readonly tags: TagCollection;
  readonly notes: NoteCollection;
  readonly segments: SegmentCollection;
  readonly events: EventCollection;
  readonly admins: AdminCollection;
  readonly teams: TeamCollection;
  readonly dataAttributes: DataAttributeCollection;
  readonly conversations: ConversationCollection;
  readonly deletedConversations: DeletedConversationCollection;
  readonly tickets: TicketCollection;
  readonly ticketTypes: TicketTypeCollection;
  readonly ticketStates: TicketStateCollection;
  readonly messages: MessageCollection;
}

/** An empty world; `populate` fills it. */
export function createWorld(settings: WorkspaceSettings, clock: Clock, happenings = createHappenings()): World {
  const random = createRandom(settings.seed, 'world');
  return {
    settings,
    clock,
    nextId: createIds(settings.seed),
    random,
    signals: createSignals(),
    happenings,
    companyScroll: createScroll(clock.now, random.uuid),
    tokenAdminId: '',
    contacts: createContactCollection(),
    companies: createCompanyCollection(),
    tags: createTagCollection(),
    notes: createNoteCollection(),
    segments: createSegmentCollection(),
    events: createEventCollection(),
    admins: createAdminCollection(),
    teams: createTeamCollection(),
    dataAttributes: createDataAttributeCollection(),
    conversations: createConversationCollection(),
    deletedConversations: createDeletedConversationCollection(),
    tickets: createTicketCollection(),
    ticketTypes: createTicketTypeCollection(),
    ticketStates: createTicketStateCollection(),
    messages: createMessageCollection(),
  };
}
