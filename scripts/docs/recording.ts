import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Frame, terminalSvg } from './terminal-svg.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inRoot = (file: string) => pathToFileURL(`${root}${file}`).href;

/** Where no sandbox left word of itself: each command has one of its own. */
const noSandboxes = join(tmpdir(), 'intercom-tools-no-sandboxes');

/** The command lines of the recording, each after `npx intercom-tools`. */
const commands = [
  ['tags', 'list', '--sandbox'],
  ['tags', 'create', '--name', 'Refund', '--dry-run'],
  ['contacts', 'create', '--rol', 'lead'],
];

/** The recording of the README: commands that are run for it, against the sandbox, with its usual seed. */
export async function recordTerminal(): Promise<string> {
  const frames = await Promise.all(commands.map(runFrame));
  return terminalSvg(frames, 'The command line of intercom-tools, run against its sandbox');
}

async function runFrame(args: readonly string[]): Promise<Frame> {
  const preloads = [
    import.meta.resolve('tsx'),
    ...['fixed-clock', 'terminal-80'].map((name) => inRoot(`scripts/docs/${name}.mjs`)),
  ];
  const child = promisify(execFile)(
    process.execPath,
    [...preloads.flatMap((url) => ['--import', url]), `${root}src/cli/main.ts`, ...args],
    { cwd: root, env: { PATH: process.env.PATH, FORCE_COLOR: '1', PAGER: 'cat', XDG_DATA_HOME: noSandboxes } },
  );
  // A command that fails on purpose prints what it has to say as well.
  const { stdout, stderr } = await child.catch((failure: { stdout: string; stderr: string }) => failure);
  return { command: `npx intercom-tools ${args.join(' ')}`, printed: `${stdout}${stderr}` };
}
