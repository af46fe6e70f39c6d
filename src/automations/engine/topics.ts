import { findTrigger, isStartedBy } from '../../triggers/index.js';
import { canonicalTopic, isTopicAlias, topicAliases } from '../../webhooks/topics/aliases.js';
import { expandTopics } from '../../webhooks/topics/expand-topics.js';

/** The topics that the name of an event means: the id of a trigger, a topic, an alias or a family. */
export interface EventTopics {
  readonly topics: readonly string[];
  /** Whether a notification of this topic is meant, which may be spelled as an older version does. */
  matches(topic: string): boolean;
}

/** @throws InvalidParamsError for a name that means no topic */
export function eventTopics(name: string): EventTopics {
  const trigger = findTrigger(name);
  if (trigger !== undefined) return { topics: trigger.topics, matches: (topic) => isStartedBy(trigger, topic) };
  const topics: readonly string[] = expandTopics([name]);
  return {
    topics,
    matches: (topic) => {
      const one = canonicalTopic(topic);
      const meant: readonly string[] = isTopicAlias(one) ? topicAliases[one] : [];
      return topics.includes(one) || topics.some((known) => meant.includes(known)) || (name === '*' && one !== 'ping');
    },
  };
}
