import { refuse } from './errors.js';

/**
 * @param answers the type of the answer
 * @throws RefusedError 406 when the caller does not take it, 415 when it sends something else than JSON.
 */
export function checkMediaTypes(headers: Headers, hasBody: boolean, answers = 'application/json'): void {
  const accept = headers.get('accept');
  if (accept !== null && !accept.split(',').some((range) => takes(answers, range))) {
    throw refuse(406, 'client_error', `The Accept header should be ${answers}`);
  }
  if (!hasBody) return;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw refuse(415, 'client_error', 'The Content-Type header should be application/json');
  }
}

/** How clients from the time before API versions had a header of their own ask for JSON; the official Ruby client still does. */
const VENDOR_JSON = /^application\/vnd\.intercom\.\d+\+json$/;

function takes(wanted: string, range: string): boolean {
  const [type, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
  const [family] = wanted.split('/');
  if (wanted === 'application/json' && VENDOR_JSON.test(type ?? '')) return true;
  return type === '*/*' || type === `${family}/*` || type === wanted;
}
