import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { Approvals } from '../../src/hosts/mcp/approvals.js';
import { questionFor } from '../../src/hosts/mcp/question.js';
import { createIntercom } from '../../src/index.js';
import { openShop } from '../agent/helpers/shop.js';

describe('A question to a user', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is open for the call that it was asked about, once', () => {
    const approvals = new Approvals();
    const id = approvals.open('reply', { to: '1', body: 'Hello' });
    expect(approvals.take(id, 'reply', { body: 'Hello', to: '1' })).toBe(true);
    expect(approvals.take(id, 'reply', { to: '1', body: 'Hello' })).toBe(false);
  });

  it.each([
    ['other arguments', 'reply', { to: '2' }],
    ['another tool', 'delete', { to: '1' }],
  ])('lets no call with %s through, and is closed by the attempt', (_what, tool, args) => {
    const approvals = new Approvals();
    const id = approvals.open('reply', { to: '1' });
    expect(approvals.take(id, tool, args)).toBe(false);
    expect(approvals.take(id, 'reply', { to: '1' })).toBe(false);
  });

  it('cannot be made up', () => {
    const approvals = new Approvals();
    approvals.open('reply', {});
    for (const id of [undefined, '', 'x', {}, '__proto__']) expect(approvals.take(id, 'reply', {})).toBe(false);
  });

  it('is closed after ten minutes', () => {
    const approvals = new Approvals();
    const [early, late] = [approvals.open('reply', {}), approvals.open('reply', {})];
    vi.advanceTimersByTime(10 * 60_000);
    expect(approvals.take(early, 'reply', {})).toBe(true);
    vi.advanceTimersByTime(1);
    expect(approvals.take(late, 'reply', {})).toBe(false);
  });

  it('is closed when a thousand newer ones are open', () => {
    const approvals = new Approvals();
    const [oldest, second] = [approvals.open('reply', {}), approvals.open('reply', {})];
    for (let count = 0; count < 999; count += 1) approvals.open('reply', {});
    expect(approvals.take(oldest, 'reply', {})).toBe(false);
    expect(approvals.take(second, 'reply', {})).toBe(true);
  });
});

describe('The words of a question', () => {
  it('are about the tool that is run by name, not about the one that runs it', async () => {
    const { tool } = await openShop();
    const call = tool('shop_write').prepare({ tool: 'shop_send_invoice', arguments: { invoiceId: '7' } });
    expect(questionFor(call)).toBe('Allow "Send invoice"? It reaches a customer.\nshop_send_invoice {"invoiceId":"7"}');
  });

  const [reply] = createAgentTools(createIntercom({ accessToken: 'none' }), { tools: ['intercom_reply_conversation'] });

  it('say what the call does, and show what is invisible', () => {
    if (reply === undefined) throw new Error('The tool is not there.');
    const ask = (args: unknown) => questionFor(reply.prepare(args));
    const text = ask({ conversationId: '1', message_type: 'comment', body: 'Hi\u202e\u200b\nthere' });
    expect(text).toBe(
      'Allow "Reply to conversation"? It reaches a customer.\n' +
        'intercom_reply_conversation {"conversationId":"1","message_type":"comment","body":"Hi\\u{202e}\\u{200b}\\nthere"}',
    );
    const long = ask({ conversationId: '1', message_type: 'note', body: 'x'.repeat(10_000) });
    expect(long).toMatch(
      /It changes the workspace\.\n.{28}\{"conversationId":"1","message_type":"note","body":"x+… \(\d+ more characters\)\}$/,
    );
    expect(long.length).toBeLessThan(4200);
  });

  it('show recipients first and whole, in whatever order and at whatever length the rest comes', () => {
    const names = ['to_id', 'cc', 'to_type', 'message_type', 'template', 'subject', 'body', 'from_id'] as const;
    const args: Record<(typeof names)[number], unknown> = {
      to_id: Array.from({ length: 40 }, (_, at) => `65f0c0ffee01234567${String(at).padStart(6, '0')}`),
      cc: ['65f0c0ffee0123456789ab02'],
      to_type: 'contact',
      message_type: 'email',
      template: 'plain',
      subject: 'x'.repeat(3000),
      body: 'y'.repeat(200_000),
      from_id: '5017690',
    };
    const [message] = createAgentTools(createIntercom({ accessToken: 'none' }), { tools: ['intercom_create_message'] });
    fc.assert(
      fc.property(fc.shuffledSubarray([...names], { minLength: names.length }), fc.boolean(), (order, asText) => {
        const given = Object.fromEntries(order.map((name) => [name, args[name]]));
        const call = message?.prepare(asText ? JSON.stringify(given) : given);
        if (call === undefined) throw new Error('The tool is not there.');
        const text = questionFor(call);
        expect(text.startsWith('Allow "Create message"? It reaches a customer.\n')).toBe(true);
        for (const name of names) expect(text).toContain(`${JSON.stringify(name)}:`);
        const whole = names.filter((name) => name !== 'subject' && name !== 'body');
        const places = whole.map((name) => text.indexOf(`${JSON.stringify(name)}:${JSON.stringify(args[name])}`));
        expect(places.every((place) => place !== -1 && place < text.indexOf('"body":'))).toBe(true);
        expect(text.indexOf('"to_id":')).toBeLessThan(text.indexOf('"message_type":'));
        expect(text).toMatch(/"subject":"x+[^y]+\(\d+ more characters\)/);
        expect(text).toMatch(/"body":"y+… \(\d+ more characters\)/);
        expect(text.length).toBeLessThan(4500);
      }),
      { numRuns: 50 },
    );
  });
});
