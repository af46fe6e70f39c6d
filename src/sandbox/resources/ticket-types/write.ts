import { refuse } from '../../http/errors.js';
import { invalid, missing, readFlag, readText, requireText } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { addStandardStates, createAttribute, createItem, createTicketType } from './create.js';
import { type TicketAttribute, type TicketTypeRecord, ticketTypes } from './model.js';
import { serializeAttribute, serializeTicketType } from './serialize.js';

const CATEGORIES = ['Customer', 'Back-office', 'Tracker'] as const;
const DATA_TYPES = ['string', 'list', 'integer', 'decimal', 'boolean', 'datetime', 'files'] as const;
const FLAGS = [
  'required_to_create',
  'required_to_create_for_contacts',
  'visible_on_create',
  'visible_to_contacts',
  'multiline',
  'allow_multiple_values',
] as const;

/** POST /ticket_types. */
export function addTicketType(call: Call): Answer {
  const { world, body } = call;
  const name = requireText(body, 'name');
  const { category = 'Customer', description = '', icon = '🎟️', ...rest } = readTypeFields(call);
  const type = createTicketType(world, { name, category, description, icon, ...rest, attributes: [] });
  addStandardStates(world, type.id);
  return ok(serializeTicketType(call, type, { states: true }));
}

/** PUT /ticket_types/{id}. */
export function changeTicketType(call: Call): Answer {
  const { world, body } = call;
  const type = ticketTypes.require(call, call.param('ticket_type_id'));
  const name = readText(body, 'name') ?? type.name;
  const archived = readFlag(body, 'archived') ?? type.archived;
  const changes = { ...readTypeFields(call), name, archived, updated_at: world.clock.now() };
  return ok(serializeTicketType(call, ticketTypes.in(world).update(type, changes), { states: true }));
}

/** POST /ticket_types/{id}/attributes. */
export function addTypeAttribute(call: Call): Answer {
  const { world, body } = call;
  const type = ticketTypes.require(call, call.param('ticket_type_id'));
  const name = requireText(body, 'name');
  const description = readText(body, 'description');
  if (description === undefined || description === null) throw missing('description');
  const given = requireText(body, 'data_type');
  const data_type = DATA_TYPES.find((known) => known === given);
  if (data_type === undefined) throw invalid('data_type', `one of ${DATA_TYPES.join(', ')}`);
  if (type.attributes.some((one) => one.name === name && !one.archived)) {
    throw refuse(400, 'parameter_invalid', `An attribute named ${name} already exists on this ticket type`, 'name');
  }
  const items = readItems(call) ?? [];
  const attribute = createAttribute(world, { name, description, data_type, items, ...readFlags(call) }, false);
  return written(call, type, [...type.attributes, attribute], attribute);
}

/** PUT /ticket_types/{id}/attributes/{id}. */
export function changeTypeAttribute(call: Call): Answer {
  const { body } = call;
  const type = ticketTypes.require(call, call.param('ticket_type_id'));
  const before = type.attributes.find(({ id }) => id === call.param('attribute_id'));
  if (before === undefined) throw refuse(404, 'not_found', 'Ticket type attribute not found');
  const labels = readItems(call);
  const attribute: TicketAttribute = {
    ...before,
    ...readFlags(call),
    name: readText(body, 'name') ?? before.name,
    description: readText(body, 'description') ?? before.description,
    archived: readFlag(body, 'archived') ?? before.archived,
    ...(labels === undefined ? {} : { items: withLabels(call, before, labels) }),
  };
  const attributes = type.attributes.map((one) => (one === before ? attribute : one));
  return written(call, type, attributes, attribute);
}

function written(call: Call, type: TicketTypeRecord, attributes: TicketAttribute[], shown: TicketAttribute): Answer {
  ticketTypes.in(call.world).update(type, { attributes, updated_at: call.world.clock.now() });
  return ok(serializeAttribute(call, type, shown, attributes.indexOf(shown)));
}

/** Items that stay keep their ids; those that go are archived, since tickets may hold them. */
function withLabels({ world }: Call, { items }: TicketAttribute, labels: readonly string[]): TicketAttribute['items'] {
  const kept = items.map((item) => ({ ...item, archived: !labels.includes(item.label) }));
  const added = labels.filter((label) => !items.some((item) => item.label === label));
  return [...kept, ...added.map((label) => createItem(world, label))];
}

function readTypeFields({ body }: Call) {
  const category = readText(body, 'category');
  const known = CATEGORIES.find((one) => one === category);
  if (category !== undefined && category !== null && known === undefined) {
    throw invalid('category', `one of ${CATEGORIES.join(', ')}`);
  }
  const description = readText(body, 'description') ?? undefined;
  const icon = readText(body, 'icon') ?? undefined;
  const is_internal = readFlag(body, 'is_internal') ?? undefined;
  return {
    ...(known === undefined ? {} : { category: known }),
    ...(description === undefined ? {} : { description }),
    ...(icon === undefined ? {} : { icon }),
    ...(is_internal === undefined ? {} : { is_internal }),
  };
}

function readFlags({ body }: Call): Partial<Pick<TicketAttribute, (typeof FLAGS)[number]>> {
  const given = FLAGS.map((name) => [name, readFlag(body, name)] as const);
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'boolean'));
}

/** `list_items`: labels with commas between them. */
function readItems({ body }: Call): string[] | undefined {
  const given = readText(body, 'list_items');
  if (given === undefined || given === null) return undefined;
  return given
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
