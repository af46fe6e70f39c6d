import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createActivepiecesPiece } from '../../src/hosts/activepieces/index.js';
import { createIntercom, intercom, registry } from '../../src/index.js';
import { isLocal } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { useDemo } from '../form/demo.js';
import { typedForm } from '../form/typed-form.js';
import { choicesOf, framework } from './framework.js';

const demo = useDemo();
const piece = createActivepiecesPiece(registry, framework, createIntercom);
const action = (name: string) => {
  const found = piece.actions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No action ${name}`);
  return found;
};

const connection = (more: object = {}) => ({
  type: 'CUSTOM_AUTH',
  props: { accessToken: demo.sandbox.token, region: 'us', baseUrl: demo.url, ...more },
});

const run = (name: string, propsValue: Record<string, unknown>, auth: unknown = connection()) =>
  action(name).run({ auth, propsValue });

const controls = ['clear_fields', 'return_all', 'max_items', 'dry_run'];

describe('the piece', () => {
  it('has an action for each tool, with a property for each parameter', () => {
    const names = piece.actions.map(({ name }) => name);
    expect([...names].sort()).toEqual(registry.list().map(operationOf).sort());
    for (const tool of registry.list()) {
      const own = Object.keys(action(operationOf(tool)).props).filter((name) => !controls.includes(name));
      expect(own).toEqual(Object.keys(tool.fields));
      expect(controls.filter((name) => name in tool.fields)).toEqual([]);
    }
  });

  it('begins with what most flows are made of, and keeps actions on one thing together', () => {
    const resources = piece.actions.map(({ name }) => registry.find(`intercom_${name}`).resource);
    const runs = resources.filter((resource, at) => resource !== resources[at - 1]);
    expect(runs).toEqual([...new Set(runs)]);
    const common = new Set(intercom.common?.map((id) => registry.find(id).resource));
    expect(new Set(runs.slice(0, common.size))).toEqual(common);
    expect(piece.actions[0]?.name).toBe('create_contact');
  });

  it('has actions whose names are words, and told apart', () => {
    const names = piece.actions.map(({ displayName }) => displayName);
    expect(names.filter((name) => !/^[A-Z][\w' -]+$/.test(name) || name.includes('_'))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('tells which actions can be repeated, and lets no flow repeat the others', () => {
    for (const tool of registry.list()) {
      const { aiMetadata, errorHandlingOptions } = action(operationOf(tool));
      const safe = isLocal(tool) || tool.idempotent === true;
      expect(aiMetadata.idempotent, tool.id).toBe(safe);
      if (safe) expect(errorHandlingOptions).toBeUndefined();
      else expect(errorHandlingOptions).toMatchObject({ retryOnFailure: { defaultValue: false, hide: true } });
    }
    expect(action('reply_conversation').aiMetadata.idempotent).toBe(false);
    expect(action('close_conversation').aiMetadata.idempotent, 'with a text it is not').toBe(false);
  });

  it('keeps token and client secret from being seen, and nothing else', () => {
    const secret = Object.entries(piece.auth.props).filter(([, { kind }]) => kind === 'SecretText');
    expect(secret.map(([name]) => name)).toEqual(['accessToken', 'clientSecret']);
    // Ids of tokens, which a data connector takes, are no tokens.
    expect(JSON.stringify(piece.actions.map(({ props }) => Object.keys(props)))).not.toMatch(/token"|secret/i);
  });

  it('lets yes and no be left empty', () => {
    const { open } = action('update_ticket').props;
    expect(open).toMatchObject({ kind: 'StaticDropdown', required: false });
    expect(open?.options).toEqual({
      options: [
        { label: 'Yes', value: true },
        { label: 'No', value: false },
      ],
    });
  });
});

describe('running an action', () => {
  it.each(registry.list())('carries out $id from what is typed into its form', async (tool) => {
    const form = typedForm(tool, demo.real(tool.example));
    const untouched = Object.fromEntries(Object.keys(action(operationOf(tool)).props).map((name) => [name, null]));
    const output = await run(operationOf(tool), { ...untouched, ...form, auth: connection() });
    expect(Object.keys(tool.output)).toEqual(expect.arrayContaining(Object.keys(output)));
    expect(Object.keys(output).length).toBeGreaterThan(0);
    expect(output).not.toHaveProperty('warnings');
  });

  it.each([[''], [null], [undefined]])('leaves out fields that hold %j', async (nothing) => {
    const form = { email: 'new@example.com', phone: nothing, custom_attributes: nothing, role: nothing };
    const { requests } = await run('create_contact', { ...form, dry_run: true });
    expect(requests).toMatchObject([{ body: { email: 'new@example.com' } }]);
    expect(Object.keys(Array.isArray(requests) ? requests[0].body : {})).toEqual(['email']);
  });

  it('clears fields that somebody names', async () => {
    const form = { contactId: '1', name: 'Ada', clear_fields: ['phone'], dry_run: true };
    expect(await run('update_contact', form)).toMatchObject({ requests: [{ body: { name: 'Ada', phone: null } }] });
  });

  it('reads one page, or all of them, or as many items as are wanted', async () => {
    const one = await run('list_contacts', { per_page: 4, return_all: false });
    expect(one).toMatchObject({ has_more: true, contacts: { length: 4 } });
    const all = await run('list_contacts', { per_page: 4, return_all: true });
    expect(all).toMatchObject({ cut: false, next_cursor: null, count: one.total_count });
    const some = await run('list_contacts', { per_page: 4, return_all: true, max_items: 6 });
    expect(some).toMatchObject({ cut: true, count: 6, contacts: { length: 6 } });
  });

  it('shows what would be sent, and sends nothing, in a dry run', async () => {
    const dry = await run('delete_contact', { contactId: '65f0', dry_run: true });
    expect(dry).toMatchObject({ effect: 'delete', requests: [{ method: 'DELETE' }] });
    expect(JSON.stringify(dry)).not.toContain(demo.sandbox.token);
    expect(demo.sent()).toEqual([]);
  });

  it('takes a switch that an expression filled with text, and sends nothing where it cannot be read', async () => {
    const dry = await run('delete_contact', { contactId: '65f0', dry_run: 'true' });
    expect(dry).toMatchObject({ effect: 'delete', requests: [{ method: 'DELETE' }] });
    for (const dry_run of ['yes please', 1, {}, ['true']]) {
      await expect(run('delete_contact', { contactId: '65f0', dry_run })).rejects.toThrow(/dry_run is .*true or false/);
    }
    await expect(run('list_contacts', { return_all: 'maybe' })).rejects.toThrow(/return_all is .*true or false/);
    expect(demo.sent()).toEqual([]);
    expect(await run('list_contacts', { per_page: 4, return_all: 'true', max_items: 6 })).toMatchObject({ count: 6 });
    expect(await run('list_contacts', { per_page: 4, return_all: 'false' })).toMatchObject({ has_more: true });
  });
});

describe('an action that fails', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['a missing field', 'get_contact', {}, 'contactId is missing'],
    ['a word that is no choice', 'create_contact', { role: 'boss' }, 'role is the text "boss"'],
    ['broken JSON', 'create_contact', { email: 'a@b.c', custom_attributes: '{' }, 'is not valid JSON'],
    ['a field that is no parameter', 'get_contact', { contactId: '1', method: 'DELETE' }, 'method is not a parameter'],
    ['a limit that is none', 'list_contacts', { return_all: true, max_items: -1 }, 'max_items is -1'],
    [
      'a field both filled and cleared',
      'update_contact',
      { contactId: '1', name: 'A', clear_fields: ['name'] },
      'both',
    ],
  ])('sends nothing for %s', async (_, name, form, message) => {
    await expect(run(name, form)).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
  });

  it('keeps status and code, also in the message, which is all that a flow shows', async () => {
    const failed = run('get_contact', { contactId: 'nobody' });
    await expect(failed).rejects.toMatchObject({ name: 'NotFoundError', status: 404, code: 'not_found' });
    await expect(failed).rejects.toThrow(/answered 404 .* "not_found: /);
  });

  it.each([
    ['read', 'create_contact', { email: 'a@b.c' }, 'the connection is read-only'],
    ['send', 'delete_contact', { contactId: '1' }, 'calls that delete are not allowed'],
  ])('is held back by a connection with access to %s', async (access, name, form, message) => {
    await expect(run(name, form, connection({ access }))).rejects.toThrow(message);
    expect(demo.sent()).toEqual([]);
  });

  it('shows the token nowhere', async () => {
    const accessToken = 'dG9rOmM0ZDVlNmY3X2NvbnRyYWN0X3Rlc3Q=';
    const error = await run('list_contacts', {}, connection({ accessToken })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 401 });
    expect(`${error} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''}`).not.toContain(accessToken);
  });
});

describe('a file', () => {
  const finished = async () => {
    const period = { created_at_after: 1_700_000_000, created_at_before: 1_800_000_000 };
    const { output } = await demo.intercom.runUnknown('intercom_create_data_export', period);
    await demo.sandbox.clock.advance('1m');
    return String(output.job_identifier);
  };

  it('that an action answers with is handed to Activepieces, decompressed', async () => {
    const written: { fileName: string; data: Buffer }[] = [];
    const files = {
      write: async (file: { fileName: string; data: Buffer }) => `file://${written.push(file)}`,
    };
    const download = action('download_data_export');
    const propsValue = { job_identifier: await finished() };
    const output = await download.run({ auth: connection(), propsValue, files });
    expect(written).toEqual([{ fileName: expect.stringMatching(/^[\w-]+\.csv$/), data: expect.any(Buffer) }]);
    expect(written[0]?.data.toString()).toMatch(/^\w+,/);
    expect(output).toMatchObject({ file: 'file://1', saved_bytes: written[0]?.data.length });
    expect(download.outputSchema.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(output)));
    await download.run({ auth: connection(), propsValue: { ...propsValue, dry_run: true }, files });
    expect(written).toHaveLength(1);
  });

  it('that there is not is none, and the action fails as any', async () => {
    const files = { write: () => Promise.reject(new Error('There is nothing to write')) };
    const propsValue = { job_identifier: '1' };
    const failed = action('download_data_export').run({ auth: connection(), propsValue, files });
    await expect(failed).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  const reply = (attachment_files: unknown) =>
    run('reply_conversation', {
      conversationId: '1',
      message_type: 'comment',
      body: 'Here it is',
      admin_id: '1',
      attachment_files,
      dry_run: true,
    });

  it('to send is one of Activepieces, as many as the list has', async () => {
    const { attachment_files } = action('reply_conversation').props;
    expect(attachment_files).toMatchObject({ kind: 'Array', properties: { file: { kind: 'File', required: true } } });
    const file = (filename: string, text: string) => ({ filename, data: Buffer.from(text) });
    const given = [{ file: file('invoice.pdf', '%PDF') }, { file: null }, file('notes', 'Hello')];
    expect(await reply(given)).toMatchObject({
      requests: [
        {
          body: {
            attachment_files: [
              { name: 'invoice.pdf', content_type: 'application/pdf', data: 'JVBERg==' },
              { name: 'notes', content_type: 'application/octet-stream', data: 'SGVsbG8=' },
            ],
          },
        },
      ],
    });
  });

  it.each([['/etc/passwd'], [[{ file: '/etc/passwd' }]], [['/etc/passwd']]])(
    'is never read from a path: %j',
    async (path) => {
      await expect(reply(path)).rejects.toThrow(/attachment_files (is|holds)/);
      expect(demo.sent()).toEqual([]);
    },
  );
});

