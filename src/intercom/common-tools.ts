import { coreTools } from './core-tools.js';

/**
 * The tools of the first block of a host that divides them: those that most workflows are made of. None is ever taken out,
 * because saved workflows name them by that block.
 */
export const commonTools: readonly string[] = [
  ...coreTools,
  'intercom_attach_contact_to_company',
  'intercom_create_company',
  'intercom_create_contact',
  'intercom_create_conversation',
  'intercom_create_event',
  'intercom_create_message',
  'intercom_create_tag',
  'intercom_delete_contact',
  'intercom_detach_contact_from_company',
  'intercom_list_companies',
  'intercom_list_company_contacts',
  'intercom_list_contacts',
  'intercom_list_conversations',
];
