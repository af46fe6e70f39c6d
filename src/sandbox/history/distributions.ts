import type { Priority } from '../resources/conversations/model.js';
import type { Random } from '../world/random.js';
import type { Customer } from './customers.js';
import type { ConversationPlan } from './plan.js';
import type { Subject } from './texts/phrases.js';

/** How often each subject comes up among a hundred conversations. */
const SHARES: Readonly<Record<Subject, number>> = {
  bug: 22,
  billing: 18,
  question: 18,
  shipping: 15,
  account: 12,
  feature: 7,
  cancellation: 5,
  praise: 3,
};

const SUBJECTS_BY_SHARE = Object.entries(SHARES).flatMap(([subject, share]) => Array<string>(share).fill(subject));

export function pickSubject(random: Random): Subject {
  const subject = random.pick(SUBJECTS_BY_SHARE);
  return isSubject(subject) ? subject : 'question';
}

function isSubject(name: string): name is Subject {
  return Object.hasOwn(SHARES, name);
}

/** Important customers and broken things cannot wait. */
export function pickPriority(random: Random, subject: Subject, { vip }: Customer): Priority {
  const urgency = random.next() + (vip ? 0.35 : 0) + (subject === 'bug' ? 0.1 : 0);
  if (urgency > 1.3) return 'urgent';
  if (urgency > 1) return 'high';
  return urgency > 0.85 ? 'medium' : 'none';
}

const GOOD = [5, 5, 5, 5, 5, 5, 4, 4, 4, 3, 2, 1];
const BAD = [5, 4, 3, 3, 2, 2, 1, 1];

/** Most people are content; those who leave are not. */
export function rating(
  random: Random,
  { subject, customer }: ConversationPlan,
): { readonly rating: number; readonly remark: string } {
  const stars = random.pick(subject === 'cancellation' ? BAD : GOOD);
  const { good, fair, bad } = customer.language.remarks;
  return { rating: stars, remark: random.pick(stars >= 4 ? good : stars === 3 ? fair : bad) };
}
