import { type RefusedError, refuse } from '../../http/errors.js';
import type { JsonValue } from '../../json.js';
import type { AttributeValue } from '../../world/attributes.js';
import type { World } from '../../world/world.js';
import { type ConversationAttributeRecord, type ConversationAttributeType, conversationAttributes } from './model.js';

/** The definition in force. @throws RefusedError 400 when two have the name */
export function findConversationAttribute(world: World, name: string): ConversationAttributeRecord | undefined {
  const found = [...conversationAttributes.in(world).by('name', name)].filter(({ archived }) => !archived);
  if (found.length > 1) throw wrong(name, 'is defined more than once: rename or archive one of the definitions');
  return found[0];
}

/** A value that a call gives, checked against its definition. @throws RefusedError 400 parameter_invalid */
export function readConversationAttribute(world: World, name: string, value: JsonValue): AttributeValue {
  const definition = findConversationAttribute(world, name);
  if (definition === undefined && world.settings.undefinedAttributes === 'refuse') throw wrong(name, 'does not exist');
  if (typeof value === 'object') {
    if (value === null) return null;
    throw wrong(name, 'must be text, a number, a boolean or null');
  }
  if (definition === undefined) return value;
  const [expected, holds] = ACCEPTS[definition.data_type];
  if (!holds(value)) throw wrong(name, `must be ${expected}`);
  if (definition.data_type !== 'list') return value;
  const options = definition.options.filter(({ archived }) => !archived);
  const chosen = options.find(({ id, label }) => id === value || label === value);
  if (chosen === undefined) throw wrong(name, `must be one of ${options.map(({ label }) => label).join(', ')}`);
  return chosen.label;
}

type Test = readonly [expected: string, holds: (value: AttributeValue) => boolean];

const isText = (value: AttributeValue) => typeof value === 'string';

const ACCEPTS: Readonly<Record<ConversationAttributeType, Test>> = {
  string: ['a string', isText],
  list: ['one of its options', isText],
  integer: ['an integer', Number.isInteger],
  decimal: ['a number', (value) => typeof value === 'number'],
  boolean: ['a boolean', (value) => typeof value === 'boolean'],
  datetime: ['a UNIX timestamp in seconds', Number.isInteger],
  relationship: ['set by the instances that refer to the conversation', () => false],
  files: ['set in the inbox', () => false],
};

function wrong(name: string, what: string): RefusedError {
  return refuse(400, 'parameter_invalid', `Custom attribute '${name}' ${what}`);
}
