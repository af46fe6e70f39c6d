import { atLeastOne, exactlyOne, one, operation, param } from '../../src/intercom/index.js';

export const updateVisitor = operation('intercom_update_visitor', {
  http: 'PUT /visitors',
  effect: 'write',
  description: 'Change the name or the custom attributes of a visitor. Needs its id or its user_id, and a change.',
  params: {
    id: param.id('visitor').optional(),
    user_id: param
      .externalId('user_id of the visitor, as the Messenger knows it', {
        example: 'visitor4711',
      })
      .optional(),
    name: param.text('Display name', { example: 'Violet' }).optional(),
    custom_attributes: param
      .jsonObject('Values of custom attributes by their names', { of: 'contact_attribute' })
      .optional(),
  },
  rules: [exactlyOne('id', 'user_id'), atLeastOne('name', 'custom_attributes')],
  returns: one('visitor', 'The visitor after the change'),
});
