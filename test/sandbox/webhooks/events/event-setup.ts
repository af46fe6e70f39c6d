import { openSetup, type WebhookSetup } from '../setup.js';

/** An empty workspace with an admin, a user and a lead, and what a webhook gets of calls. */
export interface EventSetup extends WebhookSetup {
  readonly admin: string;
  readonly user: string;
  readonly lead: string;
  /** What a webhook of a version gets of some calls: `[topic, item]` each. */
  // biome-ignore lint/suspicious/noExplicitAny: items of every shape
  readonly notificationsOf: (act: () => Promise<unknown>, version?: string) => Promise<[topic: string, item: any][]>;
  readonly post: WebhookCall;
  readonly put: WebhookCall;
  readonly drop: WebhookCall;
  /** A conversation of the user. */
  readonly begin: (body?: string) => Promise<string>;
}

type WebhookCall = (path: string, body?: object) => ReturnType<WebhookSetup['call']>;

export async function openEventSetup(): Promise<EventSetup> {
  const setup = await openSetup({ data: 'empty' });
  const { call, receiver, sandbox, subscribe } = setup;
  const post: WebhookCall = (path, body = {}) => call('POST', path, body);
  const admin = (await call('GET', '/me')).body.id;
  const user = (await post('/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
  const lead = (await post('/contacts', { role: 'lead', name: 'Lea' })).body.id;
  return {
    ...setup,
    admin,
    user,
    lead,
    async notificationsOf(act, version = '2.16') {
      const id = await subscribe(['*'], { version, concurrency: 1 });
      const before = receiver.notifications.length;
      await act();
      await sandbox.webhooks.idle();
      sandbox.webhooks.remove(id);
      return receiver.notifications.slice(before).map(({ body }) => [body.topic, body.data.item]);
    },
    post,
    put: (path, body) => call('PUT', path, body),
    drop: (path, body) => call('DELETE', path, body),
    begin: async (body = 'Hello <there>') =>
      (await post('/conversations', { from: { type: 'user', id: user }, body })).body.conversation_id,
  };
}
