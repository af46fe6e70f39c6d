import { entity, hexId, listIn, names, part } from './row.js';

/** Contacts and companies: almost all that they hold was written by customers, or by systems that know them. */
export const customers = {
  contact: entity(
    'contact',
    {
      description: 'Intercom id of the contact',
      example: '65f0c0ffee0123456789ab01',
      pattern: hexId,
      words: names('contact contacts user users lead leads'),
    },
    {
      schema: 'contact',
      find: ['intercom_search_contacts', 'intercom_list_contacts'],
      newest: { tool: 'intercom_list_contacts', params: {}, by: 'created_at' },
      get: { tool: 'intercom_get_contact', param: 'contactId' },
      update: { tool: 'intercom_update_contact', param: 'contactId' },
      unique: ['external_id'],
      merges: { tool: 'intercom_merge_contacts', from: 'from', into: 'into' },
      concise: names(
        'id external_id role name email phone owner_id created_at last_seen_at custom_attributes tags companies',
      ),
      trusted: names('type role owner_id workspace_id'),
    },
  ),
  contact_location: part('contact-location', { trusted: ['type'] }),
  contact_status: part('contact-status', { trusted: ['type'] }),
  contact_reference: part('contact-reference', { concise: ['id', 'external_id'], trusted: ['type'] }),
  contact_reference_list: listIn('contact-reference-list', 'contacts'),
  merged_contact: part('merged-contact', { trusted: ['type', 'source_contact_role'] }),
  avatar: part('avatar', { trusted: ['type'] }),
  custom_attributes: part('custom-attributes', { hasFreeKeys: true }),

  company: entity(
    'company',
    {
      description: 'Intercom id of the company (not your own company_id)',
      example: '65f0c0ffee0123456789cd01',
      pattern: hexId,
      words: ['company', 'companies'],
    },
    {
      plural: 'companies',
      schema: 'company',
      find: ['intercom_list_companies'],
      newest: { tool: 'intercom_list_companies', params: {}, by: 'last_request_at' },
      get: { tool: 'intercom_get_company', param: 'companyId' },
      concise: names(
        'id company_id name plan size website industry monthly_spend user_count last_request_at custom_attributes tags segments',
      ),
      trusted: ['type', 'app_id'],
    },
  ),
  conversation_company: part('conversation-company', { concise: ['id', 'company_id', 'name'], trusted: ['type'] }),

  event: entity(
    'event',
    { example: '8f7a2b1c-0d3e-4f56-9a7b-1c2d3e4f5a6b' },
    {
      schema: 'event',
      find: ['intercom_list_contact_events'],
      concise: ['id', 'event_name', 'created_at', 'metadata'],
      trusted: ['type'],
    },
  ),
  event_summary: part('event-summary', { trusted: ['first', 'last'] }),
};
