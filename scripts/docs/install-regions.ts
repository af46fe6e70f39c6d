import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { packageVersion } from '../../src/version.js';
import { installedSize } from './installed-size.js';
import { block } from './markdown.js';
import type { Region } from './region.js';
import { repository } from './repository.js';

/** What `npm pack` makes in a checkout, seen from a folder beside it. */
const archive = `../intercom-tools/intercom-tools-${packageVersion}.tgz`;

/** The regions that say how to install, from npm or from the archive: nothing else in the docs depends on which of them. */
export function installRegions(published: boolean): Readonly<Record<string, Region>> {
  const source = published ? 'intercom-tools' : archive;
  return {
    /** From nothing to the first command, in a folder of the reader's own. */
    'install-steps': () =>
      block(
        'sh',
        [...(published ? [] : archiveSteps), 'npm init -y', `npm install ${source}`, 'npx intercom-tools tools'].join(
          '\n',
        ),
      ),

    /** `install ai`: this package with others, in the versions that are tested. */
    install: (names, page) => {
      const line = block('sh', ['npm install', source, ...names.map(testedVersion)].join(' '));
      return published ? line : `${archiveFirst(page)}\n\n${line}`;
    },

    /** What goes into the configuration of an MCP client; it must work from any folder. */
    'mcp-client': (_, page) => {
      const where = 'the configuration of the client (its file and its key differ from client to client):';
      if (published) return `In ${where}\n\n${mcpClient('npx', ['-y', 'intercom-tools'])}`;
      return [
        `${archiveFirst(page)} Then install the command for all folders:`,
        block('sh', `npm install -g ${archive}`),
        `and name it in ${where}`,
        mcpClient('intercom-tools', []),
        'A client that was not started from a shell may not find the command. Give it the path that `which intercom-tools` prints.',
      ].join('\n\n');
    },

    /** What an install brings, in a sentence. */
    'installed-size': () => {
      const { packages, megabytes, sqliteMegabytes } = installedSize;
      return [
        `Installing the package brings ${packages} packages and ${megabytes} MB on Linux; ${sqliteMegabytes} MB of them are SQLite, for the inbox of webhooks`,
        'and connected workspaces, which `npm install --omit=optional` leaves out.',
      ].join('\n');
    },
  };
}

const archiveSteps = [
  `git clone ${repository}`,
  'cd intercom-tools',
  'npm ci',
  'npm pack',
  'mkdir ../my-project',
  'cd ../my-project',
];

function archiveFirst(page: string): string {
  const link = posix.relative(posix.dirname(page), 'docs/install.md');
  const target = page === 'docs/install.md' ? '#in-a-folder-of-your-own' : link;
  return `The package is not on npm yet: [make its archive](${target}) first.`;
}

function mcpClient(command: string, firstArgs: readonly string[]): string {
  const args = [...firstArgs, 'mcp', '--read-only'].map((word) => JSON.stringify(word)).join(', ');
  return block(
    'json',
    `{
  "mcpServers": {
    "intercom": {
      "command": "${command}",
      "args": [${args}],
      "env": { "INTERCOM_ACCESS_TOKEN": "…" }
    }
  }
}`,
  );
}

const tested: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../test/hosts/package.json', import.meta.url), 'utf8'),
).dependencies;

/**
 * `ai@7` for the tested 7.0.173: npm takes the newest of a major, or of a minor below 1.0.
 *
 * Without a version npm can take an older major, where the newest asks for a newer Node than the one at hand.
 */
function testedVersion(name: string): string {
  const [, range] = /^([1-9]\d*|0\.\d+)\./.exec(tested[name] ?? '') ?? [];
  if (range === undefined) throw new Error(`${name} is no dependency of test/hosts: its version would be untested.`);
  return `${name}@${range}`;
}
