import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../src/hosts/blocks/index.js';
import { registry } from '../../src/index.js';
import { useDemo } from '../form/demo.js';
import { type Document, fill, fillForms, menuOf } from './builder.js';

// Through text, as a builder in another language would get it.
const text = JSON.stringify(createBlocks(registry));
const document: Document = JSON.parse(text);
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ ...JSON.parse(text), $schema: undefined, $id: 'blocks.json' });
const forms = fillForms(document);
const operation = (id: string) => {
  const found = document.blocks[0]?.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No operation ${id}`);
  return found;
};

const demo = useDemo();

describe('a builder that knows blocks.json alone', () => {
  it('imports nothing', () => {
    expect(readFileSync(new URL('builder.ts', import.meta.url), 'utf8')).not.toMatch(
      /^\s*import\b|\bimport\(|\brequire\(/m,
    );
  });

  it('fills the form of every operation', () => {
    expect(new Set(forms.map(({ asText }) => asText.tool))).toEqual(new Set(registry.list().map(({ id }) => id)));
    expect(forms.length).toBeGreaterThan(40);
  });

  it.each(forms.map((form) => ({ ...form, name: `${form.operation} ${JSON.stringify(form.form)}` })))(
    'builds a valid call of $name',
    ({ asText, asValues }) => {
      const index = document.blocks[0]?.operations.findIndex(({ toolId }) => toolId === asText.tool);
      const validate = ajv.compile({ $ref: `blocks.json#/blocks/0/operations/${index}/inputSchema` });
      expect(validate(asValues.params), JSON.stringify(validate.errors)).toBe(true);
      const run = demo.intercom.dryRunUnknown(asText.tool, asText.params);
      expect(withoutTimes(run)).toEqual(withoutTimes(demo.intercom.dryRunUnknown(asValues.tool, asValues.params)));
    },
  );

  it.each(document.blocks.flatMap((block) => block.operations))(
    'runs its call of $id in the demo workspace',
    async (one) => {
      // The example assigns to a team.
      const { tool, params } = fill(one, { assignee_type: 'team' }).asText;
      const { warnings } = await demo.intercom.runUnknown(tool, demo.real(params));
      expect(warnings).toEqual([]);
    },
  );

  it('shows the fields of an e-mail for an e-mail only, and needs them there', () => {
    const email = fill(operation('create_message'), { message_type: 'email' });
    expect(email.asText.params).toMatchObject({ message_type: 'email', template: 'plain', subject: 'Subject' });
    const inapp = fill(operation('create_message'), { message_type: 'inapp', subject: 'typed before' });
    expect(inapp.asText.params).not.toHaveProperty('subject');
    expect(inapp.asText.params).not.toHaveProperty('template');
  });

  it('fills menus from the workspace by the reads that the document names', async () => {
    const run = async ({ tool, params }: { tool: string; params: object }) =>
      (await demo.intercom.runUnknown(tool, params)).output;
    const fields = document.blocks.flatMap((block) => block.operations).flatMap(({ fields }) => fields);
    const loading = fields.filter(({ loadOptions }) => loadOptions !== undefined);
    expect(new Set(loading.map(({ loadOptions }) => loadOptions?.tool))).toEqual(
      new Set(['intercom_list_admins', 'intercom_list_tags']),
    );
    for (const field of loading) {
      const menu = await menuOf(field, run);
      expect(menu.length, field.id).toBeGreaterThan(0);
      expect(menu.filter(({ id, label }) => !/^\d+$/.test(id) || label === id)).toEqual([]);
    }
  });
});

/** Times that are now unless given may differ by a second between two runs. */
function withoutTimes(run: unknown): unknown {
  return JSON.parse(JSON.stringify(run, (key, value) => (key === 'created_at' ? 'now' : value)));
}
