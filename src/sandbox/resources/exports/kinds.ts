import { csv } from './csv.js';
import { DATASETS } from './datasets.js';
import type { ExportKind } from './life.js';
import { messagesFile } from './messages.js';
import { type DataExportRecord, dataExports, type ReportingExportRecord, reportingExports } from './model.js';

/** Exports of who got which message. */
export const ofMessages: ExportKind<DataExportRecord> = {
  table: dataExports,
  name: 'message data',
  most: 1,
  done: 'completed',
  download: '/download/content/data',
  write: messagesFile,
};

/** Exports of figures. */
export const ofFigures: ExportKind<ReportingExportRecord> = {
  table: reportingExports,
  name: 'reporting dataset',
  most: 5,
  done: 'complete',
  download: '/download/reporting_data',
  write(world, { dataset_id, attribute_ids, version, from, to }) {
    const dataset = DATASETS.find(({ id }) => id === dataset_id);
    // Before 2.16 conversations to which no customer wrote are left out.
    const rows = dataset?.rows(world, { from, to }, attribute_ids, version >= 16) ?? [];
    return rows.length === 0 ? undefined : csv(attribute_ids, rows);
  },
};
