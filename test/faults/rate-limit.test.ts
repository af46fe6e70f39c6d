import { describe, expect, it } from 'vitest';
import { RateLimitError, type TraceEvent } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { isObject } from '../../src/tool/json.js';
import { calls, openSetup, type Setup } from './setup.js';

/** An answer that gives no hint when to come back. */
const noHints = {
  'retry-after': null,
  'x-ratelimit-limit': null,
  'x-ratelimit-remaining': null,
  'x-ratelimit-reset': null,
};

const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds);

function reply({ intercom, conversationId }: Setup) {
  return intercom.run('intercom_reply_conversation', { conversationId, message_type: 'comment', body: 'Soon.' });
}

const path = ({ conversationId }: Setup) => `/conversations/${conversationId}/reply`;

/** A call that was refused for the limit was not carried out, so even a reply goes again. */
describe.concurrent('a reply that meets 429 is sent again, and is there once,', () => {
  const hints: readonly { name: string; fault: () => FaultRule; leastMs: number }[] = [
    { name: 'with Retry-After', fault: () => ({ headers: { ...noHints, 'retry-after': '1' } }), leastMs: 1000 },
    {
      name: 'with the end of the window',
      fault: () => ({ headers: { ...noHints, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1) } }),
      leastMs: 1000,
    },
    { name: 'without a hint', fault: () => ({ headers: noHints }), leastMs: 0 },
  ];

  it.each(hints)('$name', async ({ fault, leastMs }) => {
    const waits: TraceEvent[] = [];
    const setup = await openSetup({ client: { trace: (event) => event.type === 'retry' && waits.push(event) } });
    setup.sandbox.faults.add({ ...fault(), method: 'POST', path: path(setup), status: 429, times: 2 });
    const start = Date.now();
    const { warnings } = await reply(setup);
    expect(warnings).toEqual([]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(leastMs);
    expect(waits).toHaveLength(2);
    expect(calls(setup, 'POST', path(setup))).toBe(3);
    const conversation = await setup.api.ok('GET', `/conversations/${setup.conversationId}`);
    // The first part of a conversation is the bot's.
    const parts = conversation.list('conversation_parts.conversation_parts');
    expect(parts.filter((part) => isObject(part) && part.part_type === 'comment')).toHaveLength(1);
  });
});

describe.concurrent('the rate limit', () => {
  it('surfaces only when the wait would be longer than allowed, with the time to come back', async () => {
    const setup = await openSetup({ client: { maxWaitMs: 100 } });
    const headers = { ...noHints, 'retry-after': '7' };
    setup.sandbox.faults.add({ method: 'POST', path: path(setup), status: 429, headers });
    const error = await reply(setup).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
      retryAfter: 7,
      message: expect.stringMatching(/Try again in 7 s\.$/),
    });
    expect(calls(setup, 'POST', path(setup))).toBe(1);
  });

  it('is waited out by many calls at once, without one refusal', async () => {
    const setup = await openSetup({ sandbox: { rateLimit: { limit: 40, windowMs: 4000 } } });
    const { intercom, sandbox, contactId } = setup;
    const before = sandbox.state().rateLimit;
    const results = await Promise.all(
      Array.from({ length: 60 }, () => intercom.run('intercom_get_contact', { contactId })),
    );
    expect(results.map(({ output }) => output.contact.id)).toEqual(Array(60).fill(contactId));
    const after = sandbox.state().rateLimit;
    expect(after?.refused).toBe(0);
    expect((after?.allowed ?? 0) - (before?.allowed ?? 0)).toBe(60);
  });
});
