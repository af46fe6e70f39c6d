import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createActivepiecesPiece, exportActivepieces } from '../../src/hosts/activepieces/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { framework } from './framework.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'activepieces-'));
  folders.push(folder);
  return folder;
}

/** The framework's double once more, for a program that loads it by require. */
const frameworkSource = `
  const made = (kind) => (options) => ({ ...options, kind });
  const kinds = ${JSON.stringify(Object.keys(framework.Property))};
  exports.Property = Object.fromEntries(kinds.map((kind) => [kind, made(kind)]));
  exports.PieceAuth = { SecretText: made('SecretText'), CustomAuth: (options) => options };
  exports.createAction = (options) => options;
  exports.createTrigger = (options) => options;
  exports.createPiece = (options) => options;
`;

/** Exports the piece beside a framework and runs a CommonJS program with it. */
async function runExported(program: string, webhooks?: 'flow' | 'app'): Promise<unknown> {
  const folder = emptyFolder();
  await exportActivepieces(registry, folder, { webhooks });
  const target = join(folder, 'node_modules/@activepieces/pieces-framework');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.js'), frameworkSource);
  const file = join(folder, 'program.cjs');
  writeFileSync(
    file,
    `const { intercomTools: piece } = require(require('./package.json').main);
     const print = (value) => process.stdout.write(JSON.stringify(value));
     ${program}`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}

describe('the package for Activepieces', () => {
  it('depends on the framework alone', async () => {
    const folder = emptyFolder();
    await exportActivepieces(registry, folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toEqual({ '@activepieces/pieces-framework': '0.32.0' });
  });

  it('is drawn just as the piece that is made in the process', async () => {
    const piece = createActivepiecesPiece(registry, framework, createIntercom);
    expect(await runExported('print(piece);')).toEqual(JSON.parse(JSON.stringify(piece)));
  });

  it('is drawn without the code that it runs, which is loaded when something first runs', async () => {
    const loaded = await runExported(
      `const loaded = () => Object.keys(require.cache).some((path) => path.endsWith('intercom-tools.cjs'));
       const before = loaded();
       piece.actions[0].run({}).catch(() => print([before, loaded()]));`,
    );
    expect(loaded).toEqual([false, true]);
  });

  it.each(['flow', 'app'] as const)('is drawn for notifications by %s as it is in the process', async (webhooks) => {
    const { triggers } = createActivepiecesPiece(registry, framework, createIntercom, { webhooks });
    expect(await runExported('print(piece.triggers);', webhooks)).toEqual(JSON.parse(JSON.stringify(triggers)));
  });

  it('is written byte for byte the same each time', async () => {
    const folder = emptyFolder();
    const files = await exportActivepieces(registry, folder);
    const before = files.map((file) => readFileSync(file, 'utf8'));
    await exportActivepieces(registry, folder);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });
});
