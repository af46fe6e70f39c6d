import type { DataAttributeRecord } from './model.js';
import type { StandardAttribute } from './standard.js';

/** A list attribute shows as text with options, a date with time as a date. */
export function serializeDataAttribute(attribute: DataAttributeRecord): object {
  const { data_type } = attribute;
  return {
    id: Number(attribute.id),
    type: 'data_attribute',
    name: attribute.name,
    full_name: `custom_attributes.${attribute.name}`,
    label: attribute.label,
    ...(attribute.description === null ? {} : { description: attribute.description }),
    data_type: data_type === 'options' ? 'string' : data_type === 'datetime' ? 'date' : data_type,
    ...(data_type === 'options' ? { options: attribute.options } : {}),
    api_writable: true,
    ui_writable: true,
    messenger_writable: attribute.messenger_writable,
    custom: true,
    archived: attribute.archived,
    admin_id: attribute.admin_id,
    created_at: attribute.created_at,
    updated_at: attribute.updated_at,
    model: attribute.model,
  };
}

export function serializeStandardAttribute(attribute: StandardAttribute): object {
  return {
    type: 'data_attribute',
    name: attribute.name,
    full_name: attribute.name,
    label: attribute.label,
    description: attribute.description,
    data_type: attribute.data_type,
    api_writable: attribute.api_writable,
    ui_writable: false,
    messenger_writable: false,
    custom: false,
    archived: false,
    model: attribute.model,
  };
}
