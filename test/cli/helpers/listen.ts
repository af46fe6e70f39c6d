import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll } from 'vitest';
import { type Cli, useCli } from './cli.js';

export const secret = 'client-secret-of-the-tests';

/** The command line with the databases that it loads from beside it. */
export function useListen(): Cli {
  const cli = useCli();
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  beforeAll(() => symlinkSync(modules, join(cli.folder, 'node_modules')));
  return cli;
}

type Running = ReturnType<Cli['start']>;

/** A listen that prints JSON. */
export interface Listening extends Running {
  readonly url: string;
  readonly greeting: { readonly url: string; readonly [name: string]: unknown };
  /** Resolves with the first so many events that it printed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what was printed
  events(count: number): Promise<any[]>;
  /** Resolves when standard error holds the text. */
  told(text: string): Promise<void>;
  /** Ends it as a service manager does. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what was printed
  end(signal?: NodeJS.Signals): Promise<any>;
}

/** A place for an inbox that no other test uses. */
export function freshInbox(cli: Cli): string {
  return join(mkdtempSync(join(cli.folder, 'inbox-')), 'inbox.db');
}

export async function startListen(
  cli: Cli,
  inbox: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  const running = cli.start(['listen', '--json', '--port', '0', ...args], {
    env: { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_INBOX: inbox, ...env },
    keepsInputOpen: true,
  });
  const { child, finished } = running;
  const lines: Record<string, unknown>[] = [];
  let [rest, errors] = ['', ''];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) check();
  };
  child.stdout.on('data', (text: string) => {
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    lines.push(...pieces.map((piece) => JSON.parse(piece)));
    look();
  });
  child.stderr.on('data', (text: string) => {
    errors += text;
    look();
  });
  const until = <Found>(find: () => Found | undefined) =>
    new Promise<Found>((resolve, reject) => {
      const check = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
      void finished.then(({ stderr }) => reject(new Error(`It ended before: ${stderr}`)));
    });
  const greeting = await until(() => lines.find(({ type }) => type === 'listening'));
  const url = String(greeting.url);
  return {
    ...running,
    url,
    greeting: { ...greeting, url },
    events: (count) =>
      until(() => {
        const events = lines.filter(({ type }) => type === 'event');
        return events.length >= count ? events.slice(0, count) : undefined;
      }),
    told: (text) => until(() => (errors.includes(text) ? true : undefined)).then(() => {}),
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      const { code, stderr } = await finished;
      return { code, stderr, closed: lines.at(-1) };
    },
  };
}

export interface Notification {
  readonly id?: string;
  readonly topic?: string;
  readonly workspace?: string;
  readonly item?: object;
}

/** The body of a notification; of a customer's message unless told otherwise. */
export function notificationBody({ id, topic, workspace, item }: Notification = {}): string {
  return JSON.stringify({
    type: 'notification_event',
    app_id: workspace ?? 'abc12345',
    id: id ?? `notif_${randomBytes(8).toString('hex')}`,
    topic: topic ?? 'conversation.user.created',
    delivery_attempts: 1,
    created_at: 1_790_000_000,
    first_sent_at: 1_790_000_000,
    data: { type: 'notification_event_data', item: item ?? saying('Where is my order?') },
  });
}

/** A conversation that a customer began. */
export function saying(body: string, name = 'Ada Example', contact = 'c0ffee0123456789'): object {
  const author = { type: 'user', id: contact, name, email: 'ada@example.com' };
  return { type: 'conversation', id: '215', created_at: 1_790_000_000, source: { type: 'conversation', body, author } };
}

export function signature(body: string, by = secret): string {
  return `sha1=${createHmac('sha1', by).update(body).digest('hex')}`;
}

/** Sends a body as Intercom does; gives back the status. */
export async function deliver(url: string, body: string, by = secret): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-hub-signature': signature(body, by) };
  const answer = await fetch(url, { method: 'POST', headers, body });
  await answer.text();
  return answer.status;
}

/** A program of the user's own that events are passed on to. */
export interface Application {
  readonly url: string;
  readonly taken: readonly { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** How it answers from now on. */
  status: number;
}

/** Opens applications that end with their test. */
export function useApplication(): () => Promise<Application> {
  const open: (() => void)[] = [];
  afterEach(() => {
    for (const close of open.splice(0)) close();
  });
  return async () => {
    const taken: { headers: IncomingHttpHeaders; body: string }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      taken.push({ headers: request.headers, body });
      response.writeHead(application.status, { location: 'http://127.0.0.1:9/' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const application: Application = { url: `http://127.0.0.1:${port}/hook`, taken, status: 200 };
    return application;
  };
}
