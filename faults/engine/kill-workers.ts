import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Journal } from '../../src/automations/journal/journal.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { automationFor, effects, marked } from './automation.js';
import { settlePerson } from './person.js';
import { startProxy, type TroublingProxy } from './proxy.js';
import { type Start, startWorker, type WorkerProcess } from './worker-process.js';
import { effectsIn, markIn, type Workspace, workspaceOf } from './workspace.js';

export interface KillOptions {
  readonly kills: number;
  /** How many processes carry out runs. */
  readonly workers: number;
  /** Folder of the built package. */
  readonly dist: string;
  /** Where the journal is: a file, or the URL of a database. */
  readonly place: string;
  /** Opens the journal beside the workers, to look and to settle. */
  openJournal(): Promise<Journal>;
  /** Kills the server of the journal, and starts it again; absent where there is none. */
  readonly killServer?: () => Promise<void>;
  readonly onProgress?: (line: string) => void;
  /** See `WorkerSettings`. */
  readonly forgets?: boolean;
}

export interface KillResult {
  readonly kills: number;
  /** Runs whose start was acknowledged. */
  readonly runs: number;
  /** Of these, such as did not do all that they should. */
  readonly lost: number;
  /** Effects that are there twice, and recorded steps that were carried out again. */
  readonly repeated: number;
  /** Writes of which a person had to say what became of them. */
  readonly unknown: number;
  /** Writes that were under way when a process was killed, or whose answer was lost on purpose: no more can be unknown. */
  readonly doubtful: number;
}

/** Runs that are begun and not at their end, at the most. */
const atOnce = 40;
/** A kill counts only after so many runs ended since the last one. */
const minEnded = 20;
/** How long nothing may end before the rest counts as lost, in milliseconds. */
const stallMs = 60_000;

/**
 * Kills processes that carry out automations again and again, while the network in front of the sandbox loses answers, lets writes
 * arrive late and refuses calls, then lets all runs come to an end and judges by what is in the sandbox.
 */
export async function killWorkers(options: KillOptions): Promise<KillResult> {
  const { onProgress = () => {} } = options;
  const sandbox = createSandbox({ rateLimit: false });
  const { url } = await sandbox.listen();
  const seen = new Seen();
  const proxy = await startProxy(url, (body) => seen.request(body));
  const load = new Load(options, sandbox, proxy, await workspaceOf(sandbox));
  const journal = await whenMade(options.openJournal, () => load.errors());
  let [kills, doubtful, unknown] = [0, 0, 0];
  try {
    for (let tries = 0; kills < options.kills; tries += 1) {
      if (tries > options.kills * 4 + 10) throw new Error(`Only ${kills} of ${tries} kills met anything under way.`);
      load.fill();
      await load.until(seen.ended + minEnded + randomInt(20), seen, async () => {
        unknown += await settlePerson(journal, sandbox);
      });
      await pause(randomInt(200));
      for (let waits = 0; proxy.underWay === 0 && waits < 500; waits += 1) await pause(1);
      const underWay = proxy.underWay;
      await load.kill(randomInt(options.workers));
      if (underWay > 0) kills += 1;
      doubtful += underWay;
      if (options.killServer !== undefined && tries % 3 === 2) await options.killServer();
      seen.recorded(await recordedSteps(journal));
      onProgress(
        `${kills} of ${options.kills} kills, ${load.acked.size} runs, ${seen.ended} at their end, ${unknown} unknown`,
      );
    }
    proxy.calm();
    let [known, since] = [seen.ended, Date.now()];
    while (!(await isOver(journal)) || load.isWaiting) {
      unknown += await settlePerson(journal, sandbox);
      load.resend();
      if (seen.ended !== known) [known, since] = [seen.ended, Date.now()];
      if (Date.now() - since > stallMs) break;
      await pause(300);
    }
    return { kills, ...(await judge(load.acked, sandbox, seen)), unknown, doubtful: doubtful + proxy.lost };
  } finally {
    await load.end();
    await journal.close();
    await proxy.close();
    await sandbox.close();
  }
}

/** The journal, which the workers make. */
async function whenMade(open: () => Promise<Journal>, errors: () => string): Promise<Journal> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open();
    } catch (error) {
      if (tries >= 100) throw new Error(`The workers made no journal: ${errors()}`, { cause: error });
      await pause(200);
    }
  }
}

async function isOver(journal: Journal): Promise<boolean> {
  try {
    const { queued, running, waiting, unknown } = await journal.counts();
    return queued + running + waiting + unknown === 0;
  } catch {
    return false;
  }
}

