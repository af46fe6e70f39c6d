import { refuse } from '../../http/errors.js';
import { createdAt, generated, optional, optionalOrNull, required, updatedAt } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import {
  fits,
  flag,
  json,
  list,
  maybe,
  nullable,
  object,
  oneOf,
  readValue,
  type Shape,
  text,
  time,
  type ValueOf,
  whole,
} from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText, texts } from '../fields.js';
import { idsOf } from '../ids.js';

const method = oneOf('get', 'post', 'put', 'delete', 'patch');

/** A shape whose refusal has words of Intercom's own. */
function said<T>(shape: Shape<T>, message: string): Shape<T> {
  return {
    ...shape,
    read(value, field) {
      if (fits(shape, value)) return value;
      throw refuse(400, 'parameter_invalid', message, field);
    },
  };
}

/** Values of headers are never kept: answers have stars in their place. */
const headers: Shape<readonly { readonly name: string; readonly value: string }[]> = {
  ...list(object({ name: text, value: text })),
  read: (value, field, call) =>
    readValue(list(object({ name: text, value: text })), value, field, call).map(({ name }) => ({
      name,
      value: '****',
    })),
};

const dataInput = object({
  name: text,
  type: oneOf('string', 'integer', 'decimal', 'boolean'),
  description: maybe(nullableText),
  required: maybe(flag),
  default_value: maybe(text),
});

/** Requests that workflows and Fin make to other services. */
export const dataConnectors = table('dataConnectors', {
  ids: idsOf('data_connector', 121_000, 129_000),
  fields: {
    name: required(text),
    description: optionalOrNull(text),
    state: generated<'draft' | 'live'>(oneOf('draft', 'live'), () => 'draft'),
    http_method: optional<ValueOf<typeof method>>(said(method, "Http Method isn't an option"), () => 'get'),
    url: optionalOrNull(text),
    body: optionalOrNull(text),
    headers: optional(headers, () => []),
    direct_fin_usage: optional(flag, () => false),
    audiences: optional(
      said(list(oneOf('leads', 'users', 'visitors')), 'Invalid audiences. Must be a subset of: leads, users, visitors'),
      () => [],
    ),
    data_inputs: optional(list(dataInput), () => []),
    response_fields: generated(list(object({ path: text, type: text, example_value: json, redacted: flag })), () => []),
    token_ids: optional(texts, () => []),
    customer_authentication: optional(flag, () => false),
    bypass_authentication: optional(flag, () => false),
    validate_missing_attributes: optionalOrNull(flag),
    created_by_admin_id: generated(nullable(ref('admins')), ({ world }) => world.tokenAdminId),
    updated_by_admin_id: generated(nullable(ref('admins')), ({ world }) => world.tokenAdminId),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  sorted: { updated_at: 'updated_at' },
  count: false,
  notFound: () => refuse(404, 'data_connector_not_found', 'Data connector not found'),
});

export type DataConnector = RecordOf<typeof dataConnectors>;

export const ERROR_TYPES = [
  'request_configuration_error',
  'faraday_error',
  '3rd_party_error',
  'response_mapping_error',
  'token_refresh_error',
  'fin_action_response_formatting_error',
  'fin_action_identity_verification_error',
  'email_verification_error',
  'non_fin_standalone_action_identity_verification_error',
  'request_validation_error',
  'client_side_action_error',
] as const;

const SOURCES = [
  'custom_bot',
  'inbound_custom_bot',
  'button_custom_bot',
  'answer',
  'workflow',
  'saved_reply',
  'triggerable_custom_bot',
  'inbox',
  'fin',
] as const;

/** An address without what may be secret in it: its query, its fragment, a name and a password. */
const plainUrl: Shape<string> = {
  ...text,
  read(value, field, call) {
    const given = readValue(text, value, field, call);
    if (!URL.canParse(given)) return given;
    const { origin, pathname } = new URL(given);
    return `${origin}${pathname}`;
  },
};

/** What became of the requests of connectors. The API only reads them: a control of the sandbox records them. */
export const dataConnectorExecutions = table('dataConnectorExecutions', {
  ids: idsOf('data_connector_execution', 99_001_000, 99_900_000),
  fields: {
    data_connector_id: required(ref('dataConnectors', { owner: true })),
    success: required(flag),
    http_status: optionalOrNull(whole),
    http_method: optionalOrNull(method),
    error_type: optionalOrNull(oneOf(...ERROR_TYPES)),
    error_message: optionalOrNull(text),
    execution_time_ms: optionalOrNull(whole),
    source_type: optionalOrNull(oneOf(...SOURCES)),
    source_id: optionalOrNull(text),
    conversation_id: optionalOrNull(ref('conversations')),
    request_url: optionalOrNull(plainUrl),
    request_body: optionalOrNull(text),
    response_body: optionalOrNull(text),
    created_at: optional(time, ({ world }) => world.clock.now()),
  },
  keys: { data_connector_id: 'data_connector_id' },
  sorted: { created_at: 'created_at' },
  count: false,
  notFound: () => refuse(404, 'execution_result_not_found', 'Execution result not found'),
});

export type DataConnectorExecution = RecordOf<typeof dataConnectorExecutions>;
