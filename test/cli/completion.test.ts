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
    expect((await answer('con')).words).toEqual(['connections', 'contacts', 'conversations']);
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
    expect((await answer('call', '--json', 'search-con')).words).toEqual(['search-contacts', 'search-conversations']);
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
