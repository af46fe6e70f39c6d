import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';

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

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds the command line as it ships and runs it as a process of its own. Nothing of the environment of the tests
 * reaches it but the path.
 */
export function useCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-cli-'));
  const program = join(folder, 'dist/bin/intercom-tools.js');
  const children = new Set<ChildProcessWithoutNullStreams>();

  beforeAll(() => {
    // The program reads its version from the package around it.
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--bin', join(folder, 'dist')]);
  }, 60_000);

  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (
    args: readonly string[],
    { env = {}, input = '', keepsInputOpen = false }: RunOptions = {},
  ): Running => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
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

  return { program, folder, start, run: (args, options) => start(args, options).finished };
}

/** The settings by which a process reaches a sandbox. */
export function settingsFor(url: string, token = 'sandbox-token'): Record<string, string> {
  return { INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: token };
}
