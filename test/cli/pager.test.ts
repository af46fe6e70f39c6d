import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();

/** What a program shows on a terminal of this size; `script` makes the terminal. */
async function onTerminal(command: string, env: Record<string, string>, size = 'rows 24 cols 80'): Promise<string> {
  const line = `stty ${size}; ${command}; echo "code=$?"`;
  const args = ['--quiet', '--return', '--command', line, '/dev/null'];
  const { stdout } = await promisify(execFile)('script', args, {
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  });
  return stdout.replaceAll('\r\n', '\n');
}

describe('the output on a terminal', () => {
  const show = () => `"${process.execPath}" "${cli.program}" tools show intercom_search_contacts`;
  const list = () => `"${process.execPath}" "${cli.program}" call intercom_list_tags --sandbox`;

  it('goes through the pager when it is longer than the screen, and only then', async () => {
    const pager = join(cli.folder, 'pager.sh');
    writeFileSync(pager, '#!/bin/sh\nread first\necho "PAGED: $first"\ncat > /dev/null\n', { mode: 0o755 });
    expect(await onTerminal(show(), { PAGER: pager })).toMatch(/^PAGED: .*intercom_search_contacts.*\ncode=0\n$/);
    expect(await onTerminal(show(), { PAGER: pager }, 'rows 400 cols 80')).not.toContain('PAGED');
    expect(await onTerminal(list(), { PAGER: pager })).not.toContain('PAGED');
    expect(
      (await cli.start(['tools', 'show', 'intercom_search_contacts'], { env: { PAGER: pager } }).finished).stdout,
    ).not.toContain('PAGED');
  });

  it.each(['no-such-pager', 'false', 'cat', ''])('is printed when the pager is %j', async (pager) => {
    const shown = await onTerminal(show(), { PAGER: pager });
    expect(shown).toContain('Search by --query');
    expect(shown).toMatch(/code=0\n$/);
  });

  it('ends well when the reader leaves the pager before the end', async () => {
    expect(await onTerminal(show(), { PAGER: 'head -n 1' })).toMatch(/intercom_search_contacts.*\ncode=0\n$/);
  });

  it('is coloured, unless NO_COLOR says no', async () => {
    expect(await onTerminal(list(), {})).toContain('\u001b[1mID');
    expect(await onTerminal(list(), { NO_COLOR: '1' })).not.toContain('\u001b');
  });
});