describe('a connection', () => {
  it('is valid when the workspace takes its token', async () => {
    expect(await piece.auth.validate({ auth: connection().props })).toEqual({ valid: true });
    expect(demo.sent()).toEqual(['GET /admins']);
  });

  it.each([
    [{ accessToken: 'wrong' }, /401.*Check the access token/],
    [{ accessToken: '' }, /accessToken is missing/],
    [{ region: 'mars' }, /region is "mars": expected one of us, eu, au/],
  ])('is not valid with %j, and says why', async (more, error) => {
    const { props } = connection(more);
    expect(await piece.auth.validate({ auth: props })).toEqual({ valid: false, error: expect.stringMatching(error) });
  });

  it('is valid when its token lacks only the permission for the read that tries it', async () => {
    demo.sandbox.faults.add({ path: '/admins', status: 403 });
    expect(await piece.auth.validate({ auth: connection().props })).toEqual({ valid: true });
  });
});

describe('a menu', () => {
  it('is read from the workspace', async () => {
    const menu = await choicesOf(action('tag_contact').props.tagId, connection());
    expect(menu?.options.length).toBeGreaterThan(1);
    expect(menu?.options[0]).toEqual({ label: expect.any(String), value: expect.stringMatching(/^\d+$/) });
  });

  it('follows the choice of an admin or a team', async () => {
    const { assignee_id } = action('assign_conversation').props;
    expect(assignee_id?.refreshers).toEqual(['assignee_type']);
    const [admins, teams] = [await demoNames('/admins', 'admins'), await demoNames('/teams', 'teams')];
    const offered = async (values: object) =>
      (await choicesOf(assignee_id, connection(), values))?.options.map(({ label }) => label);
    expect(await offered({})).toEqual(admins);
    expect(await offered({ assignee_type: 'admin' })).toEqual(admins);
    expect(await offered({ assignee_type: 'team' })).toEqual(teams);
    const { assignee_id: either } = action('update_ticket').props;
    const all = await choicesOf(either, connection());
    expect(all?.options.map(({ label }) => label)).toEqual([...admins, ...teams]);
  });

  it('asks for a connection first, and says what is wrong with one', async () => {
    const { tagId } = action('tag_contact').props;
    expect(await choicesOf(tagId, undefined)).toMatchObject({
      disabled: true,
      placeholder: 'Connect a workspace first',
    });
    expect(await choicesOf(tagId, connection({ accessToken: 'wrong' }))).toEqual({
      disabled: true,
      placeholder: expect.stringContaining('401'),
      options: [],
    });
  });
});

/** The names of what the demo workspace has. */
async function demoNames(path: string, key: string): Promise<unknown[]> {
  const answer = await fetch(`${demo.url}${path}`, { headers: { Authorization: `Bearer ${demo.sandbox.token}` } });
  const list: unknown = await answer.json();
  const items = isObject(list) ? list[key] : undefined;
  return Array.isArray(items) ? items.map(({ name }) => name) : [];
}
