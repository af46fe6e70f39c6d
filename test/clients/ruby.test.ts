import { describe, expect, it } from 'vitest';
import { rubyGem } from './clients.js';
import { describeClient } from './rows.js';
import { conversations } from './ruby-conversations.js';
import { others } from './ruby-others.js';
import { people } from './ruby-people.js';
import { openFor } from './workspace.js';

/*
 * The official Ruby client, call by call. It sends DELETE with a body, an empty object where there is nothing to say; saves
 * a company by POST, with its id; and closes, opens, snoozes and assigns by the route of replies, with the id in the body as well.
 */

// Without a version it gets the newest; 2.11 is the oldest that is still described.
for (const version of [undefined, '2.11'] as const)
  describeClient(rubyGem(version), [...people, ...others, ...conversations]);

describe(`${rubyGem().name} goes on`, () => {
  const messageToContact = ({ admin: id, user }: { admin: string; user: string }) => ({
    message_type: 'inapp',
    body: 'How can I help :)',
    from: { type: 'admin', id },
    to: { type: 'contact', id: user },
  });

  it('to a contact, whatever its role', async () => {
    const { facts, say } = await openFor(rubyGem());
    const heard = await say({ method: 'POST', target: '/messages', body: messageToContact(facts) });
    expect([heard.status, heard.body.type]).toEqual([200, 'admin_message']);
  });

  it('to the next page by the cursor of the last one, until there is none', async () => {
    const { say } = await openFor(rubyGem());
    const names = new Set<string>();
    let target = '/contacts';
    for (;;) {
      const { body } = await say({ method: 'GET', target });
      for (const { id } of body.data) names.add(id);
      if (!body.pages.next) {
        expect(names.size).toBe(body.total_count);
        return;
      }
      // Its parameters are put together in the order in which they were added, each escaped as a form.
      target = `/contacts?starting_after=${encodeURIComponent(body.pages.next.starting_after)}`;
    }
  });

  it('to the next page of companies by its address', async () => {
    const { say } = await openFor(rubyGem());
    let next: string | null = '/companies?per_page=3';
    const ids = new Set<string>();
    let total = 0;
    while (next !== null) {
      const { body } = await say({ method: 'GET', target: next });
      for (const { id } of body.data) ids.add(id);
      total = body.total_count;
      next = body.pages.next === null ? null : body.pages.next.replace(/^https?:\/\/[^/]+/, '');
    }
    expect(total).toBeGreaterThan(3);
    expect(ids.size).toBe(total);
  });

  it('through the scroll until a batch is empty', async () => {
    const { say } = await openFor(rubyGem());
    const first = await say({ method: 'GET', target: '/companies/scroll' });
    expect(first.body.data.length).toBeGreaterThan(0);
    const target = `/companies/scroll?scroll_param=${first.body.scroll_param}`;
    expect((await say({ method: 'GET', target })).body.data).toEqual([]);
  });

  it('to untag what it tagged, by DELETE with a body', async () => {
    const { facts, say } = await openFor(rubyGem());
    const body = { id: facts.tag, admin_id: facts.admin };
    const path = `/conversations/${facts.conversation}/tags`;
    await say({ method: 'POST', target: path, body });
    const heard = await say({ method: 'DELETE', target: `${path}/${facts.tag}`, body });
    expect(heard.body).toMatchObject({ id: facts.tag, applied_at: null, applied_by: null });
  });

  it('to delete a contact that is archived', async () => {
    const { facts, say } = await openFor(rubyGem());
    await say({ method: 'POST', target: `/contacts/${facts.user}/archive`, body: {} });
    expect((await say({ method: 'GET', target: `/contacts/${facts.user}` })).status).toBe(404);
    expect((await say({ method: 'DELETE', target: `/contacts/${facts.user}`, body: {} })).body.deleted).toBe(true);
  });

  it('after errors by their code', async () => {
    const { facts, say } = await openFor(rubyGem());
    const codeOf = async (method: string, target: string, body?: object) => {
      const heard = await say({ method, target, ...(body === undefined ? {} : { body }) });
      expect(heard.body.type).toBe('error.list');
      return heard.body.errors[0].code;
    };
    expect(await codeOf('POST', '/contacts', { role: 'user', email: facts.userEmail, custom_attributes: {} })).toBe(
      'conflict',
    );
    expect(await codeOf('GET', '/companies?company_id=nobody')).toBe('company_not_found');
    await say({ method: 'GET', target: '/companies/scroll' });
    expect(await codeOf('GET', '/companies/scroll')).toBe('scroll_exists');
  });
});
