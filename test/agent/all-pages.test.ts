import { describe, expect, it } from 'vitest';
import type { AgentResult, PageProgress } from '../../src/agent/index.js';
import { estimateTokens } from '../../src/agent/text/estimate-tokens.js';
import { at, jsonIn, type Setup, setUp } from './helpers/setup.js';

/** The call that a text names for the rest. */
function restCall({ text }: AgentResult): Record<string, unknown> | undefined {
  const args = /For the rest call intercom_\w+ with (\{.*?\})\.(?=\n)/.exec(text)?.[1];
  return args === undefined ? undefined : JSON.parse(args);
}

function idsIn(result: AgentResult, items: string): unknown[] {
  const list = jsonIn(result)[items];
  return Array.isArray(list) ? list.map((item) => at(item, 'id')) : [];
}

/** Every id of a list, from the workspace itself. */
async function allIds({ ask }: Setup, path: string): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let cursor = ''; ; ) {
    const { data, pages } = await ask('GET', `${path}?per_page=150${cursor}`);
    ids.push(...(Array.isArray(data) ? data.map((item) => item.id) : []));
    const next = at(pages, 'next.starting_after');
    if (next === undefined) return ids;
    cursor = `&starting_after=${next}`;
  }
}

/** Follows the calls that the texts name until there is nothing left. */
async function readToTheEnd(setup: Setup, name: string, first: Record<string, unknown>, items: string) {
  const seen: unknown[] = [];
  const results: AgentResult[] = [];
  for (let next: Record<string, unknown> | undefined = first; next !== undefined; ) {
    const result = await setup.call(name, next);
    expect(result.ok, result.text).toBe(true);
    results.push(result);
    seen.push(...idsIn(result, items));
    next = restCall(result);
    if (results.length > 40) throw new Error('there is no end');
  }
  return { seen, results };
}

