import { describe, expect, it, vi } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createN8nNode } from '../../src/hosts/n8n/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { useDemo } from '../form/demo.js';
import { typedForm } from '../form/typed-form.js';
import { executionOf, type Parameters, parametersFor, type Surroundings } from './double.js';

const demo = useDemo();
const Node = createN8nNode(registry, createIntercom);
const node = new Node();

/** Runs the node for these items and returns what comes out. */
async function run(items: readonly Parameters[], around: Partial<Surroundings> = {}) {
  const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url, region: 'us', ...around.credentials };
  const [results = []] = await node.execute.call(executionOf(node, items, { ...around, credentials }));
  return results;
}

const contact = (operation: string, form: Parameters = {}, more: Parameters = {}) => ({
  ...parametersFor(node, 'contacts', operation, form),
  ...more,
});

describe('running the node', () => {
  it.each(registry.list())('carries out $id from what is typed into its form', async (tool) => {
    const params = demo.real(tool.example);
    const form = typedForm(tool, params);
    const parameters = parametersFor(node, tool.resource, operationOf(tool), form);
    const [dry] = await run([{ ...parameters, options: { dryRun: true } }]);
    const given = Object.fromEntries(Object.entries(params).filter(([name]) => name in form));
    expect(withoutTimes(dry?.json)).toEqual(withoutTimes(demo.intercom.dryRunUnknown(tool.id, given)));
    expect(demo.sent()).toEqual([]);
    const [row] = await run([{ ...parameters, options: { onePage: true } }]);
    expect(Object.keys(tool.output)).toEqual(expect.arrayContaining(Object.keys(row?.json ?? {})));
    expect(Object.keys(row?.json ?? {}).length).toBeGreaterThan(0);
  });

  it('leaves out fields that nobody touched', async () => {
    const form = { email: 'new@example.com', phone: '', name: '', avatar: '' };
    expect(await bodyOf(contact('create_contact', form))).toEqual({ email: 'new@example.com' });
  });

  it('clears fields that somebody names', async () => {
    const form = contact('update_contact', { contactId: '1', name: 'Ada' });
    expect(await bodyOf(form, { clearFields: ['phone'] })).toEqual({ name: 'Ada', phone: null });
  });

  it.each([
    ['UTC', '2026-07-01T09:30:00', 1_782_898_200],
    ['Europe/Berlin', '2026-07-01T09:30:00', 1_782_891_000],
    ['Europe/Berlin', '2026-12-01T09:30:00', 1_796_113_800],
    ['Europe/Berlin', '2026-03-29T01:30:00', 1_774_744_200],
    ['America/New_York', '2026-07-01', 1_782_878_400],
    ['Asia/Kathmandu', '2026-07-01 09:30', 1_782_877_500],
    ['Europe/Berlin', '2026-07-01T09:30:00Z', 1_782_898_200],
    ['Europe/Berlin', 1_782_898_200, 1_782_898_200],
    ['Europe/Berlin', new Date('2026-07-01T09:30:00.500Z'), 1_782_898_200],
    ['Europe/Berlin', { toMillis: () => 1_782_898_200_000 }, 1_782_898_200],
  ])('reads a time of the zone %s: %s', async (timeZone, value, seconds) => {
    const parameters = contact('create_contact', { email: 'new@example.com', signed_up_at: value });
    expect(await bodyOf(parameters, {}, timeZone)).toMatchObject({ signed_up_at: seconds });
  });

  it('pairs each result with the item that asked for it', async () => {
    const [first, second] = await contactIds(2);
    const rows = await run([
      contact('get_contact', { contactId: first }),
      contact('list_contacts', {}, { limit: 2 }),
      contact('get_contact', { contactId: second }),
    ]);
    expect(rows.map(({ pairedItem }) => pairedItem.item)).toEqual([0, 1, 1, 2]);
    expect(rows[3]?.json).toMatchObject({ contact: { id: second } });
  });
});

