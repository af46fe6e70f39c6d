import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { createIntercom, type Intercom } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';

const began = 1_790_000_000;

interface Workspace {
  readonly sandbox: Sandbox;
  readonly intercom: Intercom;
  readonly ids: readonly string[];
  /** Changes a conversation, later than all before. */
  change(id: string | undefined): Promise<void>;
  /** Called after every page of a list that was read. */
  afterPage: ((page: number) => Promise<void>) | undefined;
}

/** A workspace with so many conversations, each changed at a time of its own, oldest first. */
async function workspace(count: number): Promise<Workspace> {
  const sandbox = closeAfterTest(createSandbox({ rateLimit: false, data: 'empty', now: began }));
  const { url } = await sandbox.listen();
  const ask = async (method: string, path: string, body: object): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
    const answer = await sandbox.fetch(
      new Request(`http://sandbox.test${path}`, { method, headers, body: JSON.stringify(body) }),
    );
    return JSON.parse(await answer.text());
  };
  const contact = await ask('POST', '/contacts', { email: 'ada@example.com' });
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const from = { type: 'user', id: contact.id };
    const made = await ask('POST', '/conversations', { from, body: `Question ${number}` });
    ids.push(String(made.conversation_id));
    await sandbox.clock.advance('1s');
  }
  const open: Workspace = {
    sandbox,
    ids,
    afterPage: undefined,
    async change(id) {
      await sandbox.clock.advance('1s');
      await ask('PUT', `/conversations/${id}`, { read: true });
      await ask('PUT', `/conversations/${id}`, { read: false });
    },
    intercom: createIntercom({
      accessToken: sandbox.token,
      baseUrl: url,
    }),
  };
  return open;
}

/** Reads a list to its end; `between` happens after the page of this number came. */
async function readAll(
  { intercom }: Workspace,
  id: string,
  params: object,
  perPage: number,
  between: (page: number) => Promise<void>,
) {
  const items = intercom.iterateUnknown(id, { per_page: perPage, ...params });
  const ids: string[] = [];
  let pages = 0;
  for await (const item of items) {
    if (items.pages > pages) {
      pages = items.pages;
      await between(pages);
    }
    if (typeof item === 'object' && item !== null && 'id' in item) ids.push(String(item.id));
  }
  return { ids, items };
}

const everything = { query: { field: 'created_at', operator: '>', value: 0 } };

