import { describe, expect, it } from 'vitest';
import { openHelpCenter, refusal } from './setup.js';

describe('collections', () => {
  it('are made, changed and listed by their last change', async () => {
    const { post, put, get, sandbox } = await openHelpCenter({ data: 'empty' });
    const { body: drinks } = await post('/help_center/collections', { name: 'Drinks' });
    const { body: center } = await get('/help_center/help_centers');
    expect(drinks).toMatchObject({
      name: 'Drinks',
      description: '',
      parent_id: null,
      order: 0,
      help_center_id: Number(center.data[0].id),
      url: `https://help.sandbox.test/harbour-books/en/collections/${drinks.id}-drinks`,
    });
    expect(drinks).not.toHaveProperty('translated_content');
    const { body: food } = await post('/help_center/collections', { name: 'Food', description: 'To eat' });
    expect(food.order).toBe(1);
    await sandbox.clock.advance('1m');
    await put(`/help_center/collections/${drinks.id}`, { description: 'To drink' });
    const { data, total_count } = (await get('/help_center/collections')).body;
    expect(data.map(({ name }: { name: string }) => name)).toEqual(['Drinks', 'Food']);
    expect(total_count).toBe(2);
    expect(refusal(await post('/help_center/collections', { description: 'x' }))).toEqual([
      400,
      'parameter_not_found',
      'Name is a required parameter.',
    ]);
  });

  it('form a tree without circles, whose branches go with their trunk', async () => {
    const { post, put, get, drop, write } = await openHelpCenter();
    const make = async (name: string, parent_id?: string): Promise<string> =>
      (await post('/help_center/collections', { name, parent_id })).body.id;
    const a = await make('a');
    const b = await make('b', a);
    const c = await make('c', b);
    for (const parent_id of [a, b, c]) {
      expect((await put(`/help_center/collections/${a}`, { parent_id })).status).toBe(400);
    }
    expect((await put(`/help_center/collections/${a}`, { parent_id: '1' })).status).toBe(404);
    expect((await put(`/help_center/collections/${c}`, { parent_id: null })).body.parent_id).toBeNull();
    await put(`/help_center/collections/${c}`, { parent_id: b });
    const article = await write({ parent_id: c });
    expect((await drop(`/help_center/collections/${a}`)).body).toEqual({ id: a, object: 'collection', deleted: true });
    for (const id of [a, b, c]) expect((await get(`/help_center/collections/${id}`)).status).toBe(404);
    expect((await get(`/articles/${article}`)).body.parent_ids).toEqual([]);
  });

  it('have a name in each language of the help center', async () => {
    const { post, put, get } = await openHelpCenter();
    const { body } = await post('/help_center/collections', {
      name: 'Drinks',
      translated_content: { fr: { name: 'Boissons' }, en: { name: 'Hot drinks', description: 'Tea' } },
    });
    expect(body).toMatchObject({
      name: 'Hot drinks',
      default_locale: 'en',
      translated_content: {
        type: 'group_translated_content',
        en: { type: 'group_content', name: 'Hot drinks', description: 'Tea' },
        fr: { type: 'group_content', name: 'Boissons', description: '' },
      },
    });
    const path = `/help_center/collections/${body.id}`;
    await put(path, { translated_content: { fr: { description: 'Du thé' } } });
    expect((await get(path)).body.translated_content.fr).toMatchObject({ name: 'Boissons', description: 'Du thé' });
    expect((await put(path, { translated_content: { it: { name: 'x' } } })).status).toBe(400);
  });
});

describe('help centers', () => {
  it('say where they are and in which languages', async () => {
    const { get } = await openHelpCenter();
    const { data } = (await get('/help_center/help_centers')).body;
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ identifier: 'harbour-books', default: true, locales: ['en', 'fr'] });
    expect((await get(`/help_center/help_centers/${data[0].id}`)).body).toEqual(data[0]);
    expect((await get(`/help_center/help_centers/${data[0].id}`, '2.15')).body).not.toHaveProperty('locales');
    expect((await get('/help_center/help_centers/1')).status).toBe(404);
  });
});