describe('a list', () => {
  it('gives one item for each thing, as many as are wanted, and asks for no more', async () => {
    const rows = await run([contact('list_contacts', {}, { limit: 3 })]);
    expect(rows.map(({ json }) => json.type)).toEqual(['contact', 'contact', 'contact']);
    expect(demo.sandbox.requests.list().map(({ path, query }) => [path, query])).toEqual([
      ['/contacts', '?per_page=3'],
    ]);
  });

  it('gives all things of all pages when asked to', async () => {
    const rows = await run([contact('list_contacts', { per_page: 7 }, { returnAll: true })]);
    expect(new Set(rows.map(({ json }) => json.id)).size).toBe(rows.length);
    expect(demo.sent().length).toBe(Math.ceil(rows.length / 7));
    expect(rows.length).toBeGreaterThan(14);
  });

  it('gives 50 unless told otherwise, also where the limit was emptied', async () => {
    expect((await run([contact('list_contacts')])).length).toBeLessThanOrEqual(50);
    expect(demo.sandbox.requests.list().at(-1)?.query).toBe('?per_page=50');
    await run([contact('list_contacts', {}, { limit: '' })]);
    expect(demo.sandbox.requests.list().at(-1)?.query).toBe('?per_page=50');
  });

  it('gives one page whole, with the place of the next one', async () => {
    const onePage = { options: { onePage: true } };
    const [first] = await run([contact('list_contacts', { per_page: 2 }, onePage)]);
    expect(first?.json).toMatchObject({ has_more: true, contacts: [{ type: 'contact' }, { type: 'contact' }] });
    const starting_after = first?.json.next_cursor;
    const [second] = await run([contact('list_contacts', { per_page: 2, starting_after }, onePage)]);
    expect(second?.json.contacts).not.toEqual(first?.json.contacts);
  });

  it.each([0, -1, 1.5, 'many'])('refuses %s as a limit', async (limit) => {
    await expect(run([contact('list_contacts', {}, { limit })])).rejects.toThrow('limit is');
    expect(demo.sent()).toEqual([]);
  });
});

describe('a file', () => {
  const exports = (operation: string, form: Parameters, more: Parameters = {}) => ({
    ...parametersFor(node, 'exports', operation, form),
    ...more,
  });
  const finished = async () => {
    const period = { created_at_after: 1_700_000_000, created_at_before: 1_800_000_000 };
    const { output } = await demo.intercom.runUnknown('intercom_create_data_export', period);
    await demo.sandbox.clock.advance('1m');
    return String(output.job_identifier);
  };

  it('that an operation answers with becomes binary data, decompressed and with its type', async () => {
    const job_identifier = await finished();
    const [row] = await run([exports('download_data_export', { job_identifier })]);
    const { fileName, mimeType, data = '' } = row?.binary?.data ?? {};
    expect([fileName, mimeType]).toEqual([expect.stringMatching(/^[\w-]+\.csv$/), 'text/csv']);
    const text = Buffer.from(data, 'base64').toString();
    expect(text).toMatch(/^\w+,/);
    expect(row?.json).toMatchObject({ saved_bytes: Buffer.byteLength(text), saved_to: null });
  });

  it('goes into the field that somebody names, and stays where it is in a dry run', async () => {
    const job_identifier = await finished();
    const named = exports('download_data_export', { job_identifier }, { binaryPropertyName: 'csv' });
    const [row] = await run([named]);
    expect(Object.keys(row?.binary ?? {})).toEqual(['csv']);
    const [dry] = await run([{ ...named, options: { dryRun: true } }]);
    expect(dry).not.toHaveProperty('binary');
  });

  it('that there is not fails as any call, and leaves nothing behind', async () => {
    const rows = await run([exports('download_data_export', { job_identifier: '1' })], { continueOnFail: true });
    expect(rows).toMatchObject([{ json: { details: { status: 404 } } }]);
    expect(rows[0]).not.toHaveProperty('binary');
  });

  const reply = (attachment_files: unknown) => ({
    ...parametersFor(node, 'conversations', 'reply_conversation', {
      conversationId: '1',
      message_type: 'comment',
      body: 'Here it is',
      admin_id: '1',
      attachment_files,
    }),
    options: { dryRun: true },
  });
  const invoice = { fileName: 'a/invoice.pdf', mimeType: 'application/pdf', bytes: Buffer.from('%PDF') };
  const photo = { mimeType: 'image/png', bytes: Buffer.from('PNG') };

  it('to send is taken from the binary data of the item, by the names of its fields', async () => {
    const [row] = await run([reply('invoice, photo')], { binary: { invoice, photo } });
    expect(row?.json.requests).toMatchObject([
      {
        body: {
          attachment_files: [
            { name: 'invoice.pdf', content_type: 'application/pdf', data: invoice.bytes.toString('base64') },
            { name: 'photo', content_type: 'image/png', data: photo.bytes.toString('base64') },
          ],
        },
      },
    ]);
  });

  it('to send can be what an expression gives, as a list or its JSON', async () => {
    const files = [{ name: 'a.txt', content_type: 'text/plain', data: 'SGVsbG8=' }];
    for (const given of [files, JSON.stringify(files)]) {
      const [row] = await run([reply(given)]);
      expect(row?.json.requests).toMatchObject([{ body: { attachment_files: files } }]);
    }
  });

  it.each(['/etc/passwd', 'missing'])('is never read from a path: %s', async (name) => {
    await expect(run([reply(name)], { binary: { invoice } })).rejects.toThrow(`binary file '${name}'`);
    expect(demo.sent()).toEqual([]);
  });
});

