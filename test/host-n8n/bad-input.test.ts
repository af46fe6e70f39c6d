import { describe, expect, it } from 'vitest';
import { createN8nNode } from '../../src/hosts/n8n/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { badFields, noFields } from '../form/bad-forms.js';
import { useDemo } from '../form/demo.js';
import { executionOf, type Parameters } from './double.js';

const demo = useDemo();
const Node = createN8nNode(registry, createIntercom);
const node = new Node();

async function run(parameters: Parameters, continueOnFail = false) {
  const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
  const [rows = []] = await node.execute.call(executionOf(node, [parameters], { credentials, continueOnFail }));
  return rows;
}

const create = (additionalFields: unknown) => ({ resource: 'contacts', operation: 'create_contact', additionalFields });

describe('input that no form gives', () => {
  it.each(badFields)('fails as a node fails, with our message and no request: %s', async (_what, fields, message) => {
    const parameters = create({ email: 'a@example.com', ...fields });
    await expect(run(parameters)).rejects.toMatchObject({
      name: 'InvalidParamsError',
      message: expect.stringContaining(message),
      context: { itemIndex: 0 },
    });
    expect(await run(parameters, true)).toEqual([
      { json: { error: expect.stringContaining(message), details: expect.any(Object) }, pairedItem: { item: 0 } },
    ]);
    expect(demo.sent()).toEqual([]);
  });

  it.each(noFields)('is refused in place of the fields: %s', async (_what, fields, message) => {
    await expect(run(create(fields))).rejects.toThrow(new RegExp(`additionalFields ${message}|${message}`));
    expect(demo.sent()).toEqual([]);
  });

  it.each([
    [{ resource: 'contacts', operation: 'create_contacts' }, 'did you mean create_contact?'],
    [{ resource: 'contacts', operation: '__proto__' }, 'operation is "__proto__"'],
    [{ resource: 'contacts', operation: 'constructor' }, 'operation is "constructor"'],
    [{ resource: 'tags', operation: 'create_contact' }, 'resource is "tags"'],
    [create(JSON.parse('{"__proto__": {"email": "a@example.com"}}')), '__proto__ is not a parameter'],
    [create({ constructor: { prototype: {} } }), 'constructor is not a parameter'],
    [{ ...create({ email: 'a@example.com' }), options: '{"dryRun": true}' }, 'options is the text'],
    [{ ...create({ email: 'a@example.com' }), options: { clearFields: 'name' } }, 'the fields to clear are the text'],
  ])('is refused by its name: %j', async (parameters, message) => {
    await expect(run(parameters)).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('email');
  });
});
