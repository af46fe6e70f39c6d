import { refuse } from '../http/errors.js';
import { get } from '../table/crud.js';
import { resource } from '../table/resource.js';
import { json, list, nullable, oneOf, text, time } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { nullableText, texts } from './fields.js';
import { idsOf } from './ids.js';

/** What runs by itself. No call makes or changes one. */
export const workflows = table('workflows', {
  ids: idsOf('workflow', 67_000, 68_000),
  fields: {
    title: text,
    description: nullableText,
    trigger_type: text,
    state: oneOf('live', 'draft', 'paused'),
    target_channels: texts,
    preferred_devices: texts,
    targeting: nullable(json),
    /** Its steps. */
    snapshot: nullable(json),
    attributes: list(json),
    embedded_rules: list(json),
    created_at: time,
    updated_at: time,
  },
  notFound: () => refuse(404, 'not_found', 'Workflow not found'),
  count: false,
});

export type WorkflowRecord = RecordOf<typeof workflows>;

const iso = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

export const workflowResource = resource(workflows, {
  scope: 'workflows',
  routes: {
    exportWorkflow: get('GET /export/workflows/{id}', {
      since: 15,
      show: ({ created_at, updated_at, ...workflow }, { world }) => ({
        export_version: '1.0',
        exported_at: iso(world.clock.now()),
        app_id: Number.parseInt(world.settings.idCode, 36),
        workflow: { ...workflow, created_at: iso(created_at), updated_at: iso(updated_at) },
      }),
    }),
  },
});
