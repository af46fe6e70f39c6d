import { changesSomething, one, operation, param, supports } from '../../src/intercom/index.js';
import { attributeParams } from './attribute-params.js';

export const updateDataAttribute = operation('intercom_update_data_attribute', {
  http: 'PUT /data_attributes/{dataAttributeId}',
  resource: 'attributes',
  effect: 'write',
  description: 'Change, archive or unarchive a custom attribute of contacts or companies. Its type cannot be changed.',
  params: {
    dataAttributeId: param.id('data_attribute'),
    archived: param.flag('true takes it out of use, false brings it back', { example: true }).optional(),
    ...attributeParams,
  },
  rules: [changesSomething('dataAttributeId')],
  request: ({ options }, { version }, declared) =>
    options === undefined || supports(version, '2.14')
      ? declared
      : { ...declared, body: { ...declared.body, options: options.map(({ value }) => value) } },
  returns: one('data-attribute', 'The attribute after the change'),
});
