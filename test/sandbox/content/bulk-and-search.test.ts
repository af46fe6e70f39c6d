import { beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { type Caller, NOW, openSandbox } from '../caller.js';

let sandbox: Sandbox;
let call: Caller;
let snippet: string;
let page: string;

beforeEach(async () => {
  ({ sandbox, call } = openSandbox());
  snippet = (await call('POST', '/content_snippets', { title: 'Refunds', body_markdown: 'Three days' })).body.id;
  const source = await call('POST', '/ai/content_import_sources', { sync_behavior: 'api', url: 'https://a.example' });
  page = (
    await call('POST', '/ai/external_pages', {
      title: 'Delivery',
      html: '<p>Two <b>days</b></p>',
      locale: 'en',
      source_id: source.body.id,
      external_id: 'page-1',
    })
  ).body.id;
});

const start = (body: object) => call('POST', '/content/bulk_actions', body);
const both = () => [
  { type: 'content_snippet', id: snippet },
  { type: 'external_content', id: page },
];
const found = async (query: string) =>
  (await call('GET', `/content/search?${query}`)).body.data.map(({ title }: { title: string }) => title);

describe('a bulk action', () => {
  it('is carried out by the clock, and shows in the content then', async () => {
    const answer = await start({ action: 'set_availability', content_ids: both(), availability: { ai_agent: true } });
    expect(answer).toMatchObject({ status: 202, body: { type: 'content_bulk_action', status: 'queued' } });
    expect(sandbox.clock.pending()).toMatchObject([{ what: 'bulk action on content' }]);
    expect(await found('fin_service_state=on')).toEqual([]);
    await sandbox.clock.advance('1m');
    expect(await found('fin_service_state=on')).toEqual(['Delivery', 'Refunds']);
    expect(sandbox.clock.pending()).toEqual([]);
    const { body } = await call('GET', `/content_snippets/${snippet}`);
    expect(body).toMatchObject({ ai_chatbot_availability: true, ai_copilot_availability: false, updated_at: NOW + 2 });
  });

  it('tags content and takes tags off it', async () => {
    const [keep, drop] = [await tag('Keep'), await tag('Drop')];
    await call('POST', `/content_snippets/${snippet}/tags`, { id: String(drop) });
    await start({ action: 'update_tags', content_ids: both(), tags: { add_tag_ids: [keep], remove_tag_ids: [drop] } });
    await sandbox.clock.advance('1m');
    expect(await found(`tag_ids=${keep}`)).toEqual(['Delivery', 'Refunds']);
    expect(await found(`tag_ids=${drop}`)).toEqual([]);
    expect(await found(`tag_ids=${keep}&tag_operator=NIN`)).toEqual([]);
  });

  it('gives audiences and takes them, all of them too', async () => {
    const [one, two] = [await audience('One'), await audience('Two')];
    await call('PUT', `/content_snippets/${snippet}`, { audience_ids: [one] });
    const content_ids = [{ type: 'content_snippet', id: snippet }];
    const change = { add_segment_ids: [two], remove_segment_ids: [one] };
    await start({ action: 'set_audience', content_ids, audience: change });
    await sandbox.clock.advance('1m');
    expect((await call('GET', `/content_snippets/${snippet}`)).body.audience_ids).toEqual([two]);
    await start({ action: 'set_audience', content_ids, audience: { remove_all: true } });
    await sandbox.clock.advance('1m');
    expect((await call('GET', `/content_snippets/${snippet}`)).body.audience_ids).toEqual([]);
  });

  it('leaves out what it does not apply to: external pages are not deleted', async () => {
    await start({ action: 'delete', content_ids: [...both(), { type: 'content_snippet', id: '1' }] });
    await sandbox.clock.advance('1m');
    expect(await found('')).toEqual(['Delivery']);
  });

  it('is kept in a document until it is carried out', async () => {
    await start({ action: 'delete', content_ids: both() });
    const other = openSandbox();
    other.sandbox.import(sandbox.export());
    await other.sandbox.clock.advance('1m');
    expect((await other.call('GET', `/content_snippets/${snippet}`)).status).toBe(404);
  });

  it.each<[body: object, message: string]>([
    [
      { action: 'archive' },
      'action must be one of publish, unpublish, delete, set_availability, set_audience, update_tags',
    ],
    [{ action: 'publish', content_ids: [] }, 'content_ids is required'],
    [{ action: 'publish', content_ids: new Array(1001).fill({}) }, 'content_ids cannot have more than 1000 items'],
    [
      { action: 'publish', content_ids: [{ type: 'video', id: '1' }] },
      'content_ids[0] must have a type of article, article_content, content_snippet, external_content, file_source_content, internal_article and an id',
    ],
    [{ action: 'set_availability' }, 'availability is required'],
    [{ action: 'set_availability', availability: {} }, 'availability needs ai_agent, copilot or sales_agent'],
    [{ action: 'set_availability', availability: { copilot: 1 } }, 'availability.copilot must be a boolean'],
    [{ action: 'set_audience', audience: {} }, 'audience needs add_segment_ids, remove_segment_ids or remove_all'],
    [{ action: 'set_audience', audience: { add_segment_ids: [1] } }, 'add_segment_ids contains unknown IDs: 1'],
    [{ action: 'update_tags', tags: {} }, 'tags needs add_tag_ids or remove_tag_ids'],
    [{ action: 'update_tags', tags: { add_tag_ids: [1, 2] } }, 'add_tag_ids contains unknown IDs: 1, 2'],
  ])('is refused at once for %j', async (body, message) => {
    const refused = await start({ content_ids: [{ type: 'content_snippet', id: '1' }], ...body });
    expect([refused.status, refused.body.errors[0]]).toMatchObject([422, { code: 'parameter_invalid', message }]);
    expect(sandbox.clock.pending()).toEqual([]);
  });

  async function tag(name: string): Promise<number> {
    return Number((await call('POST', '/tags', { name })).body.id);
  }
  async function audience(name: string): Promise<number> {
    return Number((await call('POST', '/audiences', { name })).body.id);
  }
});

describe('a search of content', () => {
  it('finds by all the words, in titles and in texts without their marks', async () => {
    expect(await found('query=DAYS')).toEqual(['Delivery', 'Refunds']);
    expect(await found('query=two days')).toEqual(['Delivery']);
    expect(await found('query=refunds three')).toEqual(['Refunds']);
    expect(await found('query=b')).toEqual([]);
  });

  it('filters by kind, state, language, author and time', async () => {
    const me = (await call('GET', '/me')).body.id;
    expect(await found('content_types=snippet,article')).toEqual(['Refunds']);
    expect(await found('content_types[]=external_content&content_types[]=article')).toEqual(['Delivery']);
    expect(await found('states=draft')).toEqual([]);
    expect(await found('locales=en,fr')).toHaveLength(2);
    expect(await found('locales=fr')).toEqual([]);
    expect(await found(`created_by_ids=${me}`)).toEqual(['Refunds']);
    expect(await found(`created_at_after=${NOW + 1}`)).toEqual([]);
    expect(await found(`updated_at_before=${NOW}&copilot_state=off`)).toHaveLength(2);
  });

  it('pages with the addresses of both neighbours, and clamps what it cannot give', async () => {
    const { body } = await call('GET', '/content/search?per_page=1&page=2');
    expect(body).toMatchObject({ total_count: 2, data: [{ type: 'content_snippet' }] });
    expect(body.pages).toMatchObject({ next: null, prev: expect.stringContaining('page=1'), total_pages: 2 });
    expect((await call('GET', '/content/search?per_page=900&page=0')).body.pages).toMatchObject({
      page: 1,
      per_page: 50,
    });
  });

  it.each([
    ['states=live', 'states'],
    ['content_types=video', 'content_types'],
    ['folder_ids=1', 'folder_entity_type'],
    ['tag_ids=1&tag_operator=ANY', 'tag_operator'],
    ['copilot_state=yes', 'copilot_state'],
    ['created_at_after=soon', 'created_at_after'],
    [`query=${'x'.repeat(501)}`, 'query'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await call('GET', `/content/search?${query}`);
    expect([status, body.errors[0].field]).toEqual([422, field]);
  });
});
