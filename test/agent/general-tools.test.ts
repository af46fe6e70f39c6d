import { describe, expect, it, vi } from 'vitest';
import { findAgentTool } from '../../src/agent/index.js';
import { openShop } from './helpers/shop.js';

const generalNames = ['shop_find', 'shop_read', 'shop_write'];

describe('the tools of a service that has many', () => {
  it('are the core ones, and three that reach the rest by name', async () => {
    const { tools } = await openShop();
    expect(tools.map(({ name }) => name)).toEqual(['shop_get_order', 'shop_cancel_order', ...generalNames]);
  });

  it('are all of them, or some, where the options say so', async () => {
    expect((await openShop({ tools: 'all' })).tools).toHaveLength(56);
    expect((await openShop({ toolsets: ['invoices'] })).tools.map(({ name }) => name)).toEqual([
      'shop_get_invoice',
      'shop_send_invoice',
    ]);
    expect((await openShop({ tools: ['shop_send_invoice'] })).tools).toHaveLength(1);
  });

  it('change nothing where only reading is allowed: none is listed, found or run that does', async () => {
    const shop = await openShop({ readOnly: true });
    expect(shop.tools.map(({ name }) => name)).toEqual(['shop_get_order', 'shop_find', 'shop_read']);
    const { text } = await shop.tool('shop_find').execute({ query: 'send an invoice' });
    expect(text).not.toContain('shop_send_invoice');
    const refused = await shop.tool('shop_read').execute({ tool: 'shop_cancel_order', arguments: { orderId: '1' } });
    expect(refused.ok).toBe(false);
    expect(shop.arrived()).toEqual([]);
  });

  it('have a schema each, which a library may change without changing those of others', async () => {
    const [one, other] = [await openShop(), await openShop()];
    for (const name of generalNames) {
      const { inputSchema, strictInputSchema } = one.tool(name);
      const kept = structuredClone([inputSchema, strictInputSchema()]);
      for (const schema of [inputSchema, strictInputSchema()]) {
        for (const part of Object.values(schema.properties)) Reflect.deleteProperty(part, 'type');
        Reflect.deleteProperty(schema, 'properties');
      }
      expect([other.tool(name).inputSchema, other.tool(name).strictInputSchema()]).toEqual(kept);
    }
  });

  it('say truthfully what they do', async () => {
    const { tool } = await openShop();
    expect(tool('shop_find').annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(tool('shop_read').annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(tool('shop_write').annotations).toMatchObject({ readOnlyHint: false, destructiveHint: true });
  });

  it('tell a model that calls one by its name which of them runs it', async () => {
    const { tools } = await openShop();
    for (const [name, runner] of [
      ['shop_get_invoice', 'shop_read'],
      ['shop_send_invoice', 'shop_write'],
    ]) {
      expect(findAgentTool(tools, name)).toMatchObject({
        ok: false,
        text: expect.stringContaining(`call ${runner} with`),
      });
    }
    expect(findAgentTool(tools, 'shop_get_ordr')).toMatchObject({
      text: expect.stringContaining('did you mean shop_get_order?'),
    });
  });
});

describe('finding a tool', () => {
  it('answers with the best one and all that it takes, then others in a line', async () => {
    const { tool, arrived } = await openShop();
    const { ok, text } = await tool('shop_find').execute({ query: 'send the bill' });
    expect(ok).toBe(true);
    expect(text).toMatch(
      /^shop_send_invoice \(send\): Send an invoice to the customer\.\n- invoiceId\* \(string\): Id of the invoice/,
    );
    expect(text).toContain('\n\nshop_get_invoice (read): Get the invoice of an order.');
    expect(arrived()).toEqual([]);
  });

  it('folds objects that are large, and shows them whole by name', async () => {
    const { tool } = await openShop();
    const find = async (query: string) => (await tool('shop_find').execute({ query })).text;
    expect(await find('send an invoice')).toContain('- texts ({…9 fields}): Texts in each language');
    expect(await find('shop_send_invoice')).toContain('fr: {title*: string, body*: string}');
    expect(await find('send_invoice')).toBe(await find('shop_send_invoice'));
    const { text } = await tool('shop_find').execute({ query: 'shop_send_invoice.texts' });
    const [head, schema = ''] = text.split('\n');
    expect(head).toContain('shop_send_invoice, texts (may be left out): Texts in each language');
    expect(JSON.parse(schema)).toMatchObject({ properties: { fr: { type: 'object' } } });
    expect(await find('shop_send_invoice.text')).toContain('has no parameter "text": did you mean texts?');
  });

  it('says what there is where nothing fits, and what is missing', async () => {
    const { tool } = await openShop();
    const { text } = await tool('shop_find').execute({ query: 'xyzzy' });
    expect(text).toMatch(/^No tool has these words\..*orders \(2\), invoices \(2\)/);
    for (const args of [{}, { query: ' ' }, { query: 7 }, 'no JSON']) {
      expect(await tool('shop_find').execute(args)).toMatchObject({
        ok: false,
        text: expect.stringContaining('query is missing: expected words'),
      });
    }
  });
});

describe('running a tool by its name', () => {
  it('reads, with its arguments as an object, as JSON text, or beside the name', async () => {
    const { tool, arrived } = await openShop();
    for (const args of [
      { tool: 'shop_get_invoice', arguments: { invoiceId: '7' } },
      { tool: 'get_invoice', arguments: '{"invoiceId":"7"}' },
      { tool: ' shop_get_invoice ', invoiceId: '7' },
      '{"tool":"shop_get_invoice","arguments":{"invoiceId":"7"}}',
    ]) {
      expect(await tool('shop_read').execute(args)).toMatchObject({ ok: true, structured: { state: 'fine' } });
    }
    expect(arrived()).toEqual(Array.from({ length: 4 }, () => 'GET /invoices/7'));
  });

  it('by the reading one never changes anything, whatever the arguments are', async () => {
    const { tool, arrived } = await openShop({ allow: ['write', 'send', 'delete'] });
    const read = (name: string, args: unknown) => tool('shop_read').execute({ tool: name, arguments: args });
    expect((await read('shop_check_stock', { articleId: '1' })).ok).toBe(true);
    expect(arrived()).toEqual(['POST /stock/1']);
    for (const [name, args] of [
      ['shop_check_stock', { articleId: '1', reserve: true }],
      ['shop_check_stock', { articleId: '1', reserve: 'true' }],
      ['shop_cancel_order', { orderId: '1' }],
      ['shop_delete_customer', { customerId: '1' }],
      ['shop_delete_customer', {}],
      ['shop_write', { tool: 'shop_cancel_order', arguments: { orderId: '1' } }],
    ] as const) {
      expect(await read(name, args)).toMatchObject({ ok: false });
    }
    expect((await read('shop_cancel_order', { orderId: '1' })).text).toBe(
      'shop_read: tool shop_cancel_order does not only read: run it by shop_write. Nothing was sent. Change tool and call again.',
    );
    expect(arrived()).toEqual([]);
  });

  it('asks for approval as the tool itself does, and shows what it is that runs', async () => {
    const approve = vi.fn(() => false);
    const { tool, arrived } = await openShop({ approve });
    const write = tool('shop_write');
    const call = write.prepare({ tool: 'shop_send_invoice', arguments: { invoiceId: '7' } });
    expect(call).toMatchObject({
      tool: 'shop_send_invoice',
      title: 'Send invoice',
      effect: 'send',
      needsApproval: true,
      args: { invoiceId: '7' },
    });
    expect(await call.execute()).toMatchObject({ ok: false, error: { name: 'BlockedError' } });
    expect(approve).toHaveBeenCalledWith(expect.objectContaining({ effect: 'send', params: { invoiceId: '7' } }));
    expect(arrived()).toEqual([]);
    expect(write.needsApproval({ tool: 'shop_cancel_order', arguments: { orderId: '1' } })).toBe(false);
    expect(write.effectOf({ tool: 'shop_cancel_order', arguments: { orderId: '1' } })).toBe('write');
    expect((await call.execute({ decided: true })).ok).toBe(true);
    expect(arrived()).toEqual(['POST /invoices/7/send']);
  });

  it('is refused where nobody can be asked, and sends nothing in a dry run', async () => {
    const closed = await openShop();
    const args = { tool: 'shop_delete_customer', arguments: { customerId: '1' } };
    expect(await closed.tool('shop_write').execute(args)).toMatchObject({ ok: false, error: { name: 'BlockedError' } });
    expect(closed.arrived()).toEqual([]);
    const dry = await openShop({ dryRun: true });
    const { text } = await dry.tool('shop_write').execute(args);
    expect(text).toContain('shop_delete_customer would delete with 1 request');
    expect(dry.arrived()).toEqual([]);
  });

  it('says what is wrong with a call of it', async () => {
    const { tool, arrived } = await openShop();
    const say = async (args: unknown) => (await tool('shop_write').execute(args)).text;
    expect(await say({})).toContain('tool is missing: expected the name of a tool, which shop_find finds');
    expect(await say({ tool: 'shop_send_invoic', arguments: {} })).toContain('did you mean shop_send_invoice?');
    expect(await say({ tool: 'qqqqqqqqq', arguments: {} })).toContain('find it with shop_find');
    expect(await say({ tool: 'shop_cancel_order', arguments: {}, orderId: '1' })).toContain(
      'orderId stands beside arguments: give it inside them',
    );
    expect(await say({ tool: 'shop_cancel_order', arguments: { orderId: '' } })).toContain(
      'shop_cancel_order: orderId',
    );
    expect(await say({ tool: 'shop_cancel_order', arguments: '[]' })).toContain('the arguments are a list');
    expect(await say({ tool: '__proto__', arguments: {} })).toContain('there is no tool');
    expect(arrived()).toEqual([]);
  });
});
