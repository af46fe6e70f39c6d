import { type RefusalFormat, readRefusal, refusalError, retryAdvice } from '../../../client/refusal.js';
import type { ServiceError, ToolError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { CallContext, HttpAnswer } from '../../../tool/service.js';

const adviceByStatus: Readonly<Record<number, string>> = {
  400: 'Change what is sent as it says.',
  401: 'Check the credentials in headers: they may be missing, wrong or revoked.',
  403: 'The credentials in headers do not permit this.',
  404: 'Check the address; where it is right and nothing was found, allow_status can take 404 for an answer.',
  405: 'Check the method.',
  409: 'It stands against what is there already.',
  410: 'It was removed.',
  413: 'Send less at a time.',
  415: 'Check the Content-Type in headers.',
};

/** The error of a server's refusal. */
export function httpError(
  answer: HttpAnswer,
  call: CallContext,
  format: Pick<RefusalFormat, 'baseUrl' | 'scrub'>,
): ToolError {
  const refusal = readRefusal(answer, call, { ...format, read: readErrors });
  const { status } = answer;
  if (status === 429) return refusalError(refusal, retryAdvice(refusal.details));
  const usual = status >= 500 ? 'The server has a problem: try again later.' : 'Check the address and what is sent.';
  return refusalError(refusal, adviceByStatus[status] ?? usual);
}

/** What servers say of an error, in the forms that are usual: problem details, `error` as a text or an object, `errors`. */
function readErrors(
  body: Readonly<Record<string, unknown>> | undefined,
  clean: (value: unknown) => string | undefined,
): { errors: ServiceError[] } {
  if (body === undefined) return { errors: [] };
  const [first] = Array.isArray(body.errors) ? body.errors : [];
  const at = [body.error, first, body].find((one) => isObject(one) && textIn(one) !== undefined);
  const said = isObject(at) ? textIn(at) : (clean(body.error) ?? clean(first));
  const code = isObject(at) ? (clean(at.code) ?? clean(at.type)) : undefined;
  const message = clean(said);
  if (message === undefined && code === undefined) return { errors: [] };
  return { errors: [{ code: code ?? 'error', ...(message === undefined ? {} : { message }) }] };
}

function textIn({
  message,
  detail,
  error_description: description,
  title,
}: Readonly<Record<string, unknown>>): unknown {
  return [message, detail, description, title].find((one) => typeof one === 'string' && one !== '');
}
