import { execFile } from 'node:child_process';
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
  readonly folder = mkdtempSync(join(tmpdir(), 'new-'));

  constructor() {
    for (const part of ['src', 'tools', 'schemas', 'package.json', 'tsconfig.json']) {
      cpSync(join(project, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Runs `npm run new` with these arguments. */
  draft(...args: readonly string[]): Promise<Ended> {
    return run('node_modules/tsx/dist/cli.mjs', ['scripts/new.ts', ...args, '--root', this.folder], project);
  }

  /** What the compiler has against all tools of the checkout. */
  async compilerErrors(): Promise<string> {
    const config = join(this.folder, 'tsconfig.tools.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { noEmit: true },
        include: ['src/index.ts', 'tools'],
      }),
    );
    return (await run('node_modules/typescript/bin/tsc', ['-p', config], project)).stdout;
  }

  remove(): void {
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
