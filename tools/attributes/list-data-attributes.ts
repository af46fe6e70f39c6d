import * as z from 'zod';
import type { DataAttributeList } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path, supports } from '../../src/tool/index.js';

export const listDataAttributes = defineTool({
  id: 'intercom_list_data_attributes',
  title: 'List data attributes',
  description:
    'List the attributes that contacts, companies or conversations have, custom ones too, with their types and options, at once. Without model since version 2.16 those of contacts and companies alone.',
  resource: 'attributes',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    model: param.choice(['contact', 'company', 'conversation'], 'What the attributes belong to').optional(),
    include_archived: param.flag('Also list attributes that are out of use').optional(),
  }),
  example: { model: 'contact' },
  request: ({ model, include_archived }, { version }) =>
    // Conversations got a list of their own with 2.16, and are refused by the old one.
    model === 'conversation' && supports(version, '2.16')
      ? { method: 'GET', path: path`/conversations/attributes`, query: { include_archived } }
      : { method: 'GET', path: path`/data_attributes`, query: { model, include_archived } },
  output: {
    attributes: out.list('data-attribute', 'The attributes; custom_attributes takes the name of a custom one as key'),
    type: out.text('Always list'),
    ...paging.pageFields,
  },
  map: ({ data, type }: DataAttributeList) => ({
    attributes: data,
    type,
    ...paging.onlyPage({ total_count: data.length }),
  }),
  paging: { items: 'attributes' },
});
