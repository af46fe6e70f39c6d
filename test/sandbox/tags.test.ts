import { describe, expect, it } from 'vitest';
import { NOW, openSandbox } from './caller.js';

describe('tags', () => {
  it('are made or found by name, whatever its case', async () => {
    const { call } = openSandbox();
    const { body: made } = await call('POST', '/tags', { name: 'Big Fan' });
    expect(made).toEqual({ type: 'tag', id: expect.stringMatching(/^\d+$/), name: 'Big Fan' });
    expect((await call('POST', '/tags', { name: 'big fan' })).body).toEqual(made);
    expect((await call('GET', '/tags')).body).toEqual({ type: 'list', data: [made] });
    expect((await call('GET', `/tags/${made.id}`)).body).toEqual(made);
  });

  it('are renamed by id', async () => {
    const { call } = openSandbox();
    const { body: made } = await call('POST', '/tags', { name: 'Old' });
    expect((await call('POST', '/tags', { id: made.id, name: 'New' })).body).toEqual({ ...made, name: 'New' });
    expect((await call('POST', '/tags', { id: '1', name: 'New' })).status).toBe(404);
  });

  it('need a name', async () => {
    const { call } = openSandbox();
    const { status, body } = await call('POST', '/tags', {});
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ code: 'parameter_invalid', message: 'invalid tag parameters' });
  });

  it('go on a contact and come off again, with time and admin', async () => {
    const { call } = openSandbox();
    const { body: tag } = await call('POST', '/tags', { name: 'VIP' });
    const { body: contact } = await call('POST', '/contacts', { role: 'lead' });
    const { body: me } = await call('GET', '/me');
    const applied = { ...tag, applied_at: NOW, applied_by: { type: 'admin', id: me.id } };
    const path = `/contacts/${contact.id}/tags`;
    expect((await call('POST', path, { id: tag.id })).body).toEqual(applied);
    expect((await call('POST', path, { id: Number(tag.id) })).body).toEqual(applied);
    expect((await call('GET', path)).body).toEqual({ type: 'list', data: [applied] });
    expect((await call('GET', path, undefined, { 'intercom-version': '2.11' })).body.data).toEqual([applied]);
    expect((await call('DELETE', `${path}/${tag.id}`)).body).toEqual({ ...tag, applied_at: null, applied_by: null });
    expect((await call('GET', path)).body.data).toEqual([]);
    expect((await call('DELETE', `${path}/${tag.id}`)).status).toBe(404);
    expect((await call('POST', path, { id: '1' })).body.errors[0].message).toBe('Resource Not Found');
  });

  it('go on many users and companies at once; missing members are skipped from 2.16 on', async () => {
    const { call } = openSandbox();
    const { body: user } = await call('POST', '/contacts', { external_id: 'u' });
    const { body: company } = await call('POST', '/companies', { company_id: 'acme' });
    const companies = [{ company_id: 'acme' }, { id: 'missing' }];
    const tagged = await call('POST', '/tags', {
      name: 'Bulk',
      users: [{ id: user.id }, { id: 'missing' }],
      companies,
    });
    expect(tagged.body).toMatchObject({
      name: 'Bulk',
      users: [{ id: user.id, tagged: true }],
      companies: [{ id: company.id, tagged: true }],
    });
    expect((await call('GET', `/companies/${company.id}`)).body.tags.tags).toMatchObject([{ name: 'Bulk' }]);
    const old = await call('POST', '/tags', { name: 'Bulk', companies }, { 'intercom-version': '2.15' });
    expect(old.status).toBe(404);
    const untagged = await call('POST', '/tags', { name: 'Bulk', companies: [{ id: company.id, untag: true }] });
    expect(untagged.body.companies).toEqual([{ id: company.id, tagged: false }]);
    expect((await call('GET', `/companies/${company.id}`)).body.tags.tags).toEqual([]);
  });

  it('leave everything that carries them when deleted', async () => {
    const { call } = openSandbox();
    const { body: user } = await call('POST', '/contacts', { external_id: 'u' });
    const { body: tag } = await call('POST', '/tags', { name: 'Short', users: [{ id: user.id }] });
    const deleted = await call('DELETE', `/tags/${tag.id}`);
    expect(deleted.status).toBe(200);
    expect(deleted.text).toBe('');
    expect((await call('GET', `/contacts/${user.id}/tags`)).body.data).toEqual([]);
    expect((await call('GET', `/tags/${tag.id}`)).status).toBe(404);
  });

  it('stay while a segment depends on them', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body } = await call('GET', '/tags');
    const vip = body.data.find((tag: { name: string }) => tag.name === 'VIP');
    const refused = await call('DELETE', `/tags/${vip.id}`);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]).toEqual({
      code: 'tag_has_dependent_objects',
      message: 'Unable to delete Tag with dependent objects. Segments: VIP people.',
    });
  });
});
