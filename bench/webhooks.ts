import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../test/helpers/postgres-server.js';
import type { Bench, Findings, Row, Size } from './bench.js';
import { root } from './shared/built-package.js';
import { latencyChart } from './shared/latency-chart.js';
import { type Program, withPrograms } from './shared/program.js';
import { rounded } from './shared/stats.js';
import { number, tableOf } from './shared/table.js';
import { loadResult, opened, receiverCount, shares, type WebhookLoad } from './shared/webhook-programs.js';

/** Up to this rate Intercom gives the webhooks of a US workspace normal priority. */
const mark = 2_500;
/** Answers that take longer make Intercom lower the priority. */
const slowMs = 500;
const connections = 64;
const chart = 'webhook-latency.svg';

export interface WebhooksSize {
  readonly warmUpMs: number;
  readonly closedMs: number;
  /** Requests a second, and for how long. Rates that a setting cannot keep up with are left out. */
  readonly rates: readonly { readonly perSecond: number; readonly milliseconds: number }[];
}

const sizes: Record<Size, WebhooksSize> = {
  full: {
    warmUpMs: 3_000,
    closedMs: 10_000,
    rates: [
      { perSecond: 1_000, milliseconds: 10_000 },
      { perSecond: mark, milliseconds: 30_000 },
      { perSecond: 4_000, milliseconds: 10_000 },
    ],
  },
  quick: { warmUpMs: 100, closedMs: 300, rates: [{ perSecond: 100, milliseconds: 300 }] },
};

interface Setting {
  readonly name: string;
  /** `none` for a bare server, which reads each body and stores nothing. */
  readonly store: 'none' | 'sqlite' | 'postgres';
  readonly processes: number;
  /** Handlers that do nothing work off the inbox at the same time. */
  readonly handle: boolean;
}

const settings: readonly Setting[] = [
  { name: 'bare server, stores nothing', store: 'none', processes: 1, handle: false },
  { name: 'SQLite', store: 'sqlite', processes: 1, handle: false },
  { name: 'SQLite, with handlers', store: 'sqlite', processes: 1, handle: true },
  { name: 'PostgreSQL', store: 'postgres', processes: 1, handle: false },
  { name: 'PostgreSQL', store: 'postgres', processes: 2, handle: false },
];

export interface WebhooksRow extends Row {
  readonly store: Setting['store'];
  readonly processes: number;
  readonly handle: boolean;
  /** Requests a second that were sent; null when each connection sent as fast as it was answered. */
  readonly sentPerSecond: number | null;
  /** Acknowledged durably. */
  readonly perSecond: number;
  /** Processor time of the receivers for each acknowledgement, in microseconds. */
  readonly cpuUs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly maxMs: number;
  /** Answered after more than 500 ms. */
  readonly slow: number;
  /** Answered with anything but 200. */
  readonly notAcked: number;
}

interface Measured {
  readonly setting: Setting;
  readonly sentPerSecond: number | null;
  readonly load: WebhookLoad;
  readonly cpuUs: number;
}

export const webhooksBench: Bench = {
  name: 'webhooks',
  title: 'Webhooks, acknowledged durably',
  method: [
    "Signed notifications of a customer's message, each with an id of its own, against a receiver (`createNodeListener`) that answers 200 once the notification is on the disk: SQLite with `synchronous=FULL`, PostgreSQL with its usual settings (`fsync` and `synchronous_commit` on), started for the bench unless `DATABASE_URL` names one.",
    'Beside them a bare `node:http` server, which reads each body and answers 200: what remains of the rate between the two is what checking and storing cost. The load comes from a process of its own over kept connections; each receiver is a process; two receivers listen on two ports, and requests go to them in turn. Load, receivers, database and disk share one machine, so what a second process gains is limited by the cores that are left.',
    `First each of ${connections} connections sends as fast as it is answered, which gives the greatest rate. Then requests begin at a steady rate, whatever becomes of those before, and each is measured from the moment at which it was due: waiting for a free connection, or for the sender itself, counts. Rates above the greatest are left out.`,
    `The marks are Intercom's: ${number(mark)} a second, up to which a US workspace has normal priority, and ${slowMs} ms for an answer.`,
    'At the end of each setting the inbox holds exactly what was acknowledged, or the bench fails.',
  ].join(' '),
  async run(size) {
    const measured = await measureAll(settings, sizes[size]);
    if (size === 'full') await writeFile(join(root, 'docs', chart), chartOf(measured));
    return report(measured);
  },
};

/** The same over the inboxes that need no server. */
export async function measureWithoutServer(size: WebhooksSize): Promise<Findings<WebhooksRow>> {
  const withoutServer = settings.filter(({ store }) => store !== 'postgres');
  return report(await measureAll(withoutServer, size));
}

async function measureAll(all: readonly Setting[], size: WebhooksSize): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const setting of all) measured.push(...(await measure(setting, size)));
  return measured;
}

