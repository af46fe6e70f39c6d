import { changeContact } from '../resources/contacts/change.js';
import { type SubscriptionTypeRecord, subscriptionTypes } from '../resources/subscriptions/model.js';
import { visitors } from '../resources/visitors/model.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { DemoContacts } from './contacts.js';

const HOUR = 3600;

/** What people can subscribe to, and what two of them chose. */
export function addDemoSubscriptions(world: World, { users }: DemoContacts): void {
  const add = (
    name: string,
    description: string,
    consent_type: SubscriptionTypeRecord['consent_type'],
    content: SubscriptionTypeRecord['content_types'][number],
    german: string,
  ) =>
    subscriptionTypes.insert(world, {
      state: 'live',
      consent_type,
      translations: [
        { name, description, locale: 'en' },
        { name: german, description: '', locale: 'de' },
      ],
      content_types: [content],
    });
  const tips = add('Product tips', 'How to get more out of it', 'opt_in', 'email', 'Tipps');
  const news = add('Newsletter', 'What is new, once a month', 'opt_out', 'email', 'Newsletter');
  add('Text messages', 'Outages and maintenance', 'opt_in', 'sms_message', 'SMS');
  const [first, second] = users;
  if (first !== undefined) changeContact(world, first, { subscriptions: [{ type_id: tips.id, consent: 'opt_in' }] });
  if (second !== undefined) changeContact(world, second, { subscriptions: [{ type_id: news.id, consent: 'opt_out' }] });
}

const VISITORS = [
  { pseudonym: 'Violet Suitcase', name: null, email: null, referrer: 'https://www.google.com/' },
  { pseudonym: 'Amber Kite', name: 'Pia', email: null, referrer: null },
  { pseudonym: 'Teal Lantern', name: null, email: 'guest@example.net', referrer: 'https://blog.example.com/' },
] as const;

/** People who look around on the website. */
export function addDemoVisitors(world: World, random: Random): void {
  for (const [index, visitor] of VISITORS.entries()) {
    const created_at = world.clock.now() - (index + 1) * 5 * HOUR;
    visitors.insert(world, {
      ...visitor,
      user_id: random.uuid(),
      phone: null,
      custom_attributes: {},
      session_count: index + 1,
      last_request_at: created_at + HOUR,
      created_at,
      updated_at: created_at + HOUR,
    });
  }
}
