import { refuse } from '../../http/errors.js';
import { invalid } from '../../http/input.js';
import { isJsonObject } from '../../json.js';
import { createdAt, generated, optional, optionalOrNull, required, updatedAt } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { flag, list, maybe, object, oneOf, type Shape, text, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { idsOf } from '../ids.js';

const TYPES = ['string', 'integer', 'list', 'decimal', 'boolean', 'datetime', 'relationship', 'files'] as const;

export type ConversationAttributeType = (typeof TYPES)[number];

const dataType: Shape<ConversationAttributeType> = {
  ...oneOf(...TYPES),
  read(value) {
    const type = TYPES.find((known) => known === value);
    if (type !== undefined) return type;
    throw unprocessable(`data_type '${String(value)}' is not valid. Allowed types: ${TYPES.join(', ')}`);
  },
};

const option = object({ id: text, label: text, archived: flag });

export type AttributeOption = ValueOf<typeof option>;

/** Bodies have labels alone. */
const options: Shape<readonly AttributeOption[]> = {
  ...list(option),
  read(value, field, { world }) {
    if (!Array.isArray(value)) throw invalid(field, 'an array');
    return value.map((given) => {
      const label = isJsonObject(given) ? given.label : undefined;
      if (typeof label !== 'string' || label === '') throw unprocessable('label is required');
      return { id: world.random.uuid(), label, archived: false };
    });
  },
};

/** Definitions of custom attributes of conversations. */
export const conversationAttributes = table('conversationAttributes', {
  ids: idsOf('conversation_attribute_definition', 3_001, 3_001),
  fields: {
    name: required(text),
    description: optional(text, () => ''),
    data_type: required(dataType, { fixed: true }),
    required: optional(flag, () => false),
    visible_to_team_ids: optional(list(ref('teams')), () => []),
    /** Of a text. */
    multiline: optional(flag, () => false),
    /** Of a list. */
    options: optional(options, () => [], { fixed: true }),
    /** Of a relationship: how many objects, and of which type. */
    reference: optionalOrNull(object({ type: oneOf('one', 'many'), object_type_id: maybe(text) })),
    archived: generated(flag, () => false),
    created_at: createdAt,
    updated_at: updatedAt,
    admin_id: generated(ref('admins'), ({ world }) => world.tokenAdminId),
  },
  keys: { name: 'name' },
  count: false,
  notFound: () => refuse(404, 'conversation_attribute_not_found', 'Conversation attribute not found'),
});

export type ConversationAttributeRecord = RecordOf<typeof conversationAttributes>;

/** Attributes are refused in 422, unlike almost everything else. */
export function unprocessable(message: string) {
  return refuse(422, 'parameter_invalid', message);
}
