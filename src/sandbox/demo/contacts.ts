import type { CompanyRecord } from '../resources/companies/model.js';
import { changeContact } from '../resources/contacts/change.js';
import { createContact } from '../resources/contacts/create.js';
import { mergeContacts } from '../resources/contacts/merge.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { LEADS, PLACES, USERS } from './people.js';
import type { DemoTags } from './tags.js';

const DAY = 86_400;

/** The demo's people, oldest first. */
export interface DemoContacts {
  readonly users: readonly ContactRecord[];
  readonly leads: readonly ContactRecord[];
}

/** Thirty users, ten leads, one archived user, and one lead that became the user Ada Moreau. */
export function addDemoContacts(
  world: World,
  random: Random,
  companies: readonly CompanyRecord[],
  tags: DemoTags,
): DemoContacts {
  const users = USERS.map((name, index) => addUser(world, random, name, index, companies, tags));
  const leads = LEADS.map((name, index) => addLead(world, random, name, index));
  const gone = createContact(world, {
    role: 'user',
    name: 'Gus Pereira',
    email: 'gus.pereira@example.org',
    external_id: 'user-archived',
    created_at: world.clock.now() - 300 * DAY,
  });
  changeContact(world, gone, { status: 'archived' });
  addMerged(world, users);
  return { users, leads };
}

function addUser(
  world: World,
  random: Random,
  name: string,
  index: number,
  companies: readonly CompanyRecord[],
  tags: DemoTags,
): ContactRecord {
  const now = world.clock.now();
  const created_at = now - (380 - index * 12) * DAY;
  const last_seen_at = now - random.integer(1, index % 5 === 0 ? 90 : 14) * DAY;
  const company = companies[index % (companies.length - 1)];
  const plan = company?.plan?.toLowerCase() ?? 'free';
  const tag = [tags.VIP, undefined, tags['Beta tester'], undefined, tags['Churn risk'], tags.Onboarding][index % 6];
  const seats = random.integer(1, 12);
  return createContact(world, {
    role: 'user',
    name,
    email: emailOf(name, 'example.com'),
    external_id: `user-${1001 + index}`,
    phone: index % 3 === 0 ? `+35315550${100 + index}` : null,
    owner_id: index % 4 === 0 ? world.tokenAdminId : null,
    created_at,
    updated_at: last_seen_at,
    signed_up_at: created_at,
    last_seen_at,
    last_contacted_at: last_seen_at - DAY,
    unsubscribed_from_emails: index % 10 === 9,
    browser: random.pick(['chrome', 'firefox', 'safari']),
    browser_language: 'en',
    os: random.pick(['Windows 11', 'OS X 14.5', 'Linux']),
    location: random.pick(PLACES),
    custom_attributes: {
      plan,
      seats,
      paid_subscriber: plan !== 'free',
      lifetime_value: plan === 'free' ? 0 : seats * 99.5,
      renews_at: now + random.integer(5, 300) * DAY,
    },
    company_ids: company === undefined ? [] : [company.id],
    tags: tag === undefined ? [] : [{ tag_id: tag.id, applied_at: created_at + DAY, applied_by: world.tokenAdminId }],
  });
}

function addLead(world: World, random: Random, name: string, index: number): ContactRecord {
  const created_at = world.clock.now() - (40 - index * 3) * DAY;
  return createContact(world, {
    role: 'lead',
    name: index % 4 === 3 ? null : name,
    // Leads may share an e-mail: the last two write from one mailbox.
    email: index >= LEADS.length - 2 ? 'office@example.org' : emailOf(name, 'example.org'),
    created_at,
    updated_at: created_at,
    last_seen_at: created_at,
    location: random.pick(PLACES),
    custom_attributes: { signup_source: random.pick(['website', 'fair', 'referral']) },
  });
}

function addMerged(world: World, users: readonly ContactRecord[]): void {
  const [into] = users;
  if (into === undefined) return;
  const created_at = into.created_at - DAY;
  const from = createContact(world, { role: 'lead', name: into.name, email: into.email, created_at });
  mergeContacts(world, from, into);
}

function emailOf(name: string, domain: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@${domain}`;
}
