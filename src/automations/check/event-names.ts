import { type ApiVersion, supports } from '../../intercom/versions.js';
import { nearest } from '../../tool/nearest.js';
import { findTrigger, listTriggers } from '../../triggers/index.js';
import { isAvailable, listTopics, topicAliases, type WebhookTopic, webhookTopics } from '../../webhooks/index.js';
import { expandTopics } from '../../webhooks/topics/expand-topics.js';
import type { Path } from '../read/path.js';
import { meant, type Report } from './report.js';

/** Every name that `event` takes, but for families: ids of triggers, topics, older names. */
export function eventNames(): readonly string[] {
  return [
    ...listTriggers().map(({ id }) => id),
    ...listTopics().filter((topic) => topic !== 'ping'),
    ...Object.keys(topicAliases),
  ];
}

/** The topics that a name means; none where it means nothing. */
export function topicsOfEvent(name: string): readonly WebhookTopic[] {
  const trigger = findTrigger(name);
  if (trigger !== undefined) return trigger.topics;
  const isKnown = name === '*' || name.endsWith('.*') || (name !== 'ping' && eventNames().includes(name));
  if (!isKnown) return [];
  try {
    return expandTopics([name]);
  } catch {
    return [];
  }
}

/** Reports a name that means nothing, or only what the version does not have. Returns the topics. */
export function checkEvent(name: string, path: Path, version: ApiVersion, report: Report): readonly WebhookTopic[] {
  const topics = topicsOfEvent(name);
  if (topics.length === 0) {
    const isFamily = name.endsWith('*');
    const near = nearest(name, eventNames());
    report.find(path, {
      code: 'unknown-event',
      message: `is no trigger, topic or family of topics: ${JSON.stringify(name.slice(0, 80))}`,
      fix: isFamily
        ? 'A family is the beginning of topics and .*, such as ticket.*'
        : meant(name, [], near, 'The guide to the format lists all of them.'),
    });
  } else if (!topics.some((topic) => isAvailable(topic, version))) {
    const facts = topics.map((topic) => webhookTopics[topic]);
    const since = facts.find(({ preview }) => !preview)?.since;
    const isLater = since !== undefined && !supports(version, since);
    report.find(path, {
      code: 'api-version',
      message: `means ${topics.join(', ')}, which the version ${version} of the API does not send`,
      fix: isLater ? `Set the app to version ${since} or later.` : 'Only apps on the Preview version are told of it.',
    });
  }
  return topics;
}
