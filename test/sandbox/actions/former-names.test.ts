import { expect, it } from 'vitest';
import type { SandboxAct, SandboxAction } from '../../../src/sandbox/index.js';
import { openSandbox } from '../caller.js';

it('takes actions under their former names, with the same result', async () => {
  const outcomes = [];
  for (const former of [true, false]) {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const admin = (await call('GET', '/me')).body.id;
    const contact = (await call('GET', '/contacts')).body.data[0].id;
    const message: SandboxAct & SandboxAction = { as: 'contact', id: contact, do: 'message', body: 'Hello' };
    const begun = former ? sandbox.act(message) : sandbox.perform(message);
    const close = { as: 'admin', id: admin, do: 'close', conversationId: begun.id };
    const closed = await call('POST', former ? '/_sandbox/act' : '/_sandbox/actions', close);
    outcomes.push([begun, closed.status, closed.body, sandbox.export()]);
    await sandbox.close();
  }
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]?.[1]).toBe(200);
});

it('sends events to listeners of the former name as well', async () => {
  const { sandbox, call } = openSandbox({ data: 'empty' });
  const response = await sandbox.fetch(new Request('http://localhost/_sandbox/events'));
  await call('POST', '/contacts', { role: 'lead', name: 'Ada' });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('happening')) text += (await reader?.read())?.value ?? '';
  const sent = [...text.matchAll(/event: (event|happening)\ndata: (.*)/g)];
  expect(sent.map(([, name]) => name)).toEqual(['event', 'happening']);
  expect(sent[0]?.[2]).toBe(sent[1]?.[2]);
  await sandbox.close();
});
