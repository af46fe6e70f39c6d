import type { Session } from './session.js';

/** News, content of the AI products, audiences, macros, banners, brands and e-mail settings. */
export async function playContent(api: Session): Promise<void> {
  const me = Number((await api.ok('GET', '/me')).text('id'));
  await news(api, me);
  if (api.version >= 12) await aiContent(api);
  if (api.version >= 15) await brands(api);
  if (api.version < 16) return;
  const audience = await audiences(api);
  const snippet = await snippets(api, Number(audience), me);
  await bulk(api, snippet, Number(audience));
  await macros(api);
  await banners(api);
}

async function news(api: Session, sender_id: number): Promise<void> {
  const feed = Number((await api.ok('GET', '/news/newsfeeds')).text('data.0.id'));
  const draft = await api.ok('POST', '/news/news_items', { title: 'Soon', sender_id });
  const path = `/news/news_items/${draft.text('id')}`;
  const published_at = Math.floor(Date.now() / 1000) - 60;
  const live = {
    title: 'Now',
    body: '<p>Here it is.</p>',
    sender_id,
    state: 'live',
    deliver_silently: true,
    labels: ['New'],
    reactions: ['👍', null],
    newsfeed_assignments: [{ newsfeed_id: feed, published_at }],
  };
  await api.ok('PUT', path, live);
  await api.ok('GET', path);
  await api.ok('GET', '/news/news_items?page=1&per_page=1');
  await api.ok('GET', `/news/newsfeeds/${feed}`);
  await api.ok('GET', `/news/newsfeeds/${feed}/items?per_page=1`);
  await api.ok('DELETE', path);
  await api.refused(404, 'GET', path);
  await api.refused(404, 'PUT', path, live);
  await api.refused(404, 'DELETE', path);
  await api.refused(404, 'GET', '/news/newsfeeds/1');
  await api.refused(400, 'POST', '/news/news_items', { title: 'Nobody sends it' });
}

async function aiContent(api: Session): Promise<void> {
  const url = 'https://help.example.com';
  const source = await api.ok('POST', '/ai/content_import_sources', { sync_behavior: 'api', url });
  const path = `/ai/content_import_sources/${source.text('id')}`;
  await api.ok('GET', '/ai/content_import_sources?per_page=1');
  await api.ok('GET', path);
  const changed = { sync_behavior: 'api', url: `${url}/new`, status: 'deactivated' };
  await api.ok('PUT', path, { ...changed, ...(api.version < 16 ? {} : { audience_ids: [] }) });
  const page = {
    title: 'Delivery',
    html: '<p>Two days.</p>',
    locale: 'en',
    source_id: Number(source.text('id')),
    external_id: 'page-1',
    url: `${url}/1`,
    ai_agent_availability: true,
  };
  const made = await api.ok('POST', '/ai/external_pages', page);
  const at = `/ai/external_pages/${made.text('id')}`;
  await api.ok('GET', '/ai/external_pages?per_page=1');
  await api.ok('GET', at);
  const { ai_agent_availability: _, ...wanted } = page;
  await api.ok('PUT', at, { ...wanted, fin_availability: false });
  await api.ok('DELETE', at);
  await api.ok('DELETE', path);
  await api.refused(404, 'GET', at);
  await api.refused(404, 'GET', path);
  await api.refused(400, 'POST', '/ai/external_pages', { title: 'Without a source' });
}

async function brands(api: Session): Promise<void> {
  const brand = (await api.ok('GET', '/brands')).text('data.0.id');
  await api.ok('GET', `/brands/${brand}`);
  await api.refused(404, 'GET', '/brands/1');
  const email = (await api.ok('GET', '/emails')).text('data.0.id');
  await api.ok('GET', `/emails/${email}`);
  await api.refused(404, 'GET', '/emails/1');
}

