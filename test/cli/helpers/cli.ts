import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.js';
import { processTerminal } from '../../../src/cli/terminal.js';

/** What a finished command line left behind. */
interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Text for standard input, which is empty otherwise. */
  readonly input?: string;
  /** Leaves standard input open, as a person at a keyboard does. */
  readonly keepsInputOpen?: boolean;
}

/** A command line that still runs. */
interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when the process has ended and all its output has been read. */
  readonly finished: Promise<Finished>;
  /** Resolves with the first line on standard output. */
  firstLine(): Promise<string>;
}

export interface Cli {
  /** Where the program is. */
  readonly program: string;
  /** A folder of its own for files of the test. */
  readonly folder: string;
  start(args: readonly string[], options?: RunOptions): Running;
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** How `run` carries out a command line, where not in the process of the tests. */
    readonly commandLines?: 'as processes';
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

let building: Promise<string> | undefined;

/** The command line as it ships, built once for all files of a worker. Resolves with the folder around its `dist`. */
function builtProgram(): Promise<string> {
  building ??= build();
  return building;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-program-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build.mjs'), '--bin', join(folder, 'dist')]);
  // The program reads its version and the sandbox's pages from the package around it, and copies its licence into exports.
  for (const name of ['package.json', 'LICENSE']) copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'assets'), join(folder, 'assets'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  return folder;
}

/**
 * The command line, with nothing of the environment of the tests but the path, and a place of its own for what it keeps. `start` always starts a process of the
 * program as it ships; `run` does so where the suite is about that, and otherwise runs the same commands in this process.
 */
export function useCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-cli-'));
  const program = join(folder, 'dist/bin/intercom-tools.js');
  const children = new Set<ChildProcessWithoutNullStreams>();
  const before = process.cwd();

  beforeAll(async () => {
    cpSync(await builtProgram(), folder, { recursive: true });
    process.chdir(folder);
  }, 60_000);

  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  const start = (
    args: readonly string[],
    { env = {}, input = '', keepsInputOpen = false }: RunOptions = {},
  ): Running => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', XDG_DATA_HOME: join(folder, 'data'), ...env },
    });
    children.add(child);
    // The program may end without reading what is written to it.
    child.stdin.on('error', () => {});
    if (keepsInputOpen) child.stdin.write(input);
    else child.stdin.end(input);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const finished = new Promise<Finished>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
    const firstLine = () =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
        };
        child.stdout.on('data', look);
        look();
        finished.then(() => reject(new Error(`It ended without a line: ${stderr}`)), reject);
      });
    return { child, finished, firstLine };
  };

  const run = (args: readonly string[], options: RunOptions = {}): Promise<Finished> => {
    const asProcess = inject('commandLines') === 'as processes' || options.env?.NODE_OPTIONS !== undefined;
    return asProcess ? start(args, options).finished : runHere(args, folder, options);
  };
  return { program, folder, start, run };
}

/** Runs a command line in this process, between streams of its own. */
async function runHere(
  args: readonly string[],
  folder: string,
  { env = {}, input = '' }: RunOptions,
): Promise<Finished> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const texts = [text(stdout), text(stderr)] as const;
  const terminal = processTerminal({
    env: { PATH: process.env.PATH ?? '', XDG_DATA_HOME: join(folder, 'data'), ...env },
    stdin,
    stdout,
    stderr,
    // Nobody interrupts it.
    once: () => undefined,
  });
  const code = await runCli(args, terminal);
  stdout.end();
  stderr.end();
  return { code, stdout: await texts[0], stderr: await texts[1] };
}

/** The settings by which a process reaches a sandbox. */
export function settingsFor(url: string, token = 'sandbox-token'): Record<string, string> {
  return { INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: token };
}
