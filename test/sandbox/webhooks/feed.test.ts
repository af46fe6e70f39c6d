import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSetup, type WebhookSetup } from './setup.js';

let setup: WebhookSetup;
beforeEach(async () => {
  setup = await openSetup();
});
afterEach(() => setup.close());

interface FeedEvent {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: events of every shape
  readonly data: any;
}

/** Reads server-sent events until one is what a test waits for. */
async function readUntil(response: Response, wanted: (event: FeedEvent) => boolean): Promise<FeedEvent[]> {
  const found: FeedEvent[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of response.body ?? []) {
    rest += decoder.decode(piece, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event === '') continue;
      found.push({ event, data: JSON.parse(data) });
      const last = found.at(-1);
      if (last !== undefined && wanted(last)) return found;
    }
  }
  return found;
}

describe('the live feed', () => {
  it('sends events, deliveries and calls in order, over a socket', async () => {
    await setup.subscribe(['contact.lead.created']);
    const { url } = await setup.sandbox.listen();
    const response = await fetch(`${url}/_sandbox/events`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await setup.call('POST', '/contacts', { role: 'lead', name: 'Ada' });
    const events = await readUntil(response, ({ data }) => data.state === 'delivered');
    expect(events.map(({ event }) => event)).toEqual(['event', 'happening', 'delivery', 'request', 'delivery']);
    const emitted = events.find(({ event }) => event === 'event');
    expect(emitted?.data).toMatchObject({
      topic: 'contact.lead.created',
      item: { name: 'Ada' },
      about: { type: 'contact' },
    });
    expect(events[3]?.data).toMatchObject({ operationId: 'CreateContact', status: 200 });
  });

  it('ends with the sandbox', async () => {
    const response = await setup.sandbox.fetch(new Request('http://localhost/_sandbox/events'));
    const read = readUntil(response, () => false);
    await setup.sandbox.close();
    expect(await read).toEqual([]);
  });

  it('is refused to web pages of other origins', async () => {
    const request = new Request('http://localhost/_sandbox/events', { headers: { origin: 'https://evil.example' } });
    expect((await setup.sandbox.fetch(request)).status).toBe(403);
  });
});
