import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { listTopics, parseNotification } from '../../src/webhooks/index.js';

it('the sample of every topic is a notification about what the sandbox has', async () => {
  const sandbox = createSandbox();
  for (const topic of listTopics()) {
    const answer = await sandbox.fetch(new Request(`http://sandbox.test/_sandbox/webhooks/sample?topic=${topic}`));
    const text = await answer.text();
    expect([answer.status, parseNotification(text).topic], topic).toEqual([200, topic]);
  }
  expect(sandbox.webhooks.deliveries()).toEqual([]);
  const unknown = await sandbox.fetch(new Request('http://sandbox.test/_sandbox/webhooks/sample?topic=ticket.maed'));
  expect(unknown.status).toBe(400);
  await sandbox.close();
});
