import { InvalidParamsError } from '../../errors.js';
import { expandTopics, listTopics, type WebhookTopic, webhookTopics } from '../../webhooks/index.js';
import { table } from '../render/table.js';
import { causes } from './causes.js';

/** The topics that can be triggered. A ping is what Intercom sends when a webhook is saved. */
export function triggerTopics(): readonly WebhookTopic[] {
  return listTopics();
}

/**
 * The topic that a word means: its name, or an older name that stands for a single one.
 *
 * @throws InvalidParamsError with the nearest topic, or those that a name stands for.
 */
export function readTopic(word: string): WebhookTopic {
  const meant = word === 'ping' ? (['ping'] as const) : topicsOf(word);
  const [topic] = meant;
  if (topic !== undefined && meant.length === 1) return topic;
  throw refused(`is ${JSON.stringify(word)}, which stands for ${meant.join(', ')}: give one of them`);
}

function topicsOf(word: string): readonly WebhookTopic[] {
  try {
    return expandTopics([word]);
  } catch (error) {
    if (!(error instanceof InvalidParamsError)) throw error;
    const [issue] = error.issues;
    const near = /Did you mean .*/.exec(issue?.message ?? '')?.[0];
    throw refused(`is ${JSON.stringify(word)}, which is no topic. ${near ?? 'All of them: intercom-tools trigger'}`);
  }
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'TOPIC', message }]);
}

/** The topics with what each carries, and whether a sandbox can cause it. */
export function topicLines(): string[] {
  const rows = triggerTopics().map((topic) => [
    topic,
    webhookTopics[topic].payload.replaceAll('_', ' '),
    causes[topic] === undefined ? 'sample' : 'happens',
  ]);
  return table(
    [
      { heading: 'TOPIC', widest: 44 },
      { heading: 'CARRIES', widest: 20 },
      { heading: 'IN A SANDBOX', widest: 12 },
    ],
    rows,
  );
}
