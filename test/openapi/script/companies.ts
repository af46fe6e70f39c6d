import type { Session } from './session.js';

/** Companies: made, changed, listed in every way, joined and left. */
export async function playCompanies(api: Session): Promise<void> {
  const acme = await api.ok('POST', '/companies', {
    company_id: 'script-acme',
    name: 'Acme',
    plan: 'Gold',
    size: 0,
    website: 'https://script.example',
    industry: 'Baking',
    monthly_spend: 12,
    remote_created_at: 1_767_225_600,
    update_last_request_at: true,
    custom_attributes: {},
  });
  const id = acme.text('id');
  await api.ok('POST', '/companies', { company_id: 'script-acme', name: 'Acme again' });
  await api.ok('PUT', `/companies/${id}`, { plan: 'Silver', size: 3 });
  await api.ok('GET', `/companies/${id}`);

  const tag = (await api.ok('POST', '/tags', { name: 'script-company', companies: [{ id }] })).text('id');
  const contact = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-member' })).text('id');
  await api.ok('POST', `/contacts/${contact}/companies`, { id });
  await api.ok('GET', `/contacts/${contact}`);
  await api.ok('GET', `/contacts/${contact}/companies?page=1&per_page=5`);
  const second = (await api.ok('POST', '/contacts', { role: 'lead' })).text('id');
  await api.ok('POST', `/contacts/${second}/companies`, { id });
  await api.ok('GET', `/companies/${id}/contacts?page=1&per_page=1`);
  await lists(api, tag);
  await notes(api, id);
  await api.ok('GET', `/companies/${id}/segments`);
  await api.ok('POST', '/tags', { name: 'script-company', companies: [{ company_id: 'script-acme', untag: true }] });
  await api.ok('DELETE', `/contacts/${contact}/companies/${id}`);
  await refusals(api, id, contact);
  await api.ok('DELETE', `/companies/${id}`);
  await api.refused(404, 'GET', `/companies/${id}`);
}

async function lists(api: Session, tag: string): Promise<void> {
  const segments = await api.ok('GET', '/segments');
  await api.ok('GET', '/companies?page=1&per_page=2');
  await api.ok('GET', '/companies?company_id=script-acme');
  await api.ok('GET', `/companies?tag_id=${tag}&page=1`);
  await api.ok('GET', `/companies?segment_id=${segments.text('segments.0.id')}`);
  await api.ok('POST', '/companies/list?page=1&per_page=2&order=asc');
  let batch = await api.ok('GET', '/companies/scroll');
  while (batch.list('data').length > 0) {
    batch = await api.ok('GET', `/companies/scroll?scroll_param=${encodeURIComponent(batch.text('scroll_param'))}`);
  }
}

async function notes(api: Session, id: string): Promise<void> {
  if (api.version >= 16) await api.ok('POST', `/companies/${id}/notes`, { body: 'Renews in May.' });
  if (api.version >= 15) await api.ok('GET', `/companies/${id}/notes`);
}

async function refusals(api: Session, id: string, contact: string): Promise<void> {
  const nobody = '000000000000000000000000';
  await api.refused(400, 'POST', '/companies', { company_id: 'script-acme', test: 1 });
  await api.refused(400, 'PUT', `/companies/${id}`, { company_id: 'another' });
  await api.refused(404, 'PUT', `/companies/${nobody}`, { name: 'Nobody' });
  await api.refused(404, 'DELETE', `/companies/${nobody}`);
  await api.refused(404, 'GET', '/companies?company_id=nobody');
  await api.refused(400, 'POST', '/companies/list?page=100000');
  await api.refused(400, 'GET', '/companies?page=100000');
  await api.refused(404, 'GET', `/companies/${nobody}/contacts`);
  await api.refused(404, 'GET', `/companies/${nobody}/segments`);
  if (api.version >= 15) await api.refused(404, 'GET', `/companies/${nobody}/notes`);
  if (api.version >= 16) await api.refused(404, 'POST', `/companies/${nobody}/notes`, { body: 'Nobody' });
  if (api.version >= 16) await api.refused(400, 'POST', `/companies/${id}/notes`, {});
  await api.refused(400, 'POST', `/contacts/${contact}/companies`, {});
  await api.refused(404, 'POST', `/contacts/${contact}/companies`, { id: nobody });
  await api.refused(404, 'GET', `/contacts/${nobody}/companies`);
  await api.refused(404, 'DELETE', `/contacts/${contact}/companies/${id}`);
  const open = await api.ok('GET', '/companies/scroll');
  await api.refused(400, 'GET', '/companies/scroll');
  await api.refused(404, 'GET', '/companies/scroll?scroll_param=no-scroll');
  await api.ok('GET', `/companies/scroll?scroll_param=${open.text('scroll_param')}`);
}
