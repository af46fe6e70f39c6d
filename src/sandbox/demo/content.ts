import { externalPages } from '../resources/ai-content/pages.js';
import { importSources } from '../resources/ai-content/sources.js';
import { audiences } from '../resources/audiences.js';
import { banners } from '../resources/banners.js';
import { brands, emailSettings } from '../resources/brands.js';
import { macros } from '../resources/macros.js';
import { newsfeeds, newsItems } from '../resources/news.js';
import { blocksOf } from '../resources/snippets/blocks.js';
import { snippets } from '../resources/snippets/model.js';
import type { World } from '../world/world.js';
import { MACROS, NEWS, PAGES, SNIPPETS } from './content-texts.js';
import type { DemoTags } from './tags.js';
import type { DemoTeam } from './team.js';

const DAY = 86_400;

/** What every workspace has, and no call can make: a brand with an address to send from, and a newsfeed. */
export function addWorkspaceContent(world: World): void {
  const created_at = world.settings.createdAt;
  const brand = brands.in(world).insert({
    id: world.settings.idCode,
    name: world.settings.name,
    is_default: true,
    created_at,
    updated_at: created_at,
    help_center_id: null,
    default_address_settings_id: null,
  });
  const address = emailSettings.insert(world, {
    email: 'support@harbour-books.example',
    verified: true,
    domain: 'harbour-books.example',
    brand_id: brand.id,
    forwarding_enabled: true,
    forwarded_email_last_received_at: world.clock.now() - 3_600,
    created_at,
    updated_at: created_at,
  });
  brands.in(world).update(brand, { default_address_settings_id: address.id });
  newsfeeds.insert(world, { name: 'All customers', created_at, updated_at: created_at });
}

/** News, snippets, macros and banners that fit the conversations. */
export function addDemoContent(world: World, { owner, billing }: DemoTeam, tags: DemoTags): void {
  const now = world.clock.now();
  addSecondBrand(world);
  addNews(world, owner.id);
  const audience = audiences.insert(world, {
    name: 'Paying customers',
    predicates: [{ attribute: 'custom_attributes.plan', type: 'string', comparison: 'eq', value: 'pro' }],
    role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }],
    created_at: now - 120 * DAY,
    updated_at: now - 120 * DAY,
  });
  audiences.insert(world, {
    name: 'Leads',
    predicates: [],
    role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'lead' }],
    created_at: now - 100 * DAY,
    updated_at: now - 100 * DAY,
  });
  SNIPPETS.forEach(({ title, body_markdown, tag, isForPaying }, at) => {
    const written = now - (60 - at * 7) * DAY;
    snippets.insert(world, {
      title,
      locale: 'en',
      body_markdown,
      json_blocks: blocksOf(body_markdown),
      ai_chatbot_availability: true,
      ai_copilot_availability: true,
      ai_sales_agent_availability: false,
      audience_ids: isForPaying ? [audience.id] : [],
      tags: [{ tag_id: tags[tag].id, applied_at: written, applied_by: owner.id }],
      created_by: owner.id,
      updated_by: owner.id,
      created_at: written,
      updated_at: written,
    });
  });
  addExternalPages(world);
  MACROS.forEach(({ name, body, isForBilling }, at) => {
    const created_at = now - (90 - at * 10) * DAY;
    macros.insert(world, {
      name,
      body,
      visible_to: isForBilling ? 'specific_teams' : 'everyone',
      visible_to_team_ids: isForBilling ? [billing.id] : [],
      available_on: ['inbox', 'messenger'],
      created_at,
      updated_at: created_at + 5 * DAY,
    });
  });
  addBanners(world);
}

function addSecondBrand(world: World): void {
  const created_at = world.clock.now() - 300 * DAY;
  const brand = brands.insert(world, {
    name: 'Harbour Books for schools',
    is_default: false,
    created_at,
    updated_at: created_at,
    help_center_id: null,
    default_address_settings_id: null,
  });
  const address = emailSettings.insert(world, {
    email: 'schools@harbour-books.example',
    verified: true,
    domain: 'harbour-books.example',
    brand_id: brand.id,
    forwarding_enabled: false,
    forwarded_email_last_received_at: null,
    created_at,
    updated_at: created_at,
  });
  brands.in(world).update(brand, { default_address_settings_id: address.id });
}

function addNews(world: World, sender_id: string): void {
  const now = world.clock.now();
  const [feed] = newsfeeds.in(world).values();
  const visitors = newsfeeds.insert(world, { name: 'Visitors', created_at: now - DAY, updated_at: now - DAY });
  if (feed === undefined) throw new Error('A workspace begins with a newsfeed.');
  NEWS.forEach(({ title, body, labels, isDraft }, at) => {
    const written = now - (40 - at * 12) * DAY;
    const feeds = isDraft ? [visitors.id] : [feed.id];
    newsItems.insert(world, {
      title,
      body,
      sender_id,
      state: isDraft ? 'draft' : 'live',
      newsfeed_assignments: feeds.map((newsfeed_id) =>
        isDraft ? { newsfeed_id } : { newsfeed_id, published_at: written },
      ),
      labels,
      cover_image_url: null,
      reactions: ['👍', '🎉'],
      deliver_silently: false,
      created_at: written,
      updated_at: written,
    });
  });
}

function addExternalPages(world: World): void {
  const written = world.clock.now() - 30 * DAY;
  const source = importSources.insert(world, {
    last_synced_at: written,
    status: 'active',
    url: 'https://status.harbour-books.example',
    sync_behavior: 'api',
    created_at: written,
    updated_at: written,
    audience_ids: [],
  });
  importSources.insert(world, {
    last_synced_at: world.clock.now() - DAY,
    status: 'active',
    url: 'https://www.harbour-books.example/guide',
    sync_behavior: 'automatic',
    created_at: written,
    updated_at: written,
    audience_ids: [],
  });
  PAGES.forEach(({ title, html }, at) => {
    externalPages.insert(world, {
      title,
      html,
      url: `https://status.harbour-books.example/${at + 1}`,
      ai_agent_availability: true,
      ai_copilot_availability: true,
      ai_sales_agent_availability: false,
      locale: 'en',
      source_id: source.id,
      external_id: `page-${at + 1}`,
      created_at: written,
      updated_at: written,
      last_ingested_at: written,
      audience_ids: [],
      tags: [],
    });
  });
}

function addBanners(world: World): void {
  const created_at = world.clock.now() - 7 * DAY;
  banners.insert(world, {
    title: 'Moving to new servers',
    body: '<p>On Sunday from two to four o’clock the shop is closed.</p>',
    style: 'inline',
    position: 'top',
    show_dismiss_button: true,
    action: null,
    roles: ['user', 'lead'],
    created_at,
  });
  banners.insert(world, {
    title: null,
    body: '<p>Pay by the year and save two months.</p>',
    style: 'floating',
    position: 'bottom',
    show_dismiss_button: true,
    action: { type: 'url', label: 'See prices', target: 'https://harbour-books.example/prices' },
    roles: ['user'],
    created_at,
  });
}
