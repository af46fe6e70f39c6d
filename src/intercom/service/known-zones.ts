import { isObject } from '../../tool/json.js';
import type { HttpRequest } from '../../tool/request.js';
import { isTimeZone } from '../../tool/time-zone.js';

/** Workspaces whose zone this process remembers. */
const most = 10_000;

const zones = new Map<string, string>();

/** The time zone that a workspace told this process. */
export function knownZone(workspace: string): string | undefined {
  return zones.get(workspace);
}

/** Remembers the zone of the workspace, which the answer to `GET /me` has. */
export function learnZone(workspace: string, { method, path }: HttpRequest, answer: unknown): void {
  if (method !== 'GET' || path !== '/me' || !isObject(answer) || !isObject(answer.app)) return;
  const { timezone } = answer.app;
  if (typeof timezone !== 'string' || !isTimeZone(timezone)) return;
  if (zones.size >= most) zones.clear();
  zones.set(workspace, timezone);
}
