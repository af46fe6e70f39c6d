import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What a program printed, and how it ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A checkout of its own to draft into: the sources, without tests and docs. */
export class Checkout {
  readonly #sandboxes: ChildProcess[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'new-'));

  constructor() {
    for (const part of ['src', 'tools', 'schemas', 'package.json', 'tsconfig.json']) {
      cpSync(join(project, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Takes a tool away, by its path below tools/, so that it can be drafted anew. */
  removeTool(file: string): void {
    rmSync(join(this.folder, 'tools', file));
  }

  /** Runs `npm run new` with these arguments. */
  draft(...args: readonly string[]): Promise<Ended> {
    return run('node_modules/tsx/dist/cli.mjs', ['scripts/new.ts', ...args, '--root', this.folder], project);
  }

  /** Starts the sandbox of the checkout, without data, and returns its address. It ends with the checkout. */
  async startSandbox(): Promise<string> {
    const program = join(this.folder, 'serve.ts');
    writeFileSync(
      program,
      `import { createSandbox } from './src/sandbox/index.js';
      console.log((await createSandbox({ data: 'empty' }).listen()).url);`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', program], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#sandboxes.push(child);
    const [said] = await once(child.stdout, 'data');
    return String(said).trim();
  }

  /** What the compiler has against all tools of the checkout, and its sandbox. */
  async compilerErrors(): Promise<string> {
    const config = join(this.folder, 'tsconfig.tools.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { noEmit: true },
        include: ['src/index.ts', 'src/sandbox', 'tools'],
      }),
    );
    return (await run('node_modules/typescript/bin/tsc', ['-p', config], project)).stdout;
  }

  /** What the formatter and linter have against a folder of the checkout. */
  async formatErrors(folder: string): Promise<string> {
    cpSync(join(project, 'biome.json'), join(this.folder, 'biome.json'));
    const { code, stdout, stderr } = await run(
      'node_modules/@biomejs/biome/bin/biome',
      ['check', '--vcs-enabled=false', folder],
      this.folder,
    );
    return code === 0 ? '' : stdout + stderr;
  }

  remove(): void {
    for (const child of this.#sandboxes) child.kill();
    rmSync(this.folder, { recursive: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(project, program), ...args], { cwd }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}
