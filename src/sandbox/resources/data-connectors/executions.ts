import { refuse } from '../../http/errors.js';
import { queryFlag } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { create, get, list } from '../../table/crud.js';
import { byCursor } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { isoTime } from './iso-time.js';
import { type DataConnectorExecution, dataConnectorExecutions, dataConnectors, ERROR_TYPES } from './model.js';

const since = 16;
const ALL = '/data_connectors/{data_connector_id}/execution_results';

const HOUR = 3600;

/** What records executions: workflows and Fin make them at Intercom. */
const { routes: controls } = resource(dataConnectorExecutions, {
  scope: 'data_connectors',
  unknownKeys: 'refuse',
  emits: { create: 'data_connector.execution.completed' },
  show: (execution) => showExecution(execution, true),
  routes: {
    record: create('POST /_sandbox/data_connector_executions', {
      prepare: (execution, { world }) => ({
        ...execution,
        http_method:
          execution.http_method ?? dataConnectors.get(world, execution.data_connector_id)?.http_method ?? null,
      }),
    }),
  },
});

export const dataConnectorExecutionResource = resource(dataConnectorExecutions, {
  scope: 'data_connectors',
  controls,
  routes: {
    listDataConnectorExecutionResults: (described) => {
      const listed = list<DataConnectorExecution>(`GET ${ALL}`, {
        paging: byCursor('created_at', { default: 10, max: 30 }),
        where: isWanted,
        show: (execution, { query }) => showExecution(execution, queryFlag(query, 'include_bodies')),
        since,
      })(described);
      return {
        ...listed,
        handle(call) {
          checkFilters(call);
          return listed.handle(call);
        },
      };
    },
    showDataConnectorExecutionResult: get(`GET ${ALL}/{id}`, {
      show: (execution) => showExecution(execution, true),
      since,
    }),
  },
});

/** Results of the last hour unless the call says from when until when. */
function isWanted({ success, error_type, created_at }: DataConnectorExecution, { query, world }: Call): boolean {
  const now = world.clock.now();
  const wanted = query.get('success');
  const type = query.get('error_type');
  return (
    created_at >= Number(query.get('start_ts') ?? now - HOUR) &&
    created_at <= Number(query.get('end_ts') ?? now) &&
    (wanted === null || String(success) === wanted) &&
    (type === null || error_type === type)
  );
}

/** @throws RefusedError 400 in Intercom's words */
function checkFilters({ query }: Call): void {
  const type = query.get('error_type');
  if (type !== null && !ERROR_TYPES.some((one) => one === type)) {
    throw refuse(400, 'parameter_invalid', `Invalid error_type. Must be one of: ${ERROR_TYPES.join(', ')}`);
  }
  for (const name of ['start_ts', 'end_ts']) {
    if (/^\d+$/.test(query.get(name) ?? '0')) continue;
    throw refuse(400, 'parameter_invalid', `${name} must be a Unix timestamp (integer)`);
  }
}

/** @param bodies whether those of request and answer are shown */
export function showExecution(execution: DataConnectorExecution, bodies: boolean): object {
  const { id, created_at, request_body, response_body, ...rest } = execution;
  return {
    type: 'data_connector.execution',
    id,
    ...rest,
    created_at: isoTime(created_at),
    ...(bodies ? { request_body, response_body, raw_response_body: response_body } : {}),
  };
}
