import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { conversationSearch } from '../../src/intercom/index.js';
import { worstEffect } from '../../src/tool/effect.js';
import { packageVersion } from '../../src/version.js';
import { allTools } from '../../tools/index.js';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const quiet = { code: 0, stderr: '' };

describe('the overview', () => {
  it.each([['--help'], ['-h'], []])('is printed for %j', async (...args) => {
    const { stdout, ...rest } = await cli.run(args);
    expect(rest).toEqual(quiet);
    for (const part of ['tools show', 'test-connection', 'INTERCOM_ACCESS_TOKEN', 'EXIT CODES', 'outcome is unknown']) {
      expect(stdout).toContain(part);
    }
  });

  it('prints the version of the package', async () => {
    expect(await cli.run(['--version'])).toEqual({ ...quiet, stdout: `${packageVersion}\n` });
  });

  it('has no colours in a file, and no trailing blanks', async () => {
    const { stdout } = await cli.run(['--help'], { env: { FORCE_COLOR: '1', TERM: 'xterm-256color' } });
    expect(stdout).toBe(stripVTControlCharacters(stdout));
    expect(stdout).not.toMatch(/ $/m);
  });

  it('says which command was meant', async () => {
    const { code, stdout, stderr } = await cli.run(['sandobx']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: "sandobx" is not a command (did you mean sandbox?).\n',
    });
  });

  it.each(['tools', 'tools show', 'call', 'sandbox', 'test-connection'])('has a page for %s', async (name) => {
    const { stdout, ...rest } = await cli.run([...name.split(' '), '--help']);
    expect(rest).toEqual(quiet);
    expect(stdout).toContain(`USAGE intercom-tools ${name}`);
    expect(stdout).toContain('EXAMPLE');
  });
});

