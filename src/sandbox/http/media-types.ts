import { refuse } from './errors.js';

/** @throws RefusedError 406 when the caller does not take JSON, 415 when it sends something else. */
export function checkMediaTypes(headers: Headers, hasBody: boolean): void {
  const accept = headers.get('accept');
  if (accept !== null && !accept.split(',').some(takesJson)) {
    throw refuse(406, 'client_error', 'The Accept header should be application/json');
  }
  if (!hasBody) return;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw refuse(415, 'client_error', 'The Content-Type header should be application/json');
  }
}

function takesJson(range: string): boolean {
  const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
  return type === '*/*' || type === 'application/*' || type === 'application/json';
}
