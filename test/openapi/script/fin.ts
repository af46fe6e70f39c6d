import type { Session } from './session.js';

/** Conversations that Fin leads. */
export async function playFin(api: Session): Promise<void> {
  if (api.version < 14) return;
  const message = (body: string) => ({ author: 'user', body, timestamp: new Date().toISOString() });
  const user = { id: 'script-fin', name: 'Mara', email: 'fin@script.example', attributes: { unheard_of: 1 } };
  const conversation_id = 'ext-script';
  const history = [{ author: 'agent', body: 'What do you need?', timestamp: '2026-01-24T10:00:00Z' }];
  await api.ok('POST', '/fin/start', {
    conversation_id,
    message: message('How do I change my plan?'),
    user,
    conversation_metadata: { history, attributes: { Topic: 'Billing' } },
    attachments: [{ type: 'url', url: 'https://script.example/a.pdf' }],
  });
  await api.ok('POST', '/fin/reply', { conversation_id, message: message('And my seats?'), user });
  await api.refused(400, 'POST', '/fin/start', { message: message('Hello'), user });
  await api.refused(400, 'POST', '/fin/reply', { conversation_id: 'ext-none', message: message('Hello'), user });
}
