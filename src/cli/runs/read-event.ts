import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { eventTopics } from '../../automations/engine/index.js';
import type { Automation } from '../../automations/format/automation.js';
import { InvalidParamsError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import { readEvent, sampleNotification } from '../../triggers/index.js';
import { type WebhookTopic, webhookTopics } from '../../webhooks/index.js';
import { sandboxControl } from '../sandbox/control.js';
import type { RunningSandbox } from '../sandbox/running.js';
import { systemErrorSentence } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { decodeUtf8 } from '../utf8.js';

/** What a run begins with. */
export type RunEvent = Readonly<Record<string, unknown>>;

/**
 * Reads an event: a notification as Intercom sends it, which is made an event of, or plain data.
 *
 * @param file `-` for standard input
 * @throws InvalidParamsError for what is no JSON object
 */
export async function readEventFile(file: string, { stdin, interrupted }: Terminal): Promise<RunEvent> {
  const bytes =
    file === '-'
      ? await buffer(addAbortSignal(interrupted, stdin))
      : await readFile(file).catch((error: unknown) => {
          throw refused(`cannot read ${file}: ${systemErrorSentence(error) ?? 'it may not be read'}`);
        });
  let data: unknown;
  try {
    data = JSON.parse(decodeUtf8(bytes));
  } catch (error) {
    throw refused(
      `is ${file}, which holds no JSON${error instanceof SyntaxError ? `: ${error.message}` : ' in UTF-8'}`,
    );
  }
  if (!isObject(data)) {
    throw refused(`is ${file}, which holds no JSON object: expected an event, or a notification as Intercom sends it`);
  }
  const notification = notificationIn(data);
  if (notification === undefined) return data;
  try {
    return { ...readEvent(JSON.stringify(notification)) };
  } catch (error) {
    throw refused(`is ${file}, a notification that cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The notification that data is, or that an entry of the inbox holds as `events show --json` prints it. */
function notificationIn(data: Readonly<Record<string, unknown>>): unknown {
  if (data.type === 'notification_event') return data;
  const { notification } = data;
  const isEntry = typeof data.number === 'number' && isObject(notification);
  return isEntry && notification.type === 'notification_event' ? notification : undefined;
}

/**
 * A sample of what the first trigger of an automation hears: about the newest records of the sandbox, where one is used.
 * Automations that nothing but a schedule or a person starts begin with nothing.
 */
export async function sampleEvent(automation: Automation, sandbox: RunningSandbox | undefined): Promise<RunEvent> {
  const first = automation.on.find((trigger) => 'event' in trigger);
  if (first === undefined || !('event' in first)) return {};
  const topic = eventTopics(first.event).topics.find(isTopic) ?? 'conversation.user.created';
  const notification =
    sandbox === undefined
      ? sampleNotification({ topics: [topic] })
      : await sandboxControl(sandbox).get(`/_sandbox/webhooks/sample?topic=${encodeURIComponent(topic)}`);
  return { ...readEvent(JSON.stringify(notification)) };
}

function isTopic(name: string): name is WebhookTopic {
  return Object.hasOwn(webhookTopics, name) && name !== 'ping';
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: '--event', message }]);
}
