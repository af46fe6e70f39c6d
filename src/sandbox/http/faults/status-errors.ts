import type { ErrorEntry } from '../errors.js';

const ERRORS: Readonly<Record<number, ErrorEntry>> = {
  400: { code: 'bad_request', message: 'Bad request' },
  401: { code: 'unauthorized', message: 'Access Token Invalid' },
  402: { code: 'api_plan_restricted', message: 'Active subscription needed.' },
  403: { code: 'api_plan_restricted', message: 'Active subscription needed.' },
  404: { code: 'not_found', message: 'Resource Not Found' },
  408: { code: 'request_timeout', message: 'The request timed out' },
  409: { code: 'conflict', message: 'The request conflicts with the current state' },
  422: { code: 'unprocessable_entity', message: 'The request could not be processed' },
  429: { code: 'rate_limit_exceeded', message: 'Exceeded rate limit' },
  500: { code: 'server_error', message: 'An unexpected error occurred' },
  503: { code: 'service_unavailable', message: 'The service is temporarily unavailable' },
};

/** What Intercom says with a status. */
export function statusError(status: number): ErrorEntry {
  const known = ERRORS[status];
  if (known !== undefined) return known;
  return status >= 500
    ? { code: 'server_error', message: 'An unexpected error occurred' }
    : { code: 'client_error', message: 'The request was refused' };
}
