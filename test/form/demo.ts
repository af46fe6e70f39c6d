import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createIntercom, type Intercom } from '../../src/index.js';
import { intercom } from '../../src/intercom/definition.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import type { Entity } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { idsIn } from '../helpers/plain-call.js';

/** The demo workspace on a real port, with a client of it. */
export interface Demo {
  readonly intercom: Intercom;
  readonly sandbox: Sandbox;
  readonly url: string;
  /** The same value with ids of the demo workspace where the examples of the tools have ids. */
  real<Value>(value: Value): Value;
  /** The calls that reached the workspace: `GET /tags`. */
  sent(): string[];
}

/** What the workspace begins with: making it takes dozens of requests, so it is made once. */
interface Beginning {
  readonly document: { readonly clock: { readonly nowMs: number } };
  readonly ids: readonly [example: string, real: string][];
  readonly email: string;
}

let begun: Promise<Beginning> | undefined;

async function begin(): Promise<Beginning> {
  const sandbox = createSandbox({ rateLimit: false });
  const found = [...(await idsOf(sandbox)), ...furtherIds(sandbox)];
  sandbox.reset();
  const ids = [...(await prepare(sandbox, found)), ...found];
  // Once more, now that the ids of what is made are known: tags stand on the conversation and the ticket of the examples.
  sandbox.reset();
  await prepare(sandbox, ids);
  const contact = await ask(sandbox, `/contacts/${realId(ids, contactId)}`);
  const document = JSON.parse(sandbox.export());
  await sandbox.close();
  return { document, ids, email: isObject(contact) ? String(contact.email) : '' };
}

