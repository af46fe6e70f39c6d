import type { Call } from '../../http/route.js';
import { createColumns } from '../../search/columns/columns.js';
import { DAY_DIALECT, type Field, type FieldType, type FieldValue } from '../../search/field.js';
import { byId, byKey, bySortedList } from '../../search/indexed.js';
import { type SearchResult, search } from '../../search/search.js';
import { perWorld } from '../../world/per-world.js';
import type { World } from '../../world/world.js';
import { type DataAttributeType, dataAttributes } from '../data-attributes/model.js';
import { segmentsOfContact } from '../segments/membership.js';
import { type ContactRecord, contacts } from './model.js';

const LIMITS = { default: 50, max: 150 };
const CUSTOM = 'custom_attributes.';

/** Fields read the world that they belong to, so each world has its own. */
const fieldsOf = perWorld(contactFields);
const columnsOf = perWorld((world) => createColumns(contacts.in(world), ({ status }) => status === 'active'));

/** POST /contacts/search: merged and archived people, and those that the index has not seen yet, stay hidden. */
export function searchContacts(call: Call): SearchResult<ContactRecord> {
  const { world } = call;
  const newest = world.clock.now() - world.settings.searchDelaySeconds;
  const fields = fieldsOf(world);
  const list = contacts.in(world).sorted('created_at');
  return search(call, {
    dialect: DAY_DIALECT,
    limits: LIMITS,
    field: (name) => (name.startsWith(CUSTOM) ? customField(world, name.slice(CUSTOM.length)) : fields.get(name)),
    all: () => list.range({}, true),
    size: () => list.size,
    visible: (contact) => contact.status === 'active' && contact.created_at <= newest,
    allVisible: world.settings.searchDelaySeconds === 0,
    columns: columnsOf(world),
    defaultSort: 'created_at',
    strictOrder: call.version >= 16,
  });
}

function contactFields(world: World): ReadonlyMap<string, Field<ContactRecord>> {
  const all = contacts.in(world);
  const text = (read: (contact: ContactRecord) => FieldValue): Field<ContactRecord> => ({ type: 'string', read });
  const flag = (read: (contact: ContactRecord) => FieldValue): Field<ContactRecord> => ({ type: 'boolean', read });
  const date = (read: (contact: ContactRecord) => FieldValue): Field<ContactRecord> => ({ type: 'date', read });
  const lower = (value: unknown) => String(value).toLowerCase();
  const never = () => null;
  const fields: Record<string, Field<ContactRecord>> = {
    id: { ...text((contact) => contact.id), lookup: byId(all) },
    role: text((contact) => contact.role),
    name: text((contact) => contact.name),
    avatar: text((contact) => contact.avatar),
    owner_id: text((contact) => contact.owner_id),
    email: { ...text((contact) => contact.email), caseless: true, lookup: byKey(all, 'email', lower) },
    email_domain: { ...text((contact) => contact.email?.split('@')[1]), caseless: true },
    phone: { ...text((contact) => contact.phone), lookup: byKey(all, 'phone') },
    formatted_phone: { ...text((contact) => contact.phone), lookup: byKey(all, 'phone') },
    external_id: { ...text((contact) => contact.external_id), lookup: byKey(all, 'external_id') },
    created_at: { ...date((contact) => contact.created_at), ...bySortedList(all.sorted('created_at')) },
    updated_at: { ...date((contact) => contact.updated_at), ...bySortedList(all.sorted('updated_at')) },
    signed_up_at: date((contact) => contact.signed_up_at),
    last_seen_at: date((contact) => contact.last_seen_at),
    last_contacted_at: date((contact) => contact.last_contacted_at),
    last_replied_at: date((contact) => contact.last_replied_at),
    last_email_opened_at: date((contact) => contact.last_email_opened_at),
    last_email_clicked_at: date((contact) => contact.last_email_clicked_at),
    language_override: text((contact) => contact.language_override),
    browser: text((contact) => contact.browser),
    browser_language: text((contact) => contact.browser_language),
    os: text((contact) => contact.os),
    'location.country': text((contact) => contact.location.country),
    'location.region': text((contact) => contact.location.region),
    'location.city': text((contact) => contact.location.city),
    unsubscribed_from_emails: flag((contact) => contact.unsubscribed_from_emails),
    marked_email_as_spam: flag((contact) => contact.marked_email_as_spam),
    has_hard_bounced: flag((contact) => contact.has_hard_bounced),
    ios_last_seen_at: date(never),
    android_last_seen_at: date(never),
    tag_id: {
      type: 'tag',
      read: (contact) => contact.tags.map((tag) => tag.tag_id),
      lookup: byKey(all, 'tag'),
    },
    segment_id: {
      ...text((contact) => segmentsOfContact(world, contact).map((segment) => segment.id)),
      elsewhere: true,
    },
  };
  for (const name of DEVICE_TEXTS) fields[name] = text(never);
  return new Map(Object.entries(fields));
}

/** Nobody in the sandbox uses a phone app. `andoid_sdk_version` is how Intercom spells it; the right form works too. */
const DEVICE_TEXTS = [
  'ios_app_version',
  'ios_device',
  'ios_app_device',
  'ios_os_version',
  'ios_app_name',
  'ios_sdk_version',
  'android_app_version',
  'android_device',
  'android_app_name',
  'andoid_sdk_version',
  'android_sdk_version',
] as const;

const CUSTOM_TYPES: Readonly<Record<DataAttributeType, FieldType>> = {
  string: 'string',
  options: 'string',
  integer: 'integer',
  float: 'decimal',
  boolean: 'boolean',
  date: 'date',
  datetime: 'date',
};

/** Attributes that somebody defined, and in a workspace that takes any attribute all others as text. */
function customField(world: World, name: string): Field<ContactRecord> | undefined {
  const attribute = dataAttributes.in(world).firstBy('full_name', `contact.${name}`);
  if (attribute === undefined && world.settings.undefinedAttributes === 'refuse') return undefined;
  return {
    type: attribute === undefined ? 'string' : CUSTOM_TYPES[attribute.data_type],
    read: ({ custom_attributes }) => (Object.hasOwn(custom_attributes, name) ? custom_attributes[name] : null),
  };
}
