import { RefusedError, userNotFound } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import type { ContactRecord } from './model.js';

/** Follows merges to the contact that survived, three steps at most as Intercom does. */
function survivorOf(world: World, contact: ContactRecord): ContactRecord {
  let current = contact;
  for (let hop = 0; hop < 3 && current.merged_into !== null; hop += 1) {
    current = world.contacts.get(current.merged_into) ?? current;
  }
  return current;
}

/**
 * The contact that a call names.
 * @throws RefusedError 404, and for a merged contact from 2.16 on 410 with a Link to the surviving one.
 */
export function requireContact(call: Call, id: string): ContactRecord {
  const contact = call.world.contacts.get(id);
  if (contact === undefined) throw userNotFound();
  if (contact.status !== 'merged') return contact;
  if (call.version < 16) throw userNotFound();
  const survivor = survivorOf(call.world, contact);
  throw new RefusedError(
    410,
    [
      {
        code: 'contact_merged',
        message: "This contact has been merged. See the 'Link' header for the canonical contact.",
      },
    ],
    { link: `<${call.origin}/contacts/${survivor.id}>; rel="canonical"` },
  );
}