/** Marks of the steps that the journal has as done, of runs that have not ended. */
async function recordedSteps(journal: Journal): Promise<string[]> {
  const marks: string[] = [];
  for (const state of ['running', 'queued', 'unknown'] as const) {
    for (const { id } of await journal.list({ state, limit: 200 })) {
      const whole = await journal.whole(id);
      if (whole === undefined) continue;
      const { id: word } = whole.run.event as { readonly id: string };
      for (const { path, state: of } of whole.records) if (of === 'done') marks.push(`${word}.${path}`);
    }
  }
  return marks;
}

/** What was seen on the way to the sandbox. */
class Seen {
  ended = 0;
  /** Recorded steps whose request was sent again afterwards. */
  readonly again = new Set<string>();
  readonly #recorded = new Set<string>();

  request(body: string): void {
    const mark = markIn(body);
    if (mark === undefined) return;
    if (mark.endsWith('.last')) this.ended += 1;
    if (this.#recorded.has(mark)) this.again.add(mark);
  }

  recorded(marks: readonly string[]): void {
    for (const mark of marks) if (marked.some((step) => mark.endsWith(`.${step}`))) this.#recorded.add(mark);
  }
}

/** Starts runs without a pause, so many at a time, and keeps processes for them. */
class Load {
  /** Keys whose start was acknowledged. */
  readonly acked = new Set<string>();
  readonly #sent = new Map<string, Start>();
  readonly #workers: WorkerProcess[];
  readonly #begin: () => WorkerProcess;
  readonly #places: Workspace;

  constructor(options: KillOptions, sandbox: Sandbox, proxy: TroublingProxy, places: Workspace) {
    const settings = {
      ...{ dist: options.dist, journal: options.place, baseUrl: proxy.url, token: sandbox.token },
      automation: automationFor(places.admin),
      concurrency: 20,
      forgets: options.forgets === true,
    };
    this.#places = places;
    this.#begin = () => startWorker(settings, (key) => this.acked.add(key));
    this.#workers = Array.from({ length: options.workers }, this.#begin);
  }

  errors(): string {
    return this.#workers.map((worker) => worker.errors()).join('\n');
  }

  /** Starts were sent and not acknowledged. */
  get isWaiting(): boolean {
    return this.#sent.size > this.acked.size;
  }

  fill(): void {
    for (let more = 0; more < atOnce; more += 1) this.#next();
  }

  #next(): void {
    const number = this.#sent.size;
    const { contacts, conversations } = this.#places;
    const [contact = '', conversation = ''] = [
      contacts[number % contacts.length],
      conversations[number % conversations.length],
    ];
    const start = { key: `k${number}`, contact, conversation };
    this.#sent.set(start.key, start);
    this.#workers[number % this.#workers.length]?.start(start);
  }

  /** Sends again what was not acknowledged, as whoever tells of events does. */
  resend(): void {
    for (const [key, start] of this.#sent) {
      if (!this.acked.has(key)) this.#workers[randomInt(this.#workers.length)]?.start(start);
    }
  }

  /** Waits until so many runs came to their end, starting others meanwhile. */
  async until(ended: number, seen: Seen, work: () => Promise<void>): Promise<void> {
    let [known, since, turns] = [seen.ended, Date.now(), 0];
    while (seen.ended < ended) {
      while (this.#sent.size < seen.ended + atOnce) this.#next();
      await pause(20);
      turns += 1;
      if (turns % 50 === 0) await work();
      if (turns % 100 === 99) this.resend();
      if (seen.ended !== known) [known, since] = [seen.ended, Date.now()];
      if (Date.now() - since > stallMs) {
        throw new Error(
          `Nothing ended for ${stallMs / 1000} s: ${this.#workers.map((one) => one.errors()).join('\n')}`,
        );
      }
    }
  }

  async kill(index: number): Promise<void> {
    const worker = this.#workers[index];
    if (worker !== undefined && !(await worker.kill())) throw new Error(`A worker ended by itself: ${worker.errors()}`);
    this.#workers[index] = this.#begin();
    this.resend();
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.kill()));
  }
}

async function judge(acked: ReadonlySet<string>, sandbox: Sandbox, seen: Seen) {
  const counts = await effectsIn(sandbox);
  const isWhole = (key: string) => effects.every((step) => counts.has(`${key}.${step}`));
  const lost = [...acked].filter((key) => !isWhole(key)).length;
  const twice = [...counts.values()].filter((count) => count > 1).length;
  return { runs: acked.size, lost, repeated: twice + seen.again.size };
}
