import { type ErrorBody, type Refusal, readRefusal, refusalError } from '../../client/refusal.js';
import { ConflictError, NotFoundError, type ToolError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { HttpAnswer } from '../../tool/service.js';
import { type AdviceContext, adviceFor } from './advice.js';

interface ErrorContext extends AdviceContext {
  readonly resetAt?: number | undefined;
  scrub(text: string): string;
}

/** The class of error that a refusal of Intercom stands for, with what to do next in its message. */
export function errorFromResponse(answer: HttpAnswer, context: ErrorContext): ToolError {
  const { baseUrl, scrub, resetAt } = context;
  const refusal = readRefusal(answer, context, { baseUrl, scrub, resetAt, read: readErrorList });
  if (answer.status === 409) return conflict(answer, refusal, context);
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

const jobAdvice = 'Wait for what is under way, or cancel it, then start this one.';

/** A refusal that names jobs under way has nothing to do with the calls of the window, and waiting for its end does not help. */
export function isAboutJobs({ status, text }: HttpAnswer): boolean {
  return status === 429 && /\bpending\b[^"]{0,200}\bjobs\b/i.test(text);
}

/** A conflict with an object that the answer names, or with one that has to be found. */
function conflict(answer: HttpAnswer, refusal: Refusal, context: ErrorContext): ConflictError {
  const { said, details } = refusal;
  const text = details.errors?.map(({ message }) => message ?? '').join(' ') ?? '';
  const existingId = /\bid=(\w+)/.exec(text)?.[1];
  const archived = /\barchived\b/i.test(text);
  const next =
    existingId === undefined ? adviceFor(answer, refusal, context) : besideExisting(existingId, archived, context);
  return new ConflictError(`${said} ${next}`, { ...details, existingId, archived });
}

/** A change cannot become a change of another object: only what was to be created can exist already. */
function besideExisting(existingId: string, archived: boolean, { request }: ErrorContext): string {
  if (request.method !== 'PUT' && request.method !== 'PATCH') {
    return `Update ${existingId}${archived ? ' after unarchiving it' : ''} in place of creating another.`;
  }
  const which = archived ? `${existingId}, which is archived,` : existingId;
  return `${which} has these values already: give other ones, or merge the two where both are one person.`;
}

/** 410 names the contact that a merged one lives on in by a `Link` header with rel="canonical". */
function gone({ said, details }: Refusal, link: string | undefined): NotFoundError {
  const mergedInto = /\/contacts\/([\w-]+)>/.exec(link ?? '')?.[1];
  const next =
    mergedInto === undefined ? 'It was merged or removed.' : `It was merged into ${mergedInto}: use that id.`;
  return new NotFoundError(`${said} ${next}`, { ...details, mergedInto });
}
