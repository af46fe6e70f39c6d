import { randomUUID } from 'node:crypto';
import type { ArgsDef } from 'citty';
import { InvalidParamsError } from '../../errors.js';
import { createSandbox } from '../../sandbox/index.js';
import { isObject } from '../../tool/json.js';
import type { WebhookTopic } from '../../webhooks/index.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import type { Candidate } from '../completion/candidate.js';
import { passOn } from '../events/forward.js';
import { listenVariables } from '../events/listen-environment.js';
import { sandboxSecret } from '../events/listen-options.js';
import { printLong } from '../pager.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { type SandboxControl, sandboxControl } from '../sandbox/control.js';
import { findRunningSandbox } from '../sandbox/running.js';
import type { Terminal } from '../terminal.js';
import { causes } from '../trigger/causes.js';
import { newDeliveries, type TriggeredDelivery } from '../trigger/deliveries.js';
import { placesIn } from '../trigger/places.js';
import { readSetValue, type SetValue, withValues } from '../trigger/set-values.js';
import { readTopic, topicLines, triggerTopics } from '../trigger/topics.js';

const args = {
  topic: { type: 'positional', required: false, description: 'What is to happen; without it all topics are listed' },
  set: {
    type: 'string',
    valueHint: 'path=value',
    description: 'Send a sample with this value in its item, such as source.body=Hello; may be given several times',
  },
  url: {
    type: 'string',
    valueHint: 'url',
    description: `Send a sample to this address in place of the sandbox, signed with ${listenVariables.secrets} or, without it, "${sandboxSecret}"`,
  },
  sandbox: { type: 'boolean', description: 'Accepted as everywhere; the sandbox of this folder is meant anyway' },
  json: { type: 'boolean', description: 'Print what was sent, and what it was answered with, as JSON' },
} as const satisfies ArgsDef;

/** The command, with every `--set` of its line. */
export function prepareTrigger(raw: readonly string[]): Prepared {
  const sets: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const [word = '', next] = [raw[at], raw[at + 1]];
    if (word.startsWith('--set=')) sets.push(word.slice('--set='.length));
    else if (word === '--set' && next !== undefined) {
      sets.push(next);
      at += 1;
    } else others.push(word);
  }
  return { command: triggerCommand(sets), raw: others };
}

function triggerCommand(sets: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    sends: true,
    description:
      'Make an event happen in the sandbox that runs in this folder: a customer writes, a teammate closes. Topics that nothing in the sandbox causes, and all of them with --set, are sent as signed samples about its newest records.',
    choices: { topic: triggerTopics() },
    suggest: (name, typed, raw) => (name === 'set' && !typed.includes('=') ? placesToSet(raw) : []),
    examples: [
      'intercom-tools trigger',
      'intercom-tools trigger conversation.user.created',
      "intercom-tools trigger ticket.created --set 'ticket_attributes._default_title_=Login fails'",
      'intercom-tools trigger conversation.user.replied --url http://127.0.0.1:3000/webhooks',
    ],
    run: (invocation) => runTrigger(sets, invocation),
  });
}

async function runTrigger(sets: readonly string[], { values, terminal }: Invocation<typeof args>): Promise<number> {
  const { topic: word, url, json } = values;
  const { out } = terminal;
  if (word === undefined) {
    if (sets.length > 0 || url !== undefined)
      throw refused(
        'TOPIC',
        'is missing: expected what is to happen, and intercom-tools trigger alone lists all topics',
      );
    if (json) await out.line(toJson(triggerTopics()));
    else await printLong(topicLines(), terminal);
    return 0;
  }
  const topic = readTopic(word);
  const changes = sets.map(readSetValue);
  const sent =
    url === undefined
      ? await triggerInSandbox(topic, changes, terminal)
      : await sendSample(topic, changes, readUrl(url), terminal);
  if (json) await out.line(toJson(sent));
  else for (const line of linesOf(sent)) await out.line(line);
  return sent.deliveries.every(({ ok }) => ok) ? 0 : 1;
}

/** What was done, and whom it was told. */
interface Triggered {
  readonly topic: WebhookTopic;
  /** It happened in the sandbox; otherwise it was only told. */
  readonly happened: boolean;
  readonly deliveries: readonly TriggeredDelivery[];
}