describe('the list of tools', () => {
  it('holds every tool with its effect', async () => {
    const { stdout, ...rest } = await cli.run(['tools']);
    expect(rest).toEqual(quiet);
    const rows = stdout.split('\n').flatMap((line) => {
      const [, id, effect] = /^ {2}(\S+) +(\S+) /.exec(line) ?? [];
      return id === undefined ? [] : [[id, effect]];
    });
    expect(rows.sort()).toEqual(allTools.map(({ id, effect }) => [id, worstEffect(effect)]).sort());
  });

  it('holds only the tools of a resource and an effect', async () => {
    const { stdout } = await cli.run(['tools', '--resource', 'contacts', '--effect', 'delete']);
    expect(stdout).toBe(
      `contacts
  intercom_delete_contact  delete  Delete contact
  intercom_block_contact   delete  Block contact
  intercom_merge_contacts  delete  Merge contacts
`,
    );
  });

  it('says when no tool fits', async () => {
    expect(await cli.run(['tools', '--resource=admins', '--effect=send'])).toEqual({
      ...quiet,
      stdout: 'No tool fits.\n',
    });
  });

  it('is JSON for programs', async () => {
    const { stdout } = await cli.run(['tools', '--json', '--effect', 'send', '--sandbox']);
    const list = JSON.parse(stdout);
    expect(list.find(({ id }: { id: string }) => id === 'intercom_reply_conversation')).toMatchObject({
      title: 'Reply to conversation',
      resource: 'conversations',
      effect: 'send',
      effectDependsOnParameters: true,
      since: '2.11',
      idempotent: false,
      pages: false,
    });
  });

  it.each([
    [['--resource', 'contact'], '--resource is "contact" (did you mean contacts?)'],
    [['--effect', 'sned'], '--effect is "sned": expected one of read, write, send, delete'],
    [['shwo'], '"shwo" belongs to no argument'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(['tools', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('a tool', () => {
  it('is shown with parameters, outputs, effect and an example', async () => {
    const { stdout, ...rest } = await cli.run(['tools', 'show', 'intercom_reply_conversation']);
    expect(rest).toEqual(quiet);
    for (const pattern of [
      /^ +Effect +send +reaches a customer/m,
      /^ +Since +2\.11/m,
      /^ +--message-type +comment\|note \* /m,
      /^ +--skip-notifications +true\|false .*\(since\s+2\.15\)$/m,
      /^ +conversation +conversation +The whole conversation/m,
      /^ +intercom-tools call intercom_reply_conversation \\\n +--conversation-id \d+ --message-type comment/m,
    ]) {
      expect(stdout).toMatch(pattern);
    }
  });

  it.each([
    ['call', 'intercom_search_conversations', '--help'],
    ['tools', 'show', 'intercom_search_conversations'],
  ])('that searches says what it can search by: %s', async (...args) => {
    const { stdout } = await cli.run(args);
    const lines = stdout.split('\n');
    const from = lines.indexOf('Search by --query');
    const section = lines.slice(from, from + 70);
    const text = section.join(' ').replaceAll(/\s+/g, ' ');
    for (const field of Object.keys(conversationSearch.fields)) expect(text).toContain(field);
    for (const part of [
      '= != IN NIN < > date: 2026-01-31, 2026-01-31T09:00:00Z, or unix seconds',
      '= != IN NIN true or false open, read, ai_agent_participated',
      'custom_attributes.{name}',
      'state: open, closed, snoozed',
      "--query 'state=open AND waiting_since<2026-01-31' open ones that have waited",
    ]) {
      expect(text).toContain(part);
    }
    expect(Math.max(...section.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('that does not search says nothing of it', async () => {
    expect((await cli.run(['tools', 'show', 'intercom_list_contacts'])).stdout).not.toContain('Search by');
  });

  it('is shown as data, its parameters as a JSON Schema', async () => {
    const { stdout } = await cli.run(['tools', 'show', 'intercom_get_note', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'intercom_get_note',
      effect: 'read',
      parameters: { type: 'object', required: ['noteId'], additionalProperties: false },
      output: { note: { type: 'object', schema: 'note' } },
      example: { noteId: expect.any(String) },
    });
  });

  // As a process of its own one of each resource, since a process takes a third of a second.
  const firstOfResource = new Map(allTools.toReversed().map((tool) => [tool.resource, tool]));
  const shown = inject('commandLines') === 'as processes' ? [...firstOfResource.values()] : allTools;
  it.each(shown.map(({ id }) => id))('%s is shown', async (id) => {
    const { code, stdout } = await cli.run(['tools', 'show', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(id);
  });

  it.each([
    ['intercom_get_contct', 'did you mean intercom_get_contact?'],
    ['send_fax', 'list the tools to see what there is'],
  ])('that does not exist is refused: %s', async (id, hint) => {
    const { code, stdout, stderr } = await cli.run(['tools', 'show', id]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`there is no tool "${id}"`);
    expect(stderr).toContain(hint);
  });

  it('that is not named is asked for', async () => {
    const { code, stderr } = await cli.run(['tools', 'show']);
    expect([code, stderr]).toEqual([
      2,
      'Error: ID is missing: id or short name of the tool to show.\nExample: intercom-tools tools show create-contact\nMore: intercom-tools tools show --help\n',
    ]);
  });
});

describe('what a command loads', () => {
  /** The parts of the program that a command line loads, as their text. */
  async function loadedBy(...args: string[]): Promise<string> {
    const file = join(cli.folder, `loads-${args.join('-').replaceAll(/\W/g, '')}.txt`);
    const recorder = pathToFileURL(fileURLToPath(new URL('./helpers/record-loads.mjs', import.meta.url)));
    const env = { NODE_OPTIONS: `--import=${recorder.href}`, RECORD_LOADS: file };
    expect(await cli.run(args, { env })).toMatchObject({ code: 0 });
    const urls = readFileSync(file, 'utf8').trim().split('\n');
    const texts = urls.map((url) => (url.startsWith('file:') ? readFileSync(fileURLToPath(url), 'utf8') : url));
    return texts.join('\n');
  }

  const axios = /AxiosError/;
  const server = /node:http"|Access Token Invalid/;
  const parser = /ZodError/;

  it('holds neither axios nor a server, nor any parser, for the overview', async () => {
    const text = await loadedBy('--help');
    expect([axios, server, parser].filter((mark) => mark.test(text))).toEqual([]);
  });

  it('holds neither axios nor a server, nor any parser, nor the tools themselves for the list of tools', async () => {
    const text = await loadedBy('tools');
    const definition = /GET \/contacts\/\{contactId\}/;
    expect([axios, server, parser, definition].filter((mark) => mark.test(text))).toEqual([]);
  });

  it('holds them for a call to a sandbox, so that the search for them can fail', async () => {
    const text = await loadedBy('call', 'intercom_list_tags', '--sandbox');
    expect([axios, server, parser].filter((mark) => mark.test(text))).toEqual([axios, server, parser]);
  });
});
