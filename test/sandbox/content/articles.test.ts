import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, openSandbox } from '../caller.js';
import { openHelpCenter } from '../help-center/setup.js';

type HelpCenter = Awaited<ReturnType<typeof openHelpCenter>>;

/** Ids of an article's texts in English and French. */
let en: string;
let fr: string;
let article: string;
let center: HelpCenter;

beforeEach(async () => {
  center = await openHelpCenter();
  article = await center.write({
    title: 'Zanzibar teapots',
    body: '<p>Boil <b>it</b>.</p>',
    translated_content: { fr: { title: 'Théières de Zanzibar', body: '<p>Bouillir</p>', state: 'published' } },
  });
  [en, fr] = (await rows('query=zanzibar'))[0].contents.map(({ id }: { id: string }) => id);
});

const search = async (query: string) => (await center.get(`/content/search?${query}`)).body;
const rows = async (query: string) => (await search(query)).data;
const ids = async (query: string): Promise<string[]> => (await rows(query)).map(({ id }: { id: string }) => id);
const read = async () => (await center.get(`/articles/${article}`)).body;
const of = (type: string, id: string) => ({ type, id });

/** Carries a bulk action out. */
async function run(action: string, content: object | readonly object[], details: object = {}): Promise<void> {
  const content_ids = [content].flat();
  const { status } = await center.post('/content/bulk_actions', { action, content_ids, ...details });
  expect(status).toBe(202);
  await center.sandbox.clock.advance('1m');
}

async function tag(name: string): Promise<number> {
  return Number((await center.post('/tags', { name })).body.id);
}

async function audience(name: string): Promise<number> {
  return Number((await center.post('/audiences', { name })).body.id);
}

describe('articles in a search of content', () => {
  it('show their languages, each with an id of its own', async () => {
    expect(await search('query=zanzibar')).toMatchObject({
      total_count: 1,
      data: [
        {
          type: 'article',
          id: article,
          title: 'Zanzibar teapots',
          contents: [
            { type: 'article_content', id: en, title: 'Zanzibar teapots', locale: 'en' },
            { type: 'article_content', id: fr, title: 'Théières de Zanzibar', locale: 'fr' },
          ],
        },
      ],
    });
    expect(en).not.toBe(fr);
  });

  it('are found by words of any language, by state, language, author, tag and time', async () => {
    expect(await ids('query=zanzibar bouillir')).toEqual([article]);
    expect(await ids('query=zanzibar&content_types=snippet,internal_article')).toEqual([]);
    expect(await ids('query=zanzibar&states=draft&locales=fr')).toEqual([article]);
    expect(await ids('query=zanzibar&states=published')).toEqual([]);
    expect(await ids('query=zanzibar&locales=de')).toEqual([]);
    expect(await ids(`query=zanzibar&created_by_ids=${center.author}&created_at_after=${NOW}`)).toEqual([article]);
    const tea = await tag('Tea');
    await center.post(`/articles/${article}/tags`, { id: String(tea) });
    expect(await ids(`tag_ids=${tea}`)).toEqual([article]);
  });
});

