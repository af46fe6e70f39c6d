import { InvalidParamsError } from '../../errors.js';
import type { Region } from '../../intercom/region.js';
import { type ApiVersion, supports } from '../../intercom/versions.js';
import type { Client } from '../../run-tool/client.js';
import { packageVersion } from '../../version.js';
import type { CurrentAutomation } from '../engine/catalogue.js';
import type { SecretSource } from '../engine/run-secrets.js';
import { subjectsOf } from '../engine/start-runs.js';
import { Names } from './names.js';
import { limitsOfPast } from './notes.js';
import { eventId, pastEvent } from './past/event.js';
import { indexPast, type PastFilter, type PastIndex } from './past/store.js';
import { pastAnswer } from './past-answers.js';
import { peopleDid } from './people.js';
import { repeated } from './repeats.js';
import { type Note, reportVersion, type SimulationReport } from './report/report.js';
import { Tally } from './report/tally.js';
import type { Row } from './row.js';
import { rowOf } from './row-of.js';
import type { RunFacts } from './run/facts.js';
import { Order } from './run/order.js';
import { Player } from './run/player.js';
import { shortestWait, topicsMeant } from './run/topics-meant.js';

/** Where the past comes from. */
export interface PastSource extends PastFilter {
  /**
   * A file with one conversation or ticket a line, as `conversations search … --all --whole --out FILE` writes it. It is read
   * line by line, and never held whole.
   */
  readonly file: string;
  /** What the report calls it: the file itself unless given. */
  readonly kind?: 'workspace' | 'file' | 'sandbox';
  readonly name?: string;
  readonly seed?: number;
}

/** How far a simulation is. */
export interface SimulationProgress {
  readonly phase: 'reading' | 'simulating';
  readonly done: number;
  /** null where it is not known yet. */
  readonly of: number | null;
}

export interface SimulateOptions {
  /** The automation, whether it is enabled or not. */
  readonly current: CurrentAutomation;
  /** Other automations, which it may run. */
  readonly others?: readonly CurrentAutomation[] | undefined;
  readonly past: PastSource;
  /** What reads go out through that the past does not answer. What changes something is recorded in place of being sent. */
  readonly client: Pick<Client, 'record'>;
  /** Names of the services that the client has no connection to: `offlineIntercom` stands for one. */
  readonly unconnected?: readonly string[] | undefined;
  /** Id of the workspace, for links; where the past says it, it need not be given. */
  readonly workspace?: string | undefined;
  /** Where the workspace is, for links: `us` unless given. */
  readonly region?: Region | undefined;
  /** Version of the API that notifications of the workspace have, 2.16 unless given: before 2.15 messages are HTML. */
  readonly version?: ApiVersion | undefined;
  /** What `secrets.NAME` means. */
  readonly secrets?: Readonly<Record<string, string>> | SecretSource | undefined;
  /** Names of teammates, teams and tags. */
  readonly names?: Names | undefined;
  /** Runs that are carried out at once: 1 unless given, with which a simulation comes out the same each time. */
  readonly concurrency?: number | undefined;
  /** How often each run in which a model drafts is carried out in all, to see how far it comes out the same. 1 unless given. */
  readonly tries?: number | undefined;
  /** Further notes for the report. */
  readonly notes?: readonly Note[] | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SimulationProgress) => void) | undefined;
  /** Is told of each event that matched, in the order in which its run ended. */
  readonly onRow?: ((row: Row) => void) | undefined;
}

/**
 * Replays past conversations and tickets as the events that they once caused, with the clock at the time of each, and sums up
 * what an automation would have done. It sends nothing but reads.
 *
 * @throws InvalidParamsError for a past that cannot be read, and an automation that nothing of it starts
 */
