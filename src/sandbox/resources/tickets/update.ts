import { invalid, readFlag, readId, readObject, readText, readTime } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { JsonObject } from '../../json.js';
import { admins } from '../admins.js';
import { assigneeNotFound, NOBODY, readCompanyId } from '../inbox/people.js';
import { type Author, BOT } from '../inbox/thread-fields.js';
import { teams } from '../teams.js';
import { requireTicketState, requireTicketType, stateOfCategory } from '../ticket-types/find.js';
import { type TicketStateRecord, type TicketTypeRecord, ticketStates } from '../ticket-types/model.js';
import { attributeUpdates, readTicketAttributes } from './attributes.js';
import { changeTicket, type NewTicketPart } from './change.js';
import type { TicketRecord } from './model.js';

/** One thing that an update changes, and the parts that it leaves. */
interface Change {
  readonly changes: Partial<TicketRecord>;
  readonly parts: readonly NewTicketPart[];
}

const NOTHING: Change = { changes: {}, parts: [] };

/** PUT /tickets/{id}: attributes, state, assignment, opening and snoozing, in the order in which parts follow. */
export function updateTicket(call: Call, ticket: TicketRecord): TicketRecord {
  const type = requireTicketType(call.world, ticket.ticket_type_id);
  const assignment = readAssignmentFields(call);
  const author = readActor(call, assignment);
  readFlag(call.body, 'skip_notifications');
  const all = [
    changeAttributes(call, ticket, type, author),
    changeState(call, ticket, author),
    changeAssignee(call, ticket, assignment, author),
    changeOpenness(call, ticket, author),
    changeRest(call),
  ];
  const changes: Partial<TicketRecord> = Object.assign({}, ...all.map((one) => one.changes));
  return changeTicket(
    call.world,
    ticket,
    changes,
    all.flatMap((one) => one.parts),
  );
}

/** From 2.14 on `admin_id` and `assignee_id` lie in the body itself, before that in `assignment`. */
function readAssignmentFields({ body, version }: Call): JsonObject {
  return version >= 14 ? body : (readObject(body, 'assignment') ?? {});
}

/** The admin who acts; the bot when the body names none. */
function readActor({ world }: Call, fields: JsonObject): Author {
  const id = readId(fields, 'admin_id');
  if (id === undefined || id === null) return BOT;
  if (admins.get(world, id) === undefined) throw assigneeNotFound();
  return { type: 'admin', id };
}

function changeAttributes({ body }: Call, ticket: TicketRecord, type: TicketTypeRecord, author: Author): Change {
  const given = readObject(body, 'ticket_attributes');
  if (given === undefined || given === null) return NOTHING;
  const attributes = { ...ticket.attributes, ...readTicketAttributes(type, given) };
  const parts = attributeUpdates(type, ticket.attributes, attributes).map((attribute) => ({
    part_type: 'ticket_attribute_updated_by_admin',
    author,
    attribute,
  }));
  return { changes: { attributes }, parts };
}

function changeState(call: Call, ticket: TicketRecord, author: Author): Change {
  const state = readState(call, ticket);
  if (state === undefined || state.id === ticket.state_id) return NOTHING;
  const before = ticketStates.get(call.world, ticket.state_id)?.category ?? 'submitted';
  return {
    changes: { state_id: state.id, previous_state_id: ticket.state_id },
    parts: [{ part_type: 'ticket_state_updated_by_admin', author, state: { before, after: state.category } }],
  };
}

/** 2.11 names a category, later versions the id of a state. */
function readState({ world, body, version }: Call, ticket: TicketRecord): TicketStateRecord | undefined {
  if (version <= 11) {
    const category = readText(body, 'state');
    return category ? stateOfCategory(world, ticket.ticket_type_id, category) : undefined;
  }
  const id = readId(body, 'ticket_state_id');
  return id === undefined || id === null ? undefined : requireTicketState(world, ticket.ticket_type_id, id);
}

/** The id of an admin or a team; 0 takes both away. */
function changeAssignee({ world }: Call, ticket: TicketRecord, fields: JsonObject, author: Author): Change {
  const id = readId(fields, 'assignee_id');
  if (id === undefined || id === null) return NOTHING;
  const part = (assigned_to: NewTicketPart['assigned_to']) => ({
    part_type: 'assignment',
    author,
    ...(assigned_to === undefined ? {} : { assigned_to }),
  });
  if (id === NOBODY) {
    const unassigned = ticket.admin_assignee_id === null && ticket.team_assignee_id === null;
    return { changes: { admin_assignee_id: null, team_assignee_id: null }, parts: unassigned ? [] : [part(null)] };
  }
  if (admins.get(world, id) !== undefined) {
    const parts = ticket.admin_assignee_id === id ? [] : [part({ type: 'admin', id })];
    return { changes: { admin_assignee_id: id }, parts };
  }
  if (teams.get(world, id) === undefined) throw assigneeNotFound();
  const parts = ticket.team_assignee_id === id ? [] : [part({ type: 'team', id })];
  return { changes: { team_assignee_id: id }, parts };
}

/** `open: false` closes and ends a snooze; `snoozed_until` snoozes, which keeps a ticket open. */
function changeOpenness({ world, body }: Call, ticket: TicketRecord, author: Author): Change {
  const open = readFlag(body, 'open') ?? ticket.open;
  const given = readTime(body, 'snoozed_until');
  if (!open) {
    const parts = ticket.open ? [{ part_type: 'close', author }] : [];
    return { changes: { open: false, snoozed_until: null }, parts };
  }
  const reopened = ticket.open ? [] : [{ part_type: 'open', author }];
  if (given === undefined) return { changes: { open }, parts: reopened };
  if (given === null) {
    const parts = ticket.snoozed_until === null ? [] : [{ part_type: 'unsnoozed', author }];
    return { changes: { open, snoozed_until: null }, parts: [...reopened, ...parts] };
  }
  if (given <= world.clock.now()) throw invalid('snoozed_until', 'a time in the future');
  const parts = given === ticket.snoozed_until ? [] : [{ part_type: 'snoozed', author }];
  return { changes: { open, snoozed_until: given }, parts: [...reopened, ...parts] };
}

function changeRest(call: Call): Change {
  const is_shared = readFlag(call.body, 'is_shared');
  const company_id = readCompanyId(call);
  return {
    changes: {
      ...(is_shared === undefined || is_shared === null ? {} : { is_shared }),
      ...(company_id === undefined ? {} : { company_id }),
    },
    parts: [],
  };
}
