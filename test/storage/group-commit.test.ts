import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { groupCommit } from '../../src/storage/group-commit.js';
import { openDriver, type SqliteDriver } from '../../src/storage/sqlite-driver.js';
import { scratchFolder } from '../inbox/arrivals.js';

let file: string;
let driver: SqliteDriver;
let commits: number;

beforeEach(async () => {
  file = join(await scratchFolder(), 'rows.db');
  await writeFile(file, '', { mode: 0o600 });
  const real = await openDriver(file);
  real.exec('PRAGMA journal_mode = WAL; CREATE TABLE rows (value TEXT UNIQUE)');
  commits = 0;
  driver = {
    exec: real.exec,
    commit: () => {
      commits++;
      return real.commit();
    },
    run: real.run,
    all: real.all,
    get inTransaction() {
      return real.inTransaction;
    },
    close: real.close,
  };
  return () => real.close();
});

const insert = (value: string) => () => driver.run('INSERT INTO rows VALUES (?)', [value]);
const rows = () => driver.all('SELECT value FROM rows ORDER BY value').map(({ value }) => value);

describe('writes that come together', () => {
  it('share a transaction, and each gets its own result', async () => {
    const group = groupCommit(driver, file);
    const results = await Promise.all([1, 2, 3].map((n) => group.write(() => insert(String(n))() + n)));
    expect(results).toEqual([2, 3, 4]);
    expect(commits).toBe(1);
  });

  it('share the next transaction with what comes while one is on its way', async () => {
    const group = groupCommit(driver, file);
    const second: Promise<unknown>[] = [];
    await group.write(() => {
      for (const value of ['b', 'c', 'd']) second.push(group.write(insert(value)));
    });
    await Promise.all(second);
    expect(commits).toBe(2);
    expect(rows()).toEqual(['b', 'c', 'd']);
  });

  it('fail together, and leave nothing behind', async () => {
    const group = groupCommit(driver, file);
    const outcomes = await Promise.allSettled([
      group.write(insert('a')),
      group.write(insert('a')),
      group.write(insert('b')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(rows()).toEqual([]);
    await group.write(insert('c'));
    expect(rows()).toEqual(['c']);
  });

  it('are settled before the end, and refused after it', async () => {
    const group = groupCommit(driver, file);
    const writes = Array.from({ length: 2500 }, (_, n) => group.write(insert(String(n))));
    await group.end();
    await Promise.all(writes);
    expect(commits).toBe(3);
    await expect(group.write(insert('late'))).rejects.toMatchObject({ problem: 'closed' });
  });
});

it('waits for another process that writes, without blocking this one', async () => {
  const other = await openDriver(file);
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const group = groupCommit(driver, file);
  let done = false;
  const write = group.write(insert('a')).then(() => {
    done = true;
  });
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toBe(false);
  other.exec('COMMIT');
  await write;
  expect(rows()).toEqual(['a']);
});
