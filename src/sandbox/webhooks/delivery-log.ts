import { type Delivery, type DeliveryState, type OpenDelivery, presentDelivery } from './delivery.js';

export interface DeliveryFilter {
  readonly id?: string;
  readonly webhook?: string;
  readonly topic?: string;
  readonly state?: DeliveryState;
  /** At most so many of the newest. */
  readonly limit?: number;
}

export interface DeliveryLog {
  add(delivery: OpenDelivery): void;
  get(id: string): OpenDelivery | undefined;
  /** Oldest first. */
  list(filter?: DeliveryFilter): Delivery[];
  clear(): void;
}

/** Keeps the newest `capacity` deliveries. */
export function createDeliveryLog(capacity: number): DeliveryLog {
  const deliveries = new Map<string, OpenDelivery>();
  return {
    add(delivery) {
      deliveries.set(delivery.id, delivery);
      if (deliveries.size <= capacity) return;
      const [oldest] = deliveries.keys();
      if (oldest !== undefined) deliveries.delete(oldest);
    },
    get: (id) => deliveries.get(id),
    list(filter = {}) {
      const found = [...deliveries.values()].filter((delivery) => matches(delivery, filter));
      const newest = filter.limit === undefined ? found : found.slice(Math.max(0, found.length - filter.limit));
      return newest.map(presentDelivery);
    },
    clear: () => deliveries.clear(),
  };
}

function matches(delivery: OpenDelivery, { id, webhook, topic, state }: DeliveryFilter): boolean {
  return (
    (id === undefined || delivery.id === id) &&
    (webhook === undefined || delivery.target.id === webhook) &&
    (topic === undefined || delivery.topic === topic) &&
    (state === undefined || delivery.state === state)
  );
}
