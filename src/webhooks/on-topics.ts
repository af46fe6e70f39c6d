import { InvalidParamsError } from '../errors.js';
import type { HandlerContext, InboxHandler, LeasedEntry } from '../inbox/index.js';
import type { WebhookNotification } from './notification/notification.js';
import { type ParseOptions, parseNotification } from './notification/parse-notification.js';
import { spellingsOf, type TopicAlias, type TopicsOf } from './topics/aliases.js';
import { expandTopics } from './topics/expand-topics.js';
import type { WebhookTopic } from './topics/topics.js';

/** What a handler is given beside the notification. */
export interface TopicContext extends HandlerContext {
  /** How the inbox keeps it: number, time of arrival, attempts. */
  readonly entry: LeasedEntry;
}

/** Handles notifications of some topics. Called at least once for each, so its effects should be safe to repeat. */
export type TopicHandler<Topic extends string> = {
  // A method, so that handlers of single topics fit where one of any topic is asked for.
  handle(notification: WebhookNotification<Topic>, context: TopicContext): void | Promise<void>;
}['handle'];

/** Handlers by topic or alias; `'*'` takes what no other does, topics that are not known yet among it. */
export type TopicHandlers = {
  readonly [Name in WebhookTopic | TopicAlias | '*']?: TopicHandler<TopicsOf<Name>>;
};

/**
 * Handlers for `createInboxWorker` that are given notifications, read and typed by their topic.
 *
 * @throws InvalidParamsError for a name that means no topic, and for a topic that two names mean.
 */
export function onTopics(handlers: TopicHandlers, options: ParseOptions = {}): Record<string, InboxHandler> {
  const byTopic = new Map<string, InboxHandler>();
  for (const [name, handler] of Object.entries<TopicHandler<string> | undefined>(handlers)) {
    if (handler === undefined) continue;
    for (const topic of name === '*' ? [name] : expandTopics([name]).flatMap(spellingsOf)) {
      if (byTopic.has(topic))
        throw new InvalidParamsError([{ field: name, message: `handles ${topic} a second time` }]);
      byTopic.set(topic, (entry, context) => handler(parseNotification(entry.body, options), { ...context, entry }));
    }
  }
  return Object.fromEntries(byTopic);
}
