import type { Session } from './session.js';

/** Articles with their drafts and versions, collections, help centers, redirects, internal articles. */
export async function playHelpCenter(api: Session): Promise<void> {
  const me = (await api.ok('GET', '/me')).text('id');
  const helpCenter = (await api.ok('GET', '/help_center/help_centers')).text('data.0.id');
  await api.ok('GET', `/help_center/help_centers/${helpCenter}`);
  await api.refused(404, 'GET', '/help_center/help_centers/1');
  const collection = await playCollections(api, helpCenter);
  const article = await playArticles(api, me, collection, helpCenter);
  if (api.version >= 16) {
    await playDrafts(api, article);
    await playVersions(api, article);
    await playTags(api, `/articles/${article}`);
    await playRedirects(api, helpCenter, article, collection);
  }
  if (api.version >= 13) await playInternalArticles(api, me);
  await api.ok('DELETE', `/help_center/collections/${collection}`);
  await api.refused(404, 'DELETE', `/help_center/collections/${collection}`);
  await api.ok('DELETE', `/articles/${article}`);
  await api.refused(404, 'GET', `/articles/${article}`);
  await api.refused(404, 'DELETE', `/articles/${article}`);
}

async function playCollections(api: Session, helpCenter: string): Promise<string> {
  const id = (await api.ok('POST', '/help_center/collections', { name: 'Script' })).text('id');
  const inner = await api.ok('POST', '/help_center/collections', {
    name: 'Inner',
    description: 'In the other one',
    parent_id: id,
    help_center_id: Number(helpCenter),
    translated_content: { fr: { name: 'Dedans', description: 'Dans la première' } },
  });
  await api.refused(400, 'POST', '/help_center/collections', { description: 'without a name' });
  await api.refused(404, 'POST', '/help_center/collections', { name: 'Lost', parent_id: '1' });
  await api.ok('GET', '/help_center/collections?per_page=1');
  await api.ok('GET', `/help_center/collections/${inner.text('id')}`);
  await api.refused(404, 'GET', '/help_center/collections/1');
  await api.ok('PUT', `/help_center/collections/${inner.text('id')}`, { name: 'Within', parent_id: null });
  await api.ok('PUT', `/help_center/collections/${inner.text('id')}`, { parent_id: id });
  await api.refused(400, 'PUT', `/help_center/collections/${id}`, { parent_id: inner.text('id') });
  await api.refused(404, 'PUT', '/help_center/collections/1', { name: 'Nobody' });
  return id;
}

async function playArticles(api: Session, me: string, collection: string, helpCenter: string): Promise<string> {
  const author_id = Number(me);
  const article = await api.ok('POST', '/articles', {
    title: 'How to brew tea',
    description: 'In four minutes',
    body: '<p>Boil the water.</p>',
    author_id,
    state: 'published',
    parent_id: Number(collection),
    parent_type: 'collection',
    translated_content: {
      fr: { title: 'Préparer un thé', body: '<p>Faites bouillir.</p>', author_id, state: 'published' },
    },
  });
  const id = article.text('id');
  await api.refused(400, 'POST', '/articles', { title: 'By nobody' });
  await api.refused(404, 'POST', '/articles', { title: 'Lost', author_id, parent_id: 1 });
  await api.refused(400, 'POST', '/articles', { title: 'Odd', author_id, state: 'hidden' });
  await api.ok('GET', `/articles/${id}`);
  await api.refused(404, 'GET', '/articles/1');
  await api.ok('GET', '/articles?per_page=2');
  await api.ok('PUT', `/articles/${id}`, {
    title: 'How to brew green tea',
    translated_content: { fr: { title: 'Thé vert' } },
  });
  await api.refused(404, 'PUT', '/articles/1', { title: 'Nobody' });
  await api.refused(400, 'PUT', `/articles/${id}`, { translated_content: { xx: { title: 'Unknown' } } });
  if (api.version >= 16) {
    await api.ok('PUT', `/articles/${id}`, {
      body_markdown: '# Water\n\nBoil it.',
      audience_ids: [],
      ai_chatbot_availability: false,
      scheduled_unpublish_at: '2090-01-01T00:00:00Z',
    });
    await api.ok('PUT', `/articles/${id}`, { scheduled_unpublish_at: null, ai_chatbot_availability: true });
    await api.refused(400, 'PUT', `/articles/${id}`, { scheduled_publish_at: '2020-01-01T00:00:00Z' });
  }
  await api.ok('GET', `/articles/search?phrase=green+tea&highlight=true&help_center_id=${helpCenter}&state=published`);
  await api.ok('GET', '/articles/search?per_page=1&page=2');
  await api.refused(400, 'GET', '/articles/search?state=hidden');
  return id;
}

