import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOptions } from '../../src/cli/call/file-options.js';
import { callOptions } from '../../src/cli/commands/call.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { allTools } from '../../tools/index.js';
import { settingsFor, useCli } from './helpers/cli.js';
import { firstContactId, sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

/** A call to a sandbox of this test, and what arrived there. */
async function call(args: readonly string[], { input = '' } = {}) {
  const { sandbox, url } = await openSandbox();
  const finished = await cli.run(['call', ...args], { env: settingsFor(url), input });
  return { ...finished, sandbox, url };
}

const bodySentTo = (sandbox: Sandbox) => sandbox.requests.list().at(-1)?.request.body;

describe('the parameters of a call', () => {
  it('come from options as text, which the tool reads', async () => {
    const { code, sandbox } = await call([
      'intercom_create_contact',
      '--email=ada@lighthouse.example',
      '--name',
      'Ada "the first" Byron',
      '--external_id',
      '00017',
      '--signed_up_at',
      '1767225600',
      '--no-unsubscribed_from_emails',
      '--custom_attributes',
      '{"signup_source":"fair"}',
    ]);
    expect(code).toBe(0);
    expect(bodySentTo(sandbox)).toEqual({
      email: 'ada@lighthouse.example',
      name: 'Ada "the first" Byron',
      external_id: '00017',
      signed_up_at: 1_767_225_600,
      unsubscribed_from_emails: false,
      custom_attributes: { signup_source: 'fair' },
    });
  });

  it.each([['--skip_notifications'], ['--skip_notifications', 'true'], ['--skip_notifications=true']])(
    'say yes by %j',
    async (...flag) => {
      const { stdout } = await cli.run([
        ...['call', 'intercom_reply_conversation', '--conversationId', '1', '--message_type', 'note'],
        ...['--body', 'x', '--admin_id', '2', ...flag, '--dry-run', '--json'],
      ]);
      expect(JSON.parse(stdout).requests[0].body).toMatchObject({ skip_notifications: true });
    },
  );

  it('may be negative numbers, and may come before the tool only as options of ours', async () => {
    const { code, stderr } = await cli.run([
      ...['call', '--region', 'eu', 'intercom_list_contacts', '--per_page', '-5', '--dry-run'],
    ]);
    expect([code, stderr]).toEqual([2, 'Error: --per-page is "-5": expected a whole number from 1 to 150.\n']);
  });

  it('come from a file', async () => {
    writeFileSync(join(cli.folder, 'tag.json'), '\ufeff{ "name": "From a file" }');
    const { code, sandbox } = await call(['intercom_create_tag', '--params', 'tag.json']);
    expect([code, bodySentTo(sandbox)]).toEqual([0, { name: 'From a file' }]);
  });

  it('come from standard input, null included', async () => {
    const { sandbox, url } = await openSandbox();
    const contactId = await firstContactId(sandbox);
    const input = JSON.stringify({ contactId, phone: null, name: 'Zoë 😀' });
    const args = ['call', 'intercom_update_contact', '--params', '-'];
    const { code } = await cli.run(args, { env: settingsFor(url), input });
    expect([code, bodySentTo(sandbox)]).toEqual([0, { phone: null, name: 'Zoë 😀' }]);
  });

  it('come from both, and single ones win', async () => {
    const input = '{"name":"from the file","id":"7"}';
    const { stdout } = await cli.run(
      ['call', 'intercom_create_tag', '--params=-', '--name', 'from the line', '--dry-run', '--json'],
      { input },
    );
    expect(JSON.parse(stdout).requests[0].body).toEqual({ name: 'from the line', id: '7' });
  });

  it.each([
    ['no.json', '', '--params cannot read no.json (ENOENT)'],
    ['-', '{"name"', '--params cannot use standard input, which is not valid JSON'],
    ['-', '', '--params cannot use standard input, which is not valid JSON'],
    ['-', '["name"]', '--params cannot use standard input, which is a list: expected a JSON object'],
    ['-', 'null', '--params cannot use standard input, which is null: expected a JSON object'],
  ])('from %s holding %j are refused', async (source, input, message) => {
    const { code, stdout, stderr, sandbox } = await call(['intercom_create_tag', '--params', source], { input });
    expect([code, stdout, sentTo(sandbox)]).toEqual([2, '', []]);
    expect(stderr).toContain(message);
  });

  it('in another encoding are refused, wherever they come from', async () => {
    const latin1 = Buffer.from('{"name":"Zo\u00eb"}', 'latin1');
    writeFileSync(join(cli.folder, 'latin1.json'), latin1);
    const fromFile = await call(['intercom_create_tag', '--params', 'latin1.json']);
    const fromLine = await call(['intercom_create_tag', '--name', 'Zo\ufffd']);
    for (const { code, stderr, sandbox } of [fromFile, fromLine]) {
      expect([code, sentTo(sandbox)]).toEqual([2, []]);
      expect(stderr).toContain('UTF-8');
    }
  });

  it.each([
    [['--contactid', '5'], 'Error: --contactid is not an option (did you mean --contact-id?)'],
    [['--contactId', '5', '--dryrun'], 'Error: --dryrun is not an option (did you mean --dry-run?)'],
    [[], '--contact-id is missing: give contactId, external_id or email, or last for the newest.\nExample: '],
    [['--contactId', '..'], '--contact-id is "..": expected the id of an existing object.'],
    [['--contactId=1', 'word'], 'Error: "word" belongs to no argument'],
    [['--contactId=1', '--limit=5'], '--limit goes with --all'],
    [['--contactId=1', '--all', '--limit=few'], '--limit is "few": expected a whole number 0 or more'],
    [['--contactId=1', '--all'], 'intercom_get_contact is not a list: '],
  ])('given as %j are refused before anything is sent', async (args, message) => {
    const { code, stdout, stderr, sandbox } = await call(['intercom_get_contact', ...args]);
    expect([code, stdout, sentTo(sandbox)]).toEqual([2, '', []]);
    expect(stderr).toContain(message);
  });

  it('that are a query say how it is written when they are left out', async () => {
    const { code, stderr } = await call(['intercom_search_conversations']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Error: --query is missing: expected conditions such as .*\nExample: .*\nMore: intercom-tools call search-conversations --help\n$/,
    );
  });

  it('are shown on the page of the tool', async () => {
    const { code, stdout } = await cli.run(['call', 'intercom_create_contact', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /PARAMETERS[\s\S]*--email=<text>[\s\S]*--custom-attributes=<json>[\s\S]*OPTIONS[\s\S]*--dry-run/,
    );
    expect(stdout).toContain("echo '{");
  });

  it('never have the name of an option of ours', () => {
    const options = Object.keys({ ...callOptions, ...fileOptions, help: '' });
    const clashes = allTools.flatMap(({ id, fields }) =>
      Object.keys(fields).flatMap((name) => (options.includes(name) ? [`${id} ${name}`] : [])),
    );
    expect(allTools.length).toBeGreaterThan(30);
    expect(clashes).toEqual([]);
  });
});
