import { isObject } from '../../../tool/json.js';
import { isStartedBy, refusalOf, refusalTexts } from '../../../triggers/index.js';
import { signatureHeader } from '../../../webhooks/signature.js';
import { unresolvedIn } from '../connection.js';
import { triggerOfSim } from './ids.js';
import type { SimWebhookProvider } from './sim-trigger.js';

/** Makes the answer to a request; in Sim `NextResponse.json`. */
export type SimAnswer<Answer> = (body: object, init: { status: number }) => Answer;

/**
 * How Sim takes notifications in. A request is believed only when its raw body was signed with the client secret of the
 * trigger; without a secret nothing is.
 */
export function simWebhookProvider(): SimWebhookProvider;
export function simWebhookProvider<Answer>(answer: SimAnswer<Answer>): SimWebhookProvider<Answer>;
export function simWebhookProvider(
  answer: SimAnswer<unknown> = (body, init) => Response.json(body, init),
): SimWebhookProvider<unknown> {
  return {
    verifyAuth({ request, rawBody, providerConfig }) {
      const { webhookSecret } = providerConfig;
      // Whoever knows the name of a secret that was never entered could sign with it.
      const reference = unresolvedIn(webhookSecret);
      if (reference !== undefined)
        return answer({ error: `The Webhook Secret is still ${reference}: add that secret in Sim` }, { status: 401 });
      const refusal = refusalOf(rawBody, request.headers.get(signatureHeader), [webhookSecret]);
      return refusal === undefined ? null : answer({ error: refusalTexts[refusal] }, { status: 401 });
    },
    handleReachabilityTest: (body) => (topicOf(body) === 'ping' ? answer({ message: 'Ready' }, { status: 200 }) : null),
    matchEvent({ body, providerConfig: { triggerId } }) {
      const topic = topicOf(body);
      if (topic === 'ping' || topic === '') return false;
      // As in Sim, an address that belongs to no trigger of ours takes everything.
      if (triggerId === undefined || triggerId === null || triggerId === '') return true;
      const trigger = typeof triggerId === 'string' ? triggerOfSim(triggerId) : undefined;
      return trigger !== undefined && isStartedBy(trigger, topic);
    },
    extractIdempotencyId(body) {
      if (!isObject(body) || body.type !== 'notification_event') return null;
      return typeof body.id === 'string' && body.id !== '' ? body.id : null;
    },
    formatInput: async ({ body }) => ({ input: body }),
  };
}

function topicOf(body: unknown): string {
  return isObject(body) && typeof body.topic === 'string' ? body.topic : '';
}
