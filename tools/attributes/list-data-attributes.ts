import { many, operation, out, paging, param, path, supports } from '../../src/intercom/index.js';

const attribute = 'The attributes; custom_attributes takes the name of a custom one as key';

export const listDataAttributes = operation('intercom_list_data_attributes', {
  http: 'GET /data_attributes',
  effect: 'read',
  description:
    'List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at once. Without model since version 2.16 those of contacts and companies alone.',
  params: {
    model: param
      .choice(['contact', 'company', 'conversation'], 'What the attributes belong to', { example: 'contact' })
      .optional(),
    include_archived: param.flag('Also list attributes that are out of use').optional(),
  },
  // Conversations got a list of their own with 2.16, and are refused by the old one.
  request: ({ model, include_archived }, { version }, declared) =>
    model === 'conversation' && supports(version, '2.16')
      ? { method: 'GET', path: path`/conversations/attributes`, query: { include_archived } }
      : declared,
  direct: { words: { model: ['contact', 'company'] } },
  returns: many('attributes', out.list('data-attribute', attribute), paging.whole, { type: out.text('Always list') }),
});
