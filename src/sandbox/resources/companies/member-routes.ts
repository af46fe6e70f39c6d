import { companyNotFound, refuse } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import { ok, type Route } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import { changeContact } from '../contacts/change.js';
import { requireContact } from '../contacts/find.js';
import { serializeContact } from '../contacts/serialize.js';
import { requireCompany } from './find.js';
import { serializeCompany } from './serialize.js';
import { tellMember } from './tell.js';

const LIMITS = { default: 50, max: 150 };

/** A contact belongs to at most this many companies. */
const COMPANY_LIMIT = 1000;

/** Who belongs to which company. */
export const companyMemberRoutes: readonly Route[] = [
  {
    id: 'attachContactToACompany',
    method: 'POST',
    path: '/contacts/:contact_id/companies',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const id = readId(call.body, 'id') ?? '';
      if (id === '') throw refuse(400, 'parameter_not_found', 'company not specified');
      const company = requireCompany(call, id);
      if (!contact.company_ids.includes(company.id)) {
        if (contact.company_ids.length >= COMPANY_LIMIT) {
          const message = `A contact can be attached to at most ${COMPANY_LIMIT} companies`;
          throw refuse(400, 'contact_company_limit_exceeded', message);
        }
        changeContact(call.world, contact, { company_ids: [...contact.company_ids, company.id] });
        tellMember(call.world, 'attached', company, contact);
      }
      return ok(serializeCompany(call.world, company));
    },
  },
  {
    id: 'listCompaniesForAContact',
    method: 'GET',
    path: '/contacts/:contact_id/companies',
    scope: 'read_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const ids = contact.company_ids;
      const { items, pages } = numberedPage(
        (start, end) => ids.slice(start, end),
        ids.length,
        readPageQuery(call.query, LIMITS),
        call.pageUrl,
      );
      const companies = items.map((id) => serializeCompany(call.world, requireCompany(call, id)));
      // Intercom's own samples call the list `data`, its schema and its SDK `companies`: both find it here.
      return ok({ type: 'list', companies, data: companies, total_count: ids.length, pages });
    },
  },
  {
    id: 'detachContactFromACompany',
    method: 'DELETE',
    path: '/contacts/:contact_id/companies/:company_id',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const company = requireCompany(call, call.param('company_id'));
      if (!contact.company_ids.includes(company.id)) throw companyNotFound();
      changeContact(call.world, contact, { company_ids: contact.company_ids.filter((id) => id !== company.id) });
      tellMember(call.world, 'detached', company, contact);
      return ok(serializeCompany(call.world, company));
    },
  },
  {
    id: 'ListAttachedContacts',
    method: 'GET',
    path: '/companies/:company_id/contacts',
    scope: 'read_users_and_companies',
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      const members = [...call.world.contacts.by('company', company.id)];
      const request = readPageQuery(call.query, LIMITS);
      const { items, pages } = numberedPage(
        (start, end) => members.slice(start, end),
        members.length,
        request,
        call.pageUrl,
      );
      const data = items.map((contact) => serializeContact(call, contact));
      return ok({ type: 'list', data, total_count: members.length, pages });
    },
  },
];
