import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { settingsFor, useCli } from './helpers/cli.js';
import { sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

describe('last', () => {
  it.each([
    ['contacts get', 'contact', 'GET /contacts'],
    ['companies get', 'company', 'POST /companies/list'],
    ['conversations get', 'conversation', 'POST /conversations/search'],
  ])('in %s is the newest %s, which standard error names', async (words, kind, list) => {
    const { sandbox, url } = await openSandbox();
    const { code, stderr } = await cli.run([...words.split(' '), 'last'], { env: settingsFor(url) });
    const id = new RegExp(`^--${kind}-id last is (\\w+)`).exec(stderr)?.[1];
    expect([code, sentTo(sandbox).map((line) => line.replace(String(id), 'ID'))]).toEqual([
      0,
      [list, expect.stringMatching(/^GET \/\w+\/ID$/)],
    ]);
  });

  it('is what was made or changed last', async () => {
    const { url } = await openSandbox();
    const env = settingsFor(url);
    const made = await cli.run(['contacts', 'create', '--email', 'newest@example.com', '--json'], { env });
    const { contactId } = JSON.parse(made.stdout).output;
    const { stdout, stderr } = await cli.run(['contacts', 'get', '--contact-id', 'last', '--json'], { env });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).output.contact).toMatchObject({ id: contactId, email: 'newest@example.com' });
  });

  it('is not taken to delete', async () => {
    const { sandbox, url } = await openSandbox();
    const { code, stderr } = await cli.run(['contacts', 'delete', 'last'], { env: settingsFor(url) });
    expect(code).toBe(2);
    expect(stderr).toContain('--contact-id is last, which is not taken to delete or remove: give the id');
    expect(sentTo(sandbox)).toEqual([]);
  });

  it('is left to Intercom in a reply', async () => {
    const { sandbox, url } = await openSandbox();
    const reply = ['conversations', 'reply', '--conversation-id', 'last', '--message-type', 'note', '--body', 'x'];
    expect(await cli.run(reply, { env: settingsFor(url) })).toMatchObject({ code: 0, stderr: '' });
    expect(sentTo(sandbox)).toContain('POST /conversations/last/reply');
  });

  it('is refused for what reaches a customer, where the list does not begin with the newest', async () => {
    const asked: string[] = [];
    const workspace = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const conversations = [11, 12].map((at) => ({ type: 'conversation', id: `2154700000000${at}`, updated_at: at }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ type: 'conversation.list', conversations, total_count: 2, pages: {} }));
    });
    await once(workspace.listen(0, '127.0.0.1'), 'listening');
    const { port } = workspace.address() as AddressInfo;
    const close = ['conversations', 'close', 'last', '--admin-id', '1'];
    const { code, stderr } = await cli.run(close, { env: settingsFor(`http://127.0.0.1:${port}`) });
    workspace.close();
    expect(code).toBe(2);
    expect(stderr).toContain('--conversation-id is last, and the list of conversations does not begin with the newest');
    expect(stderr).toContain('give the id, which intercom-tools conversations list shows. Nothing was sent.');
    expect(asked).toEqual(['POST /conversations/search']);
  });

  it.each([
    [['tickets', 'get', 'last'], '--ticket-id is last, which is known of no ticket'],
    [['contacts', 'get', 'last', '--dry-run'], '--contact-id is last, and --dry-run sends nothing that could find it'],
  ])('is refused in %j', async (args, message) => {
    const { sandbox, url } = await openSandbox();
    const { code, stdout, stderr } = await cli.run(args, { env: settingsFor(url) });
    expect([code, stdout, sentTo(sandbox)]).toEqual([2, '', []]);
    expect(stderr).toContain(message);
  });

  it('is refused where there is none yet', async () => {
    const { url } = await openSandbox({ data: 'empty' });
    const { code, stderr } = await cli.run(['contacts', 'get', 'last'], { env: settingsFor(url) });
    expect([code, stderr]).toEqual([2, 'Error: --contact-id is last, and there are no contacts yet.\n']);
  });
});

describe('an id without its flag', () => {
  it('is taken where the tool needs one and no other', async () => {
    const pathOf = async (...args: string[]) => {
      const { stdout } = await cli.run([...args, '--dry-run', '--json']);
      return new URL(JSON.parse(stdout).requests[0].url).pathname;
    };
    expect(await pathOf('contacts', 'get', '7')).toBe('/contacts/7');
    expect(await pathOf('call', 'intercom_get_contact', '7')).toBe('/contacts/7');
    expect(await pathOf('call', 'get-contact', '--contactId=7')).toBe('/contacts/7');
  });

  it.each([
    [['contacts', 'get', '7', '8'], '"8" belongs to no argument'],
    [['contacts', 'get', '7', '--contact-id', '8'], '--contact-id is given twice'],
    [['contacts', 'list', '7'], '"7" belongs to no argument'],
    [['contacts', 'attach-to-company', '7'], '"7" belongs to no argument'],
  ])('is refused in %j', async (args, message) => {
    const { code, stderr } = await cli.run([...args, '--dry-run']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
