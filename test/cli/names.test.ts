import { describe, expect, it } from 'vitest';
import { fileOptions } from '../../src/cli/call/file-options.js';
import { callOptions } from '../../src/cli/commands/call.js';
import { commandNames } from '../../src/cli/names/command-names.js';
import { flagName } from '../../src/cli/names/flag-name.js';
import { toolNames } from '../../src/cli/names/tool-names.js';
import { resources } from '../../src/generated/resources.js';
import { allTools } from '../../tools/index.js';
import { settingsFor, useCli } from './helpers/cli.js';
import { sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

const nameOf = (id: string) => {
  const found = toolNames().find(({ tool }) => tool.id === id);
  return found && `${found.group} ${found.action}`;
};

describe('the names of tools', () => {
  it.each([
    ['intercom_list_contacts', 'contacts list'],
    ['intercom_attach_contact_to_company', 'contacts attach-to-company'],
    ['intercom_list_company_contacts', 'companies list-contacts'],
    ['intercom_reply_conversation', 'conversations reply'],
    ['intercom_list_ticket_types', 'tickets list-types'],
    ['intercom_list_data_attributes', 'attributes list'],
    ['intercom_tag_contact', 'tags tag-contact'],
    ['intercom_create_event', 'data-events create'],
    ['intercom_list_contact_events', 'data-events list-contact-events'],
  ])('make of %s the command %s', (id, command) => {
    expect(nameOf(id)).toBe(command);
  });

  it('are each the name of one tool, and of no command', () => {
    const commands = toolNames().map(({ group, action }) => `${group} ${action}`);
    const shorts = toolNames().flatMap(({ group, short }) => `${group} ${short}`);
    expect(commands.length).toBe(allTools.length);
    expect(new Set(commands).size).toBe(commands.length);
    for (const name of [...commands, ...shorts]) expect(Object.keys(commandNames)).not.toContain(name);
    for (const { group } of toolNames()) expect(Object.keys(commandNames)).not.toContain(group);
    // The short name, which a group takes as well, is the action of no other tool there.
    for (const { group, action, short } of toolNames()) {
      const others = toolNames().filter((one) => one.group === group && one.action !== action);
      expect(others.map((one) => one.action)).not.toContain(short);
    }
  });

  it('are known without loading the tools', () => {
    expect([...resources]).toEqual([...new Set(allTools.map(({ resource }) => resource))]);
  });

  it.each([
    ['contacts', 'list'],
    ['contacts', 'list-contacts'],
    ['call', 'list-contacts'],
    ['call', 'list_contacts'],
  ])('run it by %s %s', async (...words) => {
    const { sandbox, url } = await openSandbox();
    const { code, stdout } = await cli.run([...words, '--per-page', '2', '--json'], { env: settingsFor(url) });
    expect([code, sentTo(sandbox)]).toEqual([0, ['GET /contacts']]);
    expect(JSON.parse(stdout).output.contacts).toHaveLength(2);
  });

  it('show it by its short name', async () => {
    const { stdout } = await cli.run(['tools', 'show', 'list-contacts', '--json']);
    expect(JSON.parse(stdout).id).toBe('intercom_list_contacts');
  });

  it('let the events of an inbox be events', async () => {
    const inbox = await cli.run(['events', '--help']);
    expect(inbox.stdout).toMatch(/COMMANDS\n\n {2}list +List the events that were received/);
    const data = await cli.run(['data-events', '--help']);
    expect(data.stdout).toMatch(/COMMANDS\n\n {2}create +write /);
  });
});

describe('a name that does not exist', () => {
  it.each([
    [['contcts', 'list'], '"contcts" is not a command (did you mean contacts?)'],
    [['contacts', 'lst'], '"contacts lst" is not a command (did you mean contacts list?)'],
    [['events', 'lst'], '"events lst" is not a command (did you mean events list?)'],
    [['events', 'create'], '"events create" is not a command (did you mean data-events create?)'],
    [['connections', 'delet'], '"connections delet" is not a command (intercom-tools connections --help shows all)'],
    [['tags', 'tag'], '"tags tag" is not a command (did you mean tags tag-contact?)'],
    [['list-contacts'], '"list-contacts" is not a command (did you mean contacts list?)'],
    [['intercom_list_contacts'], '"intercom_list_contacts" is not a command (did you mean contacts list?)'],
    [['contacts', '--per-page', '5'], 'contacts needs a command: intercom-tools contacts --help shows all'],
    [['call', 'list-contcts'], 'there is no tool "list-contcts": did you mean list-contacts?'],
    [
      ['call', 'intercom_list_contcts'],
      'there is no tool "intercom_list_contcts": did you mean intercom_list_contacts?',
    ],
    [['contacts', 'list', '--per-pge', '5'], '--per-pge is not an option (did you mean --per-page?)'],
    [['tools', 'shwo', 'x'], '"shwo" belongs to no argument (did you mean tools show?)'],
    [['completion', 'bsh'], 'SHELL is "bsh": expected one of bash, zsh, fish (did you mean bash?)'],
    [['tools', 'contacts'], 'did you mean tools --resource contacts, or contacts --help?'],
    [['tools', 'list-contacts'], '"list-contacts" belongs to no argument (did you mean tools show list-contacts?)'],
    [['tools', 'show', 'contacts'], '"contacts" is a resource and no tool: intercom-tools contacts --help shows its'],
    [['call', 'contacts', 'list'], 'is a resource and no tool: did you mean list-contacts, or intercom-tools contacts'],
    [
      ['call', 'data-events', 'create', '--event_name', 'x'],
      'did you mean create-event, or intercom-tools data-events',
    ],
    [['completion', 'powershell'], 'SHELL is "powershell": expected one of bash, zsh, fish.'],
    [['trigger', 'conversation.user.craeted'], 'Did you mean conversation.user.created?'],
    [['help', 'sandobx'], '"sandobx" is not a command (did you mean sandbox?)'],
  ])('%j is answered with the nearest', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('the flags of a tool', () => {
  it('have one spelling, and the name of the API beside it', async () => {
    const body = async (...flags: string[]) => {
      const { stdout } = await cli.run(['contacts', 'update', ...flags, '--dry-run', '--json']);
      const [{ url, body: sent }] = JSON.parse(stdout).requests;
      return [new URL(url).pathname, sent];
    };
    const expected = ['/contacts/7', { external_id: '42', unsubscribed_from_emails: false }];
    expect(await body('--contact-id=7', '--external-id=42', '--no-unsubscribed-from-emails')).toEqual(expected);
    expect(await body('--contactId=7', '--external_id=42', '--no-unsubscribed_from_emails')).toEqual(expected);
  });

  it('are of one tool never spelled alike', () => {
    for (const { id, fields } of allTools) {
      const flags = Object.keys(fields).map(flagName);
      expect(new Set(flags).size, id).toBe(flags.length);
    }
  });

  it('share a spelling with an option of ours only where both name the admin who acts', () => {
    const options = Object.keys({ ...callOptions, ...fileOptions });
    const shared = allTools.flatMap(({ fields }) =>
      Object.keys(fields)
        .map(flagName)
        .filter((name) => options.includes(name)),
    );
    expect([...new Set(shared)]).toEqual(['admin-id']);
  });
});

describe('help', () => {
  it.each([
    [['help'], ['--help']],
    [['help', 'help'], ['--help']],
    [
      ['help', 'contacts'],
      ['contacts', '--help'],
    ],
    [
      ['help', 'contacts', 'list'],
      ['contacts', 'list', '--help'],
    ],
    [
      ['help', 'events', 'list'],
      ['events', 'list', '--help'],
    ],
    [
      ['help', 'call', 'list-contacts'],
      ['call', 'list-contacts', '-h'],
    ],
    [['connections'], ['connections', '--help']],
    [['contacts'], ['contacts', '-h']],
  ])('%j prints what %j does', async (args, others) => {
    const [one, other] = [await cli.run(args), await cli.run(others)];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toContain('USAGE intercom-tools');
  });

  it('of a tool names the other words for it', async () => {
    const { stdout } = await cli.run(['contacts', 'list', '--help']);
    expect(stdout).toContain('USAGE intercom-tools contacts list [OPTIONS]');
    expect(stdout).toContain(
      'THE SAME\n\n  intercom-tools call list-contacts\n  intercom-tools call intercom_list_contacts',
    );
  });

  it('of a group has every command of it, and of every resource its tools', async () => {
    for (const group of new Set(toolNames().map((names) => names.group))) {
      const { stdout } = await cli.run([group]);
      const actions = [...stdout.matchAll(/^ {2}([a-z-]+)\s+(?:read|write|send|delete) /gm)].map(
        ([, action]) => action,
      );
      expect(actions).toEqual(toolNames().flatMap((names) => (names.group === group ? [names.action] : [])));
    }
  });
});
