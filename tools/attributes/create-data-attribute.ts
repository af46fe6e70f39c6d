import type { DataAttribute, DataAttributeList } from '../../src/generated/types.js';
import { one, operation, out, param, path, type Rule, supports } from '../../src/intercom/index.js';
import { attributeOptions, attributeParams, twoOptions } from './attribute-params.js';

/** Only a list has options. */
const optionsRule: Rule<{ readonly data_type?: string; readonly options?: readonly unknown[] | undefined }, 'options'> =
  {
    check({ data_type, options }, refuse) {
      if (data_type !== 'options' && options !== undefined) {
        refuse('options', `cannot stand beside data_type ${data_type}: give data_type options`);
      }
    },
  };

export const createDataAttribute = operation('intercom_create_data_attribute', {
  http: 'POST /data_attributes',
  effect: 'write',
  description: 'Create a custom attribute of contacts or companies. Name and type stay for good; it can be archived.',
  params: {
    name: param
      .nonEmptyText('Name of the attribute: letters, digits, currency signs, spaces, _ and -', {
        example: 'favourite_genre',
      })
      .check((name, refuse) => {
        if (!/^[\p{L}\p{N}\p{Sc} _-]+$/u.test(name)) {
          refuse('holds a character that names cannot have: expected letters, digits, currency signs, spaces, _ and -');
        }
      }),
    model: param.choice(['contact', 'company'], 'What has the attribute'),
    data_type: param.choice(
      ['string', 'integer', 'float', 'boolean', 'date', 'datetime', 'options'],
      'Type of its values; options is a list of texts',
    ),
    ...attributeParams,
    options: attributeOptions({
      when: { param: 'data_type', is: 'options', needed: 'a list needs two at least' },
      example: [{ value: 'fiction' }, { value: 'poetry' }],
    }).optional(),
  },
  rules: [optionsRule, twoOptions],
  // Before 2.14 a list was a text with plain options.
  request: ({ options }, { version }, declared) =>
    options === undefined || supports(version, '2.14')
      ? declared
      : { ...declared, body: { ...declared.body, data_type: 'string', options: options.map(({ value }) => value) } },
  returns: one('data-attribute', 'The new attribute', { dataAttributeId: out.id('Id of the attribute') }),
  confirm: {
    request: ({ model }) => ({ method: 'GET', path: path`/data_attributes`, query: { model } }),
    // No two attributes have one name, so it is the one of this call if it is that new.
    candidates: ({ data }: DataAttributeList, { name }, { at }) =>
      data
        .filter((one) => one.name === name && Number(one.created_at ?? 0) >= at)
        .map((one) => ({ id: String(one.id), answer: one })),
    made: (one: DataAttribute) => String(one.id),
  },
});
