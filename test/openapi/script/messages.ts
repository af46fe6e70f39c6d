import type { Session } from './session.js';

/** Messages that an admin sends first. */
export async function playMessages(api: Session): Promise<void> {
  const id = Number((await api.ok('GET', '/me')).text('id'));
  const contact = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-reader' })).text('id');
  const from = { type: 'admin', id };
  const to = { type: 'user', id: contact };
  await api.ok('POST', '/messages', { message_type: 'inapp', body: 'Hello', from, to });
  await api.ok('POST', '/messages', {
    message_type: 'email',
    subject: 'News',
    body: '<p>Hello</p>',
    template: 'plain',
    from,
    to: api.version >= 14 ? [to] : to,
    ...(api.version >= 14 ? { cc: [to], bcc: to } : {}),
    created_at: 1_767_225_600,
    create_conversation_without_contact_reply: true,
  });
  const email = { message_type: 'email', body: 'Hello', template: 'plain', from, to };
  await api.refused(422, 'POST', '/messages', email);
  await api.refused(400, 'POST', '/messages', { message_type: 'inapp', from, to });
  const nobody = { type: 'user', id: '0'.repeat(24) };
  await api.refused(404, 'POST', '/messages', { message_type: 'inapp', body: 'Hello', from, to: nobody });
}
