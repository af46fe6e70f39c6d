import { expect, it } from 'vitest';
import { collect, describeVersions, openWorkspace, present } from './workspace.js';

describeVersions('the official SDK works with the help center', (version) => {
  const open = (data: 'demo' | 'empty' = 'demo') =>
    openWorkspace({ data, ...(version === undefined ? {} : { version }) });

  it('creates, gets, changes, lists and deletes articles, with a translation', async () => {
    const { sdk, adminId } = await open();
    const collection = present((await sdk.helpCenters.collections.list({ per_page: 1 })).data[0]);
    const author_id = Number(adminId);
    const french = { title: 'Deux tasses', description: 'En français', author_id };
    const made = await sdk.articles.create({
      title: 'Two cups',
      description: 'How to order two',
      body: '<b>One, two</b>',
      author_id,
      state: 'draft',
      parent_id: Number(collection.id),
      parent_type: 'collection',
      translated_content: { fr: { type: 'article_content', state: 'draft', body: '<p>Voilà</p>', ...french } },
    });
    expect(made).toMatchObject({ type: 'article', title: 'Two cups', state: 'draft', author_id });
    expect(made.translated_content?.fr).toMatchObject({ ...french, body: expect.stringContaining('Voilà') });
    const article = { article_id: Number(made.id) };
    expect(await sdk.articles.find(article)).toMatchObject({ id: made.id, title: 'Two cups' });
    expect(await sdk.articles.update({ ...article, title: 'Three cups', state: 'published' })).toMatchObject({
      title: 'Three cups',
      state: 'published',
    });
    const listed = await collect(await sdk.articles.list({ page: 1, per_page: 3 }));
    expect(listed.map(({ id }) => id)).toContain(made.id);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(await sdk.articles.delete(article)).toMatchObject({ id: made.id, deleted: true });
    await expect(sdk.articles.find(article)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('creates, gets, changes, lists and deletes collections, with a translation', async () => {
    const { sdk } = await open();
    const made = await sdk.helpCenters.collections.create({
      name: 'Cups',
      description: 'Everything about cups',
      translated_content: {
        type: 'group_translated_content',
        fr: { type: 'group_content', name: 'Tasses', description: 'Tout sur les tasses' },
      },
    });
    expect(made).toMatchObject({ name: 'Cups', description: 'Everything about cups' });
    expect(made.translated_content?.fr).toMatchObject({ name: 'Tasses' });
    const collection = { collection_id: Number(made.id) };
    expect(await sdk.helpCenters.collections.find(collection)).toEqual(made);
    const changed = await sdk.helpCenters.collections.update({ ...collection, name: 'Cups and mugs' });
    expect(changed).toMatchObject({ id: made.id, name: 'Cups and mugs', description: 'Everything about cups' });
    const listed = await sdk.helpCenters.collections.list({ page: 1, per_page: 25 });
    expect(listed.data.map(({ name }) => name)).toContain('Cups and mugs');
    expect(await sdk.helpCenters.collections.delete(collection)).toMatchObject({ id: made.id, deleted: true });
    await expect(sdk.helpCenters.collections.find(collection)).rejects.toMatchObject({ statusCode: 404 });
  });
});
