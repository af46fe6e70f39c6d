import { type ApiVersion, supports } from '../../intercom/versions.js';
import { contentTopics } from './content-topics.js';
import { inboxTopics } from './inbox-topics.js';
import { peopleTopics } from './people-topics.js';
import type { TopicFacts } from './topic.js';

const table = { ...inboxTopics, ...peopleTopics, ...contentTopics };

/** Name of a topic that Intercom sends. */
export type WebhookTopic = keyof typeof table;

/** Kind of `data.item` that a topic carries. */
export type PayloadOf<Topic extends WebhookTopic> = (typeof table)[Topic]['payload'];

/** Every topic, by name. */
export const webhookTopics: Readonly<{ [Topic in WebhookTopic]: TopicFacts<PayloadOf<Topic>> }> = Object.freeze(table);

/** True for the exact name of a topic. Intercom may send others: an app can be on a version that is newer than this. */
export function isWebhookTopic(name: string): name is WebhookTopic {
  return Object.hasOwn(table, name);
}

/** Names of all topics, in the order of the table; with a version those that its apps can subscribe to. */
export function listTopics(version?: ApiVersion): WebhookTopic[] {
  return Object.keys(table)
    .filter(isWebhookTopic)
    .filter((name) => version === undefined || isAvailable(name, version));
}

/** Whether an app on a version can subscribe to a topic. What is only in Preview is in no numbered version. */
export function isAvailable(topic: WebhookTopic, version: ApiVersion): boolean {
  const { since, preview } = table[topic];
  return !preview && supports(version, since);
}
