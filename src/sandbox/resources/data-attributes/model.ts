import { refuse } from '../../http/errors.js';
import { ref } from '../../table/reference.js';
import { flag, oneOf, text, time, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText, texts } from '../fields.js';
import { idsOf } from '../ids.js';

/** Types of values of custom attributes. */
export const dataType = oneOf('string', 'integer', 'float', 'boolean', 'date', 'datetime', 'options');

export type DataAttributeType = ValueOf<typeof dataType>;

/** Definitions of custom attributes of contacts and companies. */
export const dataAttributes = table('dataAttributes', {
  ids: idsOf('data_attribute', 10_000, 19_000),
  fields: {
    model: oneOf('contact', 'company'),
    name: text,
    label: text,
    description: nullableText,
    data_type: dataType,
    options: texts,
    messenger_writable: flag,
    archived: flag,
    created_at: time,
    updated_at: time,
    admin_id: ref('admins'),
  },
  keys: { model: 'model', full_name: (attribute) => `${attribute.model}.${attribute.name}` },
  count: false,
  notFound: () => refuse(404, 'field_not_found', "We couldn't find that data attribute to update"),
});

export type DataAttributeRecord = RecordOf<typeof dataAttributes>;
