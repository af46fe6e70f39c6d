import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { preview, previewAll, refusal } from './preview.js';

const api = createIntercom({ accessToken: 'test-token' });
const effectOf = (id: string, params: unknown) => api.dryRunUnknown(id, params).effect;

describe('news items', () => {
  it('reach customers when they go live, and not as a draft', () => {
    const item = { title: 'Cards', sender_id: '1' };
    expect(effectOf('intercom_create_news_item', item)).toBe('write');
    expect(effectOf('intercom_create_news_item', { ...item, state: 'live' })).toBe('send');
    const change = { newsItemId: '1', ...item };
    expect(effectOf('intercom_update_news_item', { ...change, state: 'draft' })).toBe('write');
    // The item may be live already.
    expect(effectOf('intercom_update_news_item', change)).toBe('send');
  });

  it('go out with ids as numbers and times in unix seconds', () => {
    const params = {
      title: 'Cards',
      sender_id: '991267834',
      newsfeed_assignments: '[{"newsfeed_id": 53, "published_at": "2026-01-01T00:00:00Z"}]',
      labels: 'New, Product',
      reactions: [],
    };
    expect(preview('intercom_create_news_item', params).body).toEqual({
      title: 'Cards',
      sender_id: 991267834,
      newsfeed_assignments: [{ newsfeed_id: 53, published_at: 1767225600 }],
      labels: ['New', 'Product'],
      reactions: [],
    });
  });

  it('are read before a change that names no title or no sender, since Intercom wants both again', async () => {
    const [first, second, change] = previewAll('intercom_update_news_item', { newsItemId: '7', state: 'live' });
    expect([first?.request, second?.request]).toEqual(['GET /news/news_items/7', 'GET /news/news_items/7']);
    expect(change?.request).toBe('PUT /news/news_items/7');
    await withSandbox(async ({ run }) => {
      const { newsItemId } = await run('intercom_create_news_item', { title: 'Cards' });
      const { news_item } = await run('intercom_update_news_item', { newsItemId, state: 'live' });
      expect(news_item).toMatchObject({ title: 'Cards', state: 'live' });
    });
  });

  it('are refused with assignments that are none', () => {
    const refuse = (newsfeed_assignments: unknown) =>
      refusal('intercom_create_news_item', { title: 'A', sender_id: '1', newsfeed_assignments });
    const expected = 'expected a list of JSON objects with newsfeed_id, published_at';
    expect(refuse([])).toEqual([`newsfeed_assignments is an empty list: ${expected}`]);
    expect(refuse([{ newsfeed: 1 }])).toEqual([
      `newsfeed_assignments holds an item that has the key "newsfeed" (number 1): ${expected}`,
    ]);
    expect(refuse([{}])).toEqual(['newsfeed_assignments.0.newsfeed_id is missing: expected a whole number, 1 or more']);
  });
});

describe('content snippets', () => {
  it('take their text once: as Markdown or as blocks', () => {
    const json_blocks = [{ type: 'paragraph', text: 'A' }];
    expect(refusal('intercom_create_content_snippet', { title: 'A' })).toEqual([
      'body_markdown is missing: give body_markdown or json_blocks',
    ]);
    expect(refusal('intercom_create_content_snippet', { title: 'A', body_markdown: 'A', json_blocks })).toEqual([
      'json_blocks cannot stand beside body_markdown: give one',
    ]);
    expect(
      refusal('intercom_update_content_snippet', { snippetId: '1', title: 'A', body_markdown: 'A', json_blocks }),
    ).toEqual(['json_blocks cannot stand beside body_markdown: give one']);
  });

  it('refuse a title that is too long and a language that is none', () => {
    const params = { title: 'x'.repeat(256), body_markdown: 'A', locale: 'English' };
    expect(refusal('intercom_create_content_snippet', params)).toEqual([
      'title has 256 characters: expected 255 at the most',
      'locale is no language: expected one such as en or pt-BR',
    ]);
  });

  it('send audiences as numbers, and an empty list to be for everybody', () => {
    const change = (audience_ids: unknown) =>
      preview('intercom_update_content_snippet', { snippetId: '1', audience_ids }).body;
    expect(change('1, 2')).toEqual({ audience_ids: [1, 2] });
    expect(change([])).toEqual({ audience_ids: [] });
    expect(change(null)).toEqual({ audience_ids: null });
  });
});

describe('external pages and their sources', () => {
  it('always say the language, which is en', () => {
    const page = { source_id: '44', external_id: 7, title: 'A', html: '<p>B</p>' };
    expect(preview('intercom_create_external_page', page).body).toEqual({
      ...page,
      source_id: 44,
      external_id: '7',
      locale: 'en',
    });
    expect(refusal('intercom_create_external_page', { ...page, html: undefined })).toEqual([
      'html is missing: expected text that is not empty',
    ]);
  });

  it('take the word of answers for the one that requests have', () => {
    const params = { sourceId: '1', url: 'https://a.example', sync_behavior: 'automatic' };
    expect(preview('intercom_update_content_import_source', params).body).toEqual({
      url: 'https://a.example',
      sync_behavior: 'automated',
    });
  });
});

