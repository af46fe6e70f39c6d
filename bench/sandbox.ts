import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import { LoadClient, type LoadRequest, type LoadResult } from './shared/http-load.js';
import { interleave } from './shared/interleave.js';
import { withPrograms } from './shared/program.js';
import { openSandbox } from './shared/sandbox-program.js';
import { median } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';

const sizes: Record<Size, { contacts: readonly number[]; rounds: number; milliseconds: number }> = {
  full: { contacts: [10_000, 100_000], rounds: 5, milliseconds: 1000 },
  quick: { contacts: [500, 2_000], rounds: 2, milliseconds: 150 },
};

const concurrency = 16;

interface Operation {
  readonly name: string;
  /** Makes the next request. */
  next(): LoadRequest;
}

interface SandboxRow extends Row {
  readonly contacts: number;
  readonly perSecond: number;
  readonly perSecondLow: number;
  readonly perSecondHigh: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

export const sandboxBench: Bench = {
  name: 'sandbox',
  title: 'The sandbox',
  method: [
    `Requests per second of a sandbox in another process, without a rate limit, over ${concurrency} connections that are kept; the load comes from one process of plain node:http, which shares the machine.`,
    'Every get and every search asks for something else than the one before. A search answers with its first page of 50 and the exact number of matches. The range of dates spans three days, in which a contact was created every minute. Pieces of names have 3 to 8 characters. Nothing is written between searches, so that contacts which an earlier answer showed are not made into JSON again.',
    `Rounds of ${sizes.full.milliseconds / 1000} s go forwards and backwards in turn, creating comes last, since it makes the workspace grow; shown are the median of the rounds, the least and the greatest, and the median and the 99th percentile of one request.`,
  ].join(' '),
  async run(size) {
    const { contacts, ...how } = sizes[size];
    const rows: SandboxRow[] = [];
    for (const count of contacts) rows.push(...(await measure(count, how)));
    return report(rows);
  },
};

function measure(
  contacts: number,
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<SandboxRow[]> {
  return withPrograms(async (start) => {
    const { target } = await openSandbox(start, { data: { contacts } });
    const client = new LoadClient(target, concurrency);
    try {
      const { reads, create } = await operations(client, contacts);
      for (const read of reads) checkFound(read.name, await client.send(read.next()));
      const run = ({ name, next }: Operation) => client.run(milliseconds, next, checkAnswers(name));
      for (const operation of reads) await run(operation);
      const results = [...(await interleave(reads, rounds, run)), ...(await interleave([create], rounds, run))];
      return results.map(({ contestant, measured }) => toRow(contestant.name, contacts, measured));
    } finally {
      client.close();
    }
  });
}

const contact = z.object({ id: z.string(), name: z.string(), created_at: z.number() });
const list = z.object({ data: z.array(contact), total_count: z.number() });

/** The operations, told apart by their names, for what is in the sandbox. */
async function operations(client: LoadClient, contacts: number): Promise<{ reads: Operation[]; create: Operation }> {
  const { data } = list.parse(JSON.parse(await client.send({ method: 'GET', path: '/contacts?per_page=150' })));
  const [newest] = data;
  if (newest === undefined) throw new Error('The sandbox has no contacts.');
  const day = 86_400;
  // Midway between the oldest contact and the newest, or at the newest where the whole list is younger than that.
  const middle = newest.created_at - Math.floor(contacts / 2) * 60;
  const names = data.map(({ name }) => name);
  let turn = 0;
  const nth = () => {
    turn += 1;
    return turn;
  };
  /** A piece of a name: another one each time, of so many characters. */
  const part = (texts: readonly string[], least: number, most: number) => {
    const at = nth() * 7919;
    const text = texts[at % texts.length] ?? '';
    const length = least + (at % (most - least + 1));
    const start = at % Math.max(1, text.length - length);
    return text.slice(start, start + length);
  };
  const search = (name: string, query: () => object): Operation => ({
    name,
    next: () => ({ method: 'POST', path: '/contacts/search', body: { query: query() } }),
  });
  const term = (field: string, operator: string, value: string | number) => ({ field, operator, value });
  return {
    reads: [
      { name: 'get', next: () => ({ method: 'GET', path: `/contacts/${data[nth() % data.length]?.id}` }) },
      search('search by e-mail =', () => {
        const index = (nth() * 7919) % contacts;
        return term('email', '=', `person-${index + 1}@${index % 2 === 0 ? 'example.org' : 'example.com'}`);
      }),
      search('search by name ~', () => term('name', '~', part(names, 3, 8))),
      search('search by e-mail ~', () => term('email', '~', `person-${nth() % contacts}`.slice(nth() % 7))),
      search('search by e-mail ^', () => term('email', '^', `person-${nth() % contacts}`)),
      search('search by e-mail $', () =>
        term('email', '$', `${nth() % contacts}@example.${nth() % 2 === 0 ? 'org' : 'com'}`),
      ),
      search('search by role', () => term('role', '=', nth() % 2 === 0 ? 'user' : 'lead')),
      search('search by created_at and role', () => {
        const from = middle - 2 * day + ((nth() * 7919) % (contacts * 30)) - contacts * 15;
        return {
          operator: 'AND',
          value: [
            term('created_at', '>', from),
            term('created_at', '<', from + 4 * day),
            term('role', '=', nth() % 2 === 0 ? 'user' : 'lead'),
          ],
        };
      }),
    ],
    create: {
      name: 'create',
      next: () => {
        const index = nth();
        const body = {
          role: 'user',
          email: `new-${index}@example.com`,
          external_id: `new-${index}`,
          name: 'New Person',
        };
        return { method: 'POST', path: '/contacts', body };
      },
    },
  };
}

const found = z.union([contact, list.extend({ data: z.array(contact).min(1) })]);

/** A search that finds nothing could be fast for a wrong reason. */
function checkFound(name: string, text: string): void {
  if (!found.safeParse(JSON.parse(text)).success) throw new Error(`The sandbox found nothing to ${name}.`);
}

/** Looks at both ends of every answer and at all of each hundredth: the load shares the machine with the server. */
function checkAnswers(name: string): (text: string) => void {
  let answers = 0;
  return (text) => {
    answers += 1;
    if (!text.startsWith('{"type":') || !text.endsWith('}'))
      throw new Error(`The sandbox answered ${name} with ${text}.`);
    if (answers % 100 === 0) list.or(contact).parse(JSON.parse(text));
  };
}

function toRow(name: string, contacts: number, measured: readonly LoadResult[]): SandboxRow {
  const speeds = measured.map(({ perSecond }) => perSecond);
  const of = (part: 'medianMs' | 'p99Ms') => Number(median(measured.map((result) => result[part])).toFixed(2));
  return {
    name,
    contacts,
    perSecond: Math.round(median(speeds)),
    perSecondLow: Math.round(Math.min(...speeds)),
    perSecondHigh: Math.round(Math.max(...speeds)),
    medianMs: of('medianMs'),
    p99Ms: of('p99Ms'),
  };
}

function report(rows: readonly SandboxRow[]): Findings {
  const table = tableOf(rows, {
    operation: ({ name }) => name,
    contacts: ({ contacts }) => number(contacts),
    'requests per second': ({ perSecond }) => number(perSecond),
    'least … greatest': ({ perSecondLow, perSecondHigh }) => range({ low: perSecondLow, high: perSecondHigh }),
    'median ms': ({ medianMs }) => number(medianMs, 1),
    'p99 ms': ({ p99Ms }) => number(p99Ms, 1),
  });
  return { rows, tables: [table], remarks: [] };
}
