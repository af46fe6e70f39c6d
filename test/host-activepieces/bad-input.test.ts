import { describe, expect, it } from 'vitest';
import { createActivepiecesPiece, createActivepiecesRuntime } from '../../src/hosts/activepieces/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { badFields, noFields } from '../form/bad-forms.js';
import { useDemo } from '../form/demo.js';
import { framework } from './framework.js';

const demo = useDemo();
const piece = createActivepiecesPiece(registry, framework, createIntercom);
const auth = () => ({ props: { accessToken: demo.sandbox.token, baseUrl: demo.url } });
const create = (propsValue: unknown) => {
  const action = piece.actions.find(({ name }) => name === 'create_contact');
  if (action === undefined) throw new Error('There is no action create_contact');
  // A flow can hand over anything.
  return action.run({ auth: auth(), propsValue: propsValue as Record<string, unknown> });
};

describe('input that no form gives', () => {
  it.each(badFields)('rejects the run with our message and no request: %s', async (_what, fields, message) => {
    await expect(create({ email: 'a@example.com', ...fields })).rejects.toMatchObject({
      name: 'InvalidParamsError',
      message: expect.stringContaining(message),
    });
    expect(demo.sent()).toEqual([]);
  });

  it.each(noFields)('is refused in place of the properties: %s', async (_what, fields, message) => {
    await expect(create(fields)).rejects.toThrow(new RegExp(message));
    expect(demo.sent()).toEqual([]);
  });

  it.each([
    [JSON.parse('{"__proto__": {"email": "a@example.com"}}'), '__proto__ is not a parameter'],
    [{ constructor: { prototype: {} } }, 'constructor is not a parameter'],
    [{ contactId: '1', clear_fields: 'name' }, 'the fields to clear are the text'],
    [null, 'email'],
  ])('is refused by its name: %j', async (propsValue, message) => {
    await expect(create(propsValue)).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('email');
  });

  it.each(['create_contacts', '__proto__', 'constructor', ''])(
    'refuses an action that there is not: %s',
    async (name) => {
      const runtime = createActivepiecesRuntime(registry, createIntercom);
      await expect(runtime.run(name, { auth: auth(), propsValue: {} })).rejects.toThrow(`operation is "${name}"`);
      expect(demo.sent()).toEqual([]);
    },
  );

  it.each([null, [], '{"accessToken": "x"}', 7])('refuses a connection that is none: %j', async (connection) => {
    expect(await piece.auth.validate({ auth: connection })).toMatchObject({ valid: false, error: expect.any(String) });
    expect(demo.sent()).toEqual([]);
  });
});