describe('a call with all', () => {
  it('reads a list to its end in one call, where it fits', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 340 } }, agent: { tokenBudget: 24_000 } });
    const wanted = await allIds(setup, '/contacts');
    const result = await setup.call('list_contacts', { all: true, per_page: 150, fields: ['contacts.id'] });
    expect(setup.sent()).toEqual(Array.from({ length: 3 }, () => 'GET /contacts'));
    expect(idsIn(result, 'contacts')).toEqual(wanted);
    expect(jsonIn(result)).toMatchObject({ has_more: false });
    expect(result.text).not.toContain('Cut:');
    expect(result).toMatchObject({ structured: { contacts: { length: wanted.length }, has_more: false } });
  });

  it.each([
    ['of the usual size', { all: true }],
    ['of seven', { all: true, per_page: 7 }],
    ['of seven, given as text', { all: 'true', per_page: '7', response_format: 'concise' }],
    ['in detail', { all: true, per_page: 5, response_format: 'detailed' }],
  ])(
    'stops at the end of a page that fits (%s), and the calls it names lose and repeat nothing',
    async (_what, args) => {
      const setup = await setUp({ sandbox: { data: { contacts: 340 } } });
      const wanted = await allIds(setup, '/contacts');
      const { seen, results } = await readToTheEnd(setup, 'list_contacts', args, 'contacts');
      expect(seen).toEqual(wanted);
      expect(results.length).toBeGreaterThan(1);
      for (const { text } of results) expect(estimateTokens(text)).toBeLessThanOrEqual(8000);
      expect(results[0]?.text).toMatch(/Cut: \d+ of \d+ items are shown, since the page after them does not fit\./);
      expect(jsonIn(results[0] ?? never())).toMatchObject({
        has_more: true,
        next_cursor: restCall(results[0] ?? never())?.starting_after,
      });
    },
  );

  it.each([
    ['list_companies', 'companies', { page: 2, per_page: 2 }, { contacts: 4000 }],
    ['list_conversations', 'conversations', { per_page: 3 }, 'demo' as const],
    [
      'search_conversations',
      'conversations',
      { per_page: 3, query: { field: 'created_at', operator: '>', value: 0 } },
      'demo' as const,
    ],
  ])('reads %s as page by page', async (name, items, args, data) => {
    const setup = await setUp({ agent: { tokenBudget: 1200 }, sandbox: { data } });
    const single: unknown[] = [];
    const { page: _, ...others } = { page: undefined, ...args };
    for (let next: Record<string, unknown> | undefined = args; next !== undefined; ) {
      const result: AgentResult = await setup.call(name, { ...next, fields: [`${items}.id`] });
      single.push(...idsIn(result, items));
      const { next_cursor: cursor } = jsonIn(result);
      next = typeof cursor === 'string' ? { ...others, starting_after: cursor } : undefined;
    }
    const { seen, results } = await readToTheEnd(setup, name, { ...args, all: true }, items);
    expect(seen).toEqual(single);
    expect(results.length).toBeGreaterThan(1);
  });

  it('stops at as many items as one call reads', async () => {
    const setup = await setUp({
      sandbox: { data: { contacts: 120 } },
      agent: { maxItems: 40, tokenBudget: 24_000 },
    });
    const wanted = await allIds(setup, '/contacts');
    const { seen, results } = await readToTheEnd(setup, 'list_contacts', { all: true, per_page: 15 }, 'contacts');
    expect(results.map((result) => idsIn(result, 'contacts').length).slice(0, 2)).toEqual([45, 45]);
    expect(results[0]?.text).toContain('which is as many as one call reads');
    expect(seen).toEqual(wanted);
  });

  it('keeps what it read when a later page fails, says why, and names the call that goes on', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 60 } }, client: { retry: { repeats: 0 } } });
    const wanted = await allIds(setup, '/contacts');
    setup.sandbox.faults.add({ path: '/contacts', status: 500, after: 2, times: 1 });
    const first = await setup.call('list_contacts', { all: true, per_page: 20, fields: ['contacts.id'] });
    expect(first.text).toMatch(/Cut: 40 of \d+ items are shown, because the page after them failed: .*500/);
    const rest = await setup.call('list_contacts', restCall(first));
    expect([...idsIn(first, 'contacts'), ...idsIn(rest, 'contacts')]).toEqual(wanted);
  });

  it('names for a shortened text the call that gets it, also when it came on a later page', async () => {
    const setup = await setUp({ agent: { tokenBudget: 3000 } });
    const { data } = await setup.ask('GET', '/contacts?per_page=1');
    for (const body of [`${'word '.repeat(1800)}THE END`, ...Array.from({ length: 4 }, (_, n) => `short ${n}`)]) {
      await setup.ask('POST', '/conversations', { from: { type: at(data, '0.role'), id: at(data, '0.id') }, body });
    }
    const query = { field: 'created_at', operator: '>', value: 0 };
    const result = await setup.call('search_conversations', {
      query,
      all: true,
      per_page: 2,
      fields: ['conversations.source.body'],
    });
    expect(result.text).toMatch(/short 0[\s\S]*\[\+\d+ characters\]/);
    expect(result.text).not.toContain('THE END');
    const [, name = '', args = ''] = /To get it.*? call intercom_(\w+) with (\{.*?\})\.\n/.exec(result.text) ?? [];
    expect(name).toBe('get_conversation');
    let rest = await setup.call(name, JSON.parse(args));
    for (let step = 0; step < 5 && !rest.text.includes('THE END'); step += 1) {
      rest = await setup.call(name, JSON.parse(/ with (\{.*?\})\.\n/.exec(rest.text)?.[1] ?? '{}'));
    }
    expect(rest.text).toContain('THE END');
  });

  it('fails when the first page fails', async () => {
    const setup = await setUp({ client: { retry: { repeats: 0 } } });
    setup.sandbox.faults.add({ path: '/contacts', status: 500 });
    expect(await setup.call('list_contacts', { all: true })).toMatchObject({ ok: false, error: { status: 500 } });
  });

  it('cuts a first page that is too large like that of any other call', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 120 } }, agent: { tokenBudget: 1500 } });
    const { text } = await setup.call('list_contacts', { all: true, per_page: 50 });
    expect(text).toMatch(/Cut: \d+ of 50 items of this page are shown\. next_cursor is withheld/);
    expect(setup.sent()).toEqual(['GET /contacts']);
  });

  it('tells of every page, and stops between two when its caller gives up', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 60 } } });
    const total = (await allIds(setup, '/contacts')).length;
    const told: PageProgress[] = [];
    const controller = new AbortController();
    const result = await setup.tool('list_contacts').execute(
      { all: true, per_page: 10 },
      {
        signal: controller.signal,
        onPage: (progress) => {
          told.push(progress);
          if (progress.pages === 3) controller.abort();
        },
      },
    );
    expect(told).toEqual([1, 2, 3].map((pages) => ({ pages, items: pages * 10, total })));
    expect(result).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    expect(setup.sent()).toHaveLength(3);
  });

  it('shows in a dry run its first request', async () => {
    const setup = await setUp({ agent: { dryRun: true } });
    const { text } = await setup.call('list_contacts', { all: true });
    expect(text).toContain('1 request:');
    expect(text).not.toContain('all=');
    expect(setup.sent()).toEqual([]);
  });

  it.each([
    ['list_contacts', { all: 'perhaps' }, 'all is the text "perhaps": expected true or false'],
    ['list_contacts', { all: true, fields: ['contacts[0:5]'] }, 'fields picks a piece of contacts'],
    ['list_tags', { all: true }, 'all is not a parameter'],
    ['get_contact', { contactId: '1', all: true }, 'all is not a parameter'],
  ])('is refused by %s with %j', async (name, args, message) => {
    const setup = await setUp();
    const result = await setup.call(name, args);
    expect(result).toMatchObject({ ok: false, error: { name: 'InvalidParamsError' } });
    expect(result.text).toContain(message);
    expect(setup.sent()).toEqual([]);
  });

  it('is an argument of lists and searches in pages alone, also in the strict profile', async () => {
    const { tools } = await setUp();
    const having = tools.filter(({ inputSchema }) => 'all' in inputSchema.properties).map(({ name }) => name);
    expect(having).toEqual(
      expect.arrayContaining(['intercom_list_contacts', 'intercom_search_conversations', 'intercom_list_companies']),
    );
    const list = tools.find(({ name }) => name === 'intercom_list_contacts');
    expect(
      list?.fromStrict({ per_page: 2, starting_after: null, response_format: null, fields: null, all: true }),
    ).toEqual({ per_page: 2, all: true });
    for (const tool of tools) {
      expect(having.includes(tool.name)).toBe('starting_after' in tool.inputSchema.properties);
      expect('all' in tool.strictInputSchema().properties).toBe(having.includes(tool.name));
    }
  });

  it.each([0, 1.5, 10_001])('cannot be set up with %d items', async (maxItems) => {
    await expect(setUp({ agent: { maxItems } })).rejects.toThrow(/maxItems is .*expected a whole number from 1/);
  });
});

function never(): never {
  throw new Error('there was no result');
}