describe('redirects', () => {
  async function openRedirects() {
    const setup = await openHelpCenter();
    const [{ id, url }] = (await setup.get('/help_center/help_centers')).body.data;
    const article = await setup.write({ translated_content: { fr: { title: 'Thé' } } });
    const at = `/help_center/help_centers/${id}/redirects`;
    const given = { from_url: `${url}/old`, locale: 'fr', target_type: 'article', target_id: article };
    return { ...setup, at, url, article, given, add: (more: object = {}) => setup.post(at, { ...given, ...more }) };
  }

  it('lead an address to an article or a collection', async () => {
    const { add, given, get, drop, at, post, url } = await openRedirects();
    const { body: redirect } = await add();
    expect(redirect).toMatchObject({ type: 'help_center_redirect', ...given });
    expect((await get(`${at}/${redirect.id}`)).body).toEqual(redirect);
    const { body: collection } = await post('/help_center/collections', { name: 'Drinks' });
    const target = { target_type: 'collection', target_id: collection.id, from_url: `${url}/drinks` };
    expect((await add(target)).body).toMatchObject(target);
    // The demo has one of its own.
    expect((await get(at)).body).toMatchObject({ total_count: 3, pages: { per_page: 50 } });
    expect((await drop(`${at}/${redirect.id}`)).body).toEqual({
      id: redirect.id,
      object: 'help_center_redirect',
      deleted: true,
    });
    expect((await get(at)).body.total_count).toBe(2);
  });

  it('are refused in Intercom’s words', async () => {
    const { add, call, at } = await openRedirects();
    await add();
    expect(refusal(await add())).toEqual([409, 'resource_conflict', 'A redirect with that URL already exists']);
    expect(refusal(await call('POST', at, {}))).toEqual([400, 'parameter_not_found', 'from_url is required']);
    expect(refusal(await add({ target_type: 'page' }))).toEqual([
      400,
      'parameter_invalid',
      "target_type must be 'article' or 'collection'",
    ]);
    expect(refusal(await add({ from_url: 'https://elsewhere.example/old' }))).toEqual([
      422,
      'data_invalid',
      "from_url must be an absolute URL within this help center's URL space",
    ]);
    expect(refusal(await add({ from_url: `${at}/x`, target_id: '1' }))[0]).toBe(422);
  });

  it('go with what they lead to, and to the default language where there is no translation', async () => {
    const { add, get, at, article, drop, url } = await openRedirects();
    expect((await add({ locale: 'de', from_url: `${url}/de` })).body.locale).toBe('en');
    expect((await get(at)).body.total_count).toBe(2);
    await drop(`/articles/${article}`);
    expect((await get(at)).body.total_count).toBe(1);
  });
});

describe('internal articles', () => {
  it('are made, read, changed, listed and deleted', async () => {
    const { post, get, put, drop, author } = await openHelpCenter({ data: 'empty' });
    const by = { author_id: author, owner_id: author };
    const { body: article } = await post('/internal_articles', {
      title: 'Keys',
      body_markdown: 'Ask **Maeve**.',
      ...by,
    });
    expect(article).toMatchObject({
      title: 'Keys',
      body: '<p class="no-margin">Ask <b>Maeve</b>.</p>',
      locale: 'en',
      ai_chatbot_availability: false,
      ...by,
    });
    const path = `/internal_articles/${article.id}`;
    expect((await get(path)).body).toEqual(article);
    expect((await put(path, { title: 'All keys' })).body).toMatchObject({ title: 'All keys', body: article.body });
    expect((await get('/internal_articles')).body).toMatchObject({ total_count: 1, pages: { per_page: 25 } });
    expect((await drop(path)).body).toEqual({ id: article.id, object: 'internal_article', deleted: true });
    expect((await get(path)).status).toBe(404);
    expect((await post('/internal_articles', { title: 'x', owner_id: author })).status).toBe(400);
    expect((await post('/internal_articles', { title: 'x', owner_id: author, author_id: 1 })).status).toBe(400);
  });

  it('are searched by folder', async () => {
    const { get } = await openHelpCenter();
    const search = async (query: string) => (await get(`/internal_articles/search${query}`)).body;
    expect(await search('?folder_id=501')).toMatchObject({ total_count: 2, pages: { per_page: 10 } });
    expect((await search('?folder_id=502')).data.internal_articles).toEqual([]);
    expect((await search('')).total_count).toBe(2);
  });

  it('carry tags from 2.16 on, and are there from 2.13 on', async () => {
    const { get, post, call } = await openHelpCenter();
    const { id } = (await get('/internal_articles')).body.data[0];
    const { body: tag } = await post('/tags', { name: 'Procedures' });
    await post(`/internal_articles/${id}/tags`, { id: tag.id });
    expect((await get(`/internal_articles/${id}`)).body.tags.tags).toMatchObject([{ name: 'Procedures' }]);
    expect((await get(`/internal_articles/${id}`, '2.13')).body).not.toHaveProperty('tags');
    expect((await get('/internal_articles', '2.12')).status).not.toBe(200);
    expect(refusal(await call('POST', '/internal_articles/1/tags', { id: tag.id }))[1]).toBe(
      'internal_article_not_found',
    );
  });
});
