import { atLeastOne, fields, operation, param } from '../../src/intercom/index.js';
import { attributeFields, attributeId, reference } from './conversation-attribute.js';

export const updateConversationAttribute = operation('intercom_update_conversation_attribute', {
  http: 'PUT /conversations/attributes/{attributeId}',
  since: '2.16',
  effect: 'write',
  description:
    'Change a custom attribute of conversations. Its type is fixed, and its options have tools of their own.',
  params: {
    attributeId,
    name: param.nonEmptyText('New name', { example: 'Order' }).optional(),
    description: param.text('Description for teammates').optional(),
    required: param.flag('Whether conversations must have it before they are closed').optional(),
    visible_to_team_ids: param.textList('Ids of the teams that see it; an empty list for all of them').optional(),
    multiline: param.flag('Of a string: whether it may have several lines').optional(),
    reference: reference().optional(),
  },
  rules: [atLeastOne('name', 'description', 'required', 'visible_to_team_ids', 'multiline', 'reference')],
  returns: fields(attributeFields),
});
