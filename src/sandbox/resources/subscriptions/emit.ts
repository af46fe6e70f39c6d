import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import { contactItem } from '../contacts/emit.js';
import type { ContactRecord } from '../contacts/model.js';
import type { SubscriptionTypeRecord } from './model.js';
import { serializeSubscriptionType } from './serialize.js';

/** Somebody gets a kind of messages from now on, or gets it no more. */
export function emitSubscription(
  world: World,
  type: SubscriptionTypeRecord,
  contact: ContactRecord,
  subscribed: boolean,
): void {
  world.events.emit({
    topic: subscribed ? 'granular.subscribe' : 'granular.unsubscribe',
    about: { type: 'contact', id: contact.id },
    item: (version) => subscriptionItem(world, version, type, contact),
  });
}

export function subscriptionItem(
  world: World,
  version: ApiVersion,
  type: SubscriptionTypeRecord,
  contact: ContactRecord,
): object {
  return { ...serializeSubscriptionType(type), contact: contactItem(world, version, contact) };
}
