import { refuse } from '../http/errors.js';
import { missing, readFlag, readId } from '../http/input.js';
import { type Answer, type Call, ok } from '../http/route.js';
import type { JsonObject } from '../json.js';
import type { World } from '../world/world.js';
import { logActivity } from './activity-log/log.js';
import { type AdminRecord, admins, serializeAdmin } from './admins.js';
import { awayStatusReasons } from './away-status-reasons.js';

/** Sets an admin away or back. @throws RefusedError 404, 400 */
export function setAway(call: Call): Answer {
  const { world, body } = call;
  const admin = admins.get(world, call.param('admin_id'));
  if (admin === undefined) throw refuse(404, 'admin_not_found', 'Admin for admin_id not found');
  const away_mode_enabled = requireFlag(body, 'away_mode_enabled');
  const away_mode_reassign = requireFlag(body, 'away_mode_reassign');
  const given = call.version >= 14 ? readReason(call) : null;
  const away_status_reason_id = away_mode_enabled ? given : null;
  admins.in(world).update(admin, { away_mode_enabled, away_mode_reassign, away_status_reason_id });
  tell(world, admin);
  return ok(serializeAdmin(call, admin));
}

function requireFlag(body: JsonObject, field: string): boolean {
  const value = readFlag(body, field);
  if (value === undefined || value === null) throw missing(field);
  return value;
}

function readReason({ world, body }: Call): string | null {
  const id = readId(body, 'away_status_reason_id');
  if (id === undefined || id === null) return null;
  const reason = awayStatusReasons.get(world, id);
  const field = 'away_status_reason_id';
  if (reason === undefined) throw refuse(400, 'parameter_invalid', 'Away status reason is invalid', field);
  if (reason.deleted) throw refuse(400, 'parameter_invalid', 'Away status reason is deleted', field);
  return id;
}

function tell(world: World, admin: AdminRecord): void {
  const reason = awayStatusReasons.get(world, admin.away_status_reason_id ?? '');
  const caller = admins.get(world, world.tokenAdminId);
  const metadata = {
    away_mode: admin.away_mode_enabled,
    away_status_reason: reason === undefined ? null : `${reason.emoji ?? ''} ${reason.label}`.trim(),
    reassign_conversations: admin.away_mode_reassign,
    source: `admin update from api - Admin id: ${world.tokenAdminId}`,
    auto_changed: 'false',
    update_by: Number(world.tokenAdminId),
    update_by_name: caller?.name ?? '',
  };
  const did = `changed the away mode of ${admin.name} to ${admin.away_mode_enabled ? 'away' : 'active'}`;
  logActivity(world, { type: 'admin_away_mode_change', did, metadata });
  world.events.emit({
    topic: 'admin.away_mode_updated',
    about: { type: 'admin', id: admin.id },
    item: (version) => serializeAdmin({ world, version }, admin),
  });
}
