import { topicsOf } from './topic.js';

const admins = { group: 'admin', permissions: ['Read admins'] } as const;

const company = {
  group: 'company',
  permissions: ['Read and list users and companies', 'Read one user and one company'],
} as const;

const contact = {
  group: 'contact',
  permissions: ['Read and list users and companies', 'Read and write users', 'Read one user and one company'],
} as const;

/** Topics about teammates, contacts and companies. */
export const peopleTopics = {
  ...topicsOf({ ...admins, payload: 'admin' }, [
    'admin.added_to_workspace',
    'admin.removed_from_workspace',
    'admin.away_mode_updated',
    'admin.logged_in',
    'admin.logged_out',
  ]),
  ...topicsOf({ ...admins, payload: 'admin_activity_log' }, ['admin.activity_log_event.created']),

  ...topicsOf({ ...company, payload: 'company' }, ['company.created', 'company.updated']),
  ...topicsOf({ ...company, payload: 'deleted_company' }, ['company.deleted']),
  ...topicsOf({ ...company, payload: 'company_contact' }, ['company.contact.attached', 'company.contact.detached']),

  ...topicsOf({ ...contact, payload: 'contact' }, [
    'contact.user.created',
    'contact.lead.created',
    'contact.user.updated',
    'contact.lead.updated',
    'contact.email.updated',
    'contact.lead.added_email',
    'contact.lead.signed_up',
    'contact.archived',
    'contact.unarchive',
    'contact.subscribed',
    'contact.unsubscribed',
  ]),
  ...topicsOf({ ...contact, payload: 'contact_tag' }, [
    'contact.user.tag.created',
    'contact.user.tag.deleted',
    'contact.lead.tag.created',
    'contact.lead.tag.deleted',
  ]),
  ...topicsOf({ ...contact, payload: 'merged_contact' }, ['contact.merged']),
  // The same permissions as a company: writing users is not enough to hear of their end.
  ...topicsOf({ ...company, group: 'contact', payload: 'deleted_contact' }, ['contact.deleted']),
  ...topicsOf({ ...contact, group: 'subscription', payload: 'subscription' }, [
    'granular.subscribe',
    'granular.unsubscribe',
  ]),
  ...topicsOf({ ...contact, group: 'visitor', payload: 'visitor' }, ['visitor.signed_up']),
};
