import type { Random } from '../random.js';
import type { World } from '../world.js';
import type { DemoContacts } from './contacts.js';
import type { DemoTeam } from './team.js';

const DAY = 86_400;

const NOTES = [
  '<p>Prefers to be called in the morning.</p>',
  '<p>Asked about the yearly plan at the fair.</p>',
  '<p>Export of old invoices is done, no need to ask again.</p>',
  '<p>Runs two shops, the second one opens in spring.</p>',
];

const EVENTS = ['logged-in', 'created-invoice', 'invited-teammate', 'exported-report'];

/** Notes by the team, and what users did in the product. */
export function addDemoActivity(world: World, random: Random, team: DemoTeam, contacts: DemoContacts): void {
  const now = world.clock.now();
  NOTES.forEach((body, index) => {
    const contact = contacts.users[index * 2];
    if (contact === undefined) return;
    world.notes.insert({
      id: world.nextId('note'),
      contact_id: contact.id,
      company_id: null,
      author_id: random.pick(team.admins).id,
      body,
      created_at: now - random.integer(2, 60) * DAY,
    });
  });
  for (const contact of contacts.users.slice(0, 12)) {
    for (let count = random.integer(1, 6); count > 0; count -= 1) {
      world.events.insert({
        id: world.nextId('event'),
        contact_id: contact.id,
        event_name: random.pick(EVENTS),
        created_at: now - random.integer(1, 80 * DAY),
        metadata: { source: random.pick(['web', 'mobile']) },
      });
    }
  }
}
