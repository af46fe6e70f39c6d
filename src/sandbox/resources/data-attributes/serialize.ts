import type { Call } from '../../http/route.js';
import type { ConversationAttribute } from './conversation-attributes.js';
import type { DataAttributeRecord } from './model.js';
import type { StandardAttribute } from './standard.js';

/** A list attribute shows as text with options, a date with time as a date. */
export function serializeDataAttribute(attribute: DataAttributeRecord): object {
  const { data_type } = attribute;
  return {
    id: Number(attribute.id),
    type: 'data_attribute',
    name: attribute.name,
    full_name: `custom_attributes.${attribute.name}`,
    label: attribute.label,
    ...(attribute.description === null ? {} : { description: attribute.description }),
    data_type: data_type === 'options' ? 'string' : data_type === 'datetime' ? 'date' : data_type,
    ...(data_type === 'options' ? { options: attribute.options } : {}),
    api_writable: true,
    ui_writable: true,
    messenger_writable: attribute.messenger_writable,
    custom: true,
    archived: attribute.archived,
    admin_id: attribute.admin_id,
    created_at: attribute.created_at,
    updated_at: attribute.updated_at,
    model: attribute.model,
  };
}

export function serializeStandardAttribute(attribute: StandardAttribute): object {
  return {
    type: 'data_attribute',
    name: attribute.name,
    full_name: attribute.name,
    label: attribute.label,
    description: attribute.description,
    data_type: attribute.data_type,
    api_writable: attribute.api_writable,
    ui_writable: false,
    messenger_writable: false,
    custom: false,
    archived: false,
    model: attribute.model,
  };
}

/** Before 2.16 an attribute like those of contacts, since then an object of its own. */
export function serializeConversationAttribute({ world, version }: Call, attribute: ConversationAttribute): object {
  const { id, name, description, data_type, options, archived } = attribute;
  const { createdAt } = world.settings;
  const about = { id, name, description, archived, created_at: createdAt, updated_at: createdAt };
  const admin_id = world.tokenAdminId;
  if (version >= 16) {
    return {
      type: 'conversation_attribute',
      ...about,
      data_type,
      required: false,
      visible_to_team_ids: [],
      admin_id,
      ...(data_type === 'list' ? { options: options.map((option) => ({ ...option, archived: false })) } : {}),
      ...(data_type === 'string' ? { multiline: false } : {}),
    };
  }
  return {
    type: 'data_attribute',
    ...about,
    model: 'conversation',
    full_name: `custom_attributes.${name}`,
    label: name,
    data_type: data_type === 'list' ? 'string' : data_type,
    ...(data_type === 'list' ? { options: options.map(({ label }) => label) } : {}),
    api_writable: true,
    ui_writable: true,
    messenger_writable: false,
    custom: true,
    admin_id,
  };
}
