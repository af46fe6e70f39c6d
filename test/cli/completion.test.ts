import { describe, expect, it } from 'vitest';
import { toolNames } from '../../src/cli/names/tool-names.js';
import { listTopics } from '../../src/webhooks/index.js';
import { useCli } from './helpers/cli.js';

const cli = useCli();

/** What a shell is answered: the first line, and the words after it. */
async function answer(...words: string[]) {
  const { code, stdout, stderr } = await cli.run(['__complete', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  const [kind, ...lines] = stdout.trimEnd().split('\n');
  return { kind, words: lines.map((line) => line.split('\t')[0] ?? ''), lines };
}

describe('the next word of a command line', () => {
  it('is a command, a group or a resource', async () => {
    const { words } = await answer('');
    for (const word of ['call', 'tools', 'events', 'connections', 'contacts', 'data-events', 'help', 'trigger']) {
      expect(words).toContain(word);
    }
    expect((await answer('con')).words).toEqual(['connections', 'contacts', 'conversations', 'content']);
  });

  it('is an action of a resource, or a command of a group, with what it does', async () => {
    expect((await answer('contacts', 'list-m')).lines).toEqual([
      'list-merges\tList the contacts that were merged into a user, the newest merge first.',
    ]);
    expect((await answer('events', '')).words).toEqual(['list', 'show', 'replay', 'purge']);
    expect((await answer('tools', 's')).words).toEqual(['show']);
    expect((await answer('help', 'contacts', 'de')).words).toEqual(['delete', 'detach-from-company']);
  });

  it('is a tool, by its id or its short name', async () => {
    for (const before of [['call'], ['tools', 'show'], ['help', 'call']]) {
      expect((await answer(...before, 'list-contact-e')).words).toEqual(['list-contact-events']);
      expect((await answer(...before, 'intercom_get_')).words).toEqual(
        toolNames().flatMap(({ tool }) => (tool.id.startsWith('intercom_get_') ? [tool.id] : [])),
      );
    }
    expect((await answer('call', '--json', 'search-con')).words).toEqual([
      'search-contacts',
      'search-conversations',
      'search-content',
    ]);
  });

  it('is a parameter of the tool, in its one spelling, until it is given', async () => {
    expect((await answer('contacts', 'list', '--p')).words).toEqual(['--per-page', '--params']);
    expect((await answer('call', 'list-contacts', '--per_page', '5', '--p')).words).toEqual(['--params']);
    expect((await answer('conversations', 'close', '--admin')).words).toEqual(['--admin-id']);
    expect((await answer('contacts', 'get', '')).words[0]).toBe('--contact-id');
  });

  it('is a value of a parameter or an option', async () => {
    expect((await answer('contacts', 'search', '--sort-order', '')).words).toEqual(['ascending', 'descending']);
    expect((await answer('contacts', 'search', '--sort_order', 'a')).words).toEqual(['ascending']);
    expect((await answer('conversations', 'reply', '--message-type=n')).words).toEqual(['--message-type=note']);
    expect((await answer('tools', '--effect', 's')).words).toEqual(['send']);
    expect((await answer('call', '--region', '')).words).toEqual(['us', 'eu', 'au']);
    expect((await answer('trigger', 'conversation.rating')).words).toEqual(['conversation.rating.added']);
    expect((await answer('trigger', '')).words).toEqual(listTopics());
    expect((await answer('completion', '')).words).toEqual(['bash', 'zsh', 'fish']);
  });

  it('is the next member of a list', async () => {
    expect((await answer('mcp', '--toolsets', 'contacts,comp')).words).toEqual(['contacts,companies']);
    expect((await answer('listen', '--topics=ticket.closed,ticket.cr')).words).toEqual([
      '--topics=ticket.closed,ticket.created',
    ]);
  });

  it('is last where the id of the newest can stand, unless something is deleted', async () => {
    expect((await answer('conversations', 'reply', '--conversation-id', '')).lines).toEqual([
      'last\tThe newest conversation',
    ]);
    expect((await answer('contacts', 'get', 'la')).words).toEqual(['last']);
    expect((await answer('call', 'get-contact', '--contact-id=')).words).toEqual(['--contact-id=last']);
    expect((await answer('contacts', 'get', '')).words.at(-1)).toBe('last');
    expect((await answer('contacts', 'delete', '--contact-id', '')).words).toEqual([]);
    expect((await answer('contacts', 'get', '--contact-id', 'c1', '')).words).not.toContain('last');
  });

  it('is a field that a search takes, and a value that the field is known to have', async () => {
    expect((await answer('contacts', 'search', '--query', 'last_e')).lines).toEqual([
      expect.stringMatching(/^last_email_opened_at\tdate: .*/),
      expect.stringMatching(/^last_email_clicked_at\tdate: .*/),
    ]);
    expect((await answer('contacts', 'search', '--query', 'cust')).words).toEqual(['custom_attributes.']);
    expect((await answer('conversations', 'search', '--query=sta')).words).toContain('--query=state');
    expect((await answer('conversations', 'search', '--query', 'state=')).words).toEqual([
      'state=open',
      'state=closed',
      'state=snoozed',
    ]);
    expect((await answer('conversations', 'search', '--query', 'state!=sn')).words).toEqual(['state!=snoozed']);
    expect((await answer('conversations', 'search', '--query', 'id=')).words).toEqual([]);
  });

  it('is a place in the item of a topic, with what a sample has there', async () => {
    const { words, lines } = await answer('trigger', 'conversation.user.created', '--set', 'source.');
    expect(words).toContain('source.body');
    expect(words).toContain('source.author.email');
    expect(lines.every((line) => /^source\.[\w.]+\t/.test(line))).toBe(true);
    expect((await answer('trigger', 'ticket.created', '--set', 'x=1', '--set=ticket_st')).words).toContain(
      '--set=ticket_state.internal_label',
    );
    expect((await answer('trigger', 'ticket.created', '--set', 'id=')).words).toEqual([]);
    expect((await answer('trigger', '--set', '')).words).toEqual([]);
  });

  it('is a file or a folder, which the shell knows', async () => {
    expect((await answer('contacts', 'create', '--params', '')).kind).toBe('files');
    expect((await answer('sandbox', '--import=pa')).kind).toBe('files');
    expect((await answer('export', 'n8n', '--out', '')).kind).toBe('folders');
  });

  it('is nothing where anything can stand, and behind what does not exist', async () => {
    expect(await answer('contacts', 'create', '--name', '')).toEqual({ kind: 'words', words: [], lines: [] });
    expect(await answer('contcts', '')).toEqual({ kind: 'words', words: [], lines: [] });
    expect(await answer('contacts', 'lst', '--')).toEqual({ kind: 'words', words: [], lines: [] });
  });
});
