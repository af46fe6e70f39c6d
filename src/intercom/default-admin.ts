import type { Me } from '../generated/types.js';
import { defineLookup } from '../tool/lookup.js';
import { path } from '../tool/path.js';

/** The admin who acts when a call names none: the connection's own, or else the one that the token belongs to. */
export const defaultAdmin = defineLookup({
  title: 'the admin that the token belongs to',
  setting: 'adminId',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: ([me]: readonly Me[]) => (me?.id === undefined || me.id === null ? undefined : String(me.id)),
  advice: 'give the id of the admin who acts, or set a default admin for the connection',
});
