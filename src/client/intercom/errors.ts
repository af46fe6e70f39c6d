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
} from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { ApiVersion } from '../../tool/request.js';
import type { CallContext, HttpAnswer } from '../../tool/service.js';
import { retryAfterSeconds } from '../retry-after.js';

interface ErrorContext extends CallContext {
  readonly baseUrl: string;
  readonly version: ApiVersion;
  scrub(text: string): string;
}

/** The class of error that a refusal of Intercom stands for, with what to do next in its message. */
export function errorFromResponse(answer: HttpAnswer, context: ErrorContext): ToolError {
  const { status, headers } = answer;
  const list = readErrorList(answer.text, context.scrub);
  const details: ErrorDetails = {
    tool: context.tool,
    request: { method: context.request.method, path: context.request.path },
    status,
    code: list.errors[0]?.code,
    errors: list.errors.length === 0 ? undefined : list.errors,
    requestId: list.requestId ?? headers['x-request-id'],
    // Every answer tells the end of the window; only these two ask to come back.
    retryAfter: status === 429 || status === 503 ? retryAfterSeconds(headers, Date.now()) : undefined,
  };
  const said = describe(details, context);
  switch (status) {
    case 401:
      return new AuthenticationError(`${said} ${advice401(context)}`, details);
    case 402:
    case 403:
      return new PermissionError(`${said} ${advice403(details.code)}`, details);
    case 404:
      return new NotFoundError(`${said} ${advice404}`, details);
    case 409:
      return conflict(said, details);
    case 410:
      return gone(said, details, headers.link);
    case 429:
      return new RateLimitError(`${said} ${advice429(details.retryAfter)}`, details);
    default:
      return new ApiError(`${said} ${adviceFor(status, details.code, headers, context)}`.trimEnd(), details);
  }
}

interface ErrorList {
  readonly errors: readonly ServiceError[];
  readonly requestId: string | undefined;
}

/** Longest message taken over from outside: error pages can be megabytes. */
const longestMessage = 500;

/** Reads `{type: "error.list", errors: [{code, message, field}]}`; older bodies have `type` in place of `code`. */
function readErrorList(text: string, scrub: (text: string) => string): ErrorList {
  const body = parse(text);
  const entries = Array.isArray(body?.errors) ? body.errors.filter(isObject) : [];
  const clean = (value: unknown) => (typeof value === 'string' ? scrub(value).slice(0, longestMessage) : undefined);
  const errors = entries.map((entry) => {
    const [message, field] = [clean(entry.message), clean(entry.field)];
    return {
      code: clean(entry.code) ?? clean(entry.type) ?? 'unknown',
      ...(message === undefined ? {} : { message }),
      ...(field === undefined ? {} : { field }),
    };
  });
  return { errors, requestId: clean(body?.request_id) };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function describe({ tool, request, status, errors = [] }: ErrorDetails, { baseUrl }: ErrorContext): string {
  const said = errors.map(
    ({ code, message, field }) => `${code}${field ? ` in ${field}` : ''}${message ? `: ${message}` : ''}`,
  );
  const what = said.length === 0 ? 'without saying why' : `saying ${said.map((text) => `"${text}"`).join(' and ')}`;
  return `${tool ? `${tool}: ` : ''}${new URL(baseUrl).host} answered ${status} to ${request?.method} ${request?.path}, ${what}.`;
}

function advice401({ baseUrl }: ErrorContext): string {
  return `Check the access token (it may be revoked), and that the workspace is in the region of ${new URL(baseUrl).host}: set region to us, eu or au.`;
}

function advice403(code: string | undefined): string {
  return code === 'api_plan_restricted'
    ? "The workspace's plan does not include this; nothing in the call can change that."
    : 'Give the app the permission that this needs (Developer Hub, Configure, Authentication), then use its token again.';
}

const advice404 =
  'Check the id: it must come from the same workspace, and be the id the API uses (a ticket has another number in the inbox).';

function advice429(retryAfter: number | undefined): string {
  return retryAfter === undefined ? 'Try again in some seconds.' : `Try again in ${retryAfter} s.`;
}

function conflict(said: string, details: ErrorDetails): ConflictError {
  const text = details.errors?.map(({ message }) => message ?? '').join(' ') ?? '';
  const existingId = /\bid=(\w+)/.exec(text)?.[1];
  const archived = /\barchived\b/i.test(text);
  const next =
    existingId === undefined
      ? 'Find the existing object and update it.'
      : `Update ${existingId}${archived ? ' after unarchiving it' : ''} in place of creating another.`;
  return new ConflictError(`${said} ${next}`, { ...details, existingId, archived });
}

/** 410 names the contact that a merged one lives on in by a `Link` header with rel="canonical". */
function gone(said: string, details: ErrorDetails, link: string | undefined): NotFoundError {
  const mergedInto = /\/contacts\/([\w-]+)>/.exec(link ?? '')?.[1];
  const next =
    mergedInto === undefined ? 'It was merged or removed.' : `It was merged into ${mergedInto}: use that id.`;
  return new NotFoundError(`${said} ${next}`, { ...details, mergedInto });
}

function adviceFor(
  status: number,
  code: string | undefined,
  headers: HttpAnswer['headers'],
  { baseUrl, version }: ErrorContext,
): string {
  if (code === 'intercom_version_invalid') {
    return `Version ${version} is unknown to this workspace or lacks the operation: set version to another one.`;
  }
  if (code === 'scroll_exists') return 'Another scroll is open: finish it, or wait a minute until it ends by itself.';
  if (status >= 300 && status < 400) {
    const target = headers.location;
    const to = target !== undefined && URL.canParse(target, baseUrl) ? new URL(target, baseUrl).origin : 'elsewhere';
    return `It redirects to ${to}, which was not followed, so that the token stays here: check region and base URL.`;
  }
  if (status >= 500 || status === 408) return 'Intercom has a problem: try again later.';
  return 'Change the parameters that it names.';
}