async function audiences(api: Session): Promise<string> {
  const predicates = [{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Acme' }];
  const role_predicates = [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }];
  const made = await api.ok('POST', '/audiences', { name: 'Acme people', predicates, role_predicates });
  const path = `/audiences/${made.text('id')}`;
  await api.ok('PUT', path, { name: 'People of Acme' });
  await api.ok('GET', path);
  await api.ok('GET', '/audiences?page=1&per_page=1');
  await api.refused(422, 'POST', '/audiences', {});
  await api.refused(422, 'PUT', path, { name: ' ' });
  await api.refused(404, 'GET', '/audiences/1');
  const other = await api.ok('POST', '/audiences', { name: 'Nobody' });
  await api.ok('DELETE', `/audiences/${other.text('id')}`);
  await api.refused(404, 'DELETE', `/audiences/${other.text('id')}`);
  return made.text('id');
}

async function snippets(api: Session, audience: number, admin: number): Promise<string> {
  const made = await api.ok('POST', '/content_snippets', {
    title: 'Refunds',
    body_markdown: '# Refunds\n\nThree days.',
    locale: 'en',
    audience_ids: [audience],
    ai_chatbot_availability: true,
  });
  const path = `/content_snippets/${made.text('id')}`;
  await api.ok('GET', '/content_snippets?per_page=1&page=1');
  await api.ok('GET', path);
  await api.ok('PUT', path, { json_blocks: [{ type: 'paragraph', text: 'Four days.' }], audience_ids: [] });
  const tag = (await api.ok('POST', '/tags', { name: 'script' })).text('id');
  await api.ok('POST', `${path}/tags`, { id: tag, admin_id: String(admin) });
  await api.ok('DELETE', `${path}/tags/${tag}`);
  await api.refused(404, 'DELETE', `${path}/tags/${tag}`);
  await api.refused(404, 'POST', '/content_snippets/1/tags', { id: tag });
  await api.refused(404, 'PUT', path, { audience_ids: [1] });
  await api.refused(422, 'POST', '/content_snippets', { title: 'Nothing in it' });
  await api.refused(422, 'PUT', path, { locale: 'xx' });
  await api.refused(404, 'GET', '/content_snippets/1');
  const other = await api.ok('POST', '/content_snippets', { title: 'Short-lived', body_markdown: 'Text' });
  await api.ok('DELETE', `/content_snippets/${other.text('id')}`);
  await api.refused(404, 'DELETE', `/content_snippets/${other.text('id')}`);
  return made.text('id');
}

async function bulk(api: Session, snippet: string, audience: number): Promise<void> {
  const content_ids = [{ type: 'content_snippet', id: snippet }];
  await api.ok('POST', '/content/bulk_actions', {
    action: 'set_availability',
    content_ids,
    availability: { copilot: true },
  });
  await api.ok('POST', '/content/bulk_actions', {
    action: 'set_audience',
    content_ids,
    audience: { add_segment_ids: [audience] },
  });
  await api.refused(422, 'POST', '/content/bulk_actions', {
    action: 'update_tags',
    content_ids,
    tags: { add_tag_ids: [1] },
  });
  await api.refused(422, 'POST', '/content/bulk_actions', { action: 'archive', content_ids });
  await api.ok('GET', '/content/search');
  await api.ok(
    'GET',
    '/content/search?query=parcels&content_types=external_content,snippet&states=published&per_page=1',
  );
  await api.refused(422, 'GET', '/content/search?content_types=video');
}

async function macros(api: Session): Promise<void> {
  const found = await api.ok('GET', '/macros?per_page=2');
  await api.ok('GET', `/macros?starting_after=${encodeURIComponent(found.text('pages.next.starting_after'))}`);
  await api.ok('GET', '/macros?updated_since=1700000000');
  await api.ok('GET', `/macros/${found.text('data.0.id')}`);
  await api.refused(404, 'GET', '/macros/1');
  await api.refused(400, 'GET', '/macros?updated_since=yesterday');
}

async function banners(api: Session): Promise<void> {
  const contact = (await api.ok('GET', '/contacts')).text('data.0.id');
  const found = await api.ok('GET', `/contacts/${contact}/banners`);
  const path = `/contacts/${contact}/banners/${found.text('data.0.view_id')}/dismiss`;
  await api.ok('POST', path);
  await api.ok('POST', path);
  await api.refused(404, 'POST', `/contacts/${contact}/banners/1/dismiss`);
  await api.refused(404, 'GET', '/contacts/1/banners');
}