async function measure(setting: Setting, size: WebhooksSize): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-bench-'));
  const database = setting.store === 'postgres' ? await openDatabase() : undefined;
  try {
    return await withPrograms(async (start) => {
      const inbox = setting.store === 'none' ? null : (database?.url ?? join(folder, 'inbox.db'));
      const receivers = Array.from({ length: setting.processes }, () =>
        start(new URL('./programs/webhook-receiver.ts', import.meta.url)),
      );
      const urls: string[] = [];
      for (const receiver of receivers) {
        urls.push((await receiver.ask({ do: 'open', inbox, handle: setting.handle }, opened)).url);
      }
      const load = start(new URL('./programs/webhook-load.ts', import.meta.url));
      const send = async (milliseconds: number, perSecond: number | null): Promise<Measured> => {
        const before = await cpuMs(receivers);
        const question = { urls, connections, milliseconds, ...(perSecond === null ? {} : { perSecond }) };
        const result = await load.ask(question, loadResult);
        const cpuUs = ((await cpuMs(receivers)) - before) * (1000 / result.acked);
        return { setting, sentPerSecond: perSecond, load: result, cpuUs };
      };
      const warmUp = await send(size.warmUpMs, null);
      const closed = await send(size.closedMs, null);
      const measured: Measured[] = [closed];
      for (const { perSecond, milliseconds } of size.rates) {
        if (perSecond <= closed.load.perSecond) measured.push(await send(milliseconds, perSecond));
      }
      await checkKept(
        receivers,
        [warmUp, ...measured].map((one) => one.load),
      );
      return measured;
    });
  } finally {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function countsOf(receivers: readonly Program[]) {
  const counts = [];
  for (const receiver of receivers) counts.push(await receiver.ask({ do: 'count' }, receiverCount));
  return counts;
}

async function cpuMs(receivers: readonly Program[]): Promise<number> {
  return (await countsOf(receivers)).reduce((sum, count) => sum + count.cpuMs, 0);
}

/** What is acknowledged must be there, or the figures are those of something else. */
async function checkKept(receivers: readonly Program[], loads: readonly WebhookLoad[]): Promise<void> {
  const counts = await countsOf(receivers);
  const acked = loads.reduce((sum, load) => sum + load.acked, 0);
  const stored = counts.reduce((sum, count) => sum + count.stored, 0);
  const kept = counts[0]?.kept ?? acked;
  if (acked !== stored || acked !== kept) {
    throw new Error(`${acked} were acknowledged, but ${stored} stored, and the inbox holds ${kept}.`);
  }
}

function report(measured: readonly Measured[]): Findings<WebhooksRow> {
  const rows = measured.map(toRow);
  const processes = ({ processes: count }: WebhooksRow) => number(count);
  const latencies = {
    'median ms': ({ medianMs }: WebhooksRow) => number(medianMs, 1),
    'p99 ms': ({ p99Ms }: WebhooksRow) => number(p99Ms, 1),
    'p99.9 ms': ({ p999Ms }: WebhooksRow) => number(p999Ms, 1),
    'max ms': ({ maxMs }: WebhooksRow) => number(maxMs, 1),
    'over 500 ms': ({ slow }: WebhooksRow) => number(slow),
  };
  const greatest = tableOf(
    rows.filter(({ sentPerSecond }) => sentPerSecond === null),
    {
      'as fast as it is answered': ({ name }) => name,
      processes,
      'acknowledged per second': ({ perSecond }) => number(perSecond),
      '× mark': ({ perSecond }) => number(perSecond / mark, 2),
      'receiver CPU µs each': ({ cpuUs }) => number(cpuUs),
      ...latencies,
    },
  );
  const steady = tableOf(
    rows.filter(({ store, sentPerSecond }) => store !== 'none' && sentPerSecond !== null),
    {
      'at a steady rate': ({ name }) => name,
      processes,
      'sent per second': ({ sentPerSecond }) => number(sentPerSecond ?? 0),
      'acknowledged per second': ({ perSecond }) => number(perSecond),
      ...latencies,
    },
  );
  return { rows, tables: [greatest, steady], remarks: remarksOn(measured) };
}

function toRow({ setting, sentPerSecond, load, cpuUs }: Measured): WebhooksRow {
  const at = (share: (typeof shares)[number]) => rounded(load.ms[shares.indexOf(share)] ?? 0, 2);
  return {
    ...setting,
    sentPerSecond,
    perSecond: Math.round(load.perSecond),
    cpuUs: rounded(cpuUs, 1),
    medianMs: at(0.5),
    p99Ms: at(0.99),
    p999Ms: at(0.999),
    maxMs: at(1),
    slow: load.slow,
    notAcked: load.notAcked,
  };
}

function remarksOn(measured: readonly Measured[]): string[] {
  const notAcked = measured.reduce((sum, { load }) => sum + load.notAcked, 0);
  const bytes = measured[0]?.load.bodyBytes ?? 0;
  const refusals =
    notAcked === 0 ? 'Every request was answered 200.' : `${number(notAcked)} requests were not answered 200.`;
  const tooSlow = measured
    .filter(({ sentPerSecond, load }) => sentPerSecond === null && load.perSecond < mark)
    .map(({ setting }) => nameOf(setting));
  return [
    `${refusals} A notification had ${number(bytes / 1024, 1)} KiB.`,
    ...(tooSlow.length === 0 ? [] : [`Below ${number(mark)} a second on this machine: ${tooSlow.join('; ')}.`]),
    `![Latencies at ${number(mark)} a second](${chart})`,
  ];
}

function nameOf({ name, processes }: Setting): string {
  return processes === 1 ? name : `${name}, ${processes} processes`;
}

function chartOf(measured: readonly Measured[]): string {
  return latencyChart({
    title: `Milliseconds to a durable acknowledgement, at ${number(mark)} webhooks a second`,
    shares,
    lines: measured
      .filter(({ setting, sentPerSecond }) => setting.store !== 'none' && sentPerSecond === mark)
      .map(({ setting, load }) => ({ name: nameOf(setting), ms: load.ms })),
    mark: { ms: slowMs, name: "Intercom's line: 500 ms" },
  });
}
