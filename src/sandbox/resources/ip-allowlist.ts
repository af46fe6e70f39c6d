import { BlockList, isIP } from 'node:net';
import { refuse } from '../http/errors.js';
import { readFlag, readList } from '../http/input.js';
import { type Call, ok } from '../http/route.js';
import type { JsonValue } from '../json.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import { flag } from '../table/shape.js';
import { table } from '../table/table.js';
import { digits } from '../world/ids.js';
import type { World } from '../world/world.js';
import { logActivity } from './activity-log/log.js';
import { texts } from './fields.js';

/** Whoever calls the sandbox is on the same machine. */
const CALLER = '127.0.0.1';

/** From where the workspace may be used: one record, once somebody has set it. */
const ipAllowlists = table('ipAllowlist', {
  ids: digits('ip_allowlist', 150_000, 159_000),
  fields: { enabled: flag, ip_allowlist: texts },
  count: false,
});

export const ipAllowlistResource = resource(ipAllowlists, {
  scope: 'ip_allowlist',
  refusedWith: 422,
  routes: {
    getIpAllowlist: route('GET /ip_allowlist', ({ world }) => ok(show(world)), { since: 14 }),
    updateIpAllowlist: route(
      'PUT /ip_allowlist',
      (call) => {
        const { world } = call;
        const before = settings(world);
        const after = {
          enabled: readFlag(call.body, 'enabled') ?? before.enabled,
          ip_allowlist: readAddresses(call) ?? before.ip_allowlist,
        };
        if (after.enabled && !allows(after.ip_allowlist, CALLER)) throw locksOut();
        const [present] = ipAllowlists.in(world).values();
        if (present === undefined) ipAllowlists.insert(world, after);
        else ipAllowlists.in(world).update(present, after);
        logActivity(world, {
          type: 'security_settings_change',
          did: 'changed the IP allowlist',
          metadata: {
            before: { ...before, ip_allowlist: [...before.ip_allowlist] },
            after: { ...after, ip_allowlist: [...after.ip_allowlist] },
          },
        });
        return ok(show(world));
      },
      { since: 14 },
    ),
  },
});

function settings(world: World): { readonly enabled: boolean; readonly ip_allowlist: readonly string[] } {
  const [record] = ipAllowlists.in(world).values();
  return { enabled: record?.enabled ?? false, ip_allowlist: record?.ip_allowlist ?? [] };
}

const show = (world: World) => ({ type: 'ip_allowlist', ...settings(world) });

function readAddresses({ body }: Call): string[] | undefined {
  return readList(body, 'ip_allowlist')?.map((entry) => {
    if (isRange(entry)) return entry;
    throw refuse(400, 'parameter_invalid', `${JSON.stringify(entry)} is not an IP address or range`, 'ip_allowlist');
  });
}

/** `10.0.0.1`, `10.0.0.0/8`, and the same of version 6. */
function isRange(entry: JsonValue): entry is string {
  if (typeof entry !== 'string') return false;
  const [address = '', bits, ...rest] = entry.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return isIP(address) !== 0 && fits && rest.length === 0;
}

function allows(ranges: readonly string[], caller: string): boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const type = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, type);
    else list.addSubnet(address, Number(bits), type);
  }
  return list.check(caller);
}

const locksOut = () =>
  refuse(
    422,
    'parameter_invalid',
    `Your IP (${CALLER}) is not on the allowlist. Saving would lock you out of this workspace.`,
  );
