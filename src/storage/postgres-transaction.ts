import { StorageError } from '../errors.js';
import { postgresError } from './postgres-errors.js';
import type { PostgresConnection, PostgresPool, PostgresQueryable } from './postgres-pool.js';
import type { Row } from './row.js';

/** Runs statements, each by itself or inside the transaction that it belongs to. */
export interface PostgresStatements {
  all(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs one statement and returns how many rows it changed. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
}

/** A transaction, for as long as the function that it was given to has not settled. */
export interface PostgresTransaction extends PostgresStatements, PostgresQueryable {
  /** Runs a part that can fail by itself: what it did is undone (a savepoint), and the transaction can go on. */
  transaction<T>(run: (part: PostgresTransaction) => Promise<T>): Promise<T>;
}

export interface TransactionOptions {
  /**
   * Calls the function again, up to five times, when the server undid the transaction because of another one
   * (serialization failure, deadlock). Only for functions that do nothing but run statements.
   */
  readonly retry?: boolean;
}

const maxAttempts = 5;
const firstPauseMs = 10;
/** Serialization failure and deadlock: the server has undone everything. */
const undone = new Set(['40001', '40P01']);

/** Runs a function in a transaction of its own connection, which is released however that ends. */
export async function inTransaction<T>(
  pool: PostgresPool,
  run: (transaction: PostgresTransaction) => Promise<T>,
  { retry = false }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(pool, run);
    } catch (error) {
      const isUndone = error instanceof StorageError && error.code !== undefined && undone.has(error.code);
      if (!retry || !isUndone || attempt === maxAttempts) throw error;
    }
    // Two transactions that undid each other must not meet again at once.
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt * Math.random()));
  }
}

async function attemptOnce<T>(pool: PostgresPool, run: (transaction: PostgresTransaction) => Promise<T>): Promise<T> {
  const connection = await pool.connect().catch((reason: unknown) => {
    throw postgresError(reason);
  });
  // A connection that breaks between two statements reports it here; unheard, that would end the process.
  const ignore = () => {};
  connection.on?.('error', ignore);
  const release = (broken: boolean) => {
    connection.off?.('error', ignore);
    connection.release(broken);
  };
  const { statements, end } = statementsOn(connection);
  try {
    await statements.run('BEGIN');
    const result = await run(statements);
    end();
    await commit(connection);
    release(false);
    return result;
  } catch (error) {
    end();
    release(isUnreachable(error) || !(await rollBack(connection)));
    throw error;
  }
}

/** A statement that failed leaves the transaction failed: the server then answers COMMIT with ROLLBACK, and no error. */
async function commit(connection: PostgresConnection): Promise<void> {
  const { command } = await send(connection, 'COMMIT').catch((error: unknown) => {
    throw isUnreachable(error) ? unknownOutcome(error) : error;
  });
  if (command === 'ROLLBACK') {
    throw new StorageError(
      'failed',
      'PostgreSQL: nothing was committed, because a statement of the transaction failed and its error was not passed on.',
    );
  }
}

async function send(connection: PostgresConnection, sql: string): Promise<{ readonly command?: string }> {
  try {
    return await connection.query(sql);
  } catch (error) {
    throw postgresError(error);
  }
}

function unknownOutcome({ code }: StorageError): StorageError {
  return new StorageError(
    'unreachable',
    'PostgreSQL: the connection broke while a transaction was being committed, so it may or may not have happened. ' +
      'Look before you repeat it.',
    { code },
  );
}

/** False when that failed; the transaction then ends with its connection. */
async function rollBack(connection: PostgresConnection): Promise<boolean> {
  return connection.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

function isUnreachable(error: unknown): error is StorageError {
  return error instanceof StorageError && error.problem === 'unreachable';
}

/** The statements of a transaction, refused once it or the one around it has ended. */
function statementsOn(connection: PostgresConnection, depth = 0, isOver = () => false) {
  let state: 'open' | 'in-part' | 'ended' = 'open';
  const hasEnded = () => state === 'ended' || isOver();
  const refuseEnded = () => {
    if (hasEnded()) throw misuse('ended');
  };

  async function query(sql: string, values: readonly unknown[] = []) {
    refuseEnded();
    if (state === 'in-part') throw misuse('in-part');
    try {
      return await connection.query(sql, [...values]);
    } catch (error) {
      throw postgresError(error);
    }
  }

  const statements: PostgresTransaction = {
    query,
    all: async (sql, values) => (await query(sql, values)).rows,
    run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    transaction: async (run) => {
      const name = `part_${depth + 1}`;
      await query(`SAVEPOINT ${name}`);
      refuseEnded();
      state = 'in-part';
      const part = statementsOn(connection, depth + 1, hasEnded);
      try {
        const result = await run(part.statements);
        refuseEnded();
        await send(connection, `RELEASE SAVEPOINT ${name}`);
        return result;
      } catch (error) {
        // When this fails, so does everything after it.
        const undo = `ROLLBACK TO SAVEPOINT ${name}; RELEASE SAVEPOINT ${name}`;
        if (!hasEnded()) await send(connection, undo).catch(() => undefined);
        throw error;
      } finally {
        part.end();
        if (!hasEnded()) state = 'open';
      }
    },
  };
  const end = () => {
    state = 'ended';
  };
  return { statements, end };
}

function misuse(state: 'in-part' | 'ended'): StorageError {
  const why =
    state === 'ended'
      ? 'a statement was run after its transaction had ended. Await every statement inside the transaction'
      : 'a statement was run while a part of its transaction was running. Await the part, or use the one it was given';
  return new StorageError('failed', `PostgreSQL: ${why}.`);
}
