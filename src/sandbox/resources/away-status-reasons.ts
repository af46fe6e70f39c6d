import { ok } from '../http/route.js';
import { create, list } from '../table/crud.js';
import { createdAt, generated, optional, optionalOrNull, required, updatedAt } from '../table/field.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import { flag, text, whole } from '../table/shape.js';
import { table } from '../table/table.js';
import { idsOf } from './ids.js';

/** Why admins are away. One that is deleted stays in the list, and can no longer be given. */
export const awayStatusReasons = table('awayStatusReasons', {
  ids: idsOf('away_status_reason', 12_000, 12_900),
  fields: {
    label: required(text),
    emoji: optionalOrNull(text),
    order: optional(whole, () => 0),
    deleted: generated(flag, () => false),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  count: false,
});

const access = { scope: 'admins', unknownKeys: 'refuse' } as const;

const { routes: controls } = resource(awayStatusReasons, {
  ...access,
  routes: {
    define: create('POST /_sandbox/away_status_reasons', {
      prepare: (reason, { world }) =>
        reason.order > 0 ? reason : { ...reason, order: awayStatusReasons.in(world).size + 1 },
    }),
    remove: route('DELETE /_sandbox/away_status_reasons/{id}', (call) => {
      const reason = awayStatusReasons.require(call, call.param('id'));
      const changes = { deleted: true, updated_at: call.world.clock.now() };
      return ok({ type: 'away_status_reason', ...awayStatusReasons.in(call.world).update(reason, changes) });
    }),
  },
});

export const awayStatusReasonResource = resource(awayStatusReasons, {
  ...access,
  controls,
  routes: { listAwayStatusReasons: list('GET /away_status_reasons', { since: 14 }) },
});
