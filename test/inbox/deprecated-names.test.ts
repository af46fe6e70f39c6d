import { expect, expectTypeOf, it } from 'vitest';
import type { InboxErase, InboxPurge } from '../../src/webhooks/index.js';
import { arrival, arrivals } from './arrivals.js';
import { store, useWorkerSetup } from './worker-setup.js';

useWorkerSetup();

it('purge and forgetKeys are erase and expireKeys under their former names', async () => {
  await store.add([arrival({ contactIds: ['gone'] }), ...arrivals(2)]);
  expect(await store.purge({ contactId: 'gone' })).toBe(1);
  await expect(store.purge({})).rejects.toThrow(/contactId, before/);
  expect(await store.forgetKeys(Date.now() + 60_000)).toBe(1);
  expect(await store.list()).toHaveLength(2);
  expectTypeOf<InboxPurge>().toEqualTypeOf<InboxErase>();
});