describe('A list whose order changes while it is read', () => {
  it.each<[string, object, boolean]>([
    ['intercom_list_conversations', {}, false],
    // Searches are up to ten minutes behind, and all of these changed within them: one more look is no proof.
    ['intercom_list_conversations', { sort: 'updated_at', order: 'desc' }, true],
    ['intercom_search_conversations', everything, true],
    ['intercom_find_contact_conversations', { email: 'ada@example.com' }, true],
  ])(
    'loses none of 325 conversations and gives each once: %s %o',
    async (id, params, mayMiss) => {
      const open = await workspace(325);
      const { ids, items } = await readAll(open, id, params, 60, async (page) => {
        // Those that are still to come move to the front, where nobody looks any more; so do two that came already.
        if (page <= 5) for (const at of [page, page + 10, 320, 321]) await open.change(open.ids[at]);
      });
      expect(new Set(ids)).toEqual(new Set(open.ids));
      expect(ids).toHaveLength(325);
      expect(items).toMatchObject({ cut: false, count: 325, nextCursor: null });
      expect(items.mayMiss).toBe(mayMiss);
    },
    60_000,
  );

  it('says so while it cannot be known, and not when it is', async () => {
    const open = await workspace(9);
    const page = await open.intercom.run('intercom_list_conversations', { per_page: 4 });
    expect(page.output).toMatchObject({ has_more: true, can_move: true });
    const whole = await open.intercom.run('intercom_list_conversations', { per_page: 20 });
    expect(whole.output).toMatchObject({ has_more: false, can_move: false });
    const last = await open.intercom.run('intercom_list_conversations', {
      per_page: 20,
      starting_after: page.output.next_cursor ?? '',
    });
    expect(last.output).toMatchObject({ has_more: false, can_move: true });

    const read = (params: object, limit?: number) => {
      return open.intercom.iterateUnknown('intercom_list_conversations', { per_page: 4, ...params }, { limit });
    };
    const end = async (items: ReturnType<typeof read>) => {
      const seen: unknown[] = [];
      for await (const item of items) seen.push(item);
      return { count: seen.length, mayMiss: items.mayMiss, cutBy: items.cutBy, pages: items.pages };
    };
    // Three pages, and another look at the first.
    expect(await end(read({}))).toEqual({ count: 9, mayMiss: false, cutBy: null, pages: 4 });
    expect(await end(read({ per_page: 20 }))).toEqual({ count: 9, mayMiss: false, cutBy: null, pages: 1 });
    expect(await end(read({}, 6))).toEqual({ count: 6, mayMiss: true, cutBy: 'limit', pages: 2 });
    expect(await end(read({ starting_after: page.output.next_cursor }))).toEqual({
      count: 5,
      mayMiss: true,
      cutBy: null,
      pages: 2,
    });
  });

  it('gives up after some looks when it never stands still, and says that something may be missing', async () => {
    const open = await workspace(12);
    const { ids, items } = await readAll(open, 'intercom_list_conversations', {}, 4, async (page) => {
      const at = page % 4;
      for (const id of open.ids.slice(at * 3, at * 3 + 3)) await open.change(id);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(items.pages).toBeLessThan(40);
  });

  it('loses nothing whatever changes at whatever time', async () => {
    const open = await workspace(30);
    const change = fc.record({ page: fc.integer({ min: 1, max: 8 }), at: fc.integer({ min: 0, max: 29 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.integer({ min: 3, max: 12 }), async (changes, size) => {
        const { ids, items } = await readAll(open, 'intercom_list_conversations', {}, size, async (page) => {
          for (const one of changes) if (one.page === page) await open.change(open.ids[one.at]);
        });
        expect(new Set(ids).size).toBe(ids.length);
        if (!items.mayMiss) expect(new Set(ids)).toEqual(new Set(open.ids));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is read whole by an agent too, each item once', async () => {
    const open = await workspace(40);
    const tool = createAgentTools(open.intercom, { tools: ['intercom_list_conversations'], tokenBudget: 24_000 })[0];
    const result = await tool?.execute(
      { all: true, per_page: 10, fields: ['id'] },
      {
        onPage: async ({ pages }) => {
          if (pages < 4) for (const at of [pages, 38]) await open.change(open.ids[at]);
        },
      },
    );
    if (result?.ok !== true) throw new Error(result?.text);
    const shown = JSON.parse(result.text.split('\n').at(-1) ?? '');
    expect(new Set(shown.conversations.map(({ id }: { id: string }) => id))).toEqual(new Set(open.ids));
    expect(shown.conversations).toHaveLength(40);
    expect(shown).toMatchObject({ total_count: 40, has_more: false });
    expect(shown.can_move).toBeUndefined();
    expect(shown.next_cursor).toBeUndefined();
  });
});

describe('A list whose order does not change', () => {
  it('is known by what the API says of it, or by how it comes', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    // Sorted by what changes, the oldest one would come first from now on.
    const { output } = await intercom.run('intercom_search_conversations', {
      query: 'created_at>2000-01-01',
      sort_field: 'created_at',
      sort_order: 'ascending',
      per_page: 1,
    });
    const conversationId = output.conversations[0]?.id ?? '';
    await intercom.run('intercom_update_conversation', { conversationId, read: true });
    await intercom.run('intercom_update_conversation', { conversationId, read: false });
    const search = { query: { field: 'created_at', operator: '>', value: 0 }, per_page: 10 };
    const sorted = await intercom.runUnknown('intercom_search_contacts', { ...search, sort_field: 'created_at' });
    expect(sorted.output).toMatchObject({ has_more: true, can_move: false });
    const other = await intercom.runUnknown('intercom_search_contacts', { ...search, sort_field: 'name' });
    expect(other.output).toMatchObject({ has_more: true, can_move: true });
    for (const [id, params, mayMiss] of [
      ['intercom_search_contacts', { ...search, sort_field: 'created_at' }, false],
      ['intercom_search_contacts', { ...search, sort_field: 'name', sort_order: 'ascending' }, true],
      ['intercom_search_conversations', { ...search, per_page: 3, sort_field: 'created_at' }, false],
      ['intercom_list_contacts', { per_page: 10 }, false],
      ['intercom_list_companies', { per_page: 3 }, true],
    ] as const) {
      const items = intercom.iterateUnknown(id, params);
      for await (const _ of items);
      expect({ id, params, mayMiss: items.mayMiss, several: items.pages > 1 }).toEqual({
        id,
        params,
        mayMiss,
        several: true,
      });
    }
  });
});
