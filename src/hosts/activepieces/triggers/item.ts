import { readEvent, type TriggerEvent } from '../../../triggers/index.js';

/** What a flow starts with. Activepieces passes on one item of a key. */
export type TriggerItem = TriggerEvent & { readonly _dedupe_key: string };

/**
 * Reads a body into an item.
 *
 * @throws InvalidResponseError when it is no notification.
 */
export function itemOf(body: string | Uint8Array): TriggerItem {
  const event = readEvent(body);
  return { ...event, _dedupe_key: `${event.workspace} ${event.id}` };
}
