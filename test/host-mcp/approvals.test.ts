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
    expect(long).toMatch(/It changes the workspace\.\n[^…]{4028}… \(\d+ more characters\)$/);
  });
});
