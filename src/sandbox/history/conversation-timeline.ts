import { internalCall } from '../http/internal-call.js';
import { assign, close, reply, snooze } from '../resources/conversations/actions.js';
import { beginConversation } from '../resources/conversations/begin.js';
import { changeConversation } from '../resources/conversations/change.js';
import { type ConversationRecord, conversations } from '../resources/conversations/model.js';
import { rateConversation } from '../resources/conversations/rate.js';
import { textToHtml } from '../resources/inbox/html.js';
import type { ReplyKind } from '../resources/inbox/replies.js';
import { tagsWith } from '../resources/inbox/tagging.js';
import type { Author } from '../resources/inbox/thread-fields.js';
import type { World } from '../world/world.js';
import type { Calendar } from './calendar.js';
import { rating } from './distributions.js';
import type { ConversationPlan, Step, Timeline } from './plan.js';
import { ticketSteps } from './tickets.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NOTES = [
  'Same as last week, see the other conversation.',
  'Customer is in the middle of a launch, please be quick.',
  'Engineering knows about it.',
  'Checked the account: everything is paid.',
];

/** Plans one conversation from its beginning. Steps that would lie in the future are left out when it is run. */
export function planTimeline(plan: ConversationPlan, at: number, calendar: Calendar): Timeline {
  const { random, customer, handler, admin, say } = plan;
  const { language, vip } = customer;
  const phrases = language.subjects[plan.subject];
  const chance = (share: number) => random.next() < share;
  const steps: Step[] = [];
  let time = at;
  const step = (run: Step['run']) => steps.push({ at: time, run });
  const later = (min: number, max: number, hours: 'open' | 'awake') => {
    // Short waits are common, long ones are not.
    time = calendar.after(time, Math.round(min + (max - min) * random.next() ** 3), hours);
  };
  const contactSays = (texts: readonly string[]) => {
    const text = say(texts);
    step((world, one) => reply(world, one, written('comment', { type: 'contact', id: customer.contact.id }, text)));
  };
  const adminSays = (texts: readonly string[], kind: ReplyKind = 'comment') => {
    const text = say(texts);
    step((world, one) => reply(world, one, written(kind, { type: 'admin', id: admin.id }, text)));
  };
  const ends = () => {
    later(MINUTE, 2 * HOUR, 'open');
    if (chance(0.4)) {
      const words = textToHtml(say(language.goodbyes));
      step((world, one) => close(world, one, admin.id, words));
    } else step((world, one) => close(world, one, admin.id, null));
  };

  time += random.integer(5, 90);
  step((world, one) => assign(world, one, admin.id, { type: 'team', id: handler.team.id }, null));
  later(MINUTE, vip ? HOUR : 6 * HOUR, 'open');
  step((world, one) => fileUnder(world, one, plan));
  step((world, one) => assign(world, one, admin.id, { type: 'admin', id: admin.id }, null));
  if (chance(0.2)) adminSays(NOTES, 'note');
  later(MINUTE, vip ? 2 * HOUR : 12 * HOUR, 'open');
  adminSays(phrases.answers);
  for (let rounds = random.pick([0, 1, 1, 1, 2, 2, 3]); rounds > 0; rounds -= 1) {
    later(2 * MINUTE, 20 * HOUR, 'awake');
    contactSays(phrases.more);
    later(MINUTE, 8 * HOUR, 'open');
    adminSays(language.followUps);
  }
  steps.push(...ticketSteps(plan, time));
  if (chance(0.12)) {
    const until = time + random.integer(1, 4) * DAY;
    time += random.integer(MINUTE, 10 * MINUTE);
    step((world, one) => snooze(world, one, admin.id, until));
    time = calendar.after(until, random.integer(MINUTE, 3 * HOUR), 'open');
    adminSays(language.followUps);
  }
  if (chance(0.92)) {
    ends();
    if (chance(0.35)) {
      later(5 * MINUTE, 30 * HOUR, 'awake');
      const scored = rating(random, plan);
      step((world, one) => rateConversation(world, one, { contactId: customer.contact.id, ...scored }));
    }
    if (chance(0.1)) {
      later(HOUR, 4 * DAY, 'awake');
      contactSays(phrases.more);
      later(MINUTE, 6 * HOUR, 'open');
      adminSays(language.followUps);
      ends();
    } else if (chance(0.2)) {
      later(5 * MINUTE, DAY, 'awake');
      contactSays(language.thanks);
      ends();
    }
  }
  return { at, begin: (world) => begin(world, plan), steps };
}

/** Three of ten customers write an e-mail. */
function begin(world: World, plan: ConversationPlan): ConversationRecord {
  const { customer, say, random, priority } = plan;
  const { openings, title } = customer.language.subjects[plan.subject];
  const subject = say([title]);
  const byMail = random.next() < 0.3;
  const body = {
    from: { type: 'contact', id: customer.contact.id },
    body: say(openings),
    subject: byMail ? subject : '',
  };
  const answer = beginConversation(internalCall(world, { body }));
  const id = 'conversation_id' in answer ? answer.conversation_id : undefined;
  const conversation = conversations.get(world, String(id));
  if (conversation === undefined) throw new Error('A conversation did not begin.');
  const source = { ...conversation.source, type: byMail ? ('email' as const) : conversation.source.type };
  const company_id = customer.contact.company_ids[0] ?? null;
  return changeConversation(world, conversation, { title: subject, company_id, priority, source });
}

function fileUnder(world: World, conversation: ConversationRecord, { handler, admin }: ConversationPlan): void {
  const call = internalCall(world, { body: { id: handler.tag.id, admin_id: admin.id } });
  changeConversation(world, conversation, { tags: tagsWith(call, conversation.tags).tags });
}

function written(kind: ReplyKind, author: Author, text: string) {
  return { kind, author, body: textToHtml(text), attachments: [], options: [], chosen: null, createdAt: null };
}
