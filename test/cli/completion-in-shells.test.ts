import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { completionScripts } from '../../src/cli/completion/scripts.js';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const pressTab = fileURLToPath(new URL('./helpers/press-tab.zsh', import.meta.url));

/** A machine may lack a shell; where all of them are required the test fails then. */
const lacks = (shell: string) =>
  process.env.COMPLETION_SHELLS !== 'required' && spawnSync(shell, ['--version']).error !== undefined;

beforeAll(async () => {
  symlinkSync(cli.program, join(cli.folder, 'intercom-tools'));
  mkdirSync(join(cli.folder, 'past'));
  writeFileSync(join(cli.folder, 'past.json'), '{}');
  for (const shell of Object.keys(completionScripts)) {
    writeFileSync(join(cli.folder, `script.${shell}`), (await cli.run(['completion', shell])).stdout);
  }
});

/** What a shell prints, with the program on its path. */
async function printed(shell: string, args: readonly string[]): Promise<string[]> {
  const env = {
    PATH: `${cli.folder}${delimiter}${process.env.PATH}`,
    HOME: cli.folder,
    XDG_DATA_HOME: join(cli.folder, 'data'),
    TERM: 'xterm',
  };
  const { stdout, stderr } = await promisify(execFile)(shell, [...args], { cwd: cli.folder, env, timeout: 50_000 });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** The words that bash offers for a line, whose parts stand as bash itself takes them apart. */
const inBash = (...words: string[]) =>
  printed('bash', [
    '--norc',
    '-c',
    `source ./script.bash
     complete -p intercom-tools >/dev/null || exit 1
     COMP_WORDS=(intercom-tools "$@"); COMP_CWORD=$#
     _intercom_tools 2>/dev/null
     printf '%s\\n' "\${COMPREPLY[@]}"`,
    'bash',
    ...words,
  ]);

/** The words that fish offers for a line. */
const inFish = async (line: string) =>
  (await printed('fish', ['--no-config', '-c', `source ./script.fish; complete -C ${JSON.stringify(line)}`])).map(
    (offered) => offered.split('\t')[0],
  );

/** The line that comes of pressing Tab in an interactive zsh. */
const inZsh = async (line: string) =>
  (await printed('zsh', ['-f', pressTab, './script.zsh', line])).join('\n').trimEnd();

describe.skipIf(lacks('bash'))('completion in bash', () => {
  it('offers commands, tools, parameters and values', async () => {
    expect(await inBash('con')).toEqual(['connections', 'contacts', 'conversations', 'content']);
    expect(await inBash('contacts', 'att')).toEqual(['attach-to-company']);
    expect(await inBash('call', 'intercom_snooze')).toEqual(['intercom_snooze_conversation']);
    expect(await inBash('contacts', 'search', '--sort-order', '')).toEqual(['ascending', 'descending']);
    expect(await inBash('contacts', 'get', 'la')).toEqual(['last']);
    expect(await inBash('contacts', 'search', '--query', 'email_d')).toEqual(['email_domain']);
    expect(await inBash('trigger', 'conversation.user.created', '--set', 'source.bo')).toEqual(['source.body']);
  });

  it('completes a value behind "=", where bash takes the word apart', async () => {
    expect(await inBash('contacts', 'search', '--sort-order', '=', 'a')).toEqual(['ascending']);
    expect(await inBash('contacts', 'search', '--sort-order', '=')).toEqual(['ascending', 'descending']);
    expect(await inBash('conversations', 'search', '--query', 'state', '=', 'sn')).toEqual(['snoozed']);
    expect(await inBash('conversations', 'search', '--query', '=', 'state', '=')).toEqual([
      'open',
      'closed',
      'snoozed',
    ]);
  });

  it('leaves files and folders to bash, and runs nothing of what was typed', async () => {
    expect((await inBash('sandbox', '--import', 'pas')).sort()).toEqual(['past', 'past.json']);
    expect(await inBash('export', 'n8n', '--out', 'pas')).toEqual(['past']);
    expect(await inBash('contacts', '$(touch ran)', '')).toEqual([]);
    expect(await inBash('sandbox', '--import', 'ra')).toEqual([]);
  });
});

describe.skipIf(lacks('fish'))('completion in fish', () => {
  it('offers commands, tools, parameters and values', async () => {
    expect(await inFish('intercom-tools con')).toEqual(['connections', 'contacts', 'content', 'conversations']);
    expect(await inFish('intercom-tools call snooze')).toEqual(['snooze-conversation']);
    expect(await inFish('intercom-tools contacts list --per')).toEqual(['--per-page']);
    expect(await inFish('intercom-tools tools --effect=s')).toEqual(['--effect=send']);
    expect(await inFish('intercom-tools contacts get la')).toEqual(['last']);
    expect(await inFish('intercom-tools conversations search --query state=sn')).toEqual(['state=snoozed']);
    expect(await inFish('intercom-tools trigger conversation.user.created --set source.bo')).toEqual(['source.body']);
    expect((await inFish('intercom-tools sandbox --import pas')).sort()).toEqual(['past.json', 'past/']);
  });
});

describe.skipIf(lacks('zsh'))('completion in zsh', () => {
  it.each([
    ['intercom-tools contacts att', 'intercom-tools contacts attach-to-company'],
    ['intercom-tools call intercom_snoo', 'intercom-tools call intercom_snooze_conversation'],
    ['intercom-tools contacts list --per', 'intercom-tools contacts list --per-page'],
    ['intercom-tools contacts search --sort-order a', 'intercom-tools contacts search --sort-order ascending'],
    ['intercom-tools trigger conversation.rat', 'intercom-tools trigger conversation.rating.added'],
    ['intercom-tools contacts get la', 'intercom-tools contacts get last'],
    ['intercom-tools contacts search --query email_d', 'intercom-tools contacts search --query email_domain'],
    [
      'intercom-tools conversations search --query state=sn',
      'intercom-tools conversations search --query state=snoozed',
    ],
    [
      'intercom-tools trigger conversation.user.created --set source.bo',
      'intercom-tools trigger conversation.user.created --set source.body',
    ],
    ['intercom-tools sandbox --import past.', 'intercom-tools sandbox --import past.json'],
  ])('makes of %j %j', async (line, completed) => {
    expect(await inZsh(line)).toBe(completed);
  });
});
