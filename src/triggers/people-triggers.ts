import { triggersOf } from './trigger.js';

/** Triggers about contacts and visitors. */
export const contactTriggers = triggersOf('Contacts', {
  contact_created: {
    name: 'Contact created',
    description: 'A contact is created, a user or a lead.',
    topics: ['contact.created'],
  },
  lead_created: {
    name: 'Lead created',
    description: 'A lead is created.',
    topics: ['contact.lead.created'],
  },
  user_created: {
    name: 'User created',
    description: 'A user is created.',
    topics: ['contact.user.created'],
  },
  contact_updated: {
    name: 'Contact updated',
    description: 'The data of a contact changes.',
    topics: ['contact.updated'],
  },
  contact_email_changed: {
    name: 'Contact e-mail changed',
    description: 'A contact has another e-mail address than before, or a lead gives one.',
    topics: ['contact.email.updated', 'contact.lead.added_email'],
  },
  lead_signed_up: {
    name: 'Lead became user',
    description: 'A lead signs up and becomes a user.',
    topics: ['contact.lead.signed_up'],
  },
  visitor_signed_up: {
    name: 'Visitor signed up',
    description: 'A visitor becomes a contact.',
    topics: ['visitor.signed_up'],
  },
  contact_tagged: {
    name: 'Contact tagged',
    description: 'A tag is put on a contact.',
    topics: ['contact.tag.created'],
  },
  contact_untagged: {
    name: 'Contact untagged',
    description: 'A tag is taken off a contact.',
    topics: ['contact.tag.deleted'],
  },
  contact_merged: {
    name: 'Contacts merged',
    description: 'A contact is merged into another. The one that stays is told.',
    topics: ['contact.merged'],
  },
  contact_unsubscribed: {
    name: 'Contact unsubscribed',
    description: 'A contact wants no more e-mails, or none of one kind.',
    topics: ['contact.unsubscribed', 'granular.unsubscribe'],
  },
  contact_subscribed: {
    name: 'Contact subscribed',
    description: 'A contact wants e-mails, or those of one kind.',
    topics: ['contact.subscribed', 'granular.subscribe'],
  },
  contact_archived: {
    name: 'Contact archived',
    description: 'A contact is archived, which can be undone.',
    topics: ['contact.archived'],
  },
  contact_unarchived: {
    name: 'Contact unarchived',
    description: 'An archived contact comes back.',
    topics: ['contact.unarchive'],
  },
  contact_deleted: {
    name: 'Contact deleted',
    description: 'A contact is gone for good. Only ids are told.',
    topics: ['contact.deleted'],
  },
});

/** Triggers about companies. */
export const companyTriggers = triggersOf('Companies', {
  company_created: {
    name: 'Company created',
    description: 'A company is created.',
    topics: ['company.created'],
  },
  company_updated: {
    name: 'Company updated',
    description: 'The data of a company changes.',
    topics: ['company.updated'],
  },
  company_contacts_changed: {
    name: 'Contacts of company changed',
    description: 'A contact joins or leaves a company.',
    topics: ['company.contact.attached', 'company.contact.detached'],
  },
  company_deleted: {
    name: 'Company deleted',
    description: 'A company is gone for good. Only ids are told.',
    topics: ['company.deleted'],
  },
});
