import { refuse } from '../../http/errors.js';
import { readTime } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { dueAt } from '../../table/due.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { DATASETS } from './datasets.js';
import { ofFigures, ofMessages } from './kinds.js';
import { cancel, download, goOn, start, tell } from './life.js';
import { dataExports, type ReportingExportRecord, reportingExports } from './model.js';

const octets = { answers: 'application/octet-stream' };

export const dataExportResource = resource(dataExports, {
  scope: 'exports',
  due: (world) => [
    dueAt(
      () => dataExports.in(world()),
      'next_at',
      'go on with export of messages',
      (record) => goOn(ofMessages, world(), record),
    ),
  ],
  routes: {
    createDataExport: route('POST /export/content/data', (call) => {
      const [from, to] = [requireTime(call, 'created_at_after'), requireTime(call, 'created_at_before')];
      return start(ofMessages, call, { from, to });
    }),
    getDataExport: route('GET /export/content/data/{job_identifier}', (call) => tell(ofMessages, call)),
    cancelDataExport: route('POST /export/cancel/{job_identifier}', (call) => cancel(ofMessages, call)),
    downloadDataExport: route(
      'GET /download/content/data/{job_identifier}',
      (call) => download(ofMessages, call),
      octets,
    ),
  },
});

export const reportingExportResource = resource(reportingExports, {
  scope: 'reporting_data',
  due: (world) => [
    dueAt(
      () => reportingExports.in(world()),
      'next_at',
      'go on with export of figures',
      (record) => goOn(ofFigures, world(), record),
    ),
  ],
  routes: {
    enqueueReportingExport: route(
      'POST /export/reporting_data/enqueue',
      (call) => start(ofFigures, call, asked(call)),
      {
        since: 14,
      },
    ),
    listReportingDatasets: route(
      'GET /export/reporting_data/get_datasets',
      () => ok({ type: 'list', data: DATASETS.map(({ rows: _, ...dataset }) => dataset) }),
      { since: 14 },
    ),
    getReportingExport: route('GET /export/reporting_data/{job_identifier}', (call) => tell(ofFigures, call), {
      since: 14,
    }),
    downloadReportingExport: route(
      'GET /download/reporting_data/{job_identifier}',
      (call) => download(ofFigures, call),
      { since: 14, ...octets },
    ),
  },
});

/** What an export of figures is asked for. @throws RefusedError 400 in Intercom's words */
function asked(call: Call): Pick<ReportingExportRecord, 'from' | 'to' | 'dataset_id' | 'attribute_ids' | 'version'> {
  const { body, version } = call;
  const given = required(call, 'dataset_id');
  const dataset = DATASETS.find(({ id }) => id === given);
  if (dataset === undefined) throw refuse(400, 'bad_request', `${String(given)} is not a valid dataset_id`);
  const wanted = required(call, 'attribute_ids');
  if (!Array.isArray(wanted)) throw refuse(400, 'bad_request', "'attribute_ids' not an array must be of type Array");
  if (wanted.length === 0) {
    throw refuse(400, 'bad_request', 'attribute_ids must contain at least one attribute_id');
  }
  const found = wanted.map((id) => dataset.attributes.find((one) => one.qualified_id === id || one.id === id));
  const unknown = wanted.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) {
    const message = `attribute_ids invalid for ${dataset.id} dataset: ${unknown.join(', ')}`;
    throw refuse(400, 'bad_request', message);
  }
  required(call, 'start_time');
  required(call, 'end_time');
  return {
    from: readTime(body, 'start_time') ?? 0,
    to: readTime(body, 'end_time') ?? 0,
    dataset_id: dataset.id,
    attribute_ids: found.flatMap((attribute) => attribute?.qualified_id ?? []),
    version,
  };
}

function required({ body }: Call, name: string) {
  const value = body[name];
  if (value === undefined || value === null) throw refuse(400, 'bad_request', `'${name}' is a required parameter`);
  return value;
}

function requireTime(call: Call, name: string): number {
  required(call, name);
  return readTime(call.body, name) ?? 0;
}
