import type { Effect } from '../../../tool/effect.js';
import type { Names } from '../names.js';
import { type Outcome, outcomes, type Row } from '../row.js';
import { Agreements, labelOf } from './agreement.js';
import { Counter } from './counter.js';
import { Latencies } from './latencies.js';
import { ReplyTally } from './replies.js';
import type { Sample, SimulationReport } from './report.js';
import { linkTo, Samples } from './samples.js';
import { Volumes } from './volumes.js';

type Sums = Omit<
  SimulationReport,
  | 'kind'
  | 'version'
  | 'package'
  | 'automation'
  | 'simulatedAt'
  | 'ms'
  | 'source'
  | 'period'
  | 'things'
  | 'kinds'
  | 'notes'
  | 'events'
>;

/** Sums up rows. No row is kept. */
export class Tally {
  readonly #names: Names;
  readonly #place: Parameters<typeof linkTo>[1];
  readonly #maxWrites: number | null;
  readonly #outcomes = Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>;
  readonly #stops = new Counter();
  readonly #failures = new Counter();
  readonly #unanswered = new Counter();
  readonly #byEffect: Record<Exclude<Effect, 'read'>, number> = { write: 0, send: 0, delete: 0 };
  readonly #byTool = new Counter();
  readonly #tools = new Map<string, { readonly title: string; readonly effect: Effect }>();
  readonly #byTag = new Counter();
  readonly #byAssignee = new Counter();
  readonly #agreements = new Agreements();
  readonly #replies = new ReplyTally();
  readonly #volumes = new Volumes();
  readonly #latencies = new Latencies();
  readonly #samples: Samples;
  #highestRun: { readonly count: number; readonly sample: Sample } | undefined;
  #reachedMaxWrites = 0;
  #matched = 0;

  constructor(options: {
    readonly names: Names;
    readonly place: Parameters<typeof linkTo>[1];
    readonly maxWrites: number | null;
  }) {
    this.#names = options.names;
    this.#place = options.place;
    this.#maxWrites = options.maxWrites;
    this.#samples = new Samples(options.names);
  }

  get matched(): number {
    return this.#matched;
  }

  add(row: Row): void {
    const { outcome, note, would, kind, id } = row;
    const link = linkTo(id, this.#place);
    this.#matched += 1;
    this.#outcomes[outcome] += 1;
    const step = note?.step ?? null;
    if (outcome === 'stopped') this.#stops.add(JSON.stringify([note?.message ?? '', step]));
    if (outcome === 'failed' || outcome === 'trigger_failed') {
      this.#failures.add(JSON.stringify([note?.class ?? 'other', step, note?.message ?? '']));
    }
    for (const tool of row.unanswered) this.#unanswered.add(tool);
    for (const one of would) {
      if (one.effect !== 'read') this.#byEffect[one.effect] += 1;
      this.#byTool.add(`${one.tool} ${one.effect}`);
      this.#tools.set(`${one.tool} ${one.effect}`, { title: one.title, effect: one.effect });
      for (const tag of one.tags) this.#byTag.add(tag);
      if (one.assignee !== null) this.#byAssignee.add(labelOf(one.assignee, this.#names));
    }
    for (const { tool, ms } of row.ms) this.#latencies.add(tool, ms);
    this.#volumes.add(row.at, would.length, would.length + row.reads);
    if (note?.class === 'limit' && /maxWrites/.test(note.message)) this.#reachedMaxWrites += 1;
    if (would.length > (this.#highestRun?.count ?? 0)) {
      this.#highestRun = { count: would.length, sample: this.#samples.sample(row, link) };
    }
    if (outcome === 'done' || outcome === 'stopped') this.#agreements.add(`${kind} ${id}`, would, row.people);
    this.#replies.add(row, link);
    this.#samples.add(row, link);
  }

  sums(tries: number): Sums {
    const byTool = this.#byTool.list().flatMap(({ name, count }) => {
      const known = this.#tools.get(name);
      return known === undefined ? [] : [{ name: name.slice(0, name.lastIndexOf(' ')), count, ...known }];
    });
    return {
      outcomes: { ...this.#outcomes },
      stops: this.#stops.list().map(({ name, count }) => {
        const [reason, step] = read(name);
        return { name: String(reason), step: typeof step === 'string' ? step : null, count };
      }),
      failures: this.#failures.list().map(({ name, count }) => {
        const [kind, step, message] = read(name);
        const error = kind as SimulationReport['failures'][number]['class'];
        return { class: error, step: typeof step === 'string' ? step : null, message: String(message), count };
      }),
      unansweredReads: this.#unanswered.list(),
      would: {
        total: this.#byTool.total,
        byEffect: { ...this.#byEffect },
        byTool,
        byTag: this.#byTag.list(),
        byAssignee: this.#byAssignee.list(),
        perRun: {
          highest: this.#highestRun?.count ?? 0,
          maxWrites: this.#maxWrites,
          reachedMaxWrites: this.#reachedMaxWrites,
          sample: this.#highestRun?.sample ?? null,
        },
        perDay: this.#volumes.perDay(),
        perTenSeconds: this.#volumes.perTenSeconds(),
      },
      agreement: {
        assignee: this.#agreements.assignee(this.#names),
        tags: this.#agreements.tags(),
        closed: this.#agreements.closed(),
      },
      replies: this.#replies.report(tries),
      latency: this.#latencies.list(),
      samples: this.#samples.list(),
      worst: this.#samples.worst(),
    };
  }
}

/** `others`, beyond the most names, is no list. */
function read(name: string): readonly unknown[] {
  return name.startsWith('[') ? JSON.parse(name) : [name, null, name];
}
