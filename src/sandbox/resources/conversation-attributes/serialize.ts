import type { View } from '../../http/route.js';
import type { ConversationAttributeRecord } from './model.js';

/** Before 2.16 an attribute like those of contacts, since then an object of its own. */
export function serializeConversationAttribute({ version }: View, attribute: ConversationAttributeRecord): object {
  const { data_type, options, multiline, reference, required, visible_to_team_ids, ...shared } = attribute;
  const { id, name, description, archived, created_at, updated_at, admin_id } = shared;
  const about = { id: Number(id), name, description, archived, created_at, updated_at, admin_id };
  if (version >= 16) {
    return {
      type: 'conversation_attribute',
      ...about,
      data_type,
      required,
      visible_to_team_ids,
      ...(data_type === 'list' ? { options } : {}),
      ...(data_type === 'string' ? { multiline } : {}),
      ...(data_type === 'relationship' ? { reference } : {}),
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
  };
}
