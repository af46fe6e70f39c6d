import type { Me } from '../../src/generated/types.js';
import { one, operation, out } from '../../src/intercom/index.js';

export const me = operation('intercom_me', {
  http: 'GET /me',
  title: 'Get me and my workspace',
  effect: 'read',
  description: 'Get the admin whom the token belongs to, the workspace, its time zone and the time there now.',
  params: {},
  returns: one('me', 'The admin, with the workspace in app', {
    adminId: out.id('Id of the admin'),
    workspaceId: out.optional(out.text('Id of the workspace', { from: 'app.id_code' })),
    region: out.optional(out.text('Where its data lives: US, EU or AU', { from: 'app.region' })),
    time_zone: out.optional(out.text('Time zone of the workspace, as an IANA name', { from: 'app.timezone' })),
    now: out.integer('The time of the call, in unix seconds'),
    local_time: out.optional(out.text('The same in the time zone of the workspace: 2026-01-31 14:05 Saturday')),
  }),
  map: (admin: Me, _, { now }) => {
    const { id_code: workspaceId, region, timezone } = admin.app ?? {};
    const local_time = typeof timezone === 'string' ? timeIn(timezone, now) : undefined;
    return { me: admin, adminId: String(admin.id), workspaceId, region, time_zone: timezone, now, local_time };
  },
});

/** A time as people in a zone read it; undefined for a zone that nobody knows. */
function timeIn(timeZone: string, seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  try {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date);
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(date);
    const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }).format(date);
    return `${day} ${time} ${weekday}`;
  } catch {
    return undefined;
  }
}
