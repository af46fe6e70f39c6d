import { mkdirSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { portError, systemErrorSentence } from '../../src/cli/system-error.js';
import { useCli } from './helpers/cli.js';

const cli = useCli();

/** The error of something that cannot be done. */
const errorOf = async (work: Promise<unknown>) =>
  work.then(
    () => new Error('it worked'),
    (error: unknown) => error,
  );

describe('an error of the system', () => {
  it('says which file it is about, and what to do', async () => {
    writeFileSync('file', '');
    mkdirSync('folder');
    const sentence = async (work: Promise<unknown>) => systemErrorSentence(await errorOf(work));
    expect(await sentence(open('none/file', 'r'))).toBe(
      'none/file does not exist: check the name, and that the folder around it is there.',
    );
    expect(await sentence(open('file/below', 'r'))).toBe(
      'A part of file/below is a file and no folder: check the name.',
    );
    expect(await sentence(open('folder', 'w'))).toBe('folder is a folder: name a file.');
    expect(await sentence(readdir('file'))).toBe('A part of file is a file and no folder: check the name.');
    expect(await sentence(open('file', 'wx'))).toBe('file exists already: remove it, or name another.');
  });

  it('says which port it is about, and what to do', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = createServer();
    const taken = await new Promise<unknown>((resolve) => second.once('error', resolve).listen(port, '127.0.0.1'));
    expect(systemErrorSentence(taken)).toBe(
      `Port ${port} of 127.0.0.1 is in use: end what listens there, or choose another port.`,
    );
    expect(portError(taken, { port, option: '--port' })).toEqual(
      new Error(`Port ${port} is in use: choose another with --port.`),
    );
    await new Promise((resolve) => server.close(resolve));
    const nobody = await new Promise<unknown>((resolve) => connect(port, '127.0.0.1').once('error', resolve));
    expect(systemErrorSentence(nobody)).toBe(
      `Port ${port} of 127.0.0.1 is not listened on: start what should be there, or check the address.`,
    );
  });

  it.each([
    ['EACCES', '/x may not be used by this user: change its rights, or name another place.'],
    ['ENOSPC', 'There is no space left for /x: free some, and run this again.'],
    ['EROFS', '/x is on a disk that can only be read: name another place.'],
  ])('%s names the place', (code, sentence) => {
    expect(systemErrorSentence(Object.assign(new Error(code), { code, syscall: 'open', path: '/x' }))).toBe(sentence);
    const moved = Object.assign(new Error(code), { code, syscall: 'rename', path: '/.draft', dest: '/x' });
    expect(systemErrorSentence(moved)).toBe(sentence);
  });

  it('is none when a library, or this program, made it', () => {
    expect(systemErrorSentence(new Error('no'))).toBeUndefined();
    expect(systemErrorSentence(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBeUndefined();
    expect(systemErrorSentence(Object.assign(new Error('no'), { code: 'EWHAT', syscall: 'open' }))).toBeUndefined();
  });

  it('is told in words by the program, and as data with its code', async () => {
    writeFileSync('in-the-way', '');
    const args = ['export', 'blocks', '--out', 'in-the-way/blocks'];
    const told = await cli.run(args);
    expect(told).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Error: .*in-the-way is a file, where a folder is needed\. Name another place, or move the file away\.$/m,
      ),
    });
    const data = JSON.parse((await cli.run([...args, '--json'])).stderr);
    expect(data.error).toMatchObject({
      name: 'StorageError',
      code: 'ENOTDIR',
      message: expect.stringContaining('is a file, where a folder is needed'),
    });
  });
});
