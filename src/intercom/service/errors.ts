import {
  type ErrorBody,
  type Refusal,
  readRefusal,
  redirectTarget,
  refusalError,
  retryAdvice,
} from '../../client/refusal.js';
import { ConflictError, NotFoundError, type ToolError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { CallContext, HttpAnswer } from '../../tool/service.js';
import type { ApiVersion } from '../versions.js';

interface ErrorContext extends CallContext {
  readonly baseUrl: string;
  readonly version: ApiVersion;
  readonly resetAt?: number | undefined;
  scrub(text: string): string;
}

/** The class of error that a refusal of Intercom stands for, with what to do next in its message. */
export function errorFromResponse(answer: HttpAnswer, context: ErrorContext): ToolError {
  const { baseUrl, scrub, resetAt } = context;
  const refusal = readRefusal(answer, context, { baseUrl, scrub, resetAt, read: readErrorList });
  if (answer.status === 409) return conflict(refusal);
  if (answer.status === 410) return gone(refusal, answer.headers.link);
  // The end of the window says nothing about when a job is over.
  if (isAboutJobs(answer))
    return refusalError({ ...refusal, details: { ...refusal.details, retryAfter: undefined } }, jobAdvice);
  return refusalError(refusal, adviceFor(answer, refusal, context));
}

/** Reads `{type: "error.list", errors: [{code, message, field}]}`; older bodies have `type` in place of `code`. */
function readErrorList(
  body: Readonly<Record<string, unknown>> | undefined,
  clean: (value: unknown) => string | undefined,
): ErrorBody {
  const entries = Array.isArray(body?.errors) ? body.errors.filter(isObject) : [];
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

/** What to do about refusals that are the same wherever they come from, by their codes. */
const adviceByCode: Readonly<Record<string, string>> = {
  away_status_reason_mandatory: 'Give away_status_reason_id: the list of away status reasons has the ids.',
  data_connector_in_use: 'Take it out of the workflows and agents that use it first.',
  scroll_exists: 'Another scroll is open: finish it, or wait a minute until it ends by itself.',
};

function adviceFor(answer: HttpAnswer, { details }: Refusal, { baseUrl, version, request }: ErrorContext): string {
  const { status } = answer;
  const { code = '' } = details;
  const known = Object.hasOwn(adviceByCode, code) ? adviceByCode[code] : undefined;
  if (known !== undefined) return known;
  switch (status) {
    case 401:
      return `Check the access token (it may be revoked), and that the workspace is in the region of ${new URL(baseUrl).host}: set region to us, eu or au.`;
    case 402:
    case 403:
      return code === 'api_plan_restricted'
        ? "The workspace's plan does not include this; nothing in the call can change that."
        : 'Give the app the permission that this needs (Developer Hub, Configure, Authentication), then use its token again.';
    case 404:
      if (isDownload(request.path))
        return 'It is not done yet, or its file is no longer kept: ask for its state, or start another export.';
      if (/^Custom object type\b/.test(details.errors?.[0]?.message ?? '')) {
        return 'Give the identifier of a type as the settings for custom objects show it; capitals count. The API has no list of types.';
      }
      if (request.path === '/companies/scroll')
        return 'The scroll has ended, a minute after its last page: begin again.';
      return 'Check the id: it must come from the same workspace, and be the id the API uses (a ticket has another number in the inbox).';
    case 429:
      return retryAdvice(details);
  }
  if (code === 'intercom_version_invalid') {
    return `Version ${version} is unknown to this workspace or lacks the operation: set version to another one.`;
  }
  if (status >= 300 && status < 400) {
    return `It redirects to ${redirectTarget(answer, baseUrl)}, which was not followed, so that the token stays here: check region and base URL.`;
  }
  if (status >= 500 || status === 408) return 'Intercom has a problem: try again later.';
  return 'Change the parameters that it names.';
}

const jobAdvice = 'Wait for what is under way, or cancel it, then start this one.';

/** The file of an export. */
function isDownload(path: string): boolean {
  return path.startsWith('/download/');
}

/** A refusal that names jobs under way has nothing to do with the calls of the window, and waiting for its end does not help. */
export function isAboutJobs({ status, text }: HttpAnswer): boolean {
  return status === 429 && /\bpending\b[^"]{0,200}\bjobs\b/i.test(text);
}

function conflict({ said, details }: Refusal): ConflictError {
  const text = details.errors?.map(({ message }) => message ?? '').join(' ') ?? '';
  const existingId = /\bid=(\w+)/.exec(text)?.[1];
  const archived = /\barchived\b/i.test(text);
  const known = adviceByCode[details.code ?? ''];
  const next =
    existingId === undefined
      ? (known ??
        (/\bdraft state\b/.test(text) ? 'Set its state to draft first.' : 'Find the existing object and update it.'))
      : `Update ${existingId}${archived ? ' after unarchiving it' : ''} in place of creating another.`;
  return new ConflictError(`${said} ${next}`, { ...details, existingId, archived });
}

/** 410 names the contact that a merged one lives on in by a `Link` header with rel="canonical". */
function gone({ said, details }: Refusal, link: string | undefined): NotFoundError {
  const mergedInto = /\/contacts\/([\w-]+)>/.exec(link ?? '')?.[1];
  const next =
    mergedInto === undefined ? 'It was merged or removed.' : `It was merged into ${mergedInto}: use that id.`;
  return new NotFoundError(`${said} ${next}`, { ...details, mergedInto });
}
