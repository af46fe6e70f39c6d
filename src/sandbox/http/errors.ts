/** One entry of Intercom's error list. */
export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** Most errors show the request's id; a few of Intercom's have null there or leave it out. */
export type RequestIdStyle = 'shown' | 'null' | 'absent';

/** Thrown by a route: answered as Intercom's `error.list`. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly entries: readonly ErrorEntry[];
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: RequestIdStyle;

  constructor(
    status: number,
    entries: readonly ErrorEntry[],
    headers: Readonly<Record<string, string>> = {},
    requestId: RequestIdStyle = 'shown',
  ) {
    super(entries.map((entry) => entry.message).join(' '));
    this.status = status;
    this.entries = entries;
    this.headers = headers;
    this.requestId = requestId;
  }
}

/** `throw refuse(404, 'not_found', 'User Not Found')`. */
export function refuse(status: number, code: string, message: string, field?: string): RefusedError {
  return new RefusedError(status, [field === undefined ? { code, message } : { code, message, field }]);
}

/** The body of an error answer. */
export function errorBody(requestId: string, entries: readonly ErrorEntry[], style: RequestIdStyle = 'shown'): object {
  if (style === 'absent') return { type: 'error.list', errors: entries };
  return { type: 'error.list', request_id: style === 'null' ? null : requestId, errors: entries };
}

export const userNotFound = () => refuse(404, 'not_found', 'User Not Found');
export const resourceNotFound = () => refuse(404, 'not_found', 'Resource Not Found');
export const objectNotFound = () => refuse(404, 'not_found', 'Object not found');
export const companyNotFound = () => refuse(404, 'company_not_found', 'Company Not Found');

/** For a key of a body, where those that are not known are refused. */
export const badKey = (key: string) =>
  new RefusedError(400, [{ code: 'bad_request', message: `bad '${key}' parameter` }], {}, 'null');