describe('a bulk action on articles', () => {
  it('publishes and unpublishes one language and leaves the others', async () => {
    await run('publish', of('article_content', en));
    const { state, translated_content } = await read();
    expect([state, translated_content.fr.state]).toEqual(['published', 'published']);
    expect(await ids('query=zanzibar&states=published')).toEqual([article]);
    await run('unpublish', [of('article_content', fr), of('article_content', '1')]);
    const { state: still, translated_content: changed } = await read();
    expect([still, changed.fr.state]).toEqual(['published', 'draft']);
  });

  it('makes no version of what is in the state already', async () => {
    const versions = async () => (await center.get(`/articles/${article}/versions?locale=fr`)).body.total_count;
    const before = await versions();
    await run('publish', of('article_content', fr));
    expect([before, await versions()]).toEqual([1, 1]);
    await run('unpublish', of('article_content', fr));
    expect(await versions()).toBe(2);
  });

  it('withdraws a schedule that it makes needless', async () => {
    const at = new Date((NOW + 86_400) * 1000).toISOString();
    await center.put(`/articles/${article}`, { scheduled_publish_at: at });
    await run('publish', of('article_content', en));
    expect(await read()).toMatchObject({ state: 'published', scheduled_publish_at: null });
  });

  it('changes by language who may use it', async () => {
    const [one, two] = [await audience('One'), await audience('Two')];
    await run('set_availability', of('article_content', fr), { availability: { ai_agent: false } });
    await run('set_audience', of('article_content', en), { audience: { add_segment_ids: [one, two] } });
    await run('set_audience', of('article_content', en), { audience: { remove_segment_ids: [one] } });
    const { translated_content: shown } = await read();
    expect(shown.en).toMatchObject({ ai_chatbot_availability: true, audience_ids: [two] });
    expect(shown.fr).toMatchObject({
      ai_chatbot_availability: false,
      ai_copilot_availability: true,
      audience_ids: [],
    });
    expect(await ids('query=zanzibar&fin_service_state=on')).toEqual([article]);
    await run('set_availability', of('article_content', en), { availability: { ai_agent: false } });
    expect(await ids('query=zanzibar&fin_service_state=on')).toEqual([]);
  });

  it('tags the article, which is named as such, and not its languages', async () => {
    const [keep, drop] = [await tag('Keep'), await tag('Drop')];
    await center.post(`/articles/${article}/tags`, { id: String(drop) });
    const tags = { add_tag_ids: [keep], remove_tag_ids: [drop] };
    await run('update_tags', of('article_content', en), { tags });
    expect(await ids(`tag_ids=${keep}`)).toEqual([]);
    await run('update_tags', of('article', article), { tags });
    expect([await ids(`tag_ids=${keep}`), await ids(`tag_ids=${drop}`)]).toEqual([[article], []]);
  });

  it('deletes a translation alone, and with the default language the article', async () => {
    await run('delete', [of('article', article), of('article_content', fr)]);
    expect((await read()).translated_content.fr).toBeUndefined();
    expect((await center.get(`/articles/${article}/versions?locale=fr`)).body.total_count).toBe(0);
    expect((await rows('query=zanzibar'))[0].contents).toMatchObject([{ id: en, locale: 'en' }]);
    await run('delete', of('article_content', en));
    expect((await center.get(`/articles/${article}`)).status).toBe(404);
  });

  it('finds its languages in a document by the same ids', async () => {
    await center.post('/content/bulk_actions', { action: 'publish', content_ids: [of('article_content', en)] });
    const other = openSandbox();
    other.sandbox.import(center.sandbox.export());
    await other.sandbox.clock.advance('1m');
    expect((await other.call('GET', `/articles/${article}`)).body.state).toBe('published');
  });
});

describe('internal articles as content', () => {
  let internal: string;

  beforeEach(async () => {
    const fields = { title: 'Ochre refunds', body: '<p>Ask first</p>', author_id: center.author };
    internal = (await center.post('/internal_articles', { ...fields, owner_id: center.author })).body.id;
  });

  it('are found among the rest', async () => {
    expect(await rows('query=ochre ask&states=published&locales=en')).toEqual([
      { type: 'internal_article', id: internal, title: 'Ochre refunds' },
    ]);
    expect(await ids('query=ochre&content_types=article')).toEqual([]);
  });

  it('are changed and deleted in bulk, and never unpublished', async () => {
    const [one, keep] = [await audience('One'), await tag('Keep')];
    const it = of('internal_article', internal);
    await run('unpublish', it);
    await run('set_availability', it, { availability: { copilot: true } });
    await run('set_audience', it, { audience: { add_segment_ids: [one] } });
    await run('update_tags', it, { tags: { add_tag_ids: [keep] } });
    const { body } = await center.get(`/internal_articles/${internal}`);
    expect(body).toMatchObject({
      ai_chatbot_availability: false,
      ai_copilot_availability: true,
      audience_ids: [one],
      updated_at: NOW + 182,
    });
    expect(await ids(`copilot_state=on&any_tag_ids=${keep}`)).toEqual([internal]);
    await run('delete', it);
    expect((await center.get(`/internal_articles/${internal}`)).status).toBe(404);
  });
});