async function triggerInSandbox(
  topic: WebhookTopic,
  changes: readonly SetValue[],
  terminal: Terminal,
): Promise<Triggered> {
  const running = await findRunningSandbox(terminal);
  if (running === undefined) {
    throw new Error(
      'No sandbox runs in this folder: start one with "intercom-tools sandbox" or "intercom-tools listen --sandbox", or name an address with --url.',
    );
  }
  const sandbox = sandboxControl(running);
  const cause = changes.length === 0 ? causes[topic] : undefined;
  const deliveries = await newDeliveries(sandbox, topic, async () => {
    if (cause !== undefined) return cause(sandbox);
    const { item } = await sampleOf(sandbox, topic);
    await requireWebhook(sandbox);
    return sandbox.post('/_sandbox/webhooks/send', { topic, item: withValues(item, changes) });
  });
  return { topic, happened: cause !== undefined, deliveries };
}

/** Nobody would hear of a sample. */
async function requireWebhook(sandbox: SandboxControl): Promise<void> {
  const webhooks = await sandbox.get('/_sandbox/webhooks');
  if (Array.isArray(webhooks) && webhooks.length > 0) return;
  throw new Error(
    'The sandbox has no webhook that could be told: "intercom-tools listen --sandbox" registers one, or name an address with --url.',
  );
}

/** The places of the item that the topic of a line carries. */
async function placesToSet(raw: readonly string[]): Promise<readonly Candidate[]> {
  const topic = triggerTopics().find((one) => raw.includes(one));
  return topic === undefined ? [] : withOwnSandbox(async (sandbox) => placesIn((await sampleOf(sandbox, topic)).item));
}

/** Does something with a sandbox that nobody else knows. */
async function withOwnSandbox<T>(work: (control: SandboxControl) => Promise<T>): Promise<T> {
  const sandbox = createSandbox();
  try {
    return await work(
      sandboxControl({ url: 'http://127.0.0.1', token: sandbox.token }, (request) => sandbox.fetch(request)),
    );
  } finally {
    await sandbox.close();
  }
}

async function sendSample(
  topic: WebhookTopic,
  changes: readonly SetValue[],
  url: URL,
  { env, secrets, interrupted }: Terminal,
): Promise<Triggered> {
  const [own] = (env[listenVariables.secrets] ?? '').split(/[\s,]+/).filter((secret) => secret !== '');
  if (own !== undefined) secrets.add(own);
  const { notification, data, item } = await withOwnSandbox((sandbox) => sampleOf(sandbox, topic));
  // A receiver takes a notification that it knows by its id for a repeat.
  const id = topic === 'ping' ? null : `notif_${randomUUID()}`;
  const body = JSON.stringify({ ...notification, id, data: { ...data, item: withValues(item, changes) } });
  const { status, ms } = await passOn({ url, secret: own ?? sandboxSecret }, body, interrupted);
  return { topic, happened: false, deliveries: [{ url: url.href, status, ms, ok: true, state: 'delivered' }] };
}

async function sampleOf(sandbox: SandboxControl, topic: WebhookTopic) {
  const notification = await sandbox.get(`/_sandbox/webhooks/sample?topic=${encodeURIComponent(topic)}`);
  const data = isObject(notification) ? notification.data : undefined;
  const item = isObject(data) ? data.item : undefined;
  if (!isObject(notification) || !isObject(data) || !isObject(item)) throw new Error(`There is no sample of ${topic}.`);
  return { notification, data, item };
}

function linesOf({ topic, happened, deliveries }: Triggered): string[] {
  const first = happened ? `${topic} happened in the sandbox.` : `${topic} was sent.`;
  if (deliveries.length === 0) {
    return [first, 'No webhook takes it: "intercom-tools listen --sandbox" registers one that does.'];
  }
  return [
    first,
    ...deliveries.map(({ url, status, ms, state }) => {
      const took = ms === null ? '' : ` in ${Math.round(ms)} ms`;
      return plain(`  ${url} → ${status ?? 'no answer'}${took}${state === 'delivered' ? '' : ` (${state})`}`);
    }),
  ];
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && `${url.username}${url.password}` !== '') {
    throw refused('--url', 'holds a name or password, which no request takes from an address: leave them out');
  }
  if (url !== undefined && ['http:', 'https:'].includes(url.protocol)) return url;
  throw refused('--url', `is ${JSON.stringify(text)}: expected an http or https address`);
}

function refused(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
