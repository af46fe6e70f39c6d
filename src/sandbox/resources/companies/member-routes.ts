import { companyNotFound, refuse } from '../../http/errors.js';
import { readId } from '../../http/input.js';
import { ok } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import { route } from '../../table/operation.js';
import { changeContact } from '../contacts/change.js';
import { contacts } from '../contacts/model.js';
import { serializeContact } from '../contacts/serialize.js';
import { emitMember } from './emit.js';
import { companies } from './model.js';
import { serializeCompany, serializeWithNotes } from './serialize.js';

const LIMITS = { default: 50, max: 150 };

/** A contact belongs to at most this many companies. */
const COMPANY_LIMIT = 1000;

/** Who belongs to which company. */
export const companyMembers = {
  attachContactToACompany: route('POST /contacts/{contact_id}/companies', (call) => {
    const contact = contacts.require(call, call.param('contact_id'));
    const id = readId(call.body, 'id') ?? '';
    if (id === '') throw refuse(400, 'parameter_not_found', 'company not specified');
    const company = companies.require(call, id);
    if (!contact.company_ids.includes(company.id)) {
      if (contact.company_ids.length >= COMPANY_LIMIT) {
        const message = `A contact can be attached to at most ${COMPANY_LIMIT} companies`;
        throw refuse(400, 'contact_company_limit_exceeded', message);
      }
      changeContact(call.world, contact, { company_ids: [...contact.company_ids, company.id] });
      emitMember(call.world, 'attached', company, contact);
    }
    return ok(serializeWithNotes(call.world, company));
  }),
  listCompaniesForAContact: route('GET /contacts/{contact_id}/companies', (call) => {
    const contact = contacts.require(call, call.param('contact_id'));
    const ids = contact.company_ids;
    const { items, pages } = numberedPage(
      (start, end) => ids.slice(start, end),
      ids.length,
      readPageQuery(call.query, LIMITS),
      call.pageUrl,
    );
    const shown = items.map((id) => serializeCompany(call.world, companies.require(call, id)));
    // Intercom's own samples call the list `data`, its schema and its SDK `companies`: both find it here.
    return ok({ type: 'list', companies: shown, data: shown, total_count: ids.length, pages });
  }),
  detachContactFromACompany: route('DELETE /contacts/{contact_id}/companies/{company_id}', (call) => {
    const contact = contacts.require(call, call.param('contact_id'));
    const company = companies.require(call, call.param('company_id'));
    if (!contact.company_ids.includes(company.id)) throw companyNotFound();
    changeContact(call.world, contact, { company_ids: contact.company_ids.filter((id) => id !== company.id) });
    emitMember(call.world, 'detached', company, contact);
    return ok(serializeWithNotes(call.world, company));
  }),
  ListAttachedContacts: route('GET /companies/{company_id}/contacts', (call) => {
    const company = companies.require(call, call.param('company_id'));
    const members = [...contacts.in(call.world).by('company', company.id)];
    const request = readPageQuery(call.query, LIMITS);
    const { items, pages } = numberedPage(
      (start, end) => members.slice(start, end),
      members.length,
      request,
      call.pageUrl,
    );
    const data = items.map((contact) => serializeContact(call, contact));
    return ok({ type: 'list', data, total_count: members.length, pages });
  }),
};
