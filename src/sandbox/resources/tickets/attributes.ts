import { type RefusedError, refuse } from '../../http/errors.js';
import type { JsonObject, JsonValue } from '../../json.js';
import type { Attributes, AttributeValue } from '../../world/attributes.js';
import type { TicketAttribute, TicketDataType, TicketTypeRecord } from '../ticket-types/model.js';
import type { AttributeUpdate } from './model.js';

/** Values that a caller gives, checked against the ticket's type. @throws RefusedError 400 parameter_invalid */
export function readTicketAttributes(type: TicketTypeRecord, given: JsonObject): Attributes {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const attribute = type.attributes.find((one) => one.name === name && !one.archived);
      if (attribute === undefined) throw wrong(name, `does not exist on tickets of type ${type.name}`);
      return [name, value === null ? null : readAttribute(attribute, value)];
    }),
  );
}

/** @throws RefusedError 400 when a type's required attribute is not given. */
export function checkRequired(type: TicketTypeRecord, values: Attributes): void {
  const lacks = ({ name, required_to_create, archived }: TicketAttribute) =>
    required_to_create && !archived && (values[name] === undefined || values[name] === null || values[name] === '');
  if (type.attributes.some(lacks)) throw refuse(400, 'parameter_invalid', 'Missing required ticket attributes');
}

/** The attributes that differ after an update, in the order of the type, as parts have them. */
export function attributeUpdates(type: TicketTypeRecord, before: Attributes, after: Attributes): AttributeUpdate[] {
  return type.attributes
    .filter(({ name }) => (before[name] ?? null) !== (after[name] ?? null))
    .map((attribute) => describeUpdate(attribute, after[attribute.name] ?? null));
}

function describeUpdate(attribute: TicketAttribute, value: AttributeValue): AttributeUpdate {
  const item = attribute.items.find((one) => one.id === value);
  const text = value === null ? null : String(value);
  return {
    attribute: { type: 'attribute', id: attribute.id, label: attribute.name },
    value: { type: 'value', id: text, label: item?.label ?? text ?? '' },
  };
}

type Reader = (value: JsonValue, attribute: TicketAttribute) => AttributeValue | undefined;

const READERS: Readonly<Record<TicketDataType, readonly [expected: string, read: Reader]>> = {
  string: ['a string', (value) => (typeof value === 'string' ? value : undefined)],
  integer: ['an integer', (value) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined)],
  decimal: ['a number', (value) => (typeof value === 'number' ? value : undefined)],
  boolean: ['a boolean', (value) => (typeof value === 'boolean' ? value : undefined)],
  // Files are attached in the inbox.
  files: ['left out: files are attached in the inbox', () => undefined],
  datetime: ['a UNIX timestamp in seconds or an ISO 8601 time', (value) => readDatetime(value)],
  list: [
    'the id of a list item, as GET /ticket_types shows it',
    (value, { items }) => items.find((item) => item.id === value && !item.archived)?.id,
  ],
};

function readAttribute(attribute: TicketAttribute, value: JsonValue): AttributeValue {
  const [expected, read] = READERS[attribute.data_type];
  const result = read(value, attribute);
  if (result === undefined) throw wrong(attribute.name, `must be ${expected}`);
  return result;
}

/** Kept as unix seconds, in which tickets are searched. */
function readDatetime(value: JsonValue): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

function wrong(name: string, what: string): RefusedError {
  return refuse(400, 'parameter_invalid', `Ticket attribute '${name}' ${what}`, name);
}
