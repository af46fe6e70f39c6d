import { events } from '../resources/events/model.js';
import { notes } from '../resources/notes.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
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
    notes.in(world).insert({
      id: world.nextId(notes.ids),
      contact_id: contact.id,
      company_id: null,
      author_id: random.pick(team.admins).id,
      body,
      created_at: now - random.integer(2, 60) * DAY,
    });
  });
  for (const contact of contacts.users.slice(0, 12)) {
    for (let count = random.integer(1, 6); count > 0; count -= 1) {
      events.in(world).insert({
        id: world.nextId(events.ids),
        contact_id: contact.id,
        event_name: random.pick(EVENTS),
        created_at: now - random.integer(1, 80 * DAY),
        metadata: { source: random.pick(['web', 'mobile']) },
      });
    }
  }
}
