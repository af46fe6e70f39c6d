import { refusalOf } from '../../../triggers/index.js';
import { canonicalTopic } from '../../../webhooks/topics/aliases.js';
import type { PieceEvents } from './framework.js';
import { bodyText, rawBodyOf, signatureOf } from './payload.js';

/** How the piece takes in what arrives at the one address of an app. */
export const pieceEvents: PieceEvents = {
  parseAndReply({ payload }) {
    const topic = bodyText(payload, 'topic');
    const workspace = bodyText(payload, 'app_id');
    if (topic === undefined || topic === 'ping' || workspace === undefined) return { reply: { headers: {}, body: {} } };
    return { event: canonicalTopic(topic), identifierValue: workspace };
  },
  verify({ webhookSecret, payload }) {
    const body = rawBodyOf(payload);
    if (body === undefined) return false;
    return refusalOf(body, signatureOf(payload), [secretFor(webhookSecret, bodyText(payload, 'app_id'))]) === undefined;
  },
};

/** Never another workspace's: who knows one secret must not speak for all. */
function secretFor(secrets: string | Record<string, string>, workspace: string | undefined): string | undefined {
  if (typeof secrets === 'string') return secrets;
  return workspace !== undefined && Object.hasOwn(secrets, workspace) ? secrets[workspace] : undefined;
}
