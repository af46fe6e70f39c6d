import { refuse } from '../../http/errors.js';
import { readFlag, requireId } from '../../http/input.js';
import { ok } from '../../http/route.js';
import { nextCursorPage } from '../../paging/next-cursor.js';
import { route } from '../../table/operation.js';
import type { World } from '../../world/world.js';
import { changeContact, deleteContact } from './change.js';
import { emitContact } from './emit.js';
import { checkMerge, mergeContacts } from './merge.js';
import { type ContactRecord, contactBlocked, contacts, requireStored } from './model.js';
import { contactReference, showContact, showMerge } from './serialize.js';

/** Archiving, blocking, merging and deleting. */
export const contactLifecycle = {
  ArchiveContact: route('POST /contacts/{contact_id}/archive', (call) => {
    const contact = requireStored(call, call.param('contact_id'));
    archive(call.world, contact, true);
    return ok(contactReference(contact, { archived: true }));
  }),
  UnarchiveContact: route('POST /contacts/{contact_id}/unarchive', (call) => {
    const contact = requireStored(call, call.param('contact_id'));
    archive(call.world, contact, false);
    return ok(contactReference(contact, { archived: false }));
  }),
  BlockContact: route(
    'POST /contacts/{contact_id}/block',
    (call) => {
      const contact = requireStored(call, call.param('contact_id'));
      changeContact(call.world, contact, { blocked: true });
      contactBlocked.send(call.world, contact);
      return ok(contactReference(contact, { blocked: true }));
    },
    { since: 13 },
  ),
  MergeContact: route('POST /contacts/merge', (call) => {
    const from = contacts.require(call, requireId(call.body, 'from'));
    const into = contacts.require(call, requireId(call.body, 'into'));
    const skips = readFlag(call.body, 'skip_duplicate_validation') === true;
    checkMerge(from, into, call.version >= 16 && !skips);
    return ok(showContact(mergeContacts(call.world, from, into), call));
  }),
  ListContactMergeHistory: route(
    'GET /contacts/{id}/merge_history',
    (call) => {
      const contact = contacts.get(call.world, call.param('id'));
      if (contact?.role !== 'user' || contact.status !== 'active') throw refuse(404, 'not_found', 'Contact not found');
      const { data, ...place } = nextCursorPage(contact.merges, call.query, MERGE_LIMITS);
      return ok({ type: 'list', data: data.map(showMerge), ...place });
    },
    { since: 16 },
  ),
  DeleteContact: route('DELETE /contacts/{contact_id}', (call) => {
    const contact = requireStored(call, call.param('contact_id'));
    deleteContact(call.world, contact);
    return ok(contactReference(contact, { deleted: true }));
  }),
};

const MERGE_LIMITS = { default: 50, max: 150 };

/** A contact that is archived already, or not, stays as it is. */
function archive(world: World, contact: ContactRecord, archived: boolean): void {
  const status = archived ? 'archived' : 'active';
  if (contact.status === status) return;
  changeContact(world, contact, { status });
  emitContact(world, archived ? 'archived' : 'unarchive', contact);
}
