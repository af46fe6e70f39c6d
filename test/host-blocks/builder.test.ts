import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../src/hosts/blocks/index.js';
import { registry } from '../../src/index.js';
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { type Call, type Document, fill, fillForms, menuOf, startFrom, stepsOf } from './builder.js';

// Through text, as a builder in another language would get it.
const text = JSON.stringify(createBlocks(registry));
const document: Document = JSON.parse(text);
const ajv = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false });
ajv.addSchema({ ...JSON.parse(text), $schema: undefined, $id: 'blocks.json' });
const forms = fillForms(document);
const operation = (id: string) => {
  const found = document.blocks[0]?.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No operation ${id}`);
  return found;
};

/** An action of many needs one of several fields, which no form says; a call without them is refused by their names. */
const isWhole = ({ operation, form }: { operation: string; form: Record<string, string> }) =>
  operation !== 'bulk_content_actions' || form.action === 'update_tags';
const tagId = '7522907';

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

  it.each(forms.filter(isWhole).map((form) => ({ ...form, name: `${form.operation} ${JSON.stringify(form.form)}` })))(
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
      // The example assigns to a team.
      const { tool, params } = fill(one, { assignee_type: 'team', action: 'update_tags', add_tag_ids: tagId }).asText;
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
    expect(new Set(loading.flatMap(({ loadOptions = [] }) => loadOptions.map(({ tool }) => tool)))).toEqual(
      new Set([
        'intercom_list_admins',
        'intercom_list_collections',
        'intercom_list_help_centers',
        'intercom_list_teams',
        'intercom_list_tags',
        'intercom_list_ticket_types',
        'intercom_list_ticket_states',
        ...['intercom_list_audiences', 'intercom_list_brands', 'intercom_list_content_import_sources'],
        ...['intercom_list_content_snippets', 'intercom_list_emails', 'intercom_list_external_pages'],
        ...['intercom_list_macros', 'intercom_list_news_items', 'intercom_list_newsfeeds'],
        'intercom_list_reporting_datasets',
      ]),
    );
    for (const { id, loadOptions = [] } of loading) {
      const menu = await menuOf(loadOptions, {}, run);
      expect(menu.length, id).toBeGreaterThan(0);
      expect(menu.filter(({ id, label }) => !/^\w+$/.test(id) || label === id)).toEqual([]);
    }
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
    expect(await keysOf('search_conversations', 'query')).toEqual([
      'custom_attributes.Topic',
      'custom_attributes.Order number',
      'custom_attributes.Escalated',
    ]);
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
