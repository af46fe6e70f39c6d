import { refuse } from '../../http/errors.js';
import { invalid, readObject } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { byCursor } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { isoTime } from './iso-time.js';
import { type DataConnector, dataConnectors } from './model.js';
import { responseFields } from './response-fields.js';

const since = 16;
const ALL = '/data_connectors';

export const dataConnectorResource = resource(dataConnectors, {
  scope: 'data_connectors',
  refusedWith: 422,
  show: showDetail,
  routes: {
    listDataConnectors: list(`GET ${ALL}`, {
      paging: byCursor('updated_at', { default: 20, max: 50 }),
      show: showItem,
      since,
    }),
    createDataConnector: create(`POST ${ALL}`, { status: 201, prepare: withMock, since }),
    RetrieveDataConnector: get(`GET ${ALL}/{id}`, { show: showVersion, since }),
    updateDataConnector: update(`PATCH ${ALL}/{id}`, { prepare: changed, since }),
    deleteDataConnector: remove(`DELETE ${ALL}/{id}`, { prepare: checkDraft, since }),
  },
});

function showItem(connector: DataConnector) {
  const { id, name, description, state, http_method, direct_fin_usage } = connector;
  return {
    type: 'data_connector',
    id,
    name,
    description,
    state,
    http_method,
    direct_fin_usage,
    created_by_admin_id: connector.created_by_admin_id,
    updated_by_admin_id: connector.updated_by_admin_id,
    created_at: isoTime(connector.created_at),
    updated_at: isoTime(connector.updated_at),
    execution_results_url: `/data_connectors/${id}/execution_results`,
  };
}

function showDetail(connector: DataConnector): object {
  const { url, body, headers, audiences, data_inputs, response_fields, token_ids } = connector;
  return {
    ...showItem(connector),
    url,
    ...(body === null ? {} : { body }),
    headers,
    audiences,
    execution_type: 'server_side',
    configuration_response_type: response_fields.length > 0 ? 'mock_response_type' : 'test_response_type',
    data_transformation_type: 'full_access',
    client_function_name: null,
    client_function_timeout_ms: null,
    data_inputs,
    response_fields,
    object_mappings: [],
    token_ids,
    customer_authentication: connector.customer_authentication,
    bypass_authentication: connector.bypass_authentication,
    validate_missing_attributes: connector.validate_missing_attributes,
  };
}

/** The sandbox keeps one version of a connector, which is the answer for either word. */
function showVersion(connector: DataConnector, { query }: Call): object {
  const version = query.get('state_version');
  if (version === null || version === 'live' || version === 'draft') return showDetail(connector);
  throw refuse(400, 'parameter_invalid', 'Invalid state_version. Must be one of: live, draft');
}

/** A sample of the answer tells the fields of the answer. */
function withMock(connector: DataConnector, { body }: Call): DataConnector {
  const mock = readObject(body, 'mock_response');
  return mock === undefined || mock === null ? connector : { ...connector, response_fields: responseFields(mock) };
}

/** @throws RefusedError 409 while Fin uses a connector that would no longer be live */
function changed(connector: DataConnector, call: Call): DataConnector {
  const { state = connector.state } = call.body;
  if (state !== 'draft' && state !== 'live') throw wrongState();
  if (state === 'live' && (connector.url ?? '') === '') throw invalid('url', 'given before the connector can be live');
  if (connector.state === 'live' && state === 'draft' && connector.direct_fin_usage) {
    const message = 'Data connector is in use by other resources and cannot be set to draft';
    throw refuse(409, 'data_connector_in_use', message);
  }
  return { ...withMock(connector, call), state, updated_by_admin_id: call.world.tokenAdminId };
}

const wrongState = () => refuse(400, 'parameter_invalid', 'Invalid state. Must be one of: draft, live', 'state');

function checkDraft({ state }: DataConnector): void {
  if (state === 'live') throw refuse(409, 'conflict', 'Data connector must be in draft state to be deleted');
}
