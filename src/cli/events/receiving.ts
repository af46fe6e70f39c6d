import {
  createInboxWorker,
  createNodeListener,
  createStatusApp,
  createWebhookReceiver,
  type InboxStore,
  type InboxWorker,
  onTopics,
  openInbox,
  type ReceiverReport,
  type TopicHandler,
  type WorkerEvent,
} from '../../webhooks/index.js';
import { toJsonLine } from '../render/json.js';
import { oneLine } from '../render/plain.js';
import { eventData, eventLine } from './event-line.js';
import { passOn } from './forward.js';
import type { ListenSettings } from './listen-options.js';
import type { Screen } from './screen.js';
import { serve } from './serve.js';
import { serveStatus } from './serve-status.js';
import { watchStore } from './store-watch.js';
import { countAnswer, countEvent, type Tally } from './tally.js';

export interface ReceivingParts {
  readonly settings: ListenSettings;
  /** Where the inbox is. */
  readonly place: string;
  readonly screen: Screen;
  readonly tally: Tally;
  readonly json: boolean;
  /** The results cannot be written any more. */
  readonly outputFailed: (error: unknown) => void;
}

/** A receiver with its inbox, at work. */
export interface Receiving {
  /** Address of the webhook. */
  readonly url: string;
  /** Address of the status, where there is one. */
  readonly statusUrl: string | undefined;
  /** Begins to print and pass on, what was stored in earlier runs first. */
  handle(): void;
  /** Takes in nothing more, ends what is under way, and closes the inbox. */
  close(): Promise<void>;
}

/** Handlers get so long at the end, in milliseconds; what takes longer is due again with the next start. */
const drainMs = 10_000;
/** After a crash, what was being handled is handled again after so many milliseconds. */
const leaseMs = 15_000;

/** @throws StorageError when the inbox cannot be used at all, Error when a port cannot be had. */
export async function startReceiving(parts: ReceivingParts): Promise<Receiving> {
  const { settings, place, screen, tally } = parts;
  const watch = watchStore(screen.note);
  const inbox = await openInbox(place, { onUnavailable: ({ message }) => watch.failed(message) });
  const open: (() => Promise<void>)[] = [() => inbox.close()];
  const close = async () => {
    for (const end of open.splice(0).reverse()) await end();
  };
  try {
    let worker: InboxWorker | undefined;
    open.push(async () => worker?.close({ drainMs }));
    const { secrets, workspaces, host, port, path, statusPort } = settings;
    const receiver = createWebhookReceiver({
      inbox,
      secrets,
      ...(workspaces === undefined ? {} : { workspaces }),
      onAnswer: (report) => {
        countAnswer(tally, report);
        if (report.outcome === 'stored') watch.works();
        if (report.status === 503) watch.failed(reasonOf(report));
      },
    });
    const webhook = await serve(createNodeListener(receiver, { path }), { host, port, option: '--port' });
    open.push(webhook.close);
    const status = await serveStatus(createStatusApp({ receiver, inbox }).fetch, statusPort);
    if (status !== undefined) open.push(status.close);
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${webhook.port}${path}`,
      statusUrl: status && `http://127.0.0.1:${status.port}/status`,
      handle: () => {
        worker ??= startWorker(parts, inbox, watch.failed);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function startWorker(parts: ReceivingParts, inbox: InboxStore, storeFailed: (why: string) => void): InboxWorker {
  const { settings, screen, tally, json, outputFailed } = parts;
  const { forward, topics, secrets, retention, attempts } = settings;
  let isOutputGone = false;
  const handle: TopicHandler<string> = async (notification, { entry, signal }) => {
    const passed = forward === undefined ? undefined : await passOn(forward, entry.body, signal);
    const shown = json
      ? toJsonLine({ type: 'event', ...eventData(entry, passed) })
      : eventLine(entry, notification, screen.out, passed);
    await screen.line(shown).catch((error: unknown) => {
      isOutputGone = true;
      outputFailed(error);
      throw error;
    });
  };
  return createInboxWorker({
    store: inbox,
    handler: onTopics(Object.fromEntries((topics ?? ['*']).map((topic) => [topic, handle]))),
    attempts,
    leaseMs,
    retention,
    secrets: [...secrets, ...(forward === undefined ? [] : [forward.secret])],
    onEvent: (event) => {
      countEvent(tally, event);
      if (event.type === 'store-failed') storeFailed(`${event.error}.`);
      // What nobody reads any more is printed in the next run; that is no failure to report.
      else if ((event.type === 'failed' || event.type === 'dead') && !isOutputGone) screen.note(failureLine(event));
    },
  });
}

function failureLine(event: Extract<WorkerEvent, { type: 'failed' | 'dead' }>): string {
  const { number, topic, attempt } = event.entry;
  const what = oneLine(`#${number} ${topic}: ${event.error}`);
  return event.type === 'dead'
    ? `${what}. Given up after ${attempt} attempts; once more: intercom-tools events replay ${number}`
    : `${what}. Again in ${Math.ceil(event.retryInMs / 1000)} s`;
}

function reasonOf({ error, outcome }: ReceiverReport): string {
  if (outcome === 'store_slow') return 'the inbox takes too long.';
  if (outcome === 'overloaded') return 'too many bytes of bodies came at once.';
  return error instanceof Error ? error.message : 'the inbox failed.';
}
