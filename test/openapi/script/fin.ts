import type { Session } from './session.js';

/** A conversation that Fin leads, from a question that the team has answered before to its rating. */
export async function playFin(api: Session): Promise<void> {
  if (api.version < 14) return;
  await teach(api);
  const said = (body: string) => ({ author: 'user', body, timestamp: new Date().toISOString() });
  const user = { id: 'script-fin', name: 'Mara', email: 'fin@script.example', attributes: { unheard_of: 1 } };
  const conversation_id = 'ext-script';
  const history = [{ author: 'agent', body: 'What do you need?', timestamp: '2026-01-24T10:00:00Z' }];
  await api.ok('POST', '/fin/start', {
    conversation_id,
    message: said('Where can I change the colour of my bicycle bell?'),
    user,
    conversation_metadata: { history, attributes: { Topic: 'Billing' } },
    attachments: [{ type: 'url', url: 'https://script.example/a.pdf' }],
  });
  await api.advance('1m');
  await api.ok('POST', '/fin/reply', { conversation_id, message: said('Thanks, that helped'), user });
  await api.advance('1m');
  if (api.version >= 16) await api.ok('POST', '/fin/csat', { conversation_id, rating: 'good', remark: 'Quick' });
  await api.refused(400, 'POST', '/fin/start', { message: said('Hello'), user });
  await api.refused(400, 'POST', '/fin/reply', { conversation_id: 'ext-none', message: said('Hello'), user });
}

async function teach(api: Session): Promise<void> {
  const id = (await api.ok('POST', '/contacts', { role: 'user', external_id: 'script-asker' })).text('id');
  const from = { type: 'user', id };
  const begun = await api.ok('POST', '/conversations', {
    from,
    body: 'How do I change the colour of my bicycle bell?',
  });
  const admin_id = (await api.ok('GET', '/me')).text('id');
  const answer = { type: 'admin', admin_id, message_type: 'comment', body: 'With a screwdriver.' };
  await api.ok('POST', `/conversations/${begun.text('conversation_id')}/reply`, answer);
}
