import { isObject } from '../../tool/json.js';
import type { KeptEvent, NewWait, StepRecord } from '../journal/records.js';
import { type Awaited, aboutOf, isAwaited } from './awaited.js';
import { Interruption } from './failure.js';
import { type Frame, pathOf, readPart, scopeOf } from './frame.js';
import { partOf, pathsOf } from './kept.js';
import type { PlannedWait, PlannedWaitFor } from './plan.js';

/** Goes on after a time. */
export async function wait(frame: Frame, planned: PlannedWait): Promise<void> {
  const { context } = frame;
  const { journal, clock, skipsWaits, shortWaitMs } = context.engine;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  const done = { ok: true };
  frame.steps[planned.id] = done;
  if (known?.state === 'done') return;
  const startedAt = known?.startedAt ?? clock.now();
  const record = { path, attempts: 1, startedAt };
  const end = (trace: StepRecord['trace']) =>
    context.keep({ ...record, state: 'done', value: done, finishedAt: clock.now(), trace });
  if (skipsWaits) return end({ mode: 'would wait' });
  const now = await journal.now();
  const dueAt = isObject(known?.value) ? Number(known.value.dueAt) : now + planned.ms;
  if (known === undefined) context.keep({ ...record, state: 'waiting', value: { dueAt }, finishedAt: startedAt });
  const left = dueAt - now;
  if (left > shortWaitMs) {
    throw new Interruption({ type: 'wait', dueAt, release: planned.step.release, waits: [] });
  }
  if (left > 0) await clock.sleep(left, context.halted);
  context.check();
  end({ mode: 'did' });
}

/** Goes on with the first event that matches, or after a time. */
export async function waitFor(frame: Frame, planned: PlannedWaitFor): Promise<void> {
  const { context, plan } = frame;
  const { journal, clock, skipsWaits } = context.engine;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  if (known?.state === 'done') {
    frame.steps[planned.id] = known.value;
    return;
  }
  const startedAt = known?.startedAt ?? clock.now();
  const record = { path, attempts: 1, startedAt };
  const end = (event: KeptEvent | undefined, mode: 'did' | 'would wait') => {
    const whole = { ok: true, timedOut: event === undefined, event: event?.event ?? null };
    const value = context.engine.hide.data(readPart(plan, planned.id, whole));
    const trace = { mode, ...(event === undefined ? {} : { event: event.number }) };
    context.keep({ ...record, state: 'done', value, finishedAt: clock.now(), trace });
    frame.steps[planned.id] = value;
  };
  if (skipsWaits) return end(undefined, 'would wait');
  const begun = awaitedIn(known) ?? (await begin(frame, planned, path));
  const { found, seen } = await look(frame, begun, path);
  if (found !== undefined) return end(found, 'did');
  const { until, topics, about } = begun;
  if ((await journal.now()) >= until) return end(undefined, 'did');
  context.keep({ ...record, state: 'waiting', value: { ...begun, seen }, finishedAt: startedAt });
  const waits: NewWait[] = [{ path, topics, about, seen, until }];
  throw new Interruption({ type: 'wait', dueAt: until, release: planned.step.release, waits });
}

/** What a step that waits knows, as its record keeps it. */
interface Begun extends Awaited {
  readonly topics: readonly string[];
  readonly about: string | null;
  readonly seen: number;
  readonly until: number;
}

async function begin(frame: Frame, planned: PlannedWaitFor, path: string): Promise<Begun> {
  const { run, engine } = frame.context;
  const { match, event } = planned;
  const scope = scopeOf(frame);
  const read = Object.entries(scope).flatMap(([name, value]) => {
    const paths = pathsOf(match?.references ?? [], name);
    return paths.length === 0 ? [] : [[name, partOf(value, paths)]];
  });
  return {
    topics: event.topics,
    about: aboutOf(match?.source, run.event),
    if: match?.source ?? null,
    scope: engine.hide.data(Object.fromEntries(read)),
    step: path,
    seen: run.eventsAfter,
    until: (await engine.journal.now()) + planned.ms,
  };
}

function awaitedIn(known: StepRecord | undefined): Begun | undefined {
  // Records are made here only, and are read by the revision of the package that the store was opened with.
  return known === undefined ? undefined : (known.value as Begun);
}

const page = 100;

/** The earliest event that came in time, matches, and ended no earlier wait of the same step. */
async function look(frame: Frame, begun: Begun, path: string): Promise<{ found?: KeptEvent; seen: number }> {
  const { context } = frame;
  const { journal } = context.engine;
  const { topics, about, until } = begun;
  const { workspace } = context.run;
  let { seen } = begun;
  for (;;) {
    const events = await journal.events({ workspace, topics, after: seen, about, limit: page });
    const taken = takenBy(frame, path);
    for (const event of events) {
      const isMeant = event.at <= until && !taken.has(event.number) && isAwaited(begun, event);
      // Turns that go on side by side look at the same time.
      if (isMeant && context.takeEvent(withoutTurns(path), event.number)) return { found: event, seen };
      seen = event.number;
    }
    if (events.length < page) return { seen };
  }
}

/** Numbers of the events that ended waits of this step in other turns of its loop. */
function takenBy({ context }: Frame, path: string): ReadonlySet<unknown> {
  const step = withoutTurns(path);
  const numbers = [...context.records()].flatMap((record) =>
    record.state === 'done' && isObject(record.trace) && withoutTurns(record.path) === step ? [record.trace.event] : [],
  );
  return new Set(numbers);
}

function withoutTurns(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}