async function playDrafts(api: Session, id: string): Promise<void> {
  await api.refused(404, 'GET', `/articles/${id}/draft`);
  await api.refused(422, 'POST', `/articles/${id}/draft/publish`, { locales: ['en'] });
  await api.ok('PUT', `/articles/${id}/draft`, { title: 'How to brew oolong', body: 'Eighty degrees.' });
  await api.ok('GET', `/articles/${id}/draft`);
  await api.ok('GET', `/articles/${id}`);
  await api.refused(422, 'POST', `/articles/${id}/draft/publish`);
  await api.refused(422, 'POST', `/articles/${id}/draft/publish`, { locales: ['fr'] });
  await api.ok('POST', `/articles/${id}/draft/publish`, { locales: ['en'] });
  await api.refused(404, 'PUT', '/articles/1/draft', { title: 'Nobody' });
  await api.refused(404, 'POST', '/articles/1/draft/publish');
}

async function playVersions(api: Session, id: string): Promise<void> {
  const versions = await api.ok('GET', `/articles/${id}/versions?per_page=1`);
  await api.ok('GET', `/articles/${id}/versions?locale=fr&page=1`);
  await api.ok('GET', `/articles/${id}/versions/${versions.text('data.0.id')}`);
  await api.refused(404, 'GET', `/articles/${id}/versions/1`);
  await api.refused(400, 'GET', `/articles/${id}/versions?locale=xx`);
  await api.refused(400, 'GET', `/articles/${id}/versions/${versions.text('data.0.id')}?locale=xx`);
  await api.refused(404, 'GET', '/articles/1/versions');
}

async function playTags(api: Session, at: string): Promise<void> {
  const tag = (await api.ok('POST', '/tags', { name: `script ${at}` })).text('id');
  await api.ok('POST', `${at}/tags`, { id: tag });
  await api.refused(404, 'POST', `${at}/tags`, { id: '1' });
  await api.ok('GET', at);
  await api.ok('DELETE', `${at}/tags/${tag}`);
  await api.refused(404, 'DELETE', `${at}/tags/${tag}`);
}

async function playRedirects(api: Session, helpCenter: string, article: string, collection: string): Promise<void> {
  const at = `/help_center/help_centers/${helpCenter}/redirects`;
  const address = (await api.ok('GET', `/help_center/help_centers/${helpCenter}`)).text('url');
  const redirect = { from_url: `${address}/old-page`, locale: 'en', target_type: 'article', target_id: article };
  const id = (await api.ok('POST', at, redirect)).text('id');
  await api.ok('POST', at, {
    ...redirect,
    from_url: `${address}/other`,
    target_type: 'collection',
    target_id: collection,
  });
  await api.refused(409, 'POST', at, redirect);
  await api.refused(400, 'POST', at, { locale: 'en' });
  await api.refused(400, 'POST', at, { ...redirect, target_type: 'page' });
  await api.refused(422, 'POST', at, { ...redirect, from_url: 'https://elsewhere.example/old' });
  await api.refused(404, 'POST', '/help_center/help_centers/1/redirects', redirect);
  await api.ok('GET', `${at}?per_page=1&page=1`);
  await api.refused(404, 'GET', '/help_center/help_centers/1/redirects');
  await api.ok('GET', `${at}/${id}`);
  await api.ok('DELETE', `${at}/${id}`);
  await api.refused(404, 'GET', `${at}/${id}`);
  await api.refused(404, 'DELETE', `${at}/${id}`);
}

async function playInternalArticles(api: Session, me: string): Promise<void> {
  const by = { author_id: Number(me), owner_id: Number(me) };
  const article = await api.ok('POST', '/internal_articles', { title: 'Who has the keys', body: 'Maeve has.', ...by });
  const at = `/internal_articles/${article.text('id')}`;
  await api.refused(400, 'POST', '/internal_articles', { title: 'By nobody', owner_id: Number(me) });
  await api.ok('GET', at);
  await api.refused(404, 'GET', '/internal_articles/1');
  await api.ok('GET', '/internal_articles?per_page=1');
  await api.ok('PUT', at, { title: 'Who has the key' });
  await api.refused(404, 'PUT', '/internal_articles/1', { title: 'Nobody' });
  await api.ok('GET', '/internal_articles/search?folder_id=501');
  if (api.version >= 16) await playTags(api, at);
  await api.ok('DELETE', at);
  await api.refused(404, 'DELETE', at);
}

/** A workspace with one language needs to say less. */
export async function playOneLanguage(api: Session): Promise<void> {
  const me = Number((await api.ok('GET', '/me')).text('id'));
  const id = (await api.ok('POST', '/articles', { title: 'Alone', author_id: me })).text('id');
  await api.ok('GET', '/articles');
  if (api.version < 16) return;
  await api.refused(422, 'PUT', `/articles/${id}/draft`, { title: 'Not yet' });
  await api.ok('PUT', `/articles/${id}`, { state: 'published', audience_ids: null });
  await api.refused(404, 'PUT', `/articles/${id}`, { audience_ids: [1] });
  await api.ok('PUT', `/articles/${id}/draft`, { body_markdown: 'Now' });
  await api.ok('POST', `/articles/${id}/draft/publish`, {});
}
