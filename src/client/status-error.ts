import type { ToolError } from '../errors.js';
import type { CallContext, HttpAnswer } from '../tool/service.js';
import { type RefusalFormat, readRefusal, redirectTarget, refusalError, retryAdvice } from './refusal.js';

/** The error of a refusal by its status, for services whose statuses mean what HTTP says. */
export function statusError(
  answer: HttpAnswer,
  call: CallContext,
  { title, ...format }: RefusalFormat & { readonly title: string },
): ToolError {
  const refusal = readRefusal(answer, call, format);
  return refusalError(refusal, adviceFor(answer, refusal.details, format.baseUrl, title));
}

const adviceByStatus: Readonly<Record<number, string>> = {
  401: 'Check the credentials of the connection: they may be wrong or revoked.',
  402: 'The plan of the account does not include this.',
  403: 'The credentials of the connection do not permit this: use others, or extend what they permit.',
  404: 'Check the id: it must come from the same account.',
  409: 'Find the existing object and update it.',
  410: 'It was removed.',
};

function adviceFor(
  answer: HttpAnswer,
  details: Parameters<typeof retryAdvice>[0],
  baseUrl: string,
  title: string,
): string {
  const { status } = answer;
  if (status === 429) return retryAdvice(details);
  const advice = adviceByStatus[status];
  if (advice !== undefined) return advice;
  if (status >= 300 && status < 400) {
    return `It redirects to ${redirectTarget(answer, baseUrl)}, which was not followed, so that the credentials stay here: check the base URL.`;
  }
  if (status >= 500 || status === 408) return `${title} has a problem: try again later.`;
  return 'Change the parameters that it names.';
}
