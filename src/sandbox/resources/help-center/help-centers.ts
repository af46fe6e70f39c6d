import { refuse } from '../../http/errors.js';
import type { View } from '../../http/route.js';
import { get, list } from '../../table/crud.js';
import { resource } from '../../table/resource.js';
import { flag, list as listOf, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { nullableText } from '../fields.js';
import { idsOf } from '../ids.js';

/** Places where customers read articles. No call makes or changes one. */
export const helpCenters = table('helpCenters', {
  ids: idsOf('help_center', 100, 900),
  fields: {
    /** In addresses. */
    identifier: text,
    display_name: text,
    website_turned_on: flag,
    custom_domain: nullableText,
    default: flag,
    /** The first one is the default. */
    locales: listOf(text),
    created_at: time,
    updated_at: time,
  },
});

export type HelpCenterRecord = RecordOf<typeof helpCenters>;

/** What the address of a help center has in place of a domain of its own. */
const HOST = 'https://help.sandbox.test';

export function addressOf({ custom_domain, identifier }: HelpCenterRecord): string {
  return custom_domain === null ? `${HOST}/${identifier}` : `https://${custom_domain}`;
}

/** The one that articles belong to which are in no collection. */
export function defaultHelpCenter(world: World): HelpCenterRecord | undefined {
  const all = [...helpCenters.in(world).values()];
  return all.find((one) => one.default) ?? all[0];
}

/** Adds the help center that every workspace has. @param locales the default one first */
export function addHelpCenter(
  world: World,
  locales: readonly string[],
  custom_domain: string | null = null,
): HelpCenterRecord {
  const { name } = world.settings;
  const now = world.clock.now();
  return helpCenters.insert(world, {
    identifier: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    display_name: `${name} Help Center`,
    website_turned_on: true,
    custom_domain,
    default: true,
    locales,
    created_at: now,
    updated_at: now,
  });
}

/** The languages that articles can have, the default one first. */
export function localesOf(world: World): readonly [string, ...string[]] {
  const [first = 'en', ...others] = defaultHelpCenter(world)?.locales ?? [];
  return [first, ...others];
}

/** @throws RefusedError 400 for one that the workspace does not have */
export function checkLocale(world: World, locale: string): string {
  if (localesOf(world).includes(locale)) return locale;
  throw refuse(400, 'parameter_invalid', 'Unknown locale');
}

/** The end of an address: an id and a readable title. */
export function slugOf(id: string, title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [id, ...words].join('-');
}

function showHelpCenter(helpCenter: HelpCenterRecord, { world, version }: View): object {
  const { id, identifier, display_name, website_turned_on, custom_domain, locales, created_at, updated_at } =
    helpCenter;
  return {
    id,
    workspace_id: world.settings.idCode,
    created_at,
    updated_at,
    identifier,
    website_turned_on,
    display_name,
    url: addressOf(helpCenter),
    custom_domain,
    ...(version >= 16 ? { default: helpCenter.default, locales } : {}),
  };
}

export const helpCenterResource = resource(helpCenters, {
  scope: 'articles',
  show: showHelpCenter,
  routes: {
    listHelpCenters: list('GET /help_center/help_centers'),
    retrieveHelpCenter: get('GET /help_center/help_centers/{help_center_id}'),
  },
});
