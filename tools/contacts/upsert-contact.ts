import type { Contact, ContactList } from '../../src/generated/types.js';
import {
  atLeastOne,
  ConflictError,
  defineLookup,
  needs,
  one,
  operation,
  out,
  param,
  path,
  supports,
  type ToolError,
} from '../../src/intercom/index.js';
import { byExternalId, byField, fitsInPath, onlyId } from './contact-key.js';
import { attachToCompany, contactParams, withOwner } from './contact-params.js';

interface Key {
  readonly external_id?: string | undefined;
  readonly email?: string | undefined;
}

/** A user by its external_id, or contacts by a field. */
type Found = { readonly id: string; readonly data?: undefined } | ContactList | undefined;

const existing = defineLookup({
  title: 'the contact with this external_id or e-mail address',
  absence: 'none',
  requests: ({ external_id, email = '' }: Key, { version }) => {
    if (external_id === undefined) return [byField('email', email)];
    return [supports(version, '2.13') ? byExternalId(external_id) : byField('external_id', external_id)];
  },
  pick: ([found]: readonly Found[], _: Key, refuse) => {
    if (found?.data === undefined) return found?.id;
    // Users are unique by their address; leads may share it with them and with each other.
    const users = found.data.filter(({ role }) => role === 'user');
    return onlyId(users.length > 0 ? users : found.data, refuse);
  },
  advice: 'give another external_id or e-mail address',
  refusal: {
    title: 'refused because a contact that matches exists, which the search did not find',
    value: (error: ToolError) => (error instanceof ConflictError ? error.existingId : undefined),
    requests: (error: ToolError, id: string) =>
      error instanceof ConflictError && error.archived === true
        ? [{ method: 'POST', path: path`/contacts/${id}/unarchive` }]
        : [],
  },
});

export const upsertContact = operation('intercom_upsert_contact', {
  http: 'POST /contacts',
  title: 'Create or update contact',
  effect: 'write',
  // Users are unique: a repeat meets the contact that the first try made, and updates it.
  idempotent: { of: ({ role, external_id }) => role !== 'lead' || external_id !== undefined },
  description:
    'Create a contact, or update the one with this external_id, or with this e-mail address when there is none. An archived one is unarchived.',
  params: {
    ...contactParams,
    external_id: param
      .externalId('Your own unique id of the contact; the contact is found by it', { example: 'customer-42' })
      .check(fitsInPath)
      .optional(),
  },
  rules: [atLeastOne('external_id', 'email'), needs('email_verified', 'email')],
  lookups: { existing },
  request: ({ existing: id }, { version }, declared) =>
    withOwner(id === undefined ? declared : { ...declared, method: 'PUT', path: path`/contacts/${id}` }, version),
  returns: one('contact', 'The contact after the call', {
    contactId: out.id('Intercom id of the contact'),
    created: out.flag('Whether it is new'),
  }),
  map: (contact: Contact, { existing: id }) => ({ contact, contactId: contact.id, created: id === undefined }),
  sets: ({ existing: id }) => (id === undefined ? { created: true } : { created: false, id }),
  after: [attachToCompany],
});
