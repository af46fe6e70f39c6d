import type { Delivery } from './delivery.js';
import type { DeliveryFilter } from './delivery-log.js';
import type { WebhookInput } from './subscription.js';
import type { Webhook } from './webhook.js';

/** A notification that is sent by hand. */
export interface SendInput {
  readonly topic: string;
  /** `data.item`; a sample of the topic when absent. */
  readonly item?: object;
  /** Only to the webhook with this id, whatever its topics. */
  readonly webhook?: string;
}

export interface BurstInput extends SendInput {
  /** How many notifications, each with an id of its own, go to each webhook. */
  readonly count: number;
  /** How many may be under way at once; that of the webhook when absent. */
  readonly concurrency?: number;
}

/** What became of a burst. */
export interface BurstResult {
  readonly sent: number;
  /** Answered 2xx. */
  readonly delivered: number;
  /** Real milliseconds until the last first attempt was answered. */
  readonly ms: number;
  readonly perSecond: number;
}

/** Outgoing webhooks. */
export interface Webhooks {
  /**
   * Registers a URL as saving it at Intercom does: a HEAD probe has to get a 2xx, then a ping goes out.
   * Rejects with an error that names the field, or with what the probe met.
   */
  add(input: WebhookInput): Promise<Webhook>;
  list(): Webhook[];
  /** What is waiting for it is dropped. @returns false when there is none with the id */
  remove(id: string): boolean;
  /** Ends a suspension, a disabling, a pause or a throttle; what waited for the end of one goes out at once. */
  setLive(id: string): Webhook;
  /** The log, oldest first. */
  deliveries(filter?: DeliveryFilter): Delivery[];
  /** Sends a delivery again, with the same notification id. */
  redeliver(id: string): Promise<Delivery>;
  /** Sends one notification to every webhook that takes its topic; resolves after the first attempt. */
  send(input: SendInput): Promise<Delivery[]>;
  /** Sends many as fast as the webhooks' concurrency lets them. */
  burst(input: BurstInput): Promise<BurstResult>;
  /** Resolves when nothing is being sent. What waits for the clock does not count. */
  idle(): Promise<void>;
}
