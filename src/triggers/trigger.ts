import type { ApiVersion } from '../intercom/versions.js';
import { canonicalTopic, isTopicAlias, topicAliases } from '../webhooks/topics/aliases.js';
import { expandTopics } from '../webhooks/topics/expand-topics.js';
import type { TopicPermission } from '../webhooks/topics/topic.js';
import { isAvailable, type WebhookTopic, webhookTopics } from '../webhooks/topics/topics.js';

/** What somebody chooses an automation to start from: one topic, or a few that mean much the same. */
export interface Trigger {
  /** Stored by workflows, so it never changes. */
  readonly id: string;
  /** What happened, in a few words. */
  readonly name: string;
  readonly description: string;
  /** The heading that it belongs under. */
  readonly group: TriggerGroup;
  /** The topics to tick, the most usual first. */
  readonly topics: readonly [WebhookTopic, ...WebhookTopic[]];
  /** True for what starts from every notification, of topics that are not known here too. */
  readonly any: boolean;
}

/** What triggers are about, in the order of a menu. */
export const triggerGroups = [
  'Conversations',
  'Tickets',
  'Contacts',
  'Companies',
  'Calls',
  'Workspace',
  'Everything',
] as const;

export type TriggerGroup = (typeof triggerGroups)[number];

/** What of a trigger is written down: topics may be named by an alias or a family. */
export interface TriggerText {
  readonly name: string;
  readonly description: string;
  readonly topics: readonly string[];
}

/**
 * The triggers of a group, by id.
 *
 * @throws InvalidParamsError for a name that means no topic.
 */
export function triggersOf(group: TriggerGroup, texts: Readonly<Record<string, TriggerText>>): Trigger[] {
  return Object.entries(texts).map(([id, { name, description, topics }]) => {
    const [first, ...others] = expandTopics(topics);
    if (first === undefined) throw new TypeError(`The trigger ${id} has no topic`);
    return { id, name, description, group, topics: [first, ...others], any: topics.includes('*') };
  });
}

/** The topics of a trigger that an app on a version can subscribe to. */
export function topicsFor({ topics }: Trigger, version: ApiVersion): WebhookTopic[] {
  return topics.filter((topic) => isAvailable(topic, version));
}

/**
 * Whether a trigger starts from a notification of a topic, which may be spelled as an older version does. Nothing starts
 * from a ping.
 */
export function isStartedBy({ topics, any }: Trigger, topic: string): boolean {
  if (topic === 'ping' || topic === '') return false;
  if (any) return true;
  const name = canonicalTopic(topic);
  const meant: readonly WebhookTopic[] = isTopicAlias(name) ? topicAliases[name] : [];
  return topics.some((one) => one === name || meant.includes(one));
}

/** Which permissions the app needs: one of each list. */
export function permissionsFor({ topics }: Trigger): (readonly TopicPermission[])[] {
  const lists = topics.map((topic) => webhookTopics[topic].permissions).filter((list) => list.length > 0);
  return lists.filter((list, at) => lists.findIndex((other) => other.join() === list.join()) === at);
}

/** The first API version whose apps can subscribe to any of its topics. */
export function sinceOf({ topics }: Trigger): ApiVersion {
  const [first = '2.11'] = topics.map((topic) => webhookTopics[topic].since).sort();
  return first;
}
