import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';

it('keeps the bodies of the newest calls, and of older ones no more than 32 MiB together', async () => {
  const sandbox = createSandbox();
  const create = (at: number, name: string) =>
    sandbox.fetch(
      new Request('http://127.0.0.1/contacts', {
        method: 'POST',
        headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ email: `a${at}@example.com`, name }),
      }),
    );
  await create(0, 'short');
  for (let at = 1; at <= 8; at += 1) expect((await create(at, 'x'.repeat(5_000_000))).status).toBe(200);
  const bodies = sandbox.requests.list().map(({ request }) => JSON.stringify(request.body).length);
  expect(bodies.reduce((sum, length) => sum + length)).toBeLessThan(32 * 1024 * 1024);
  expect(bodies.at(-1)).toBeGreaterThan(5_000_000);
  const [first, second] = sandbox.requests.list();
  expect(first?.request.body).toEqual({ email: 'a0@example.com', name: 'short' });
  expect(second?.request.body).toMatch(/^\(50\d{5} characters, not kept/);
  await sandbox.close();
});
