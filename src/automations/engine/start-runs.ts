import { InvalidParamsError } from '../../errors.js';
import { isName } from '../../queue/check.js';
import { isObject } from '../../tool/json.js';
import { canonicalTopic } from '../../webhooks/topics/aliases.js';
import type { Journal, Started } from '../journal/journal.js';
import type { NewRun, Slot } from '../journal/run.js';
import { type Automations, type CurrentAutomation, Plans } from './catalogue.js';
import { holds } from './condition.js';
import { messageOf } from './failure.js';
import { readableKey } from './key-text.js';
import { pauseAutomation, pauseOf } from './pauses.js';
import type { Plan } from './plan.js';
import { wakeRuns } from './wake-runs.js';

/** Something that happened, as automations see it. */
export interface StartEvent {
  /** Id of the notification; null where it has none, and then the same event starts runs each time. */
  readonly id: string | null;
  readonly topic: string;
  readonly workspace: string;
  /** What runs call `event`: plain data, such as `readEvent` makes. */
  readonly event: Readonly<Record<string, unknown>>;
  /** Ids of the contacts whose data is in it. */
  readonly subjects?: readonly string[];
}

/** What became of an event for one automation. */
export type StartOutcome =
  | { readonly automation: string; readonly outcome: Started['outcome']; readonly run: string }
  | { readonly automation: string; readonly outcome: 'paused'; readonly reason: string }
  /** Whether it is meant could not be told. */
  | { readonly automation: string; readonly outcome: 'failed'; readonly reason: string };

export interface StartOptions {
  readonly journal: Journal;
  readonly automations: Automations;
  /** Those of this journal when absent. */
  readonly plans?: Plans;
}

/** Plans of journals, so that each automation is compiled once for all its events. */
const plansOf = new WeakMap<Journal, Plans>();

export function plansFor({ journal, plans }: Pick<StartOptions, 'journal' | 'plans'>): Plans {
  if (plans !== undefined) return plans;
  const known = plansOf.get(journal) ?? new Plans(journal);
  plansOf.set(journal, known);
  return known;
}

const hourMs = 3_600_000;

/**
 * Starts the runs of an event: one for each enabled automation that has a trigger for it whose condition holds, however many
 * of its triggers do, and none for an event that started one before. Wakes the runs that wait for it.
 *
 * It may be called again with an event when nobody knows how it ended: nothing is started twice.
 */
export async function startRuns(options: StartOptions, event: StartEvent): Promise<StartOutcome[]> {
  const { journal, automations } = options;
  const about = aboutOf(event);
  const topic = canonicalTopic(event.topic);
  if (event.id !== null) {
    const { id, workspace, subjects = [] } = event;
    const [kept] = await journal.keepEvents([{ id, workspace, topic, about, event: event.event, subjects }]);
    if (kept !== undefined)
      await wakeRuns(journal, { workspace, topic, about, number: kept.number, event: event.event });
  }
  const outcomes = await Promise.all(
    automations
      .list()
      .filter(({ automation }) => automation.enabled)
      .map((current) => startOne(options, current, event, about)),
  );
  return outcomes.flatMap((outcome) => outcome ?? []);
}

async function startOne(
  options: StartOptions,
  current: CurrentAutomation,
  event: StartEvent,
  about: string | null,
): Promise<StartOutcome | undefined> {
  const { journal } = options;
  const plans = plansFor(options);
  const { id } = current.automation;
  // What the journal fails with says nothing of the automation: the event is to come again.
  const now = await journal.now();
  let run: NewRun | undefined;
  try {
    const plan = await plans.compiled(current);
    if (!isMeant(plan, event, now)) return undefined;
    run = { ...newRun(plan, event, now), cause: 'event', about, key: event.id };
  } catch (error) {
    return { automation: id, outcome: 'failed', reason: messageOf(error) };
  }
  const paused = (await pauseOf(journal, id)) ?? (await pauseIfTooMany(journal, current, run, about));
  if (paused !== undefined) return { automation: id, outcome: 'paused', reason: paused.reason };
  await plans.keep(current);
  const [started] = await journal.start([run]);
  if (started === undefined) throw new TypeError('The journal says nothing of a run that it was to start');
  return { automation: id, outcome: started.outcome, run: started.id };
}

