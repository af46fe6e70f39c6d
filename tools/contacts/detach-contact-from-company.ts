import type { Company } from '../../src/generated/types.js';
import { fields, operation, out, param } from '../../src/intercom/index.js';

/** All that is known of the company when the contact turned out to be detached already. */
interface DetachedBefore {
  readonly type?: undefined;
  readonly id: string;
  readonly name?: undefined;
}

export const detachContactFromCompany = operation('intercom_detach_contact_from_company', {
  http: 'DELETE /contacts/{contactId}/companies/{companyId}',
  effect: 'write',
  description: 'Detach a contact from a company. Both stay; only their link goes.',
  params: { contactId: param.id('contact'), companyId: param.id('company') },
  returns: fields({
    company: out.optional(out.object('company', 'The company; missing when its answer was lost')),
    companyId: out.text('Intercom id of the company'),
    name: out.optional(out.text('Name of the company')),
  }),
  map: (company: Company | DetachedBefore) => ({
    company: company.type === undefined ? undefined : company,
    companyId: company.id,
    name: company.name,
  }),
  gone: ({ companyId }) => ({ id: companyId }),
});
