import { refuse } from '../http/errors.js';
import { get, list } from '../table/crud.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { flag, nullable, text, time } from '../table/shape.js';
import { table } from '../table/table.js';
import { nullableText, nullableTime } from './fields.js';
import { idsOf } from './ids.js';

/** Names and looks under which the workspace speaks. The id of the default one is that of the workspace. */
export const brands = table('brands', {
  ids: idsOf('brand', 10_000, 19_000),
  count: false,
  fields: {
    name: text,
    is_default: flag,
    created_at: time,
    updated_at: time,
    help_center_id: nullableText,
    default_address_settings_id: nullable(ref('emailSettings')),
  },
  notFound: () => refuse(404, 'not_found', 'Brand not found'),
});

/** Addresses that e-mail is sent from. */
export const emailSettings = table('emailSettings', {
  ids: idsOf('email_setting', 7_100, 7_900),
  count: false,
  fields: {
    email: text,
    verified: flag,
    domain: text,
    brand_id: ref('brands'),
    forwarding_enabled: flag,
    forwarded_email_last_received_at: nullableTime,
    created_at: time,
    updated_at: time,
  },
  notFound: () => refuse(404, 'not_found', 'Email setting not found'),
});

export const brandResource = resource(brands, {
  scope: 'brands',
  // Ids that a brand has none of are left out.
  show: ({ id, help_center_id, default_address_settings_id, ...brand }) => ({
    type: 'brand',
    id,
    ...brand,
    ...(help_center_id === null ? {} : { help_center_id }),
    ...(default_address_settings_id === null ? {} : { default_address_settings_id }),
  }),
  routes: {
    listBrands: list('GET /brands', { since: 15 }),
    retrieveBrand: get('GET /brands/{id}', { since: 15 }),
  },
});

export const emailSettingResource = resource(emailSettings, {
  scope: 'emails',
  routes: {
    listEmails: list('GET /emails', { since: 15 }),
    retrieveEmail: get('GET /emails/{id}', { since: 15 }),
  },
});
