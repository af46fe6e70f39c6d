import { type RefusedError, refuse } from '../../http/errors.js';

/** For the id of an export that there is not, or whose file is no longer kept. */
export function exportNotFound(id?: string): RefusedError {
  const which = id === undefined ? '' : ` for identifier: ${id}`;
  return refuse(404, 'not_found', `Export job not found${which}`);
}

/** Only so many exports of a kind are under way at a time. */
export function tooManyExports(most: number, kind: string): RefusedError {
  return refuse(429, 'rate_limit_exceeded', `Exceeded rate limit of ${most} pending ${kind} export jobs`);
}