describe('a call that fails', () => {
  const missing = () => contact('get_contact', { contactId: 'nobody' });

  it('stops the workflow with our message, status and code, at its item', async () => {
    const failed = run([contact('list_contacts', {}, { limit: 1 }), missing()]);
    await expect(failed).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining('Check the id'),
      description: expect.stringMatching(/^status 404, code not_found, request /),
      httpCode: '404',
      status: 404,
      code: 'not_found',
      context: { itemIndex: 1 },
    });
  });

  it('becomes an item of its own when the workflow goes on', async () => {
    const [id] = await contactIds(1);
    const rows = await run([missing(), contact('get_contact', { contactId: id })], { continueOnFail: true });
    expect(rows).toMatchObject([
      {
        json: {
          error: expect.stringContaining('404'),
          details: { name: 'NotFoundError', status: 404, code: 'not_found', requestId: expect.any(String) },
        },
        pairedItem: { item: 0 },
      },
      { json: { contact: { id } }, pairedItem: { item: 1 } },
    ]);
  });

  it.each<[string, Parameters, string]>([
    ['a missing field', { resource: 'contacts', operation: 'get_contact' }, 'contactId is missing'],
    ['a word that is no choice', contact('create_contact', { role: 'boss' }), 'role is the text "boss"'],
    ['broken JSON', contact('create_contact', { email: 'a@b.c', custom_attributes: '{' }), 'is not valid JSON'],
    [
      'an operation that is not there',
      { resource: 'contacts', operation: 'drop_contact' },
      'operation is "drop_contact"',
    ],
    ['an operation of another resource', { resource: 'tags', operation: 'get_contact' }, 'one of contacts'],
    [
      'a field that is no parameter',
      { ...contact('create_contact'), additionalFields: { email: 'a@b.c', method: 'DELETE' } },
      'method is not a parameter',
    ],
    [
      'a field that is both filled and cleared',
      contact('update_contact', { contactId: '1', phone: '1' }, { options: { clearFields: ['phone'] } }),
      'phone is both filled and cleared',
    ],
  ])('sends nothing for %s', async (_, parameters, message) => {
    await expect(run([parameters])).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
  });

  it('shows the token nowhere', async () => {
    const accessToken = 'dG9rOmM0ZDVlNmY3X2NvbnRyYWN0X3Rlc3Q=';
    const credentials = { accessToken };
    const rows = await run([contact('list_contacts')], { credentials, continueOnFail: true });
    expect(rows).toMatchObject([{ json: { details: { status: 401 } } }]);
    const thrown = await run([contact('list_contacts')], { credentials }).catch((error: unknown) => error);
    for (const shown of [rows, thrown]) {
      const error = shown instanceof Error ? { ...shown, message: shown.message, stack: shown.stack } : shown;
      expect(JSON.stringify(error)).not.toContain(accessToken);
    }
  });

  it('stops the workflow, even one that goes on, when it was stopped itself', async () => {
    const stop = new AbortController();
    stop.abort();
    const stopped = run([contact('list_contacts')], { signal: stop.signal, continueOnFail: true });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(demo.sent()).toEqual([]);
  });

  it('stops a call that is under way', async () => {
    demo.sandbox.faults.add({ effect: 'timeout', times: 1 });
    const stop = new AbortController();
    const stopped = run([contact('list_contacts')], { signal: stop.signal });
    await vi.waitFor(() => expect(demo.sandbox.requests.list()).toHaveLength(1));
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    demo.sandbox.faults.clear();
    demo.sent();
  });
});

