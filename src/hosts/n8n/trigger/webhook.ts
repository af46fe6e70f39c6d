import { InvalidResponseError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import {
  findTrigger,
  isStartedBy,
  readEvent,
  refusalOf,
  refusalTexts,
  type Trigger,
  type TriggerEvent,
} from '../../../triggers/index.js';
import { signatureHeader } from '../../../webhooks/signature.js';
import { canonicalTopic } from '../../../webhooks/topics/aliases.js';
import { triggerCredentialName } from '../names.js';
import { cameBefore } from './seen.js';
import type { N8nWebhookContext, N8nWebhookResult } from './types.js';

/**
 * Takes a request in. One item for a notification that somebody chose; an answer and no item for everything else that
 * Intercom sends; 401 for what it did not send.
 */
export async function takeWebhook(context: N8nWebhookContext): Promise<N8nWebhookResult> {
  // The answer to HEAD, by which Intercom looks whether there is anybody.
  if (context.getWebhookName() === 'setup') return taken('Ready');
  const bytes = await bytesOf(context);
  if (bytes === undefined) return refuse(context, 500, 'n8n kept no raw body, so the signature cannot be checked');
  const credentials = await context.getCredentials(triggerCredentialName);
  const secrets = isObject(credentials) ? [credentials.clientSecret, credentials.formerClientSecret] : [];
  const refusal = refusalOf(bytes, headerOf(context), secrets);
  if (refusal !== undefined) return refuse(context, 401, refusalTexts[refusal]);
  const event = eventIn(bytes);
  if (event === undefined) return refuse(context, 400, 'The body is no notification of Intercom');
  return isWanted(context, event) ? { workflowData: [[{ json: { ...event } }]] } : taken('Nothing starts from this');
}

async function bytesOf(context: N8nWebhookContext): Promise<Uint8Array | undefined> {
  const request = context.getRequestObject();
  if (request.rawBody === undefined) await request.readRawBody?.();
  return context.getRequestObject().rawBody;
}

function headerOf(context: N8nWebhookContext): string | undefined {
  const value = context.getHeaderData()[signatureHeader];
  return typeof value === 'string' ? value : undefined;
}

function eventIn(bytes: Uint8Array): TriggerEvent | undefined {
  try {
    return readEvent(bytes);
  } catch (error) {
    if (error instanceof InvalidResponseError) return undefined;
    throw error;
  }
}

/** Looks at what somebody chose, and last at whether it is new: what is passed over needs no place in memory. */
function isWanted(context: N8nWebhookContext, { id, topic, workspace }: TriggerEvent): boolean {
  if (topic === 'ping' || id === null) return false;
  const options = context.getNodeParameter('options', {});
  const { topics, workspaces } = isObject(options) ? options : {};
  const allowed = wordsIn(workspaces);
  if (allowed.length > 0 && !allowed.includes(workspace)) return false;
  const triggers = wordsIn(context.getNodeParameter('events', [])).flatMap(triggerOf);
  const isChosen =
    triggers.some((trigger) => isStartedBy(trigger, topic)) || wordsIn(topics).map(canonicalTopic).includes(topic);
  return isChosen && !cameBefore(context.getWorkflowStaticData('node'), workspace, id);
}

function triggerOf(id: string): Trigger[] {
  const found = findTrigger(id);
  return found === undefined ? [] : [found];
}

/** A list, or the text of one with commas. */
function wordsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.map((one) => String(one).trim()).filter((word) => word !== '');
}

function taken(message: string): N8nWebhookResult {
  return { webhookResponse: { message } };
}

function refuse(context: N8nWebhookContext, status: number, error: string): N8nWebhookResult {
  context.getResponseObject().status(status).json({ error });
  return { noWebhookResponse: true };
}
