import { InvalidParamsError, type ParamIssue } from '../../errors.js';
import type { ApiVersion } from '../../intercom/versions.js';
import { nearest } from '../../tool/nearest.js';
import { isTopicAlias, topicAliases } from './aliases.js';
import { isAvailable, isWebhookTopic, listTopics, type WebhookTopic, webhookTopics } from './topics.js';

export interface ExpandOptions {
  /** The API version of the app that subscribes: topics that came later are refused, or left out of what `*` means. */
  readonly version?: ApiVersion;
}

/**
 * The topics that names mean: a topic itself, an alias such as `conversation.created`, a family such as `ticket.*`, or
 * `*` for all. Each topic once, in the order asked for; what is only in Preview has to be asked for by its whole name.
 *
 * @throws InvalidParamsError naming every name that means nothing, with the nearest that does.
 */
export function expandTopics(names: readonly string[], { version }: ExpandOptions = {}): WebhookTopic[] {
  const found = new Set<WebhookTopic>();
  const issues: ParamIssue[] = [];
  for (const name of names) {
    const meant = meaningOf(name);
    const possible = version === undefined ? meant : meant.filter((topic) => isAvailable(topic, version));
    for (const topic of possible) found.add(topic);
    if (meant.length === 0) issues.push({ field: 'topics', message: unknown(name) });
    else if (possible.length === 0) issues.push({ field: 'topics', message: tooNew(name, meant, version) });
  }
  if (issues.length > 0) throw new InvalidParamsError(issues);
  return [...found];
}

function meaningOf(name: string): readonly WebhookTopic[] {
  if (isWebhookTopic(name)) return [name];
  if (isTopicAlias(name)) return topicAliases[name];
  if (name !== '*' && !name.endsWith('.*')) return [];
  const start = name.slice(0, -1);
  return listTopics().filter((topic) => topic.startsWith(start) && !webhookTopics[topic].preview && topic !== 'ping');
}

function unknown(name: string): string {
  const close = nearest(name, [...listTopics(), ...Object.keys(topicAliases)]);
  const hint = close === undefined ? 'The guide to webhooks lists all of them' : `Did you mean ${close}?`;
  return `has no topic named ${JSON.stringify(name.slice(0, 80))}. ${hint}`;
}

function tooNew(name: string, meant: readonly WebhookTopic[], version: ApiVersion | undefined): string {
  const [first] = meant;
  const facts = first === undefined ? undefined : webhookTopics[first];
  const where =
    facts?.preview === true ? 'exists in the Preview version only' : `needs version ${facts?.since} or later`;
  return `has ${name}, which ${where}; the app is on ${version}`;
}
