import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 15 };
const end = { items: 10_000, tool: 'intercom_list_all_companies' };

export const listCompanies = operation('intercom_list_companies', {
  http: 'POST /companies/list',
  routes: { tag_id: 'GET /companies', segment_id: 'GET /companies' },
  effect: 'read',
  description:
    'List companies that have contacts, by their last visit: all, or those with a tag or in a segment. It ends after 10,000: intercom_list_all_companies has all.',
  params: {
    ...paging.numberedParams({ ...size, example: 20 }),
    order: param
      .choice(['asc', 'desc'], 'asc or desc; desc, the last visit first, unless given', { in: 'query' })
      .optional(),
    tag_id: param.id('tag', 'Only companies with this tag').optional(),
    segment_id: param.id('segment', 'Only companies of this segment; not together with tag_id').optional(),
  },
  rules: [
    paging.numberedRule,
    paging.endRule(size, end),
    {
      check({ order, tag_id, segment_id }, refuse) {
        if (tag_id !== undefined && segment_id !== undefined)
          refuse('segment_id', 'cannot stand beside tag_id: give one');
        if (order !== undefined && (tag_id ?? segment_id) !== undefined) {
          refuse('order', 'orders all companies only: leave it out beside tag_id and segment_id');
        }
      },
    },
  ],
  returns: many('companies', out.list('company', 'Companies of this page'), paging.numbered(size, 'query', end)),
});
