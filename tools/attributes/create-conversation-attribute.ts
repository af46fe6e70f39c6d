import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeFields, reference } from './conversation-attribute.js';

/** Several attributes may have one name. */
export const createConversationAttribute = operation('intercom_create_conversation_attribute', {
  http: 'POST /conversations/attributes',
  since: '2.16',
  effect: 'write',
  description: 'Create a custom attribute of conversations.',
  params: {
    name: param.nonEmptyText('Name of the attribute', { example: 'Order number' }),
    data_type: param.choice(
      ['string', 'integer', 'list', 'decimal', 'boolean', 'datetime', 'relationship', 'files'],
      'What it holds; fixed from then on',
    ),
    description: param.text('Description for teammates').optional(),
    required: param.flag('Whether conversations must have it before they are closed').optional(),
    visible_to_team_ids: param.idList('team', 'Teams that see it; all unless given').optional(),
    multiline: param
      .flag('For a string: whether it may have several lines', { when: { param: 'data_type', is: 'string' } })
      .optional(),
    options: param
      .objectList('For a list: its options as [{"label"}]', {
        example: [{ label: 'Billing' }, { label: 'Bug' }],
        when: { param: 'data_type', is: 'list' },
      })
      .check((options, refuse) => {
        const wrong = options.findIndex(({ label }) => typeof label !== 'string' || label === '');
        if (wrong !== -1) refuse(`lacks a label (number ${wrong + 1}): give {"label": "…"}`);
      })
      .optional(),
    reference: reference().optional(),
  },
  returns: fields(attributeFields),
});
