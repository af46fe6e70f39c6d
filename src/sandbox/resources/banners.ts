import { type Call, ok } from '../http/route.js';
import { route } from '../table/operation.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { flag, json, list as listOf, oneOf, time, whole } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { type ContactRecord, contacts } from './contacts/model.js';
import { nullableText } from './fields.js';
import { idsOf } from './ids.js';

/** What contacts see above or below a page. They are made in the app: no call writes them. */
export const banners = table('banners', {
  ids: idsOf('banner', 6_800_000, 6_890_000),
  count: false,
  fields: {
    title: nullableText,
    body: nullableText,
    style: oneOf('inline', 'floating'),
    position: oneOf('top', 'bottom'),
    show_dismiss_button: flag,
    action: json,
    /** Whom it is for. */
    roles: listOf(oneOf('user', 'lead')),
    created_at: time,
  },
});

/** That a contact was shown a banner. */
export const bannerViews = table('bannerViews', {
  ids: idsOf('banner_view', 6_900_000, 6_990_000),
  count: false,
  fields: {
    contact_id: ref('contacts', { owner: true }),
    banner_id: ref('banners', { owner: true }),
    impressions: whole,
    dismissed: flag,
    created_at: time,
  },
  keys: { contact_id: 'contact_id' },
});

export type BannerRecord = RecordOf<typeof banners>;
type BannerView = RecordOf<typeof bannerViews>;

export const bannerResource = resource(banners, {
  scope: 'users_and_companies',
  tables: [bannerViews],
  routes: {
    listContactBanners: route('GET /contacts/{id}/banners', showBanners, { since: 16 }),
    dismissContactBanner: route('POST /contacts/{id}/banners/{view_id}/dismiss', dismiss, { since: 16 }),
  },
});

/** Every banner that is listed counts as shown. */
function showBanners(call: Call) {
  const { world } = call;
  const contact = contacts.require(call, call.param('id'));
  const data = [...banners.in(world).values()]
    .filter(({ roles }) => roles.includes(contact.role))
    .map((banner) => ({ banner, view: viewOf(call, contact, banner) }))
    .filter(({ view }) => !view.dismissed)
    .map(({ banner, view }) => {
      bannerViews.in(world).update(view, { impressions: view.impressions + 1 });
      const { roles: _, id, created_at: __, ...shown } = banner;
      return { type: 'banner', id, view_id: view.id, ...shown, client_targeting: null, created_at: view.created_at };
    });
  return ok({ type: 'list', data });
}

/** The view of a contact, made when the banner is shown for the first time. */
function viewOf({ world }: Call, contact: ContactRecord, { id }: BannerRecord): BannerView {
  for (const view of bannerViews.in(world).by('contact_id', contact.id)) if (view.banner_id === id) return view;
  const fields = { contact_id: contact.id, banner_id: id, impressions: 0, dismissed: false };
  return bannerViews.insert(world, { ...fields, created_at: world.clock.now() });
}

function dismiss(call: Call) {
  const contact = contacts.require(call, call.param('id'));
  const view = bannerViews.require(call, call.param('view_id'));
  if (view.contact_id !== contact.id) throw bannerViews.notFound();
  bannerViews.in(call.world).update(view, { dismissed: true });
  return ok({ type: 'banner_dismiss', view_id: view.id, dismissed: true });
}
