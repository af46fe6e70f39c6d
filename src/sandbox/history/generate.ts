import type { ConversationRecord } from '../resources/conversations/model.js';
import { snoozes } from '../resources/inbox/snoozes.js';
import { createEventHub } from '../world/events.js';
import { createRandom, type Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { addHistoryArticles } from './articles.js';
import { createCalendar } from './calendar.js';
import { planTimeline } from './conversation-timeline.js';
import { addCustomers, type Customer } from './customers.js';
import { pickPriority, pickSubject } from './distributions.js';
import { readHistory } from './options.js';
import { fillTemplates, type Timeline } from './plan.js';
import { type SubjectTeam, teamsBySubject } from './subject-teams.js';
import type { Subject } from './texts/phrases.js';

const DAY = 86_400;

/** Conversations a customer, on average. */
const CONVERSATIONS_A_CUSTOMER = 4;

/**
 * Generates the past of a team: conversations of the last days until now, made in the order of time by the functions that
 * calls use, so that every state, statistic and part is one that a real sequence of calls would leave. No events
 * are emitted.
 * @throws RefusedError 400 that names the option
 */
export function addHistory(world: World, options: unknown): void {
  const plan = readHistory(options);
  const { past, moveTo } = pastOf(world);
  const random = createRandom(plan.seed ?? world.settings.seed, 'history');
  const to = world.clock.now();
  const from = to - plan.days * DAY;
  moveTo(from);
  const subjectTeams = teamsBySubject(past, plan);
  addHistoryArticles(past, to, plan.seed ?? world.settings.seed, subjectTeams);
  const calendar = createCalendar(from, to, world.settings.timeZone, random);
  const customers = addCustomers(
    past,
    random,
    calendar,
    Math.max(1, Math.ceil(plan.conversations / CONVERSATIONS_A_CUSTOMER)),
  );
  const timelines = calendar
    .arrivals(random, plan.conversations)
    .map((at) => planTimeline(planConversation(random, subjectTeams, present(random, customers, at)), at, calendar));
  run(past, moveTo, timelines, to);
}

/** A view of the world with a time that is set by hand, and without listeners to events. */
function pastOf(world: World): { readonly past: World; readonly moveTo: (seconds: number) => void } {
  let seconds = world.clock.now();
  const clock = { now: () => seconds, nowMs: () => seconds * 1000 };
  return {
    past: { ...world, clock, events: createEventHub() },
    moveTo(to) {
      seconds = to;
    },
  };
}

/** Somebody who was a customer at the time; some write more often than others. */
function present(random: Random, customers: readonly Customer[], at: number): Customer {
  let count = customers.length;
  while (count > 1 && (customers[count - 1]?.contact.created_at ?? 0) > at) count -= 1;
  const customer = customers[Math.floor(count * random.next() ** 1.4)];
  if (customer === undefined) throw new Error('A history needs customers.');
  return customer;
}

function planConversation(random: Random, subjectTeams: Readonly<Record<Subject, SubjectTeam>>, customer: Customer) {
  const subject = pickSubject(random);
  const handler = subjectTeams[subject];
  const say = fillTemplates(random, customer);
  return {
    subject,
    customer,
    handler,
    admin: random.pick(handler.admins),
    priority: pickPriority(random, subject, customer),
    say,
    random,
  };
}

/** Everything in one order of time, with the snoozes that end in between. */
function run(past: World, moveTo: (seconds: number) => void, timelines: readonly Timeline[], to: number): void {
  const made = new Map<Timeline, ConversationRecord>();
  const events = timelines.flatMap((timeline) => [
    { at: timeline.at, run: () => void made.set(timeline, timeline.begin(past)) },
    ...timeline.steps.map(({ at, run }) => ({
      at,
      run() {
        const conversation = made.get(timeline);
        if (conversation !== undefined) run(past, conversation);
      },
    })),
  ]);
  const ends = snoozes(() => past);
  const wakeUntil = (time: number) => {
    for (const source of ends) {
      for (let due = source.next(); due !== undefined && due.at <= time * 1000; due = source.next()) {
        moveTo(Math.max(past.clock.now(), due.at / 1000));
        due.run();
      }
    }
  };
  for (const { at, run } of events.filter((event) => event.at <= to).sort((left, right) => left.at - right.at)) {
    wakeUntil(at);
    moveTo(at);
    run();
  }
  wakeUntil(to);
}
