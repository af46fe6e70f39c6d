import { LEADS, USERS } from '../demo/people.js';
import { type CompanyRecord, companies } from '../resources/companies/model.js';
import { createCompany } from '../resources/companies/write.js';
import { createContact } from '../resources/contacts/create.js';
import { type ContactRecord, contacts } from '../resources/contacts/model.js';
import { eventIdentity, events } from '../resources/events/model.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { tagNamed } from './subject-teams.js';
import { LANGUAGES } from './texts/index.js';
import type { Language } from './texts/phrases.js';

const DAY = 86_400;
const PEOPLE = [...USERS, ...LEADS].map((name) => name.split(' '));
const FIRST_NAMES = PEOPLE.map(([first = '']) => first);
const LAST_NAMES = PEOPLE.map(([, last = '']) => last);
const TRADES = ['Bakery', 'Outdoor', 'Clinic', 'Print', 'Furniture', 'Studio', 'Gym', 'Books', 'Coffee', 'Bikes'];
const PLANS = [
  ['Free', 0, 0],
  ['Pro', 80, 240],
  ['Team', 300, 900],
] as const;
const EVENTS = ['logged-in', 'created-invoice', 'invited-teammate', 'exported-report', 'upgraded-plan'];

/** Somebody who writes, and in which language. */
export interface Customer {
  readonly contact: ContactRecord;
  readonly language: Language;
  /** From a company that pays much. */
  readonly vip: boolean;
}

/** The span that a history fills, unix seconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Customers with their companies, the oldest first: some were there before the history begins, others come during it. */
export function addCustomers(world: World, random: Random, span: Span, count: number): Customer[] {
  const accounts = addAccounts(world, random, span, Math.ceil(count / 6));
  const first = contacts.in(world).size;
  const oldest = span.from - 200 * DAY;
  const step = (span.to - DAY - oldest) / count;
  return Array.from({ length: count }, (_, at) =>
    addCustomer(world, random, span, accounts, { number: first + at + 1, created_at: Math.floor(oldest + at * step) }),
  );
}

interface Account {
  readonly company: CompanyRecord;
  readonly vip: boolean;
}

function addAccounts(world: World, random: Random, { from }: Span, count: number): Account[] {
  const first = companies.in(world).size;
  const tag = tagNamed(world, 'VIP');
  return Array.from({ length: count }, (_, at) => {
    const number = first + at + 1;
    const vip = at % 8 === 0;
    const [plan, min, max] = vip ? (['Enterprise', 2000, 9000] as const) : random.pick(PLANS);
    const created_at = from - (220 * DAY - at * 60);
    const trade = random.pick(TRADES);
    const company = createCompany(world, {
      company_id: `account-${number}`,
      name: `${random.pick(LAST_NAMES)} ${trade}`,
      plan,
      monthly_spend: random.integer(min, max),
      size: vip ? random.integer(100, 900) : random.integer(2, 60),
      industry: trade,
      website: `https://account-${number}.example.org`,
      session_count: random.integer(3, 900),
      created_at,
      updated_at: created_at,
      remote_created_at: created_at,
      last_request_at: created_at + random.integer(0, 200 * DAY),
      tags: vip ? [{ tag_id: tag.id, applied_at: created_at, applied_by: world.tokenAdminId }] : [],
    });
    return { company, vip };
  });
}

function addCustomer(
  world: World,
  random: Random,
  span: Span,
  accounts: readonly Account[],
  { number, created_at }: { readonly number: number; readonly created_at: number },
): Customer {
  const language = pickLanguage(random);
  const isLead = random.next() < 0.15;
  const [name, surname] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  const { company, vip } = random.pick(accounts);
  const contact = createContact(world, {
    role: isLead ? 'lead' : 'user',
    name: `${name} ${surname}`,
    email: `${name}.${surname}.${number}@example.com`.toLowerCase(),
    created_at,
    updated_at: created_at,
    last_seen_at: created_at,
    browser: random.pick(['chrome', 'firefox', 'safari']),
    browser_language: language.code,
    os: random.pick(['Windows 11', 'OS X 14.5', 'Linux']),
    location: language.place,
    ...(isLead ? {} : { external_id: `customer-${number}`, signed_up_at: created_at, company_ids: [company.id] }),
  });
  addEvents(world, random, span, contact);
  return { contact, language, vip: vip && !isLead };
}

function addEvents(world: World, random: Random, { from, to }: Span, contact: ContactRecord): void {
  const earliest = Math.max(from, contact.created_at);
  for (let left = random.integer(0, 4); left > 0; left -= 1) {
    const event = {
      contact_id: contact.id,
      event_name: random.pick(EVENTS),
      created_at: random.integer(earliest, to - 1),
    };
    if (events.in(world).countBy('identity', eventIdentity(event)) > 0) continue;
    events
      .in(world)
      .insert({ id: world.nextId(events.ids), ...event, metadata: { source: random.pick(['web', 'mobile']) } });
  }
}

function pickLanguage(random: Random): Language {
  let left = random.next() * LANGUAGES.reduce((sum, { share }) => sum + share, 0);
  for (const language of LANGUAGES) {
    left -= language.share;
    if (left < 0) return language;
  }
  throw new Error('Nobody is left who pickLanguage a language.');
}
