import type { ContactList } from '../../src/generated/types.js';
import { defineLookup, type HttpRequest, param, path, type RefuseCall } from '../../src/intercom/index.js';

/** Refuses an external_id that cannot be looked up by its path. */
export function fitsInPath(externalId: string, refuse: (message: string) => void): void {
  if (externalId !== '.' && externalId !== '..' && externalId.isWellFormed()) return;
  refuse(`is "${externalId.toWellFormed()}": expected an id that can stand in an address`);
}

/** What names a contact in place of its Intercom id: just one of the three is given. */
export const otherKeyParams = {
  external_id: param
    .externalId('Your own id of the user, in place of contactId', { since: '2.13', in: 'elsewhere' })
    .check(fitsInPath)
    .optional(),
  email: param
    .nonEmptyText('E-mail address, in place of contactId; refused when several contacts have it', { in: 'elsewhere' })
    .optional(),
};

/** What names a contact. */
export interface ContactKey {
  readonly contactId?: string | undefined;
  readonly external_id?: string | undefined;
  readonly email?: string | undefined;
}

/** The user with an external_id, as it is at this moment: the search can lag behind. */
export function byExternalId(externalId: string): HttpRequest {
  return { method: 'GET', path: path`/contacts/find_by_external_id/${externalId}` };
}

/** As many contacts as a message can list. */
const maxListed = 10;

/** Contacts whose field has this value. */
export function byField(field: 'email' | 'external_id', value: string): HttpRequest {
  const query = { field, operator: '=', value };
  return { method: 'POST', path: path`/contacts/search`, body: { query, pagination: { per_page: maxListed } } };
}

/** The id of the only contact in a list; several are refused with their ids. */
export function onlyId(contacts: readonly { readonly id: string }[], refuse: RefuseCall): string | undefined {
  if (contacts.length > 1) {
    const ids = contacts.map(({ id }) => id).join(', ');
    const more = contacts.length === maxListed ? ' and perhaps others' : '';
    refuse('email', `belongs to several contacts, ${ids}${more}: name one of them by its Intercom id`);
  }
  return contacts[0]?.id;
}

const found = {
  title: 'a contact with this e-mail address',
  absence: 'not-found',
  advice: 'check the address; a contact that was just made or changed can take minutes to be found',
} as const;

/** The contact that has the e-mail address, where nothing else names it. */
export const contactByEmail = defineLookup({
  ...found,
  when: ({ email }: ContactKey) => email !== undefined,
  requests: ({ email = '' }: ContactKey) => [byField('email', email)],
  pick: ([list]: readonly ContactList[], _: ContactKey, refuse) => onlyId(list?.data ?? [], refuse),
});

/** A contact by its external_id, or contacts by their e-mail address. */
type Found = { readonly id: string; readonly data?: undefined } | ContactList;

/** The contact that has the external_id or the e-mail address, where nothing else names it. */
export const contactByKey = defineLookup({
  ...found,
  when: ({ contactId }: ContactKey) => contactId === undefined,
  requests: ({ external_id, email = '' }: ContactKey) => [
    external_id === undefined ? byField('email', email) : byExternalId(external_id),
  ],
  pick: ([answer]: readonly Found[], _: ContactKey, refuse) =>
    answer?.data === undefined ? answer?.id : onlyId(answer.data, refuse),
});