describe('caution', () => {
  it('shows what would be sent, and sends nothing, in a dry run', async () => {
    const rows = await run([contact('delete_contact', { contactId: '65f0' }, { options: { dryRun: true } })]);
    expect(rows).toMatchObject([
      { json: { tool: 'intercom_delete_contact', effect: 'delete', requests: [{ method: 'DELETE' }] } },
    ]);
    expect(JSON.stringify(rows)).not.toContain(demo.sandbox.token);
    expect(demo.sent()).toEqual([]);
  });

  it('takes a switch that an expression filled with text, and sends nothing where it cannot be read', async () => {
    const remove = (dryRun: unknown) => contact('delete_contact', { contactId: '65f0' }, { options: { dryRun } });
    expect(await run([remove('true')])).toMatchObject([{ json: { requests: [{ method: 'DELETE' }] } }]);
    for (const dryRun of ['yes please', 1, {}, ['true']]) {
      await expect(run([remove(dryRun)])).rejects.toThrow(/dryRun is .*true or false/);
    }
    expect(demo.sent()).toEqual([]);
  });

  it.each([
    ['read', 'create_contact', 'the connection is read-only'],
    ['send', 'delete_contact', 'calls that delete are not allowed'],
  ])('lets a connection with access to %s refuse %s', async (access, operation, message) => {
    const form = operation === 'create_contact' ? { email: 'new@example.com' } : { contactId: '1' };
    const credentials = { accessToken: demo.sandbox.token, access };
    await expect(run([contact(operation, form)], { credentials })).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
  });
});

describe('a menu', () => {
  const load = async (name: string, parameters: Parameters = {}) => {
    const credentials = { accessToken: demo.sandbox.token, baseUrl: demo.url };
    const context = { getCredentials: async () => credentials, getCurrentNodeParameters: () => parameters };
    return (await node.methods.loadOptions[name]?.call(context)) ?? [];
  };

  it.each(Object.keys(node.methods.loadOptions))('is read from the workspace by %s', async (name) => {
    const options = await load(name);
    expect(options.length).toBeGreaterThan(0);
    for (const { name, value } of options) {
      expect(value).toMatch(/^\w+$/);
      expect(name).not.toBe(value);
    }
  });

  it('follows the choice of an admin or a team, wherever it was made', async () => {
    const menu = 'intercom_list_admins_or_intercom_list_teams_by_assignee_type';
    const [admins, teams] = [await load('intercom_list_admins'), await load(menu, { assignee_type: 'team' })];
    expect(await load(menu)).toEqual(admins);
    expect(await load(menu, { additionalFields: { assignee_type: 'team' } })).toEqual(teams);
    expect(await load('intercom_list_admins_or_intercom_list_teams')).toEqual([...admins, ...teams]);
    expect(teams).not.toEqual(admins);
  });
});

/** The body that the node would send. */
async function bodyOf(parameters: Parameters, options: Parameters = {}, timeZone = 'UTC'): Promise<unknown> {
  const [row] = await run([{ ...parameters, options: { ...options, dryRun: true } }], { timeZone });
  const requests = row?.json.requests;
  return Array.isArray(requests) ? requests.at(-1)?.body : undefined;
}

/** Times that are now unless given may differ by a second between two runs. */
function withoutTimes(run: unknown): unknown {
  return JSON.parse(JSON.stringify(run ?? null, (key, value) => (key === 'created_at' ? 'now' : value)));
}

async function contactIds(count: number): Promise<string[]> {
  const rows = await run([contact('list_contacts', {}, { limit: count })]);
  demo.sandbox.requests.clear();
  return rows.map(({ json }) => String(json.id));
}
