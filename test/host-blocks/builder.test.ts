import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createBlocks } from '../../src/hosts/blocks/index.js';
import { intercom, registry } from '../../src/index.js';
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { type Call, type Document, fill, fillForms, menuOf, paletteOf, startFrom, stepsOf } from './builder.js';

// Through text, as a builder in another language would get it.
const text = JSON.stringify(createBlocks(registry));
const document: Document = JSON.parse(text);
const ajv = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false });
ajv.addSchema({ ...JSON.parse(text), $schema: undefined, $id: 'blocks.json' });
/** Which content an action changes is said in words alone. */
const forms = fillForms(document, (id, { action }) =>
  id === 'bulk_content_actions' && action !== 'update_tags'
    ? { content_ids: '[{"type": "article_content", "id": "6871119"}]' }
    : {},
);
const operation = (id: string) => {
  const found = document.blocks[0]?.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No operation ${id}`);
  return found;
};

/** What somebody chooses in the demo workspace. The example assigns to a team. */
const chosen: Readonly<Record<string, Record<string, string>>> = {
  assign_conversation: { assignee_type: 'team' },
  bulk_content_actions: { action: 'update_tags' },
};

const demo = useDemo();
const run = async ({ tool, params }: Call) => (await demo.intercom.runUnknown(tool, params)).output;

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
      const planned = demo.intercom.dryRunUnknown(asText.tool, asText.params);
      expect(withoutTimes(planned)).toEqual(withoutTimes(demo.intercom.dryRunUnknown(asValues.tool, asValues.params)));
    },
  );

  it.each(document.blocks.flatMap((block) => block.operations))(
    'runs its call of $id in the demo workspace',
    async (one) => {
      const { tool, params } = fill(one, chosen[one.id] ?? {}).asText;
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
    const fields = document.blocks.flatMap((block) => block.operations).flatMap(({ fields }) => fields);
    const loading = fields.filter(({ loadOptions }) => loadOptions !== undefined);
    const named = new Set(loading.flatMap(({ loadOptions = [] }) => loadOptions.map(({ tool }) => tool)));
    const lists = Object.values(intercom.entities).flatMap(({ list }) => list?.tool ?? []);
    expect(lists).toEqual(expect.arrayContaining([...named]));
    for (const list of [
      'admins',
      'teams',
      'tags',
      'ticket_types',
      'ticket_states',
      'help_centers',
      'brands',
      'macros',
    ]) {
      expect(named).toContain(`intercom_list_${list}`);
    }
    // Many fields have the same menu: each is read once.
    const menus = new Map(
      loading.map(({ id, loadOptions = [] }) => [JSON.stringify(loadOptions), { id, loadOptions }]),
    );
    for (const { id, loadOptions } of menus.values()) {
      const menu = await menuOf(loadOptions, {}, run);
      expect(menu.length, id).toBeGreaterThan(0);
      expect(menu.filter(({ id, label }) => !/^\w+$/.test(id) || label === id)).toEqual([]);
    }
  });

  it('shows sections in which each operation is found, and the common ones first', () => {
    const [block] = document.blocks;
    if (block === undefined) throw new Error('There is no block');
    const [common, ...groups] = paletteOf(block);
    expect(common?.operations.length).toBeLessThan(60);
    expect(common?.operations[0]).toBe('create_contact');
    expect(groups.map(({ title }) => title)).toEqual(intercom.groups?.map(({ title }) => title));
    const found = groups.flatMap(({ operations }) => operations);
    expect(found.sort()).toEqual(registry.list().map(operationOf).sort());
  });

  it('fills one of several fields where a rule of the document asks for it, and only then', () => {
    const bulk = (action: string) => Object.keys(fill(operation('bulk_content_actions'), { action }).asText.params);
    expect(bulk('set_availability')).toEqual(['action', 'content_ids', 'ai_agent']);
    expect(bulk('publish')).toEqual(['action', 'content_ids']);
    const rules = document.blocks.flatMap((block) => block.operations).flatMap(({ rules = [] }) => rules);
    expect(rules.length).toBeGreaterThan(10);
  });

  it('offers admins or teams after the kind of assignee', async () => {
    const lists = operation('assign_conversation').fields.find(({ id }) => id === 'assignee_id')?.loadOptions ?? [];
    const tools: string[] = [];
    const noting = async (call: Call) => {
      tools.push(call.tool);
      return run(call);
    };
    for (const assignee_type of ['', 'admin', 'team']) await menuOf(lists, { assignee_type }, noting);
    expect(tools).toEqual(['intercom_list_admins', 'intercom_list_admins', 'intercom_list_teams']);
  });

  it('suggests custom attributes of the workspace as keys, and as fields to search by', async () => {
    const keysOf = async (name: string, param: string) => {
      const lists = operation(name).fields.find(({ id }) => id === param)?.keyOptions ?? [];
      return (await menuOf(lists, {}, run)).map(({ id }) => id);
    };
    expect(await keysOf('create_contact', 'custom_attributes')).toContain('paid_subscriber');
    expect(await keysOf('create_contact', 'custom_attributes')).not.toContain('email');
    expect(await keysOf('create_company', 'custom_attributes')).toContain('shops');
    expect(await keysOf('search_contacts', 'query')).toContain('custom_attributes.paid_subscriber');
    expect(await keysOf('search_conversations', 'query')).toEqual(
      expect.arrayContaining([
        'custom_attributes.Topic',
        'custom_attributes.Order number',
        'custom_attributes.Escalated',
      ]),
    );
  });
});

describe('the triggers of a builder that knows blocks.json alone', () => {
  const [{ triggers = [], webhooks } = {}] = document.blocks;
  const key = 'the-client-secret';
  const post = (body: string, signature?: string) => ({
    method: 'POST',
    headers: signature === undefined ? {} : { 'X-Hub-Signature': signature },
    body,
  });
  const taking = (id: string, secret = key) => {
    const trigger = triggers.find((one) => one.id === id);
    if (trigger === undefined || webhooks === undefined) throw new Error(`No trigger ${id}`);
    return { ...trigger, take: startFrom(trigger, webhooks, secret) };
  };

  it.each(triggers)('start from the sample of $id, once', async ({ id, sample }) => {
    const { take } = taking(id);
    const body = JSON.stringify(sample);
    const signed = post(body, signBody(body, key));
    expect(await take(signed)).toEqual({ status: 200, start: sample });
    expect(await take(signed)).toEqual({ status: 200 });
  });

  it('start from nothing else, but for the one that takes all', async () => {
    const body = JSON.stringify(taking('ticket_created').sample);
    const signed = post(body, signBody(body, key));
    expect(await taking('contact_created').take(signed)).toEqual({ status: 200 });
    expect(await taking('any_event').take(signed)).toMatchObject({ start: { topic: 'ticket.created' } });
  });

  it('start from nothing that Intercom did not sign', async () => {
    const { take, sample } = taking('ticket_created');
    const body = JSON.stringify(sample);
    for (const request of [
      post(body),
      post(body, signBody(body, 'another')),
      post(`${body} `, signBody(body, key)),
      post(body, signBody(body, key).toUpperCase()),
    ]) {
      expect(await take(request)).toEqual({ status: 401 });
    }
    expect(await taking('ticket_created', '').take(post(body, signBody(body, 'x')))).toEqual({ status: 401 });
  });

  it('answer a ping, and whether anybody is there', async () => {
    const { take, sample } = taking('any_event');
    const ping = JSON.stringify({ ...sample, topic: 'ping' });
    expect(await take(post(ping, signBody(ping, key)))).toEqual({ status: 200 });
    expect(await take({ method: 'HEAD', headers: {}, body: '' })).toEqual({ status: 200 });
  });

  it('tell in the words of the builder how they are set up', () => {
    for (const trigger of triggers) {
      const steps = stepsOf(trigger).join('\n');
      for (const word of ['https://builder.test/hook', 'the field Key', 'plan']) expect(steps).toContain(word);
      expect(steps).not.toMatch(/[{}]/);
    }
  });
});

/** Times that are now unless given may differ by a second between two runs. */
function withoutTimes(run: unknown): unknown {
  return JSON.parse(JSON.stringify(run, (key, value) => (key === 'created_at' ? 'now' : value)));
}