function isMeant(plan: Plan, event: StartEvent, now: number): boolean {
  return meaningOf(plan, event, now) === 'started';
}

/** What an event means to the triggers of an automation. */
export type Meaning =
  | 'started'
  /** No trigger is for its topic. */
  | 'other-topic'
  /** The condition of each that is for its topic is false. */
  | 'condition';

/**
 * What an event means to the triggers of a plan, whether its automation is enabled or not.
 *
 * @param now unix milliseconds
 * @throws ExpressionError for a condition that has no value
 */
export function meaningOf(plan: Plan, { topic, event }: Pick<StartEvent, 'topic' | 'event'>, now: number): Meaning {
  const { id, vars } = plan.automation;
  const meant = plan.triggers.filter((trigger) => trigger.event.matches(topic));
  if (meant.length === 0) return 'other-topic';
  const isMet = meant.some(
    ({ condition }) => condition === undefined || holds(condition, { event, vars }, { now }, `the trigger of ${id}`),
  );
  return isMet ? 'started' : 'condition';
}

/** A run of a plan with an event, and its slot. */
export function newRun(
  plan: Plan,
  { event, workspace, subjects = [] }: Pick<StartEvent, 'event' | 'workspace' | 'subjects'>,
  now: number,
): Omit<NewRun, 'cause' | 'key'> {
  const { id } = plan.automation;
  return { automation: id, revision: plan.revision, workspace, event, subjects, slot: slotOf(plan, event, now) };
}

function slotOf(plan: Plan, event: unknown, now: number): Slot | null {
  const { concurrency, vars } = plan.automation;
  if (concurrency === undefined || plan.concurrencyKey === undefined) return null;
  const key = plan.concurrencyKey.render({ event, vars }, { now });
  if (key === null || key === undefined || key === '' || typeof key === 'object') {
    // Runs that have nothing in common would wait for each other.
    const message = `is ${JSON.stringify(key ?? null)} for this event: expected a text`;
    throw new InvalidParamsError([{ field: 'concurrency.key', message }]);
  }
  return { key: readableKey(String(key)), limit: concurrency.limit, mode: concurrency.mode };
}

/** Pauses an automation that was started too often for one conversation: perhaps it is started by what it does itself. */
async function pauseIfTooMany(
  journal: Journal,
  { automation: { id, limits } }: CurrentAutomation,
  { workspace, key }: NewRun,
  about: string | null,
) {
  if (about === null) return undefined;
  const { maxStartsPerHour: max } = limits;
  const latest = (await journal.list({ automation: id, workspace, about, limit: max })).filter(
    ({ cause }) => cause === 'event',
  );
  // It comes once more, and starts nothing.
  if (key !== null && latest.some((run) => run.key === key)) return undefined;
  const now = await journal.now();
  const oldest = latest.at(-1);
  if (latest.length < max || oldest === undefined || now - oldest.createdAt > hourMs) return undefined;
  const reason = `${id} was started ${max} times within an hour for ${about}, so it is paused: perhaps what it does starts it again. Look at its runs, exclude what it does itself by the "if" of its trigger, or raise limits.maxStartsPerHour, and enable it again.`;
  const paused = { reason, since: now };
  await pauseAutomation(journal, id, paused);
  return paused;
}

/** What an event is about: a conversation, or a ticket. */
export function aboutOf({ event }: Pick<StartEvent, 'event'>): string | null {
  const ids = [event.conversation_id, event.ticket_id].flatMap((one) =>
    typeof one === 'string' && isName(one) ? [one] : [],
  );
  return ids[0] ?? null;
}

/** Ids of the contacts that an event names. */
export function subjectsOf(event: Readonly<Record<string, unknown>>): string[] {
  const ids = [event.contact].flatMap((contact) => (isObject(contact) ? [contact.id] : []));
  return ids.filter((id) => typeof id === 'string');
}
