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

    /** What npm 11 and later say of the scripts of the package, and what to answer. */
    'install-scripts': () => (published ? noScripts : [scriptWarning, warningAnswer].join('\n\n')),

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
  'npm pack --quiet',
  'mkdir ../my-project',
  'cd ../my-project',
];

const noScripts = 'Neither this package nor one that it brings has scripts that npm runs when it is installed.';

const scriptWarning = [
  'Newer versions of npm, 11.19 for one, end the installation with a warning:',
  block(
    'text',
    `npm warn install-scripts 1 package has install scripts not yet covered by allowScripts:
npm warn install-scripts   intercom-tools@${packageVersion} (prepare: npm run build)
npm warn install-scripts
npm warn install-scripts Run \`npm install-scripts ls\` to review, or \`npm install-scripts approve <pkg>\` to allow.`,
  ),
].join('\n\n');

const warningAnswer = [
  'There is nothing to approve: that script builds a checkout, and npm runs it for no archive, which is built already. In your',
  'project `npm install-scripts deny intercom-tools` ends the warning. No other package that comes along has such a script.',
].join('\n');

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
