import { readFlag, requireId } from '../../http/input.js';
import { ok, type Route } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { changeContact, deleteContact } from './change.js';
import { requireContact } from './find.js';
import { checkMerge, mergeContacts } from './merge.js';
import type { ContactRecord } from './model.js';
import { answerContact } from './routes.js';
import { contactReference } from './serialize.js';
import { tellContact } from './tell.js';

/** Archiving, blocking, merging and deleting. */
export const contactLifecycleRoutes: readonly Route[] = [
  {
    id: 'ArchiveContact',
    method: 'POST',
    path: '/contacts/:contact_id/archive',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      archive(call.world, contact, true);
      return ok(contactReference(contact, { archived: true }));
    },
  },
  {
    id: 'UnarchiveContact',
    method: 'POST',
    path: '/contacts/:contact_id/unarchive',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      archive(call.world, contact, false);
      return ok(contactReference(contact, { archived: false }));
    },
  },
  {
    id: 'BlockContact',
    method: 'POST',
    path: '/contacts/:contact_id/block',
    scope: 'write_users_and_companies',
    since: 13,
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      changeContact(call.world, contact, { blocked: true });
      call.world.signals.send('contact.blocked', { contact });
      return ok(contactReference(contact, { blocked: true }));
    },
  },
  {
    id: 'MergeContact',
    method: 'POST',
    path: '/contacts/merge',
    scope: 'write_users_and_companies',
    handle(call) {
      const from = requireContact(call, requireId(call.body, 'from'));
      const into = requireContact(call, requireId(call.body, 'into'));
      const skips = readFlag(call.body, 'skip_duplicate_validation') === true;
      checkMerge(from, into, call.version >= 16 && !skips);
      return answerContact(call, mergeContacts(call.world, from, into));
    },
  },
  {
    id: 'DeleteContact',
    method: 'DELETE',
    path: '/contacts/:contact_id',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      deleteContact(call.world, contact);
      return ok(contactReference(contact, { deleted: true }));
    },
  },
];

/** A contact that is archived already, or not, stays as it is. */
function archive(world: World, contact: ContactRecord, archived: boolean): void {
  const status = archived ? 'archived' : 'active';
  if (contact.status === status) return;
  changeContact(world, contact, { status });
  tellContact(world, archived ? 'archived' : 'unarchive', contact);
}
