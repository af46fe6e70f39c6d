import { beforeEach, describe, expect, it } from 'vitest';
import { type Caller, openSandbox } from '../caller.js';

let call: Caller;
let source_id: number;
const url = 'https://help.example.com';

beforeEach(async () => {
  ({ call } = openSandbox());
  source_id = (await call('POST', '/ai/content_import_sources', { sync_behavior: 'api', url })).body.id;
});

const page = (more: object = {}) => ({
  title: 'A',
  html: '<p>B</p>',
  locale: 'en',
  source_id,
  external_id: 'a',
  ...more,
});
const write = async (body: object) => (await call('POST', '/ai/external_pages', body)).body;
const messageOf = async (answer: ReturnType<Caller>) => (await answer).body.errors[0].message;

describe('an external page', () => {
  it('is updated where the source has one under the external id, and keeps flags that the call leaves out', async () => {
    const made = await write(page({ ai_agent_availability: true }));
    expect(made).toMatchObject({ ai_agent_availability: true, ai_copilot_availability: false, url: null });
    const again = await write(page({ title: 'New' }));
    expect(again).toMatchObject({ id: made.id, title: 'New', ai_agent_availability: true });
    expect((await call('GET', '/ai/external_pages')).body.total_count).toBe(1);
  });

  it('takes the older flag for two of the newer ones', async () => {
    const { id } = await write(page());
    const { body } = await call('PUT', `/ai/external_pages/${id}`, { ...page({ url }), fin_availability: true });
    expect(body).toMatchObject({ ai_agent_availability: true, ai_copilot_availability: true, fin_availability: true });
  });

  it('is told once more when it is deleted, without its text', async () => {
    const { id } = await write(page());
    expect((await call('DELETE', `/ai/external_pages/${id}`)).body).toMatchObject({ id, title: 'A', html: '' });
    expect((await call('GET', `/ai/external_pages/${id}`)).status).toBe(404);
  });

  it('goes with its source', async () => {
    const { id } = await write(page());
    expect((await call('DELETE', `/ai/content_import_sources/${source_id}`)).status).toBe(204);
    expect((await call('GET', `/ai/external_pages/${id}`)).status).toBe(404);
  });

  it.each<[body: object, message: string]>([
    [{ html: undefined }, 'html is required'],
    [{ locale: 'fr' }, 'locale must be one of en'],
    [{ source_id: 1 }, 'Resource Not Found'],
    [{ url: 'ftp://a' }, 'url must be a web address'],
  ])('is refused with %j', async (body, message) => {
    expect(await messageOf(call('POST', '/ai/external_pages', page(body)))).toBe(message);
  });

  it('cannot take the external id of another page of its source', async () => {
    await write(page());
    const { id } = await write(page({ external_id: 'b' }));
    expect((await call('PUT', `/ai/external_pages/${id}`, page({ url, external_id: 'a' }))).status).toBe(409);
  });
});

describe('a source of external pages', () => {
  it('never changes to or from api, and needs both of its fields in an update', async () => {
    const path = `/ai/content_import_sources/${source_id}`;
    expect(await messageOf(call('PUT', path, { url }))).toBe('sync_behavior is required');
    expect(await messageOf(call('PUT', path, { url, sync_behavior: 'manual' }))).toBe(
      'sync_behavior must be what it is: it never changes to or from api',
    );
    const changed = await call('PUT', path, { url: `${url}/new`, sync_behavior: 'api', status: 'deactivated' });
    expect(changed.body).toMatchObject({ url: `${url}/new`, status: 'deactivated' });
  });

  it('takes one audience or several, and gives them to its pages when asked to', async () => {
    const audience = Number((await call('POST', '/audiences', { name: 'VIP' })).body.id);
    const path = `/ai/content_import_sources/${source_id}`;
    const body = { url, sync_behavior: 'api', audience_ids: audience, apply_audience_to_existing_content: true };
    expect((await call('PUT', path, body)).body.audience_ids).toEqual([audience]);
    expect((await call('PUT', path, { ...body, audience_ids: null })).body.audience_ids).toEqual([]);
    expect((await call('PUT', path, body, { 'intercom-version': '2.14' })).body).not.toHaveProperty('audience_ids');
  });

  it('is made for api alone, and came with version 2.12', async () => {
    const body = { url, sync_behavior: 'manual' };
    expect(await messageOf(call('POST', '/ai/content_import_sources', body))).toBe('sync_behavior must be api');
    expect((await call('GET', '/ai/external_pages', undefined, { 'intercom-version': '2.11' })).status).toBe(400);
  });
});
