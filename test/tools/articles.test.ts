import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { effectOf } from '../../src/tool/index.js';
import { createArticle } from '../../tools/articles/create-article.js';
import { updateArticle } from '../../tools/articles/update-article.js';
import { preview, previewAll, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const intercom = () =>
  createIntercom({
    accessToken: 'test-token',
    adminId: '99',
    retry: { firstPauseMs: 1 },
    confirmPausesMs: [1],
    claims: memoryClaimStore(),
  });

/** An article as Intercom returns it, made in a moment that is surely not before the call. */
const article = (changes: object = {}) => ({
  type: 'article',
  id: '42',
  title: 'Return a book',
  description: '',
  body: '<p class="no-margin">Send it &amp; wait.</p>',
  author_id: 99,
  state: 'draft',
  created_at: Math.floor(Date.now() / 1000) + 5,
  updated_at: Math.floor(Date.now() / 1000) + 5,
  has_unpublished_changes: false,
  ...changes,
});
const given = { title: 'Return a book', body: 'Send it & wait.' };

describe('create article', () => {
  it('is by the default admin unless somebody is named, with ids as numbers and times as text', () => {
    expect(
      preview(
        'intercom_create_article',
        {
          ...given,
          parent_id: '145',
          audience_ids: ['7', 8],
          scheduled_publish_at: 4_102_444_800,
          translated_content: { 'pt-BR': { title: 'Devolver', author_id: '5' } },
        },
        { adminId: '99' },
      ).body,
    ).toEqual({
      ...given,
      author_id: 99,
      parent_id: 145,
      audience_ids: [7, 8],
      scheduled_publish_at: '2100-01-01T00:00:00.000Z',
      translated_content: { 'pt-BR': { title: 'Devolver', author_id: 5 } },
    });
    expect(previewAll('intercom_create_article', given).map(({ request }) => request)).toEqual([
      'GET /me',
      'POST /articles',
    ]);
  });

  it.each([
    [{}, ['title is missing: expected text that is not empty']],
    [{ title: 'a', body: 'b', body_markdown: 'c' }, ['body_markdown cannot stand beside body: give one of them']],
    [
      { title: 'a', translated_content: { fr: { body: 'b', body_markdown: 'c' } } },
      ['translated_content.fr.body_markdown cannot stand beside body: give one of them'],
    ],
    [{ title: 'a', parent_type: 'section' }, ['parent_type cannot be set alone: give parent_id in the same call']],
    [
      { title: 'a', state: 'draft', scheduled_publish_at: 4_102_444_800 },
      ['scheduled_publish_at contradicts the state draft: leave the state out, or give published'],
    ],
    [
      { title: 'a', scheduled_publish_at: 4_102_444_800, scheduled_unpublish_at: 4_102_444_801 },
      ['scheduled_unpublish_at cannot stand beside scheduled_publish_at: an article has one schedule'],
    ],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_create_article', params, { adminId: '99' })).toEqual(problems);
  });

  it('refuses a time that is past, a locale that is none and a field that no language has', () => {
    const refused = (more: object) => refusal('intercom_create_article', { title: 'a', ...more }, { adminId: '99' })[0];
    expect(refused({ scheduled_publish_at: 0 })).toMatch(/^scheduled_publish_at is 0, which is past/);
    expect(refused({ translated_content: { french: { title: 'x' } } })).toMatch(
      /"french", which is none of the locales/,
    );
    expect(refused({ translated_content: { fr: { name: 'x' } } })).toMatch(/has under fr what has the key "name"/);
    expect(refused({ translated_content: { fr: { state: 'hidden' } } })).toMatch(
      /^translated_content\.fr\.state is the text/,
    );
  });

  it.each([
    ['write', {}],
    ['write', { state: 'draft', translated_content: { fr: { title: 'x', state: 'draft' } } }],
    ['send', { state: 'published' }],
    ['send', { translated_content: { fr: { title: 'x', state: 'published' } } }],
    ['send', { scheduled_publish_at: 4_102_444_800 }],
  ])('is a %s with %o', (effect, more) => {
    expect(effectOf(createArticle.effect, createArticle.params.parse({ title: 'a', ...more }))).toBe(effect);
  });

  it('finds the article when only its answer was lost', async () => {
    nock(api).post('/articles').reply(500);
    nock(api)
      .get('/articles?page=1&per_page=50')
      .reply(200, { type: 'list', data: [article({ id: '43', title: 'Another' }), article()] });
    const { output, warnings } = await intercom().run('intercom_create_article', given);
    expect(output.articleId).toBe('42');
    expect(warnings.map(({ step }) => step)).toEqual(['confirm']);
  });

  it.each([
    ['older', article({ created_at: 1_767_225_600 })],
    ['of another text', article({ body: '<p>Keep it.</p>' })],
    ['by another admin', article({ author_id: 1 })],
  ])('does not take one for it that is %s', async (_, other) => {
    nock(api).post('/articles').reply(500);
    nock(api)
      .get('/articles?page=1&per_page=50')
      .reply(200, { type: 'list', data: [other] })
      .persist();
    await expect(intercom().run('intercom_create_article', given)).rejects.toThrow(/create_article/);
    nock.cleanAll();
  });
});

describe('update article', () => {
  it.each([
    ['send', { title: 'b' }],
    ['send', { state: 'published' }],
    ['write', { title: 'b', state: 'draft' }],
    ['write', { parent_id: '145' }],
    ['write', { ai_chatbot_availability: false }],
  ])('is a %s with %o', (effect, changes) => {
    expect(effectOf(updateArticle.effect, updateArticle.params.parse({ articleId: '1', ...changes }))).toBe(effect);
  });

  it('sends null where it takes a schedule back, and needs a change', () => {
    expect(preview('intercom_update_article', { articleId: '1', scheduled_publish_at: null }).body).toEqual({
      scheduled_publish_at: null,
    });
    expect(refusal('intercom_update_article', { articleId: '1' })).toEqual([
      'changes nothing: give at least one field besides articleId',
    ]);
  });
});

describe('publish article draft', () => {
  it('finds that the draft was published when only the answer was lost', async () => {
    nock(api).post('/articles/42/draft/publish').reply(500);
    const fr = { title: 'Rendre un livre', has_unpublished_changes: false };
    nock(api)
      .get('/articles/42')
      .reply(200, article({ has_unpublished_changes: true, translated_content: { fr } }));
    const params = { articleId: '42', locales: ['fr'] };
    const { output } = await intercom().run('intercom_publish_article_draft', params);
    expect(output.articleId).toBe('42');
  });

  it('does not know when the draft waits still', async () => {
    nock(api).post('/articles/42/draft/publish').reply(500);
    nock(api)
      .get('/articles/42')
      .reply(200, article({ has_unpublished_changes: true }))
      .persist();
    await expect(intercom().run('intercom_publish_article_draft', { articleId: '42' })).rejects.toThrow();
    nock.cleanAll();
  });
});

describe('search articles', () => {
  it('asks for one of its conditions, and pages by number', () => {
    expect(refusal('intercom_search_articles', {})).toEqual([
      'phrase is missing: give phrase, state or help_center_id, at least one of them',
    ]);
    expect(refusal('intercom_search_articles', { state: 'all', highlight: true })).toEqual([
      'highlight cannot be set alone: give phrase in the same call',
    ]);
    expect(preview('intercom_search_articles', { phrase: 'return & send', highlight: true }).query).toEqual({
      phrase: 'return & send',
      highlight: 'true',
      per_page: '10',
      page: '1',
    });
  });

  it('returns articles and highlights from inside the answer', async () => {
    const highlights = [{ article_id: '42', highlighted_title: [], highlighted_summary: [] }];
    nock(api)
      .get('/articles/search')
      .query(true)
      .reply(200, {
        type: 'list',
        total_count: 11,
        data: { articles: [article()], highlights },
        pages: { type: 'pages', page: 1, per_page: 10, total_pages: 2 },
      });
    const { output } = await intercom().run('intercom_search_articles', { phrase: 'book' });
    expect(output).toMatchObject({ articles: [{ id: '42' }], highlights, total_count: 11, has_more: true });
  });
});
