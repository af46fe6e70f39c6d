import type { Contact } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';

export const mergeContacts = operation('intercom_merge_contacts', {
  http: 'POST /contacts/merge',
  effect: 'delete',
  description:
    'Merge a lead into a user for good: the lead is gone, and what belonged to it belongs to the user. Both share an e-mail address or a phone number.',
  params: {
    from: param.id('contact', 'Intercom id of the lead that is merged away', { example: '65f0c0ffee0123456789ab03' }),
    into: param.id('contact', 'Intercom id of the user that stays', { example: '65f0c0ffee0123456789ab02' }),
    skip_duplicate_validation: param
      .flag('Also merge contacts that share neither e-mail address nor phone number', { since: '2.16' })
      .optional(),
    include_merge_history: param
      .flag('Also return the contacts that were merged into the user', { since: '2.16', in: 'query' })
      .optional(),
  },
  rules: [
    {
      check({ from, into }, refuse) {
        if (from === into) refuse('into', 'is the same contact as from: give the user that stays');
      },
    },
  ],
  returns: one('contact', 'The user after the merge', { contactId: out.id('Intercom id of the user') }),
  confirm: {
    request: ({ into }) => ({ method: 'GET', path: path`/contacts/${into}`, query: { include_merge_history: true } }),
    candidates: (contact: Contact, { from }) =>
      (contact.merge_history ?? []).some((merge) => merge.source_contact_id === from)
        ? [{ id: `merge of ${from}`, answer: contact }]
        : [],
    made: (_: Contact, { from }) => `merge of ${from}`,
  },
});
