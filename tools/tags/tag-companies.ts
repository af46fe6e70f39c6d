import type { Tag } from '../../src/generated/types.js';
import { fields, operation, out, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

export const tagCompanies = operation('intercom_tag_companies', {
  http: 'POST /tags',
  effect: 'idempotent write',
  description:
    'Put a tag on companies, or take it off them. The tag is named, and made when there is none of this name.',
  params: {
    name: param.nonEmptyText('Name of the tag, whatever its capitals', { example: 'vip' }),
    company_ids: param.idList('company', 'Intercom ids of the companies', { as: 'companies', max: 50 }),
    action: param.choice(['tag', 'untag'], 'tag or untag; tag unless given', { in: 'elsewhere' }).optional(),
  },
  request: ({ company_ids, action }, _, declared) => {
    const companies = company_ids.map((id) => (action === 'untag' ? { id, untag: true } : { id }));
    return { ...declared, body: { ...declared.body, companies } };
  },
  direct: { omit: ['company_ids'] },
  returns: fields({
    ...tagFields,
    companies: out.optional(
      out.list('tagged-member', 'The companies that there are, with tagged; since API version 2.16'),
    ),
  }),
  map: ({ id, name, type, companies }: Tag) => ({ id, name, type, companies }),
});