export async function simulate(options: SimulateOptions): Promise<SimulationReport> {
  const {
    current,
    others = [],
    past,
    client,
    unconnected = [],
    secrets = {},
    concurrency = 1,
    tries = 1,
    signal,
    onProgress,
  } = options;
  for (const [field, value] of Object.entries({ concurrency, tries })) {
    if (!Number.isSafeInteger(value) || value < 1 || value > 100) {
      throw new InvalidParamsError([{ field, message: 'must be a whole number from 1 to 100' }]);
    }
  }
  const began = performance.now();
  const simulatedAt = Math.floor(Date.now() / 1000);
  const all = [current, ...others].map(({ automation }) => automation);
  const topics = topicsMeant(current.automation, all.slice(1));
  const { names = new Names(), region = 'us', version = '2.16' } = options;
  const order = new Order();
  const kinds = { conversation: 0, ticket: 0 };
  const period: { from: number | null; to: number | null } = { from: null, to: null };
  const index = await indexPast(
    past.file,
    { ...past, signal, onRead: (done) => onProgress?.({ phase: 'reading', done, of: null }) },
    ({ thing, moments }, number) => {
      names.learn(thing);
      kinds[thing.kind] += 1;
      for (const [nth, { at, topic }] of moments.entries()) {
        period.from = Math.min(period.from ?? at, at);
        period.to = Math.max(period.to ?? at, at);
        if (topics.start.has(topic) || topics.wake.has(topic)) order.add(at, number, nth);
      }
    },
  );
  try {
    const workspace = options.workspace ?? index.workspace ?? null;
    const tally = new Tally({
      names,
      place: { workspace, region },
      maxWrites: current.automation.limits.maxWrites ?? null,
    });
    const keep = (row: Row) => {
      tally.add(row);
      options.onRow?.(row);
    };
    const fromPast: Playing['fromPast'] = (asked, at, facts) => pastAnswer(index, asked, at, facts);
    const common = { current, others, client, unconnected: new Set(unconnected), secrets, fromPast };
    const shortestWaitMs = shortestWait(all);
    // What waits cannot be tried again by itself: it would wait for what happened to the first.
    const again = repeated({
      ...common,
      tries: Number.isFinite(shortestWaitMs) ? 1 : tries,
      form: formOf(workspace, version),
    });
    const player = new Player<RunFacts>({
      ...common,
      concurrency,
      shortestWaitMs,
      onEnd: async (run) => {
        const row = rowOf(run, names);
        const differs = await again(run, row);
        keep(differs === undefined ? row : { ...row, differs });
      },
    });
    const events = await playAll({
      index,
      order,
      player,
      topics,
      form: formOf(workspace, version),
      keep,
      signal,
      onProgress,
    });
    if (period.to !== null) await player.moveTo(period.to);
    await player.close();
    const { automation, revision } = current;
    return {
      kind: 'simulation',
      version: reportVersion,
      package: packageVersion,
      automation: { id: automation.id, name: automation.name, revision },
      simulatedAt,
      ms: Math.round(performance.now() - began),
      source: { kind: past.kind ?? 'file', name: past.name ?? past.file, seed: past.seed ?? null, workspace },
      period,
      things: index.count,
      kinds,
      events: { ...events, matched: tally.matched },
      ...tally.sums(tries),
      notes: [...(options.notes ?? []), ...limitsOfPast({ index, topics, isConnected: unconnected.length === 0 })],
    };
  } finally {
    await index.close();
  }
}

type Playing = ConstructorParameters<typeof Player<RunFacts>>[0];

function formOf(workspace: string | null, version: ApiVersion) {
  return { workspace: workspace ?? 'unknown', isPlain: supports(version, '2.15') };
}

/** Plays all events in the order of time. */
async function playAll(options: {
  readonly index: PastIndex;
  readonly order: Order;
  readonly player: Player<RunFacts>;
  readonly topics: ReturnType<typeof topicsMeant>;
  readonly form: Parameters<typeof pastEvent>[3];
  readonly signal: AbortSignal | undefined;
  readonly onProgress: SimulateOptions['onProgress'];
  keep(row: Row): void;
}): Promise<{ readonly read: number; readonly notTriggered: number }> {
  const { index, order, player, topics, form, signal, onProgress, keep } = options;
  let [read, notTriggered, done] = [0, 0, 0];
  for (const { time, thing: number, nth } of order.sorted()) {
    signal?.throwIfAborted();
    onProgress?.({ phase: 'simulating', done, of: order.length });
    done += 1;
    const { thing, moments } = await index.read(number);
    const moment = moments[nth];
    if (moment === undefined) throw new RangeError(`There is no moment ${nth} of ${thing.kind} ${thing.id}`);
    await player.moveTo(time);
    const event = pastEvent(thing, moment, nth, form);
    const start = {
      id: eventId(thing, nth),
      topic: moment.topic,
      workspace: form.workspace,
      event: { ...event },
      subjects: subjectsOf({ ...event }),
    };
    const isStart = topics.start.has(moment.topic);
    const facts = { thing, moment, nth };
    const outcome = await player.play(start, () => facts, { isToldToWaits: topics.wake.has(moment.topic) });
    if (isStart) read += 1;
    if (outcome.state === 'not_triggered') notTriggered += isStart ? 1 : 0;
    else if (outcome.state === 'paused' || outcome.state === 'trigger_failed') keep(refusedRow(facts, outcome));
  }
  onProgress?.({ phase: 'simulating', done, of: order.length });
  return { read, notTriggered };
}

function refusedRow(
  { thing, moment, nth }: RunFacts,
  { state, reason }: { readonly state: 'paused' | 'trigger_failed'; readonly reason: string },
): Row {
  const { kind, id } = thing;
  return {
    ...{ event: eventId(thing, nth), kind, id, at: moment.at, topic: moment.topic },
    outcome: state,
    note: { message: reason },
    ...{ would: [], reads: 0, unanswered: [], draft: null, ms: [] },
    people: peopleDid(thing, moment, false),
    model: { calls: 0, ms: [], tokens: 0, cost: 0 },
  };
}