/** Whether a call may have changed something. */
function isWrite({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method !== 'GET' && !path.endsWith('/search');
}

/** The demo workspace for the tests of a file, as new before each of them. */
export function useDemo(): Demo {
  const sandbox = createSandbox({ rateLimit: false });
  let client: Intercom | undefined;
  let url = '';
  let beginning: Beginning | undefined;
  const known = () => {
    if (client === undefined || beginning === undefined) {
      throw new Error('The sandbox starts before the first test, not earlier.');
    }
    return { client, ...beginning };
  };
  /** The clock runs on, because clients compare it with theirs. */
  const restore = () => {
    const { document } = known();
    sandbox.import({ ...document, clock: { nowMs: Math.max(document.clock.nowMs, Date.now()) } });
  };
  beforeAll(async () => {
    ({ url } = await sandbox.listen());
    client = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    begun ??= begin();
    beginning = await begun;
    restore();
  });
  beforeEach(() => {
    // Reads leave it as it was.
    if (sandbox.requests.list().some(isWrite)) restore();
    sandbox.faults.clear();
    sandbox.requests.clear();
  });
  afterAll(() => sandbox.close());
  return {
    get intercom() {
      return known().client;
    },
    sandbox,
    get url() {
      return url;
    },
    real(value) {
      const { ids, email } = known();
      // Whole ids: that of a ticket type is a part of longer ones.
      const text = JSON.stringify(value).replace(/\w+/g, (word) => realId(ids, word));
      // An event needs a contact that is there; everywhere else the address is that of a new contact.
      return JSON.parse(text.includes('"event_name"') ? text.replaceAll('ada@example.com', email) : text);
    },
    sent: () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`),
  };
}

/** How long Fin thinks, and more. */
const finAnswers = '10s';

const contactId = '65f0c0ffee0123456789ab01';
const conversationId = '215470000000001';
const tagId = '7522907';
const snippetId = '6400001';
const viewId = '6900001';

/** The view of a banner, which there is once the banners of the contact were listed. */
async function firstView(sandbox: Sandbox, contact: string): Promise<string> {
  const answer = await ask(sandbox, `/contacts/${contact}/banners`);
  const [first] = isObject(answer) && Array.isArray(answer.data) ? answer.data : [];
  return isObject(first) ? String(first.view_id) : '';
}

/** Two conversations that the contact began with a part of the first, and a ticket of the contact. */
async function threads(sandbox: Sandbox, contact: string, admin_id: string) {
  const begun = async (body: string) => {
    const answer = await ask(sandbox, '/conversations', { from: { type: 'user', id: contact }, body });
    return isObject(answer) ? String(answer.conversation_id) : '';
  };
  const [conversation, other] = [await begun('Where is my order?'), await begun('It has not come yet.')];
  const said = { message_type: 'comment', type: 'admin', admin_id, body: 'It is on its way.' };
  const answer = await ask(sandbox, `/conversations/${conversation}/reply`, said);
  const parts = isObject(answer) && isObject(answer.conversation_parts) ? answer.conversation_parts : {};
  const last = Array.isArray(parts.conversation_parts) ? parts.conversation_parts.at(-1) : undefined;
  const begunTicket = await ask(sandbox, '/tickets', {
    ticket_type_id: await firstId(sandbox, '/ticket_types', 'data'),
    contacts: [{ id: contact }],
    ticket_attributes: { _default_title_: 'Not delivered' },
  });
  const ticket = isObject(begunTicket) ? String(begunTicket.id) : '';
  return { conversation, other, part: isObject(last) ? String(last.id) : '', ticket };
}

/** Starts a conversation that Fin leads, for a question that the team has answered before. */
async function startFin(sandbox: Sandbox, conversation_id: string): Promise<void> {
  await askFin(sandbox, '/fin/start', conversation_id, 'Where is my order?', '2026-01-05T10:00:00.000Z');
  await sandbox.clock.advance(finAnswers);
}

async function askFin(sandbox: Sandbox, path: string, conversation_id: string, body: string, timestamp: string) {
  const said = { conversation_id, message: { author: 'user', body, timestamp }, user: { id: 'user-1' } };
  await ask(sandbox, path, said);
}

/** A field of the first type of tickets. */
async function firstAttribute(sandbox: Sandbox): Promise<string> {
  const answer = await ask(sandbox, '/ticket_types');
  const [type] = isObject(answer) && Array.isArray(answer.data) ? answer.data : [];
  const { data } = type.ticket_type_attributes;
  return String(data.at(-1).id);
}

/**
 * Makes what the examples take away or ask for. After a reset it is the same each time, ids included.
 *
 * @returns the ids of what was made, by the examples that stand for them
 */
async function prepare(sandbox: Sandbox, ids: readonly [string, string][]): Promise<[string, string][]> {
  const [contact, tag] = [realId(ids, contactId), realId(ids, tagId)];
  const admin_id = realId(ids, '5017690');
  const talk = await threads(sandbox, contact, admin_id);
  const tags = [
    `/contacts/${contact}`,
    `/conversations/${realId(ids, conversationId)}`,
    `/tickets/${realId(ids, '215470000000002')}`,
    `/content_snippets/${realId(ids, snippetId)}`,
    `/articles/${realId(ids, '6871119')}`,
    `/internal_articles/${realId(ids, '6871120')}`,
  ];
  for (const path of tags) await ask(sandbox, `${path}/tags`, { id: tag, admin_id });
  const { subscription_types: types, visitors } = JSON.parse(sandbox.export()).records;
  const type = types.find((one: { consent_type: string }) => one.consent_type === 'opt_in').id;
  await ask(sandbox, `/contacts/${contact}/subscriptions`, { id: type, consent_type: 'opt_in' });
  const made = async (path: string, body: object): Promise<string> => {
    const answer = await ask(sandbox, path, body);
    return isObject(answer) ? String(answer.id) : '';
  };
  const email = 'merged@example.net';
  const user = await made('/contacts', { role: 'user', email, phone: '+353831112223' });
  const customer = { intercom_user_id: user };
  await ask(sandbox, `/conversations/${talk.conversation}/customers`, { admin_id, customer });
  await ask(sandbox, '/conversations/attributes', { name: 'issue_type', data_type: 'string' });
  await made('/contacts', { role: 'user', external_id: 'user-1' });
  const lead = await made('/contacts', { role: 'lead', email });
  await made('/messages', {
    message_type: 'whatsapp',
    template: 'reminder',
    components: [],
    from: { type: 'admin', id: Number(admin_id) },
    to: { type: 'user', id: user },
  });
  await startFin(sandbox, 'ext-124');
  await startFin(sandbox, 'ext-123');
  await askFin(sandbox, '/fin/reply', 'ext-123', 'Thanks', '2026-01-05T10:01:00.000Z');
  await sandbox.clock.advance(finAnswers);
  const { ticketTypes, dataConnectors, whatsapp_messages } = JSON.parse(sandbox.export()).records;
  const tracker = ticketTypes.find((one: { category: string }) => one.category === 'Tracker').id;
  const problem = await made('/tickets', {
    ticket_type_id: tracker,
    contacts: [{ id: user }],
    ticket_attributes: { _default_title_: 'Parcels are late' },
  });
  await ask(sandbox, `/tickets/${problem}/linked_conversations`, { conversation_id: talk.other });
  const [message] = whatsapp_messages;
  return [
    [conversationId, talk.conversation],
    ['215470000000009', talk.other],
    ['215470000000002', talk.ticket],
    ['31000000001', talk.part],
    ['215470000000003', problem],
    ['1236', await made('/ticket_types', { name: 'Complaint', category: 'Customer' })],
    ['121002', dataConnectors.find((one: { state: string }) => one.state === 'draft').id],
    ['40001', await firstAttribute(sandbox)],
    ['Severity', 'Impact'],
    ['65f0c0ffee0123456789ab02', user],
    ['65f0c0ffee0123456789ab03', lead],
    ['106', type],
    ['visitor4711', visitors[0].user_id],
    ['wamid_abc123', message.message_id],
    [viewId, await firstView(sandbox, contact)],
  ];
}

/** Examples of what the workspace has without being asked for by a call below. */
function furtherIds(sandbox: Sandbox): [string, string][] {
  const entities: Readonly<Record<string, Entity>> = intercom.entities;
  return Object.entries(idsIn(sandbox)).flatMap(([name, real]) => {
    const example = entities[name]?.id?.example;
    // Some are named by a word, such as `plan`, that is also the name of a parameter: those stay.
    return example === undefined || !/\d/.test(example) ? [] : [[example, real]];
  });
}

async function idsOf(sandbox: Sandbox): Promise<[string, string][]> {
  const company = await firstId(sandbox, '/companies', 'data');
  return [
    [contactId, await firstId(sandbox, `/companies/${company}/contacts`, 'data')],
    ['65f0c0ffee0123456789cd01', company],
    [conversationId, await firstId(sandbox, '/conversations', 'conversations')],
    [
      '215470000000002',
      await firstId(sandbox, '/tickets/search', 'tickets', {
        query: { field: 'created_at', operator: '>', value: '0' },
      }),
    ],
    // No segment hangs on it, so it can be deleted.
    [tagId, await lastId(sandbox, '/tags', 'data')],
    ['5017690', await firstId(sandbox, '/admins', 'admins')],
    ['5017691', await firstId(sandbox, '/teams', 'teams')],
    ['1234', await firstId(sandbox, '/ticket_types', 'data')],
  ];
}

async function firstId(sandbox: Sandbox, path: string, items: string, body?: object): Promise<string> {
  const answer = await ask(sandbox, path, body);
  const list = isObject(answer) ? answer[items] : undefined;
  const [first] = Array.isArray(list) ? list : [];
  if (isObject(first) && first.id !== undefined) return String(first.id);
  throw new Error(`The demo workspace has nothing under ${path}: ${JSON.stringify(answer)}`);
}

async function lastId(sandbox: Sandbox, path: string, items: string): Promise<string> {
  const answer = await ask(sandbox, path);
  const list = isObject(answer) ? answer[items] : undefined;
  const last = Array.isArray(list) ? list.at(-1) : undefined;
  if (isObject(last) && last.id !== undefined) return String(last.id);
  throw new Error(`The demo workspace has nothing under ${path}: ${JSON.stringify(answer)}`);
}

async function ask(sandbox: Sandbox, path: string, body?: object): Promise<unknown> {
  const headers = {
    Authorization: `Bearer ${sandbox.token}`,
    'Content-Type': 'application/json',
    'Intercom-Version': '2.16',
  };
  const sent = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
  return (await sandbox.fetch(new Request(`http://sandbox.test${path}`, sent))).json();
}

function realId(ids: readonly [string, string][], example: string): string {
  return ids.find(([from]) => from === example)?.[1] ?? example;
}
