import { logActivity } from '../resources/activity-log/log.js';
import { admins } from '../resources/admins.js';
import { awayStatusReasons } from '../resources/away-status-reasons.js';
import {
  type DataConnectorExecution,
  dataConnectorExecutions,
  dataConnectors,
} from '../resources/data-connectors/model.js';
import { officeHoursExceptions } from '../resources/office-hours/exceptions.js';
import { officeHoursSchedules } from '../resources/office-hours/schedules.js';
import { teams } from '../resources/teams.js';
import type { World } from '../world/world.js';

const DAY = 86_400;

/** Weekdays from nine to five in the zone of the workspace, and one day off. */
export function addDemoOfficeHours(world: World): void {
  const created_at = world.clock.now() - 400 * DAY;
  const schedule = officeHoursSchedules.insert(world, {
    name: 'Support hours',
    time_zone_name: world.settings.timeZone,
    time_intervals: [0, 1, 2, 3, 4].map((day) => ({ start_minute: day * 1440 + 540, end_minute: day * 1440 + 1020 })),
    created_at,
    updated_at: created_at,
  });
  officeHoursExceptions.insert(world, {
    office_hours_schedule_id: schedule.id,
    exception_date: '2025-12-25',
    exception_type: 'closed',
    name: 'Christmas Day',
    time_intervals: null,
    recurring_annually: true,
    created_at,
    updated_at: created_at,
  });
}

const REASONS = [
  ['Lunch', '🥪', false],
  ['On a break', '☕', false],
  ['In a meeting', '📅', false],
  ['Working from the train', '🚆', true],
] as const;

/** Why people are away; the last reason is no longer in use. */
export function addDemoAwayReasons(world: World): void {
  const created_at = world.clock.now() - 300 * DAY;
  REASONS.forEach(([label, emoji, deleted], index) => {
    awayStatusReasons.insert(world, { label, emoji, order: index + 1, deleted, created_at, updated_at: created_at });
  });
}

/** How the workspace came to be, as far as its activity log goes back. */
export function addDemoActivityLog(world: World): void {
  const now = world.clock.now();
  [...admins.in(world).values()].forEach(({ id, email }, index) => {
    logActivity(world, {
      type: 'app_admin_join',
      did: 'joined the workspace',
      by: id,
      metadata: { email },
      at: now - (380 - index) * DAY,
    });
  });
  for (const { id, name } of teams.in(world).values()) {
    const metadata = { team: { id: Number(id), name } };
    logActivity(world, { type: 'app_team_creation', did: `created the team ${name}`, metadata, at: now - 370 * DAY });
  }
}

/** How the last calls of the connector went, newest first: minutes ago, and what went wrong. */
const CALLS: readonly (readonly [
  minutes: number,
  status: number | null,
  error: DataConnectorExecution['error_type'],
])[] = [
  [4, 200, null],
  [15, 200, null],
  [32, null, 'faraday_error'],
  [47, 404, '3rd_party_error'],
  [180, 200, null],
  [2880, 500, '3rd_party_error'],
];

/** A connector that looks up orders, and a draft of another one. */
export function addDemoConnectors(world: World): void {
  const now = world.clock.now();
  const shared = {
    body: null,
    audiences: ['users', 'leads'] as const,
    token_ids: [],
    customer_authentication: false,
    bypass_authentication: false,
    validate_missing_attributes: true,
    created_by_admin_id: world.tokenAdminId,
    updated_by_admin_id: world.tokenAdminId,
    created_at: now - 200 * DAY,
  };
  const connector = dataConnectors.insert(world, {
    ...shared,
    name: 'Order status',
    description: 'Looks up where an order is',
    state: 'live',
    http_method: 'get',
    url: 'https://orders.example.com/orders/{{order_number}}',
    headers: [{ name: 'Authorization', value: '****' }],
    direct_fin_usage: true,
    data_inputs: [
      { name: 'order_number', type: 'string', description: 'Number of the order', required: true, default_value: '' },
    ],
    response_fields: [{ path: 'order.status', type: 'string', example_value: 'shipped', redacted: false }],
    updated_at: now - 20 * DAY,
  });
  dataConnectors.insert(world, {
    ...shared,
    name: 'Cancel an order',
    description: null,
    state: 'draft',
    http_method: 'post',
    url: 'https://orders.example.com/orders/{{order_number}}/cancel',
    headers: [],
    direct_fin_usage: false,
    data_inputs: [],
    response_fields: [],
    updated_at: now - 3 * DAY,
  });
  for (const [minutes, http_status, error_type] of [...CALLS].reverse()) {
    const success = error_type === null;
    dataConnectorExecutions.insert(world, {
      data_connector_id: connector.id,
      success,
      http_status,
      http_method: 'get',
      error_type,
      error_message: success
        ? null
        : http_status === null
          ? 'Connection refused'
          : `The service answered ${http_status}`,
      execution_time_ms: 90 + minutes,
      source_type: 'fin',
      source_id: null,
      conversation_id: null,
      request_url: 'https://orders.example.com/orders/HB-1002',
      request_body: null,
      response_body: success ? '{"order":{"status":"shipped"}}' : null,
      created_at: now - minutes * 60,
    });
  }
}
