import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../src/sandbox/index.js';
import { calls, contactPath, openSetup } from './setup.js';

describe.concurrent('a call that cannot succeed', () => {
  const endings: readonly (readonly [FaultRule, string, RegExp])[] = [
    [{ status: 503 }, 'ApiError', /answered 503 .* try again later/],
    [{ effect: 'reset' }, 'NetworkError', /also when repeated: the connection broke/],
    [{ effect: 'truncate' }, 'NetworkError', /also when repeated: the connection broke/],
    [{ effect: 'cut_json' }, 'InvalidResponseError', /the answer is not whole JSON\. .*check the base URL and proxies/],
    [{ effect: 'html' }, 'InvalidResponseError', /the answer is HTML in place of JSON\. .*check the base URL/],
    [{ effect: 'endless' }, 'InvalidResponseError', /\(10000 bytes\)\. Ask for fewer items/],
    [{ effect: 'drip' }, 'TimeoutError', /of 100 ms\. Try again later, or allow more time/],
    [{ effect: 'timeout' }, 'TimeoutError', /of 100 ms\. Try again later, or allow more time/],
  ];

  it.each(endings)('ends after the repeats it is allowed: %o', async (fault, name, message) => {
    const slow = fault.effect === 'drip' || fault.effect === 'timeout';
    const client = { timeoutMs: slow ? 100 : 30_000, maxResponseBytes: 10_000 };
    const setup = await openSetup({ client });
    setup.sandbox.faults.add({ ...fault, path: contactPath(setup) });
    setup.sandbox.requests.clear();
    const call = setup.intercom.run('intercom_get_contact', { contactId: setup.contactId });
    await expect(call).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
    expect(calls(setup, 'GET', contactPath(setup))).toBe(4);
  });

  it('says that nothing was received where nobody listens', async () => {
    const setup = await openSetup();
    await setup.sandbox.close();
    const params = {
      conversationId: setup.conversationId,
      message_type: 'comment',
      body: 'Hi',
      admin_id: '1',
    } as const;
    await expect(setup.intercom.run('intercom_reply_conversation', params)).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ECONNREFUSED',
      message: expect.stringMatching(/so nothing was received there\. Check the network/),
    });
  });
});
