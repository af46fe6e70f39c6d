import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/agent/arguments/read-arguments.js';
import { setUp } from './helpers/setup.js';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
const circle: Record<string, unknown> = {};
circle.circle = circle;

describe('arguments that no call can have', () => {
  const bad: [what: string, args: unknown, message: string][] = [
    ['a list', [{ email: 'a@example.com' }], 'the arguments are a list: expected an object'],
    ['null', null, 'the arguments are null: expected an object'],
    ['a number', 7, 'the arguments are a number: expected an object'],
    ['text that is no JSON', 'email=a@example.com', 'the arguments are not valid JSON'],
    ['JSON of a list', '[1]', 'the arguments are a list'],
    ['JSON in JSON', JSON.stringify('{"email":"a@example.com"}'), 'the arguments are a string'],
    ['two megabytes', { email: 'a@example.com', name: 'x'.repeat(2_000_000) }, 'more than 1,000,000 characters'],
    ['two megabytes of JSON', JSON.stringify({ name: 'x'.repeat(2_000_000) }), 'more than 1,000,000 characters'],
    ['two megabytes of keys', { custom_attributes: { ['x'.repeat(2_000_000)]: 1 } }, 'more than 1,000,000 characters'],
    [
      'too many values',
      { custom_attributes: { a: Array.from({ length: 60_000 }, () => 0) } },
      'more than 50,000 values',
    ],
    ['deep objects', { custom_attributes: nested(10_000 / 4) }, 'custom_attributes is nested more than 24 levels deep'],
    ['deep JSON', `{"custom_attributes":${'['.repeat(30)}${']'.repeat(30)}}`, 'nested more than 24 levels deep'],
    ['an object in itself', circle, 'circle is nested more than 24 levels deep'],
    ['__proto__ on top', '{"__proto__":{"email":"a@example.com"}}', 'has the key "__proto__"'],
    ['__proto__ inside', '{"custom_attributes":{"__proto__":{"a":1}}}', 'custom_attributes has the key "__proto__"'],
    ['constructor', '{"constructor":{"prototype":{"a":1}}}', 'constructor is not a parameter'],
    ['a function', { email: () => 'a@example.com' }, 'email is a function: expected plain JSON'],
    ['a big integer', { email: 1n }, 'email is a bigint: expected plain JSON'],
    ['a date', { signed_up_at: new Date(0) }, 'signed_up_at is an object with a class of its own'],
    ['an unknown parameter', { e_mail: 'a@example.com' }, 'e_mail is not a parameter: did you mean email?'],
    ['a list for an object', { custom_attributes: [1, 2] }, 'custom_attributes is a list: expected a JSON object'],
    ['a wrong choice', { role: 'boss' }, 'role is the text "boss": expected one of user, lead'],
    ['nothing at all', undefined, 'intercom_create_contact: '],
  ];

  it.each(bad)('are refused in our words with nothing sent: %s', async (_what, args, message) => {
    const { call, tool, sent } = await setUp();
    const result = await call('create_contact', args);
    expect(result).toMatchObject({ ok: false, error: { name: 'InvalidParamsError' } });
    expect(result.text).toContain(message);
    expect(result.text).toContain('Nothing was sent.');
    expect(result.text.length).toBeLessThan(3000);
    expect(tool('create_contact').needsApproval(args)).toBe(false);
    expect(sent()).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('email');
  });

  it('are refused when reading them fails', async () => {
    const { call, sent } = await setUp();
    const trap = {
      get email(): string {
        throw new Error('trap');
      },
    };
    expect((await call('create_contact', trap)).text).toContain('email cannot be read: expected plain JSON');
    expect(sent()).toEqual([]);
  });
});

describe('arguments', () => {
  it('are taken as JSON text, and with values as text', async () => {
    const { call, sent } = await setUp();
    const result = await call('list_contacts', '{"per_page":"1"}');
    expect(result.ok, result.text).toBe(true);
    expect(sent()).toEqual(['GET /contacts']);
  });

  it('may be missing where none is needed', async () => {
    const { call } = await setUp();
    for (const nothing of [undefined, '', {}]) expect(await call('list_tags', nothing)).toMatchObject({ ok: true });
  });

  it('are copied, so that what was checked is what is sent', () => {
    const given = { custom_attributes: { plan: 'pro' } };
    const read = readArguments(given);
    given.custom_attributes.plan = 'changed';
    expect(read).toEqual({ args: { custom_attributes: { plan: 'pro' } } });
  });
});
