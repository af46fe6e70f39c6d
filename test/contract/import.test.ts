import { afterEach, expect, it, vi } from 'vitest';
// Loaded first, so that what zod makes for itself is not counted.
import 'zod';

/** How many zod schemas were made: each of them gets its internals under this key. */
function countSchemas(): () => number {
  const define = vi.spyOn(Object, 'defineProperty');
  return () => define.mock.calls.filter(([, key]) => key === '_zod').length;
}

afterEach(() => vi.restoreAllMocks());

it('importing all tools makes no schema; reading the parameters of one makes its own, once', async () => {
  // Other files of the same worker may have used the tools before.
  vi.resetModules();
  const made = countSchemas();
  const { allTools, getContact, getTicket } = await import('../../tools/index.js');
  expect([allTools.length > 30, made()]).toEqual([true, 0]);
  expect(getContact.params.safeParse({ contactId: 1 }).data).toEqual({ contactId: '1' });
  const first = made();
  expect(first).toBeGreaterThan(0);
  expect(getContact.params).toBe(getContact.params);
  expect(made()).toBe(first);
  expect(getTicket.params.safeParse({ ticketId: 1 }).success).toBe(true);
  expect(made()).toBeGreaterThan(first);
});
