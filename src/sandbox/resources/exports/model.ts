import { list, nullable, oneOf, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import { exportNotFound } from './errors.js';

const common = {
  from: time,
  to: time,
  status: oneOf('pending', 'in_progress', 'completed', 'no_data', 'failed', 'canceled'),
  created_at: time,
  /** When the next thing happens to it: it begins, it ends, its file is removed. */
  next_at: nullableTime,
  /** Until when the file is kept. */
  expires_at: nullableTime,
  /** CSV; null before the job is done and when the file is no longer kept. */
  file: nullable(text),
} as const;

/** Exports of who got which message. */
export const dataExports = table('dataExports', {
  ids: idsOf('data_export', 61_000_000, 61_900_000),
  fields: common,
  sorted: { next_at: ({ next_at }) => next_at ?? undefined },
  notFound: exportNotFound,
  count: false,
});

/** Exports of figures. */
export const reportingExports = table('reportingExports', {
  ids: idsOf('reporting_export', 62_000_000, 62_900_000),
  fields: {
    ...common,
    dataset_id: text,
    attribute_ids: list(text),
    /** The minor number of the API version that asked: it decides which rows there are. */
    version: time,
  },
  sorted: { next_at: ({ next_at }) => next_at ?? undefined },
  notFound: exportNotFound,
  count: false,
});

export type DataExportRecord = RecordOf<typeof dataExports>;
export type ReportingExportRecord = RecordOf<typeof reportingExports>;
export type ExportRecord = DataExportRecord | ReportingExportRecord;
