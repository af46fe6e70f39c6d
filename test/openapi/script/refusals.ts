import type { Session } from './session.js';

/** Refusals that any operation can meet, because of the headers. */
export async function refuseByHeaders(api: Session): Promise<void> {
  await api.refused(401, 'GET', '/contacts', undefined, { authorization: 'Bearer another-token' });
  await api.refused(401, 'POST', '/contacts/1/archive', undefined, { authorization: '' });
  await api.refused(400, 'GET', '/contacts', undefined, { 'intercom-version': '2.99' });
  await api.refused(406, 'GET', '/contacts', undefined, { accept: 'text/html' });
  await api.refused(415, 'POST', '/contacts', 'role=lead', { 'content-type': 'application/x-www-form-urlencoded' });
  await api.refused(400, 'POST', '/contacts', '{"role":');
  await api.refused(404, 'GET', '/weather');
}

export async function refuseBySize(api: Session): Promise<void> {
  await api.refused(413, 'POST', '/contacts', { role: 'lead', name: 'x'.repeat(11 * 1024 * 1024) });
}

/** For a token that may read tags and nothing else. */
export async function refuseByScope(api: Session): Promise<void> {
  await api.ok('GET', '/tags');
  await api.refused(403, 'GET', '/contacts');
}

/** For an allowance of one call. */
export async function refuseByLimit(api: Session): Promise<void> {
  await api.ok('GET', '/contacts');
  await api.refused(429, 'GET', '/contacts');
}
