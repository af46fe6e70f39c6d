import { changesSomething, one, operation, param, supports } from '../../src/intercom/index.js';
import { attributeOptions, attributeParams, twoOptions } from './attribute-params.js';

export const updateDataAttribute = operation('intercom_update_data_attribute', {
  http: 'PUT /data_attributes/{dataAttributeId}',
  effect: 'write',
  description: 'Change or archive a custom attribute of contacts or companies. Its type stays.',
  params: {
    dataAttributeId: param.id('data_attribute'),
    archived: param.flag('true takes it out of use, false brings it back', { example: true }).optional(),
    ...attributeParams,
    options: attributeOptions().optional(),
  },
  rules: [changesSomething('dataAttributeId'), twoOptions],
  request: ({ options }, { version }, declared) =>
    options === undefined || supports(version, '2.14')
      ? declared
      : { ...declared, body: { ...declared.body, options: options.map(({ value }) => value) } },
  returns: one('data-attribute', 'The attribute after the change'),
});
