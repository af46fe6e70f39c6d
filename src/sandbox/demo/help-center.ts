import { stageDraft } from '../resources/articles/drafts.js';
import type { ArticleRecord } from '../resources/articles/model.js';
import { createArticle } from '../resources/articles/write.js';
import { addCollection, type CollectionRecord } from '../resources/help-center/collections.js';
import { addHelpCenter, type HelpCenterRecord } from '../resources/help-center/help-centers.js';
import { addRedirect } from '../resources/help-center/redirects.js';
import { addInternalArticle } from '../resources/internal-articles.js';
import { articleHtml } from '../resources/markdown.js';
import { atTime } from '../world/at-time.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { DemoTags } from './tags.js';
import type { DemoTeam } from './team.js';

type Language = 'en' | 'fr';

interface DemoArticle {
  readonly in: 'start' | 'billing' | 'orders' | 'refunds';
  readonly state?: 'draft';
  readonly tag?: keyof DemoTags;
  /** By language: title, description, text. */
  readonly texts: { readonly [L in Language]?: readonly [title: string, description: string, body: string] };
}

/** Answers to what the demo's customers ask. */
const ARTICLES: readonly DemoArticle[] = [
  {
    in: 'start',
    tag: 'Onboarding',
    texts: {
      en: [
        'Invite your colleagues',
        'Give others access to your workspace',
        '<p>Open <b>Settings</b>, then <b>People</b>, and press <b>Invite</b>. Your colleague gets an e-mail with a link that works for seven days.</p>\n<p>To share one folder only, open the folder and choose <b>Share</b>.</p>',
      ],
      fr: [
        'Inviter vos collègues',
        'Donner accès à votre espace',
        '<p>Ouvrez <b>Réglages</b>, puis <b>Équipe</b>, et choisissez <b>Inviter</b>. Le lien reçu par e-mail est valable sept jours.</p>',
      ],
    },
  },
  {
    in: 'start',
    texts: {
      en: [
        'Use two-factor login',
        'A second step that protects your account',
        '<p>Switch it on under <b>Settings</b>, <b>Security</b>. The code is asked once a month in each browser, as long as cookies are kept.</p>',
      ],
    },
  },
  {
    in: 'billing',
    tag: 'Billing',
    texts: {
      en: [
        'Find your invoices and receipts',
        'Every invoice as a PDF',
        '<p>All invoices and receipts are under <b>Billing</b>, <b>Receipts</b>. To change the address or add a VAT number, open <b>Billing</b>, <b>Company</b>; invoices that are out already are corrected by our team.</p>',
      ],
      fr: [
        'Trouver vos factures et reçus',
        'Chaque facture en PDF',
        '<p>Toutes les factures se trouvent sous <b>Facturation</b>, <b>Reçus</b>.</p>',
      ],
    },
  },
  {
    in: 'billing',
    texts: {
      en: [
        'Pay by card or bank transfer',
        'Which ways to pay there are',
        '<p>Cards work for every plan. Bank transfer is possible on yearly plans. A charge that appears twice is refunded within five days.</p>',
      ],
    },
  },
  {
    in: 'orders',
    texts: {
      en: [
        'Shipping times and costs',
        'Where we ship to, and what it costs',
        '<p>Orders leave our warehouse on the next working day.</p>\n<ul>\n<li>Ireland: two days</li>\n<li>Norway and the EU: three to five days</li>\n</ul>\n<p>From 40 euros on shipping is free.</p>',
      ],
    },
  },
  {
    in: 'refunds',
    texts: {
      en: [
        'Return an order',
        'Thirty days to change your mind',
        '<p>Send the parcel back within thirty days. The refund comes the way you paid, five days after the parcel is here.</p>',
      ],
    },
  },
  {
    in: 'orders',
    state: 'draft',
    texts: {
      en: [
        'Tea subscriptions',
        'A parcel every two weeks',
        '<p>Choose how often you want your tea: every week, every two weeks or every month.</p>',
      ],
    },
  },
];

/** What only teammates read: title and text. */
const INTERNAL = [
  ['Refunds beyond thirty days', '<p>Up to 100 euros: decide yourself. Above that, ask Billing.</p>'],
  [
    'When the export stops at 500 rows',
    '<p>A known fault. Offer the export by e-mail and tag the conversation with Bug.</p>',
  ],
] as const;

/** Where the help center can be read. */
const DOMAIN = 'help.example.com';

/** The folder that the internal articles lie in. */
const FOLDER = '501';

const DAY = 86_400;

/** A help center in two languages, with collections, articles, a draft and what teammates know. */
export function addDemoHelpCenter(world: World, random: Random, team: DemoTeam, tags: DemoTags): void {
  const now = world.clock.now();
  const past = atTime(world, now - 120 * DAY);
  const helpCenter = addHelpCenter(past, ['en', 'fr'], DOMAIN);
  const billing = addCollection(past, {
    name: 'Billing',
    description: 'Plans, invoices and payments',
    translations: [{ locale: 'fr', name: 'Facturation', description: 'Forfaits, factures et paiements' }],
  });
  const orders = addCollection(past, { name: 'Orders', description: 'From the basket to your door' });
  const places: Readonly<Record<DemoArticle['in'], CollectionRecord>> = {
    start: addCollection(past, { name: 'Getting started', description: 'Your first steps' }),
    billing,
    orders,
    refunds: addCollection(past, { name: 'Returns and refunds', description: '', parent_id: orders.id }),
  };
  for (const [at, { in: place, state = 'published', tag, texts }] of ARTICLES.entries()) {
    const then = atTime(world, now - (90 - at * 9) * DAY);
    const author = random.pick(team.admins);
    const article = createArticle(then, {
      parent_ids: [places[place].id],
      contents: new Map(
        Object.entries(texts).map(([locale, [title, description, body]]) => [
          locale,
          { title, description, body: articleHtml(body), author_id: author.id, state },
        ]),
      ),
      tags: tag === undefined ? [] : [{ tag_id: tags[tag].id, applied_at: then.clock.now(), applied_by: author.id }],
      statistics:
        state === 'draft'
          ? { views: 0, conversations: 0, happy: 0, neutral: 0, sad: 0 }
          : {
              views: random.integer(40, 900),
              conversations: random.integer(0, 12),
              happy: random.integer(5, 40),
              neutral: random.integer(0, 8),
              sad: random.integer(0, 6),
            },
    });
    if (at === 0) prepareDraft(world, article);
    if (at === 1) addOldAddress(world, helpCenter, article);
  }
  for (const [title, body] of INTERNAL) {
    addInternalArticle(past, {
      title,
      body: articleHtml(body),
      author_id: team.owner.id,
      owner_id: random.pick(team.admins).id,
      ai_copilot_availability: true,
      folder_id: FOLDER,
    });
  }
}

/** Changes that wait to be published. */
function prepareDraft(world: World, article: ArticleRecord): void {
  const title = 'Invite your colleagues and share folders';
  stageDraft(atTime(world, world.clock.now() - 2 * DAY), article, new Map([['en', { title }]]));
}

/** An address that still leads to the article. */
function addOldAddress(world: World, helpCenter: HelpCenterRecord, article: ArticleRecord): void {
  const then = atTime(world, world.clock.now() - 2 * DAY);
  addRedirect(then, helpCenter, { from_url: `https://${DOMAIN}/two-factor`, locale: 'en', article_id: article.id });
}
