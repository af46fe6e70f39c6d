import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../src/hosts/blocks/index.js';
import { registry } from '../../src/index.js';
import { badFields, noFields } from '../form/bad-forms.js';
import { useDemo } from '../form/demo.js';
import { type Document, fill } from './builder.js';

const demo = useDemo();
const document: Document = JSON.parse(JSON.stringify(createBlocks(registry)));
const operations = document.blocks.flatMap((block) => block.operations);

/** A call is carried out by the runner, whatever size its texts have: what is too large is Intercom's to say. */
const refused = badFields.filter(([what]) => !what.startsWith('2 MB'));

describe('a call that no form builds', () => {
  it.each(refused)('is refused with our message and no request: %s', async (_what, fields, message) => {
    const call = demo.intercom.runUnknown('intercom_create_contact', { email: 'a@example.com', ...fields });
    await expect(call).rejects.toMatchObject({
      name: 'InvalidParamsError',
      message: expect.stringContaining(message),
    });
    expect(demo.sent()).toEqual([]);
  });

  it.each(noFields)('is refused in place of the parameters: %s', async (_what, params, message) => {
    const call = demo.intercom.runUnknown('intercom_create_contact', params as never);
    await expect(call).rejects.toThrow(new RegExp(message));
    expect(demo.sent()).toEqual([]);
  });

  it.each(['intercom_create_contacts', '__proto__', 'constructor'])('is refused for a tool %s', async (tool) => {
    await expect(demo.intercom.runUnknown(tool, {})).rejects.toThrow(tool);
    expect(demo.sent()).toEqual([]);
  });

  it.each(operations)('is refused when a field that $id needs is left out, by the name of that field', async (one) => {
    for (const { id } of one.fields.filter(({ required }) => required === true)) {
      const { tool, params } = fill(one, {}).asText;
      const { [id]: _, ...rest } = params;
      await expect(demo.intercom.runUnknown(tool, rest)).rejects.toThrow(id);
    }
    expect(demo.sent()).toEqual([]);
  });
});