describe('bulk actions', () => {
  const content_ids = [{ type: 'content_snippet', id: 6400001 }];

  it('have the effect of their action', () => {
    const article = [{ type: 'article_content', id: '1' }];
    expect(effectOf('intercom_bulk_content_actions', { action: 'publish', content_ids: article })).toBe('send');
    expect(effectOf('intercom_bulk_content_actions', { action: 'unpublish', content_ids: article })).toBe('write');
    expect(effectOf('intercom_bulk_content_actions', { action: 'delete', content_ids })).toBe('delete');
    const available = { action: 'set_availability', content_ids, copilot: false };
    expect(effectOf('intercom_bulk_content_actions', available)).toBe('write');
  });

  it('put what they need into an object of their own', () => {
    const body = (params: object) => preview('intercom_bulk_content_actions', { content_ids, ...params }).body;
    const sent = [{ type: 'content_snippet', id: '6400001' }];
    expect(body({ action: 'set_availability', copilot: false })).toEqual({
      action: 'set_availability',
      content_ids: sent,
      availability: { copilot: false },
    });
    expect(body({ action: 'set_audience', add_segment_ids: '100', remove_segment_ids: ['200'] })).toEqual({
      action: 'set_audience',
      content_ids: sent,
      audience: { add_segment_ids: [100], remove_segment_ids: [200] },
    });
  });

  it.each<[params: object, problems: string[]]>([
    [{ action: 'update_tags' }, ['add_tag_ids is missing: update_tags needs add_tag_ids or remove_tag_ids']],
    [
      { action: 'set_audience' },
      ['add_segment_ids is missing: set_audience needs add_segment_ids, remove_segment_ids or remove_all'],
    ],
    [
      { action: 'delete', copilot: true },
      ['copilot goes with the action set_availability alone: leave it out of delete'],
    ],
    [{ action: 'publish' }, ['content_ids holds a piece of content_snippet: publish changes article_content alone']],
    [
      { action: 'update_tags', add_tag_ids: range(0, 60), remove_tag_ids: range(50, 110) },
      ['add_tag_ids names 110 tags with remove_tag_ids: expected 100 at the most'],
    ],
  ])('refuse %o before anything is sent', (params, problems) => {
    expect(refusal('intercom_bulk_content_actions', { content_ids, ...params })).toEqual(problems);
  });

  it('change 1,000 pieces at the most', () => {
    const many = Array.from({ length: 1001 }, (_, id) => ({ type: 'content_snippet', id: String(id + 1) }));
    const [problem] = refusal('intercom_bulk_content_actions', { action: 'delete', content_ids: many });
    expect(problem).toContain(
      'content_ids holds 1001 items: expected a list of JSON objects with type, id, 1000 at the most',
    );
  });
});

describe('a search of content', () => {
  it('puts lists into the query with commas, and says what folders are', () => {
    const { request, query } = preview('intercom_search_content', {
      query: '',
      content_types: ['snippet', 'article'],
      folder_ids: [10, 20].map(String),
      tag_ids: '1, 2',
      tag_operator: 'NIN',
      created_at_after: '2026-01-01T00:00:00Z',
    });
    expect([request, query]).toEqual([
      'GET /content/search',
      {
        query: '',
        content_types: 'snippet,article',
        tag_ids: '1,2',
        tag_operator: 'NIN',
        folder_ids: '10,20',
        folder_entity_type: 'folder',
        created_at_after: '1767225600',
        page: '1',
        per_page: '10',
      },
    ]);
    expect(preview('intercom_search_content', {}).query).toEqual({ page: '1', per_page: '10' });
  });

  it('refuses what Intercom would', () => {
    expect(refusal('intercom_search_content', { tag_operator: 'IN', content_types: 'video', per_page: 51 })).toEqual([
      'content_types is the text "video": expected a list of words, each one of snippet, external_content, file_source_content, internal_article, article',
      'per_page is 51: expected a whole number from 1 to 50',
    ]);
    expect(refusal('intercom_search_content', { tag_operator: 'IN' })).toEqual([
      'tag_operator cannot be set alone: give tag_ids in the same call',
    ]);
  });
});

describe('lists that say beside their items where they stand', () => {
  it('are read to their end', async () => {
    await withSandbox(async ({ intercom, run }) => {
      for (const name of ['One', 'Two', 'Three']) await run('intercom_create_audience', { name });
      const names: unknown[] = [];
      for await (const { name } of intercom.iterate('intercom_list_audiences', { per_page: 2 })) names.push(name);
      expect(names).toEqual(['One', 'Two', 'Three']);
    });
  });
});

describe('what was made although its answer was lost', () => {
  it.each([
    ['intercom_create_audience', '/audiences', { name: 'VIP' }],
    ['intercom_create_content_import_source', '/ai/content_import_sources', { url: 'https://a.example' }],
  ])('is found again: %s', async (id, path, params) => {
    await withSandbox(async ({ sandbox, run, intercom }) => {
      sandbox.faults.add({ method: 'POST', path, effect: 'lost_answer', times: 1 });
      await run(id, params);
      const listed = await intercom.runUnknown(id.replace('create', 'list').concat('s'), {});
      expect(listed.output.total_count).toBe(1);
    });
  });
});

describe('banners of a contact', () => {
  it('count as shown when they are listed, so that nothing lists them without leave to write', () => {
    expect(effectOf('intercom_list_contact_banners', { contactId: '1' })).toBe('write');
    expect(effectOf('intercom_dismiss_contact_banner', { contactId: '1', viewId: '2' })).toBe('send');
  });
});

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => String(from + at + 1));
}

async function withSandbox(
  test: (given: {
    sandbox: Sandbox;
    intercom: ReturnType<typeof createIntercom>;
    run: (id: string, params: unknown) => Promise<Record<string, unknown>>;
  }) => Promise<void>,
): Promise<void> {
  const sandbox = createSandbox({ data: 'empty' });
  const { url } = await sandbox.listen();
  const intercom = createIntercom({
    accessToken: sandbox.token,
    baseUrl: url,
    confirmPausesMs: [1, 10],
    claims: memoryClaimStore(),
  });
  try {
    await test({ sandbox, intercom, run: async (id, params) => (await intercom.runUnknown(id, params)).output });
  } finally {
    await sandbox.close();
  }
}
