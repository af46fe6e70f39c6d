import type { ContactRecord } from '../resources/contacts/model.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import { customObjectInstances, customObjectTypes } from '../resources/custom-objects/model.js';
import type { World } from '../world/world.js';

const DAY = 86_400;

const ORDERS = [
  ['HB-1001', 64.5, 'delivered'],
  ['HB-1002', 19.9, 'shipped'],
  ['HB-1003', 120, 'returned'],
  ['HB-1004', 33.25, 'delivered'],
  ['HB-1005', 8.75, 'placed'],
] as const;

/** Orders of the shop: a type of custom objects that contacts and conversations refer to. */
export function addDemoOrders(
  world: World,
  contacts: readonly ContactRecord[],
  conversations: readonly ConversationRecord[],
): void {
  const now = world.clock.now();
  const type = customObjectTypes.insert(world, {
    identifier: 'Order',
    description: 'An order in the shop',
    attributes: [
      { name: 'order_number', data_type: 'string' },
      { name: 'total_amount', data_type: 'float' },
      { name: 'status', data_type: 'options', options: ['placed', 'shipped', 'delivered', 'returned'] },
      { name: 'ordered_at', data_type: 'datetime' },
    ],
    relationships: [
      { model: 'contact', attribute: 'order' },
      { model: 'conversation', attribute: 'order' },
    ],
    created_at: now - 300 * DAY,
  });
  ORDERS.forEach(([order_number, total_amount, status], index) => {
    const at = now - (40 - index * 8) * DAY;
    // The first two orders belong to one person.
    const contact = contacts[Math.max(0, index - 1)];
    const conversation = conversations[index];
    customObjectInstances.insert(world, {
      type_id: type.id,
      external_id: `order-${order_number.slice(3)}`,
      external_created_at: at,
      external_updated_at: at,
      custom_attributes: { order_number, total_amount, status, ordered_at: at },
      created_at: at,
      updated_at: at,
      relationships: [
        ...(contact === undefined ? [] : [{ model: 'contact', attribute: 'order', id: contact.id } as const]),
        ...(conversation === undefined || index > 0
          ? []
          : [{ model: 'conversation', attribute: 'order', id: conversation.id } as const]),
      ],
    });
  });
}
