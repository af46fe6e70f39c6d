import {
  ApiError,
  AuthenticationError,
  ConflictError,
  type ErrorDetails,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type ServiceError,
  type ToolError,
} from '../errors.js';
import { isObject } from '../tool/json.js';
import type { CallContext, HttpAnswer } from '../tool/service.js';
import { retryAfterSeconds } from './retry-after.js';

/** What a body says about a refusal. */
export interface ErrorBody {
  readonly errors: readonly ServiceError[];
  /** The service's own id of the request, for its support. */
  readonly requestId?: string | undefined;
}

/** How the refusals of a service are read. */
export interface RefusalFormat {
  readonly baseUrl: string;
  /** The entries of a parsed body; undefined stands for one that is no JSON object. */
  read(body: Readonly<Record<string, unknown>> | undefined, clean: (value: unknown) => string | undefined): ErrorBody;
  scrub(text: string): string;
  /** End of the rate limit's window in unix seconds, where the answer tells it. */
  readonly resetAt?: number | undefined;
}

/** A refusal, read: what the service said, as a sentence and as data. */
export interface Refusal {
  readonly said: string;
  readonly details: ErrorDetails;
}

/** Longest message taken over from outside: error pages can be megabytes. */
const maxMessageLength = 500;

/** Reads an answer that refuses a call. */
export function readRefusal(answer: HttpAnswer, { tool, request }: CallContext, format: RefusalFormat): Refusal {
  const { status, headers } = answer;
  const clean = (value: unknown) =>
    typeof value === 'string' ? format.scrub(value).slice(0, maxMessageLength) : undefined;
  const { errors, requestId } = format.read(parse(answer.text), clean);
  const details: ErrorDetails = {
    tool,
    request: { method: request.method, path: request.path },
    status,
    code: errors[0]?.code,
    errors: errors.length === 0 ? undefined : errors,
    requestId: requestId ?? headers['x-request-id'],
    // Every answer may tell the end of the window; only these two ask to come back.
    retryAfter: status === 429 || status === 503 ? retryAfterSeconds(headers, format.resetAt, Date.now()) : undefined,
  };
  return { said: describe(details, format), details };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function describe({ tool, request, status, errors = [] }: ErrorDetails, { baseUrl }: RefusalFormat): string {
  const said = errors.map(
    ({ code, message, field }) => `${code}${field ? ` in ${field}` : ''}${message ? `: ${message}` : ''}`,
  );
  const what = said.length === 0 ? 'without saying why' : `saying ${said.map((text) => `"${text}"`).join(' and ')}`;
  return `${tool ? `${tool}: ` : ''}${new URL(baseUrl).host} answered ${status} to ${request?.method} ${request?.path}, ${what}.`;
}

type ErrorClass = new (message: string, details: ErrorDetails) => ToolError;

const classes: Readonly<Record<number, ErrorClass>> = {
  401: AuthenticationError,
  402: PermissionError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  429: RateLimitError,
};

/** The error of the class that a status stands for. `advice` is what to do next, in a sentence. */
export function refusalError({ said, details }: Refusal, advice: string): ToolError {
  const { [details.status ?? 0]: Class = ApiError } = classes;
  return new Class(`${said} ${advice}`.trimEnd(), details);
}

/** When to come back after the rate limit refused a call. */
export function retryAdvice({ retryAfter }: ErrorDetails): string {
  return retryAfter === undefined ? 'Try again in some seconds.' : `Try again in ${retryAfter} s.`;
}

/** Where an answer with a status of 3xx points. */
export function redirectTarget({ headers: { location } }: HttpAnswer, baseUrl: string): string {
  return location !== undefined && URL.canParse(location, baseUrl) ? new URL(location, baseUrl).origin : 'elsewhere';
}
