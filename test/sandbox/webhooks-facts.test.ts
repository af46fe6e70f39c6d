import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import {
  authorOf,
  causingPart,
  contactOf,
  conversationIdOf,
  messageOf,
  parseNotification,
  tagOf,
  ticketIdOf,
} from '../../src/webhooks/index.js';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => sandbox.close());

async function told(topic: string, version: string) {
  const url = `http://sandbox.test/_sandbox/webhooks/sample?topic=${topic}`;
  const answer = await sandbox.fetch(new Request(url, { headers: { 'intercom-version': version } }));
  return parseNotification(await answer.text());
}

describe.each(['2.11', '2.14', '2.15', '2.16'])('the samples of %s', (version) => {
  it.each(['ticket.admin.replied', 'ticket.contact.replied', 'ticket.note.created'])(
    'tell what was written by %s, and by whom',
    async (topic) => {
      const found = await told(topic, version);
      expect(ticketIdOf(found)).toMatch(/^\d+$/);
      expect(causingPart(found)).toMatchObject({ id: '38000000001' });
      expect(messageOf(found)?.body).toMatch(/file|40 percent|logs/);
      expect(authorOf(found)?.isContact).toBe(topic === 'ticket.contact.replied');
    },
  );

  it.each(['ticket.contact.attached', 'conversation.contact.detached'])('tell who and where by %s', async (topic) => {
    const found = await told(topic, version);
    expect(contactOf(found)?.id).toMatch(/^[\da-f]{24}$/);
    expect(ticketIdOf(found) ?? conversationIdOf(found)).toMatch(/^\d+$/);
    if (topic.startsWith('conversation')) expect(authorOf(found)?.type).toBe('admin');
  });

  it('tell which tag a part got', async () => {
    const found = await told('conversation_part.tag.created', version);
    expect(tagOf(found)).toMatchObject({ type: 'tag', id: expect.stringMatching(/^\d+$/) });
    expect(conversationIdOf(found)).toMatch(/^\d+$/);
  });
});
