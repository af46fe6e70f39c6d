import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writePrivateFile } from '../../src/cli/private-file.js';
import { pathPlace } from '../../src/client/file/place.js';
import { StorageError } from '../../src/errors.js';
import { makeFolder } from '../../src/files/make-folder.js';
import { realFile } from '../../src/files/real-file.js';

const root = mkdtempSync(join(tmpdir(), 'intercom-tools-places-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let made = 0;
beforeEach(() => {
  made += 1;
  folder = join(root, String(made));
  mkdirSync(folder);
});
const at = (...names: string[]) => join(folder, ...names);

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StorageError) return `${error.problem}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('a folder', () => {
  it('is made with those around it, for its owner alone where that is asked', () => {
    makeFolder(at('a', 'b', 'c'), 0o700);
    expect(lstatSync(at('a')).mode & 0o777).toBe(0o700);
    expect(lstatSync(at('a', 'b', 'c')).isDirectory()).toBe(true);
    makeFolder(at('a', 'b', 'c'));
  });

  it('is made through a link to a folder', () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('link'));
    makeFolder(at('link', 'inner'));
    expect(existsSync(at('real', 'inner'))).toBe(true);
  });

  it('is refused where a file is in the way', () => {
    writeFileSync(at('file'), '');
    for (const path of [at('file'), at('file', 'x'), at('file', 'x', 'y')]) {
      expect(refusal(() => makeFolder(path))).toBe(
        `foreign: ${at('file')} is a file, where a folder is needed. Name another place, or move the file away.`,
      );
    }
  });

  it('is refused at a link that leads nowhere, or back to itself', () => {
    symlinkSync(at('gone'), at('dangling'));
    expect(refusal(() => makeFolder(at('dangling', 'x')))).toBe(
      `foreign: ${at('dangling')} is a link to ${at('gone')}, which does not exist. Make what it leads to, or name another place.`,
    );
    symlinkSync(at('two'), at('one'));
    symlinkSync(at('one'), at('two'));
    expect(refusal(() => makeFolder(at('one', 'x')))).toMatch(/^foreign: .*leads back to itself/);
  });

  // Node's own recursive mkdir never ends there.
  it.runIf(process.platform === 'linux')('is refused at once where the file system makes none', () => {
    const began = performance.now();
    expect(refusal(() => makeFolder('/proc/x/y/z'))).toMatch(
      /^failed: \/proc\/x cannot be created: .*Name another place/,
    );
    expect(refusal(() => makeFolder('/dev/null/x'))).toMatch(/^foreign: \/dev\/null is a file/);
    expect(refusal(() => makeFolder('/sys/x'))).toMatch(/^(denied|read-only): \/sys\/x cannot be created/);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('is made by this one function alone', async () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url));
    const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const makers = [];
    for (const name of files) {
      if (/\bmkdir(Sync)?\(/.test(await readFile(join(src, name), 'utf8'))) makers.push(name);
    }
    expect(makers).toEqual([join('files', 'make-folder.ts')]);
  });
});

describe('a file that a link leads to', () => {
  it('is the same by every name, whether it exists or not', () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('folder'));
    expect(realFile(at('folder', 'new'))).toBe(at('real', 'new'));
    writeFileSync(at('real', 'file'), '');
    symlinkSync(join('folder', 'file'), at('name'));
    expect([at('name'), at('folder', 'file'), at('real', 'file')].map(realFile)).toEqual(
      new Array(3).fill(at('real', 'file')),
    );
  });

  it('is written, and the link stays', async () => {
    writeFileSync(at('target'), 'old');
    symlinkSync(at('target'), at('link'));
    await writePrivateFile(at('link'), 'new');
    const place = await pathPlace(at('link'), { overwrite: true, tool: 'a_tool' });
    expect(readFileSync(at('target'), 'utf8')).toBe('new');
    const stream = await place.begin();
    await new Promise<void>((resolve) => stream.end('saved', resolve));
    await place.keep();
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('target'), 'utf8')).toBe('saved');
  });

  it('is refused where there is none', async () => {
    symlinkSync(at('gone'), at('link'));
    await expect(writePrivateFile(at('link'), 'new')).rejects.toThrow('is a link to');
    await expect(pathPlace(at('link'), { overwrite: true, tool: 'a_tool' })).rejects.toThrow(
      `saveTo is not a place to write to. ${at('link')} is a link to ${at('gone')}, which does not exist.`,
    );
    expect(existsSync(at('gone'))).toBe(false);
  });
});
