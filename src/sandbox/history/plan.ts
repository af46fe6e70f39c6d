import type { AdminRecord } from '../resources/admins.js';
import type { ConversationRecord, Priority } from '../resources/conversations/model.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { Customer } from './customers.js';
import type { SubjectTeam } from './subject-teams.js';
import type { Subject } from './texts/phrases.js';

/** Everything about one conversation that is decided before its first word. */
export interface ConversationPlan {
  readonly subject: Subject;
  readonly customer: Customer;
  readonly handler: SubjectTeam;
  /** Who answers. */
  readonly admin: AdminRecord;
  readonly priority: Priority;
  /** Puts a text of the language into words: names, numbers and amounts filled in. */
  readonly say: (texts: readonly string[]) => string;
  readonly random: Random;
}

/** Something that happens at a time. It gets the world as it is then. */
export interface Step {
  /** Unix seconds. */
  readonly at: number;
  readonly run: (world: World, conversation: ConversationRecord) => void;
}

/** One conversation: how it begins, and what follows in the order of time. */
export interface Timeline {
  readonly at: number;
  readonly begin: (world: World) => ConversationRecord;
  readonly steps: readonly Step[];
}

const ITEMS = ['Label printing', 'Stock import', 'Order search', 'Weekly report', 'Shared inbox', 'Invoice export'];

/** The blanks of a text, filled in once for a whole conversation. */
export function fillTemplates(random: Random, customer: Customer): ConversationPlan['say'] {
  const blanks: Readonly<Record<string, string>> = {
    name: customer.contact.name?.split(' ')[0] ?? '',
    order: String(random.integer(10_000, 99_999)),
    amount: `€${random.integer(9, 480)}.${random.pick(['00', '50', '90'])}`,
    item: random.pick(ITEMS),
  };
  return (texts) => random.pick(texts).replace(/\{(\w+)\}/g, (whole, blank: string) => blanks[blank] ?? whole);
}
