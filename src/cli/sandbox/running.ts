import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLoopback } from '../../client/base-url.js';
import { codeOf } from '../../files/file-problem.js';
import { makeFolder } from '../../files/make-folder.js';
import { isObject } from '../../tool/json.js';
import { dataFolder } from '../data-folder.js';
import { writePrivateFile } from '../private-file.js';
import type { Terminal } from '../terminal.js';

/** A sandbox that another process runs. */
export interface RunningSandbox {
  /** Its address, without a closing slash. */
  readonly url: string;
  readonly token: string;
}

interface Announced extends RunningSandbox {
  readonly pid: number;
  /** Unix milliseconds. */
  readonly startedAt: number;
}

/** Milliseconds that a sandbox may take to answer that it is one. */
const answerTimeoutMs = 3_000;

/**
 * Leaves word of a sandbox for the commands that run in the same folder: a file for the user alone, among what this
 * program keeps, named after the folder and the process. Resolves with what removes it. Where nothing can be written the
 * sandbox runs all the same, and a line says that it will not be found.
 */
export async function announceSandbox(
  { url, token }: RunningSandbox,
  terminal: Terminal,
): Promise<() => Promise<void>> {
  const place = placeOf(terminal);
  const file = join(place, `${await folderKey()}-${process.pid}.json`);
  const announced: Announced = { url, token, pid: process.pid, startedAt: Date.now() };
  try {
    makeFolder(place, 0o700);
    await writePrivateFile(file, JSON.stringify(announced));
    await removeDead(place);
  } catch (error) {
    const why = codeOf(error) ?? (error instanceof Error ? error.message : 'unknown reason');
    await terminal.err.line(`Nothing can be written to ${place} (${why}): --sandbox will not find this sandbox.`);
    return async () => {};
  }
  // What is left of a file that cannot be removed is ignored as that of a dead process.
  return () => rm(file, { force: true }).catch(() => {});
}

/** The sandbox that was started last in this folder and still runs. */
export async function findRunningSandbox(terminal: Terminal): Promise<RunningSandbox | undefined> {
  const place = placeOf(terminal);
  await removeDead(place);
  const key = await folderKey();
  const files = (await filesIn(place)).filter((name) => name.startsWith(`${key}-`));
  const found = (await Promise.all(files.map((name) => readAnnounced(join(place, name))))).filter(
    (one) => one !== undefined,
  );
  for (const one of found.sort((left, right) => right.startedAt - left.startedAt)) {
    if (await isSandbox(one.url)) return { url: one.url, token: one.token };
  }
  return undefined;
}

function placeOf({ env }: Terminal): string {
  return join(dataFolder(env), 'sandboxes');
}

async function folderKey(): Promise<string> {
  const folder = await realpath(process.cwd());
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

async function filesIn(place: string): Promise<string[]> {
  return (await readdir(place).catch(() => [])).filter((name) => /^[\da-f]{16}-\d+\.json$/.test(name));
}

/** Files of processes that ended without a chance to remove them. */
async function removeDead(place: string): Promise<void> {
  const dead = (await filesIn(place)).filter((name) => !isAlive(Number(/-(\d+)\.json$/.exec(name)?.[1])));
  await Promise.all(dead.map((name) => rm(join(place, name), { force: true })));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives where it may not be signalled: another user runs it, such as by sudo. Whether it is a sandbox shows its answer.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What a file says; undefined for one that another user could have written, or that is none of ours. */
async function readAnnounced(file: string): Promise<Announced | undefined> {
  try {
    const status = await lstat(file);
    // Reading a pipe would wait for its writer, and a link could name what others write.
    if (!status.isFile()) return undefined;
    const { uid } = status;
    if (process.getuid !== undefined && uid !== process.getuid()) return undefined;
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!isObject(read)) return undefined;
    const { url, token, pid, startedAt } = read;
    if (typeof url !== 'string' || !URL.canParse(url) || !isLoopback(new URL(url))) return undefined;
    if (typeof token !== 'string' || typeof pid !== 'number' || typeof startedAt !== 'number') return undefined;
    return { url: new URL(url).origin, token, pid, startedAt };
  } catch {
    return undefined;
  }
}

/** The number of a dead process, or its port, can have gone to a program that is none. */
async function isSandbox(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/_sandbox`, { signal: AbortSignal.timeout(answerTimeoutMs), redirect: 'error' });
    const state: unknown = await answer.json();
    return isObject(state) && state.name === 'intercom-tools sandbox';
  } catch {
    return false;
  }
}
