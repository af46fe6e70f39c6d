import { isObject } from '../../tool/json.js';
import type { WebhookTopic } from '../../webhooks/index.js';
import type { SandboxControl } from '../sandbox/control.js';

/** Makes an event happen in a sandbox by what causes it at Intercom. */
type Cause = (sandbox: SandboxControl) => Promise<unknown>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What customers and teammates do for a topic to be sent. A topic that is not here is sent as a notification about the
 * newest records, without anything happening.
 */
export const causes: Readonly<Partial<Record<WebhookTopic, Cause>>> = {
  'conversation.user.created': (sandbox) => begin(sandbox),
  'conversation.user.replied': (sandbox) => byCustomer(sandbox, { do: 'reply', body: 'Any news?' }),
  'conversation.admin.replied': (sandbox) => byTeammate(sandbox, { do: 'reply', body: 'We are on it.' }),
  'conversation.admin.noted': (sandbox) => byTeammate(sandbox, { do: 'note', body: 'Asked the warehouse.' }),
  'conversation.admin.closed': (sandbox) => byTeammate(sandbox, { do: 'close' }, 'open'),
  'conversation.admin.opened': (sandbox) => byTeammate(sandbox, { do: 'open' }, 'closed'),
  'conversation.rating.added': (sandbox) => byCustomer(sandbox, { do: 'rate', rating: 5, remark: 'Quick help' }),
  'contact.user.created': (sandbox) => addContact(sandbox, 'user'),
  'contact.lead.created': (sandbox) => addContact(sandbox, 'lead'),
  'company.created': (sandbox) => sandbox.post('/companies', { company_id: unique('company'), name: 'Vale & Co.' }),
  'event.created': async (sandbox) => {
    const { email } = await newestContact(sandbox);
    return sandbox.post('/events', { event_name: 'placed-order', email, created_at: Math.floor(Date.now() / 1000) });
  },
};

async function addContact(sandbox: SandboxControl, role: 'user' | 'lead'): Promise<unknown> {
  return sandbox.post('/contacts', { role, email: `${unique('robin')}@example.com`, name: 'Robin Vale' });
}

function unique(start: string): string {
  return `${start}-${Date.now().toString(36)}`;
}

async function begin(sandbox: SandboxControl): Promise<unknown> {
  const { id } = await newestContact(sandbox);
  return sandbox.post('/_sandbox/actions', { as: 'contact', id, do: 'message', body: 'Where is my order?' });
}

async function byCustomer(sandbox: SandboxControl, action: Fields): Promise<unknown> {
  const { id: conversationId, contacts } = await newestConversation(sandbox);
  const [customer] = isObject(contacts) ? listIn(contacts.contacts) : [];
  return sandbox.post('/_sandbox/actions', { as: 'contact', id: customer?.id, conversationId, ...action });
}

async function byTeammate(sandbox: SandboxControl, action: Fields, state?: string): Promise<unknown> {
  const me = await sandbox.get('/me');
  const { id: conversationId } = await newestConversation(sandbox, state);
  return sandbox.post('/_sandbox/actions', {
    as: 'admin',
    id: isObject(me) ? me.id : undefined,
    conversationId,
    ...action,
  });
}

async function newestContact(sandbox: SandboxControl): Promise<Fields> {
  return first(
    await sandbox.get('/contacts?per_page=150'),
    'data',
    ({ email, role }) => role === 'user' && Boolean(email),
  );
}

async function newestConversation(sandbox: SandboxControl, state?: string): Promise<Fields> {
  const isMeant = (one: Fields) => state === undefined || one.state === state;
  return first(await sandbox.get('/conversations?per_page=150'), 'conversations', isMeant, state);
}

function first(answer: unknown, list: string, isMeant: (one: Fields) => boolean, state = 'fitting'): Fields {
  const found = isObject(answer) ? listIn(answer[list]).find(isMeant) : undefined;
  if (found !== undefined) return found;
  const kind = list === 'data' ? 'user with an e-mail address' : `${state} conversation`;
  throw new Error(
    `The sandbox has no ${kind}, so this cannot happen there: make one first, or give --set to send a sample.`,
  );
}

function listIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
